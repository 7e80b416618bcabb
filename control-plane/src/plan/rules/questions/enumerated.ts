// SPDX-License-Identifier: MIT
// "How many pots have they sold in May?": "Sold so far: April 30, May 41." tells several amounts in one sentence, each behind its name.
import { walk } from '../../snapshot.ts';
import { asked } from '../language/asked.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { likeness, normalise, wordsOf } from '../language/text.ts';
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
export function enumerated(question: string, model: PageModel): string | undefined {
  if (SAID.test(question)) return saidBy(question, model);
  const { root } = model;
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

/** "How many said yes to the market last month?": one of the answers that a sentence behind a question counts. */
const SAID =
  /^how many(?: (?!of\b)\p{L}+)?(?: have| had)? (?:said|answered|voted|replied|chose|ticked)(?: for)? (.+)$/iu;

function saidBy(question: string, { root }: PageModel): string | undefined {
  const rest = ` ${normalise(SAID.exec(question)?.[1] ?? '')} `;
  const found = [...walk(root)]
    .filter(({ children }) => children.length === 0)
    .flatMap((node) => answersIn(node.text ?? node.name))
    .filter(({ lead, name }) => {
      const more = rest.replace(` ${normalise(name)} `, ' ');
      const context = [...wordsOf(lead), ...tellingOf(name), 'question', 'poll', 'vote'];
      return (
        more !== rest &&
        rest.startsWith(` ${normalise(name)} `) &&
        tellingOf(more).every((word) => SOFT_WORDS.has(word) || isAmong(word, context))
      );
    });
  const [first, ...more] = found;
  return first === undefined || more.length > 0 ? undefined : `${first.name}: ${first.amount}.`;
}

/** "Should it move? Yes 214, no 356." */
function answersIn(text: string): Told[] {
  const [, lead = '', list = ''] = text.length > LONGEST ? [] : (/^(.+\?)\s+([^?]+?)[.!]?$/.exec(text) ?? []);
  const items = itemsIn(list, lead);
  return items.length > 1 ? items : [];
}

const tellingOf = (text: string): string[] => wordsOf(text).filter((word) => !STOP_WORDS.has(word));

const isAmong = (word: string, words: string[]): boolean =>
  words.some((other) => likeness(word, other) >= ALIKE);

/** Of each sentence that lists at least two amounts. */
function amountsIn(text: string): Told[] {
  if (text.length > LONGEST) return [];
  return text.split(SENTENCES).flatMap((sentence) => {
    const [, lead = '', list = ''] = LIST.exec(sentence) ?? [];
    const items = itemsIn(list, lead);
    return items.length > 1 ? items : [];
  });
}

const itemsIn = (list: string, lead: string): Told[] =>
  list.split(/[,;]\s+|\s+and\s+/).flatMap((item) => {
    const [, name, amount] = ITEM.exec(item) ?? [];
    return name === undefined || amount === undefined ? [] : [{ lead, name, amount }];
  });
