// SPDX-License-Identifier: MIT
// Sums as pages set them: "9 × 7 − 3 = ?", "What is 12 plus 5?", "(4 + 2) * 3".

import { numberOf } from './numbers.ts';

const SPOKEN: [RegExp, string][] = [
  [/\bplus\b/gi, '+'],
  [/\bminus\b|[−–]/gi, '-'],
  [/\b(?:times|multiplied by)\b|[×·✕]|(?<=\d\s*)x(?=\s*[\d(])/gi, '*'],
  [/\b(?:divided by|over)\b|[÷∕]/gi, '/'],
];
/** What may stand before a sum: words, and signs that end them. */
const LEAD = /^[^\d(+*/=-]*/;
/** What may stand behind it: a sign that asks, or what the result is entered in. */
const TAIL = /\s*(?:(=)\D*|[?_.…\s]*)$/;
const LONGEST = 80;

/** What the one sum in a text comes to; undefined where there is none. A date or a range is no sum, for nothing says so. */
export function sumIn(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = SPOKEN.reduce((said, [sign, plainly]) => said.replace(sign, plainly), text).replace(LEAD, '');
  const [tail = '', equals] = TAIL.exec(plain) ?? [];
  const expression = plain.slice(0, plain.length - tail.length);
  if (!/\d\s*[-+*/]/.test(expression) || !(equals === '=' || /\d\)* [-+*/] \(*\d/.test(expression)))
    return undefined;
  const value = evaluate(expression);
  return value !== undefined && Number.isFinite(value) ? Math.round(value * 1000) / 1000 : undefined;
}

/** "Seven point five times four", "12 × 7": what a sum that is told comes to; undefined of anything else. */
export function sumTold(said: string): number | undefined {
  const parts = said.trim().split(BETWEEN);
  const numbers = parts.filter((_, i) => i % 2 === 0).map(numberOf);
  if (numbers.length < 2 || numbers.includes(undefined)) return undefined;
  const signs = parts.filter((_, i) => i % 2 === 1);
  return sumIn(`${numbers.map((number, i) => `${number} ${signs[i] ?? '='}`).join(' ')}`);
}

const BETWEEN = /\s+(plus|minus|times|multiplied by|divided by|over|[-+*/×÷−–x])\s+/i;

/** By recursive descent; undefined where it is no expression of numbers, brackets and the four signs. */
function evaluate(expression: string): number | undefined {
  const tokens = expression.match(/\d+(?:\.\d+)?|[-+*/()]|\S/g) ?? [];
  let at = 0;
  const factor = (): number => {
    const token = tokens[at++];
    if (token === '-') return -factor();
    if (token !== '(') return token !== undefined && /^\d/.test(token) ? Number(token) : Number.NaN;
    const inner = total();
    return tokens[at++] === ')' ? inner : Number.NaN;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === '*' || tokens[at] === '/')
      value = tokens[at++] === '*' ? value * factor() : value / factor();
    return value;
  };
  const total = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-')
      value = tokens[at++] === '+' ? value + product() : value - product();
    return value;
  };
  const value = total();
  return at === tokens.length ? value : undefined;
}
