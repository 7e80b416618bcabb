// SPDX-License-Identifier: MIT
// Keypads, calculators, dial pads: what is typed on them is pressed, key by key.
import type { PageAction } from '../../action.ts';
import type { SnapshotNode } from '../../snapshot.ts';
import { sumTold } from '../language/arithmetic.ts';
import { numberOf } from '../language/numbers.ts';
import { quote } from '../language/text.ts';
import { isButton } from '../page/kinds.ts';
import { type Element, isWithin, nameOf } from '../page/model.ts';
import type { Result, Turn } from '../turn/turn.ts';

/** What each sign may be called on a key, in any writing. */
const SIGNS: Record<string, RegExp> = {
  '+': /^(?:\+|＋|➕|plus|add)$/i,
  '-': /^(?:-|−|–|➖|minus|subtract)$/i,
  '*': /^(?:×|\*|x|·|✕|✖|times|multiply)$/i,
  '/': /^(?:÷|\/|∕|➗|divide(?:d by)?)$/i,
  '=': /^(?:=|＝|equals?)$/i,
  '.': /^(?:\.|,|point|decimal(?: point)?|dot)$/i,
  '%': /^(?:%|percent)$/i,
  '#': /^(?:#|hash|pound)$/i,
  c: /^(?:c|ac|ce|clear)$/i,
};

const WORDS: [RegExp, string][] = [
  [/\b(?:divided by|over)\b|[÷∕]/gi, ' / '],
  [/\b(?:multiplied by|times)\b|[×✕✖·]|(?<=\d\s?)x(?=\s?\d)/gi, ' * '],
  [/\b(?:plus|add(?:ed to)?)\b/gi, ' + '],
  [/\b(?:minus|less)\b|[−–]/gi, ' - '],
  [/\b(?:equals?|equal sign)\b/gi, ' = '],
  [/(?<=\d)\s+(?:point|dot)\s+(?=\d)/gi, '.'],
  [
    /\b(?:the |these |following )*(?:keys?|buttons?|digits?|numbers?|code|pin|combination|sequence)\b:?/gi,
    ' ',
  ],
  [/["“”',;]|\b(?:and|then)\b/gi, ' '],
];

const WHERE =
  /\s+(?:on|with|using|into|in|at) (?:the |a |your |my )?(?:[\w-]+ )?(?:calculator|key ?pad|dial ?pad|number pad|num ?pad|keys|phone|lock)$/i;

/** Undefined where the page has no keys for it, or what is said is not of keys alone. */
export function pressKeys(turn: Turn, said: string): Result | undefined {
  const keys = keysOf(turn);
  const asked = WHERE.test(said) || /\b(?:keys|digits)\b/i.test(said);
  if (keys.size < 10 || !/\d|\b[a-z]+\b/i.test(said)) return undefined;
  const signs = signsIn(said.replace(WHERE, ''));
  if (signs === undefined || (!asked && signs.length < 2 && /\d/.test(signs[0] as string))) return undefined;
  const pressed = signs.map((sign) => keys.get(sign));
  const lacking = signs.find((sign) => !keys.has(sign));
  if (lacking !== undefined)
    return asked
      ? {
          state: 'ask',
          question: `There is no key for ${quote(lacking)}. What shall I press?`,
          phrase: said,
          options: [],
        }
      : undefined;
  const actions = (pressed as Element[]).map(
    (key): PageAction => ({ kind: 'click', ref: key.ref, name: nameOf(key) }),
  );
  return { state: 'act', actions, said: `pressed ${quote(signs.join(''))}`, final: true, pause: true };
}

/** "Work out 17 times 6 on the calculator", or where the page has one and the result is not typed next: what is said, and what tells the result. */
export function workOut(turn: Turn, said: string): Result | undefined {
  const where = WHERE.exec(said)?.[0] ?? '';
  const plain = said.slice(0, said.length - where.length);
  const next = turn.memo.clauses[turn.at + 1];
  const isPressed = where !== '' || (sumTold(plain) !== undefined && !TYPES.has(next?.command.kind ?? ''));
  const pressed = isPressed ? pressKeys(turn, `${plain} =${where}`) : undefined;
  const sum = sumTold(plain);
  // For "type the result into …".
  if (pressed?.state === 'act' && sum !== undefined) turn.memo.clipboard = String(sum);
  return pressed;
}

const TYPES = new Set(['type', 'fill', 'set', 'complete']);

/** "Clear the calculator": by the key that does so. */
export const clearKeys = (turn: Turn, target: string): Result | undefined =>
  PAD.test(target) ? pressKeys(turn, 'clear') : undefined;

const PAD =
  /^(?:the |my |this )?(?:calculator|display|key ?pad|(?:number|num|dial) ?pad|screen)(?: display| screen)?$/i;

/** The page's keys by what they enter, if there is just one for each digit. */
function keysOf(turn: Turn): Map<string, Element> {
  const keys = new Map<string, Element>();
  const all = turn.model.elements.filter((element) => isButton(element) && element.node.disabled !== true);
  for (const digit of '0123456789') {
    const [key, ...more] = all.filter(({ name }) => name.trim() === digit);
    if (key === undefined || more.length > 0) return new Map();
    keys.set(digit, key);
  }
  const pad = padOf(keys);
  for (const [sign, name] of Object.entries(SIGNS)) {
    const called = all.filter((element) => name.test(element.name.trim()));
    // "✕" beside the keys closes them.
    const key = called.find(({ node }) => pad !== undefined && isWithin(node, pad)) ?? called[0];
    if (key !== undefined) keys.set(sign, key);
  }
  return keys;
}

/** The part of the page that has all of the digits. */
function padOf(keys: Map<string, Element>): SnapshotNode | undefined {
  const digits = [...keys.values()].map(({ node }) => node);
  let pad = digits[0];
  while (pad !== undefined && !digits.every((digit) => isWithin(digit, pad as SnapshotNode)))
    pad = pad.parent;
  return pad;
}

/** "53 times six" → 5 3 * 6; undefined where a word is neither a number nor a sign. */
function signsIn(said: string): string[] | undefined {
  const text = WORDS.reduce((plain, [word, sign]) => plain.replace(word, sign), said);
  const signs: string[] = [];
  let number: string[] = [];
  const close = (): boolean => {
    if (number.length === 0) return true;
    const value = number.every((word) => /^[\d.]+$/.test(word))
      ? number.join('')
      : numberOf(number.join(' '));
    const spelled = value ?? number.map((word) => numberOf(word)).join('');
    number = [];
    signs.push(...String(spelled));
    return /^[\d.]+$/.test(String(spelled));
  };
  for (const word of text
    .replace(/([-+*/=%#])/g, ' $1 ')
    .trim()
    .split(/\s+/)) {
    if (/^[-+*/=%#]$/.test(word) || /^(?:c|clear)$/i.test(word)) {
      if (!close()) return undefined;
      signs.push(word.toLowerCase()[0] as string);
    } else if (
      /^\d+(?:\.\d+)?$/.test(word) ||
      numberOf(word) !== undefined ||
      /^(?:hundred|thousand|point)$/i.test(word)
    )
      number.push(word);
    else return undefined;
  }
  return close() && signs.length > 0 ? signs : undefined;
}
