// SPDX-License-Identifier: MIT
// Numbers that stand together without names of their own: "the greatest of the lottery numbers", "add up the prices of the receipt".
import { STOP_WORDS } from '../language/lexicon.ts';
import { numbersIn } from '../language/numbers.ts';
import { superlativeIn } from '../language/superlatives.ts';
import { wordsOf } from '../language/text.ts';
import { valuesIn } from '../language/values.ts';
import type { PageModel } from '../page/model.ts';
import { regionsShowing } from '../page/regions.ts';

const NUMBERS = /\b(?:numbers?|values?|figures?|digits?|amounts?|prices?|scores?|costs?)\b/gi;
const SUM = /\b(?:sum(?: up| of)?|total(?: up)?(?: of)?|add(?:ed)? (?:up|together))\b/i;
const MEAN = /\b(?:average|mean)\b/i;
const ASKING = /^(?:(?:what|which)(?:'s| is| are)?|find|calculate|work out)\s+/i;

/** What is asked of the numbers that stand under the name that the question says; undefined where no such stand there. */
export function ofSeries(question: string, { root }: PageModel): string | undefined {
  const compared = superlativeIn(question);
  const way = MEAN.test(question) ? 'average' : SUM.test(question) ? 'sum' : compared?.superlative.end;
  if (way === undefined || question.search(NUMBERS) < 0) return undefined;
  const named = (compared?.rest ?? question)
    .replace(ASKING, '')
    .replace(NUMBERS, ' ')
    .replace(SUM, ' ')
    .replace(MEAN, ' ');
  const words = wordsOf(named).filter((word) => !STOP_WORDS.has(word));
  if (words.length === 0) return undefined;
  const [series] = regionsShowing(words, root)
    .flat()
    .map(({ beside, text }) => valuesIn('number', beside ?? text))
    .filter((values) => values.length > 1);
  return series && `The ${NAMES[way]} is ${workedOut(way, series)}.`;
}

type Way = 'min' | 'max' | 'sum' | 'average';

const NAMES: Record<Way, string> = { min: 'least', max: 'greatest', sum: 'sum', average: 'average' };

/** With as many decimals as the page prints. */
function workedOut(way: Way, printed: string[]): string {
  const values = printed.flatMap((value) => numbersIn(value).slice(0, 1));
  const decimals = Math.max(...printed.map((value) => /\.(\d+)$/.exec(value)?.[1]?.length ?? 0));
  const sum = values.reduce((a, b) => a + b, 0);
  switch (way) {
    case 'min':
      return Math.min(...values).toFixed(decimals);
    case 'max':
      return Math.max(...values).toFixed(decimals);
    case 'sum':
      return sum.toFixed(decimals);
    case 'average':
      return String(Number((sum / values.length).toFixed(2)));
  }
}
