// SPDX-License-Identifier: MIT
// The page as a model is shown it: a line for each thing that matters, within a hard budget.
import type { Page } from './page.ts';
import { parseSnapshot } from './snapshot.ts';
import { cut } from './view/cut.ts';
import { viewLines } from './view/lines.ts';
import { Marks } from './view/marks.ts';
import { type Ranker, rankByMeaning } from './view/meaning.ts';
import { fuse, rank } from './view/rank.ts';
import { tokensOf } from './view/tokens.ts';

/**
 * Whole if it fits into `budget` tokens; else cut to what `wanted` (the request, texts to be found) is about, by words
 * and, where there is a ranker, by meaning.
 */
export async function compactView(
  page: Page,
  wanted: string[],
  budget: number,
  ranker?: Ranker,
): Promise<string> {
  const lines = viewLines(parseSnapshot(page.snapshot), new Marks(page.since));
  const texts = lines.map(({ text }) => text);
  // To count the tokens of a page that is far too long takes longer than to see that it is.
  const chars = texts.reduce((sum, text) => sum + text.length + 1, 0);
  if (chars < budget * MAX_CHARS_PER_TOKEN && texts.reduce((sum, text) => sum + tokensOf(text), 0) <= budget)
    return texts.join('\n');
  const found = fuse(wanted.map((text) => rank(lines, text)));
  const near = ranker === undefined ? [] : fuse(await rankByMeaning(lines, wanted, ranker));
  return cut(lines, { found, near }, budget);
}

const MAX_CHARS_PER_TOKEN = 10;
