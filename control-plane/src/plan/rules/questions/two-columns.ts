// SPDX-License-Identifier: MIT
// "How many votes has the cinema got?", where a table without a head has "A cinema | 61": the number beside the one line that is called so.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ASKS = /^(?:how (?:many|much)|what(?:['’]s| is| does| are))\b/i;
const AMOUNT = /^[€£$]?\s?\d[\d.,]*\s?(?:[€£$%]|\p{L}{1,8})?$/u;
const FEWEST = 3;
/** What a question may say besides the name: what is counted, and that somebody has got it. */
const MOST_OTHER = 3;
const SAME = 0.9;

/** Undefined where no such table has one line that is called by all the question names, or by a part of its name: "the library". */
export function besideName(question: string, { root }: PageModel): string | undefined {
  if (!ASKS.test(question)) return undefined;
  const asked = question.replace(ASKS, '');
  const said = tellingWords(asked);
  const named = [...walk(root)].flatMap(pairsOf).filter(({ words }) => {
    const rest = said.filter((word) => !isOneOf(word, words));
    return words.length > 0 && words.some((word) => isOneOf(word, said)) && rest.length <= MOST_OTHER;
  });
  const whole = named.filter(({ words }) => words.every((word) => isOneOf(word, said)));
  const [only, ...more] = whole.length > 0 ? whole : named.filter(({ words }) => isAlone(words, asked));
  return only === undefined || more.length > 0 ? undefined : `${only.name}: ${only.amount}.`;
}

const tellingWords = (text: string): string[] => wordsOf(text).filter((word) => !STOP_WORDS.has(word));

const isOneOf = (word: string, words: string[]): boolean => words.some((one) => likeness(word, one) >= SAME);

/** "The old library" is another than the one that is called "A library with a café". */
function isAlone(name: string[], asked: string): boolean {
  const all = wordsOf(asked);
  return all.every((word, i) => {
    const before = all[i - 1] ?? 'the';
    return !isOneOf(word, name) || STOP_WORDS.has(before) || isOneOf(before, name);
  });
}

interface Pair {
  name: string;
  words: string[];
  amount: string;
}

/** The lines of a table that is no more than names and amounts. */
function pairsOf(node: SnapshotNode): Pair[] {
  if (node.role !== 'table') return [];
  const rows = [...walk(node)]
    .filter(({ role }) => role === 'row')
    .map(({ children }) => children.map((cell) => textOf(cell).trim()));
  const isPair = (row: string[]): boolean =>
    row.length === 2 && AMOUNT.test(row[1] ?? '') && /\p{L}/u.test(row[0] ?? '');
  return rows.length >= FEWEST && rows.every(isPair)
    ? rows.map(([name = '', amount = '']) => ({ name, words: tellingWords(name), amount }))
    : [];
}
