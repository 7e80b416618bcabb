// SPDX-License-Identifier: MIT
// "The captain of the club with the fewest points", where the page has a table with captains and points: a way to a value, which
// nobody means to be written down.
import { STOP_WORDS } from '../language/lexicon.ts';
import { stem, wordsOf } from '../language/text.ts';
import { collectionsOf } from '../page/collections.ts';
import type { PageModel } from '../page/model.ts';

const WAY =
  /^(?:the|its|his|her|their)\s+(?:(?:name|number|amount)\s+of\s+(?:the\s+)?)?(?=\p{Ll})(\p{L}[\p{L}-]*(?:\s\p{L}+){0,2}?)(?:\s+(?:of|for|in|with|whose|that|which|who|where|belonging)\s+\S|$)/u;

/** Whether the words are what a column of the page is called, or begin with that and go on to say whose it is. */
export function isDescribedInTable(said: string, { root }: PageModel): boolean {
  const named = wordsOf(WAY.exec(said.trim())?.[1] ?? '').filter((word) => !STOP_WORDS.has(word));
  if (named.length === 0) return false;
  const columns = collectionsOf(root).flatMap((one) => one.columns.map((name) => wordsOf(name).map(stem)));
  return columns.some((column) => column.includes(stem(named.at(-1) as string)));
}
