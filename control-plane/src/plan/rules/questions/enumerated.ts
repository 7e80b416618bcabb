// SPDX-License-Identifier: MIT
// "How many pots have they sold in May?": "Sold so far: April 30, May 41." tells several amounts in one sentence, each behind its name.
import { walk } from '../../snapshot.ts';
import { asked } from '../language/asked.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ALIKE = 0.85;
const LONGEST = 300;
const SENTENCES = /(?<=[.!?])\s+/;
const LIST = /^([^:]{1,80}):\s+(.+?)[.!]?$/;
const ITEM = /^(?:and\s+)?(\p{L}[\p{L}'’ -]{1,30}?)\s+(\d[\d.,]*)(?:\s*\([^)]*\))?$/u;

interface Told {
  lead: string;
  name: string;
  amount: string;
}

/** Undefined where no list of amounts has one that is called by words of the question, or more is asked than it and its headings tell. */
export function enumerated(question: string, { root }: PageModel): string | undefined {
  const { counted, words } = asked(question);
  if (counted === undefined || !/^how many\b/i.test(question)) return undefined;
  const heads = [...walk(root)].filter(({ role }) => role === 'heading').map(textOf);
  const found = [...walk(root)]
    .filter(({ children }) => children.length === 0)
    .flatMap((node) => amountsIn(node.text ?? node.name))
    .filter(({ lead, name }) => {
      const own = tellingOf(name);
      const context = wordsOf([lead, name, ...heads].join(' '));
      return own.every((word) => isAmong(word, words)) && words.every((word) => isAmong(word, context));
    });
  const [first, ...more] = found;
  return first === undefined || more.length > 0 ? undefined : `${first.amount} ${counted}.`;
}

const tellingOf = (text: string): string[] => wordsOf(text).filter((word) => !STOP_WORDS.has(word));

const isAmong = (word: string, words: string[]): boolean =>
  words.some((other) => likeness(word, other) >= ALIKE);

/** Of each sentence that lists at least two amounts. */
function amountsIn(text: string): Told[] {
  if (text.length > LONGEST) return [];
  return text.split(SENTENCES).flatMap((sentence) => {
    const [, lead = '', list = ''] = LIST.exec(sentence) ?? [];
    const items = list.split(/[,;]\s+|\s+and\s+/).flatMap((item): Told[] => {
      const [, name, amount] = ITEM.exec(item) ?? [];
      return name === undefined || amount === undefined ? [] : [{ lead, name, amount }];
    });
    return items.length > 1 ? items : [];
  });
}
