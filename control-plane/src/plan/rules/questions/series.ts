// SPDX-License-Identifier: MIT
// Numbers that stand together without names of their own: "the greatest of the lottery numbers", "add up the prices of the receipt",
// "the sum of all the numbers".
import { askedOfNumbers, type OfNumbers, type Way } from '../language/of-numbers.ts';
import type { PageModel } from '../page/model.ts';
import { amountOf, type Series, seriesIn, seriesNamed } from '../page/number-series.ts';
import { regionsShowing } from '../page/regions.ts';

/** What is asked of the numbers that stand under the name that the question says, or alone on the page; undefined where none do. */
export function ofSeries(question: string, { root }: PageModel): string | undefined {
  const asked = askedOfNumbers(question);
  if (asked === undefined) return undefined;
  const { words, way } = asked;
  const [series] =
    words.length === 0
      ? [seriesIn(root)]
      : regionsShowing(words, root)
          .flat()
          .map(({ node }) => seriesNamed(words, node) ?? seriesIn(node))
          .filter((one) => one !== undefined && one.length > 1);
  const those = series && selected(series, asked);
  const told = those && workedOut(way, those);
  return told && `The ${nameOf(way)} is ${told}.`;
}

function selected(series: Series, { bounds, even }: OfNumbers): Series {
  return series.filter((printed) => {
    const amount = amountOf(printed);
    const isWithin = bounds.every(({ over, value }) => (over ? amount >= value : amount <= value));
    return isWithin && (even === undefined || Math.abs(amount % 2) === (even ? 0 : 1));
  });
}

const NAMES: Partial<Record<string, string>> = { min: 'least', max: 'greatest', count: 'number of them' };

const nameOf = (way: Way): string => (typeof way === 'string' ? (NAMES[way] ?? way) : 'number');

/** With as many decimals as the page prints; undefined where there are no numbers to work it out from. */
function workedOut(way: Way, printed: Series): string | undefined {
  if (way === 'count') return String(printed.length);
  const values = printed.map(amountOf);
  const decimals = Math.max(0, ...printed.map((value) => /[.,](\d{1,2})\D*$/.exec(value)?.[1]?.length ?? 0));
  if (values.length === 0) return undefined;
  if (typeof way !== 'string') return printed.at(way.place < 0 ? way.place : way.place - 1);
  const sum = values.reduce((a, b) => a + b, 0);
  switch (way) {
    case 'min':
      return Math.min(...values).toFixed(decimals);
    case 'max':
      return Math.max(...values).toFixed(decimals);
    case 'difference':
      return (Math.max(...values) - Math.min(...values)).toFixed(decimals);
    case 'sum':
      return sum.toFixed(decimals);
    case 'product':
      return String(values.reduce((a, b) => a * b, 1));
    case 'average':
      return String(Number((sum / values.length).toFixed(2)));
  }
}
