// SPDX-License-Identifier: MIT
// "When was Ada Lund born?", "when did she die?", of a life as it is written everywhere: "Ada Marie Lund (3 June 1851 – 9 March 1917)".
import { walk } from '../../snapshot.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ASKS: [form: RegExp, end: 'first' | 'last'][] = [
  [/^(?:when|(?:in |on )?(?:what|which) (?:year|day|date)) was (.+?) born[?.\s]*$/i, 'first'],
  [/^what (?:is|was) (.+?)['’]s? (?:date of birth|birth ?(?:day|date))[?.\s]*$/i, 'first'],
  [/^(?:when|(?:in |on )?(?:what|which) (?:year|day|date)) did (.+?) (?:die|pass away)[?.\s]*$/i, 'last'],
  [/^what (?:is|was) (.+?)['’]s? (?:date of death|death ?(?:day|date))[?.\s]*$/i, 'last'],
];
/** A name, and behind it the two ends of a life, or its beginning alone. */
const LIFE = /((?:\p{L}[\p{L}.'’-]*,?\s+){1,6})\((?:(?:born|b\.)\s*)?([^()]*?\d{3,4}[^()]*)\)/gu;
const BETWEEN = /\s*[–—]\s*|\s+-\s+|(?<=\d{4})-(?=\d{4})/;
const ALIKE = 0.9;
const LONGEST = 4_000;

/** Undefined where no life, or more than one, is told of one who is called so. */
export function lifeAsked(question: string, { root }: PageModel): string | undefined {
  const found = ASKS.flatMap(([form, end]) => {
    const whom = form.exec(question.trim())?.[1];
    return whom === undefined ? [] : [{ words: wordsOf(whom), end }];
  })[0];
  if (found === undefined) return undefined;
  const told = new Set<string>();
  for (const node of walk(root)) {
    const text = textOf(node);
    if (!text.includes('(') || text.length > LONGEST) continue;
    for (const [, name = '', life = ''] of text.matchAll(LIFE)) {
      const [first, last] = life.split(BETWEEN);
      const date = found.end === 'first' ? first : last;
      if (date !== undefined && /\d{3,4}/.test(date) && isOf(name, found.words)) told.add(date.trim());
    }
  }
  const [only, ...more] = told;
  return only === undefined || more.length > 0 ? undefined : `${only}.`;
}

const isOf = (name: string, words: string[]): boolean =>
  words.length > 0 && words.every((word) => wordsOf(name).some((one) => likeness(word, one) >= ALIKE));
