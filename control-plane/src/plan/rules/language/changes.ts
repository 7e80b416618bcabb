// SPDX-License-Identifier: MIT
// "Has lost the most", "the biggest gainer": what went up or down, and how pages tell by how much: "▼ 2.3 %", "+1.40".
import { numbersIn } from './numbers.ts';

const LOST = 'lost|fallen|fell|dropped|declined|sunk|shed|gone down|went down';
const WON = 'gained|risen|rose|climbed|grown|grew|gone up|went up';
/** Nothing is told that was lost: "the most games" is a count. */
const ENDS = String.raw`(?=[?.!\s]*$|\s+(?:today|yesterday|overnight|so far|since|in value|this|last|over)\b)`;
const VERBAL = new RegExp(
  String.raw`\b(?:(?:that|which|has|have|is|are)\s+)*(?:(${LOST})|${WON})\s+(?:by\s+)?(?:the\s+)?most${ENDS}`,
  'i',
);
const NOMINAL =
  /\b(?:the\s+)?(?:biggest|largest|greatest|worst|best|top)\s+(?:(losers?|fallers?|drops?|falls?|declines?|loss(?:es)?)|gainers?|risers?|gains?|rises?)\b/i;

/** What is said of the greatest change, and which way it goes: 1 up, -1 down. */
export function changeSaid(phrase: string): { said: RegExpExecArray; way: 1 | -1 } | undefined {
  const said = VERBAL.exec(phrase) ?? NOMINAL.exec(phrase);
  return said === null ? undefined : { said, way: said[1] === undefined ? 1 : -1 };
}

const PERCENT = /([▲▼△▽↑↓]\s*)?([+−–-]\s?)?(\d[\d.,]*)\s?%/u;
/** Alone in its cell: a minus within a text may tie a range. */
const AMOUNT = /^\s*([▲▼△▽↑↓]\s*)?([+−–-]\s?)?([$€£]?\d[\d.,]*)\s*$/u;

/** By how much it went up; undefined where nothing says which way. */
export function changeIn(text: string): number | undefined {
  const [, arrow = '', sign = '', digits = ''] = PERCENT.exec(text) ?? AMOUNT.exec(text) ?? [];
  const [amount] = numbersIn(digits);
  if (amount === undefined || (arrow + sign === '' && amount !== 0)) return undefined;
  return /[▼▽↓−–-]/u.test(arrow + sign) ? -amount : amount;
}
