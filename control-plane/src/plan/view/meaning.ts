// SPDX-License-Identifier: MIT
// Which lines of a page are near to a text in meaning, whatever their words: by a model for that, where there is one.
import type { ViewLine } from './lines.ts';

/**
 * For each of `wanted` the indices of `texts`, nearest first. A ranking is short or missing where the model is late or
 * fails; rejects only where the task is cancelled.
 */
export type Ranker = (texts: string[], wanted: string[]) => Promise<number[][]>;

/** Of a page; lists and tables are the first to be left out. */
const MAX_TEXTS = 512;
const MAX_CHARS = 500;
/** There is always something that is nearest, if not near. */
const MAX_NEAR = 20;
/** Refs and marks, which say nothing of the meaning and differ from look to look. */
const VOLATILE = / ?(?:\[[a-z0-9]+\]|\((?:new|changed|active)\))/gi;

/** Indices of lines, for each of `wanted`. */
export async function rankByMeaning(
  lines: ViewLine[],
  wanted: string[],
  ranker: Ranker,
): Promise<number[][]> {
  const alike = Map.groupBy(candidates(lines), (at) => meaningOf(lines[at]!.text));
  alike.delete('');
  const texts = [...alike.keys()].slice(0, MAX_TEXTS);
  const asked = wanted.map((text) => text.slice(0, MAX_CHARS));
  const rankings = await ranker(texts, asked);
  return rankings.map((ranking) => ranking.flatMap((i) => alike.get(texts[i]!) ?? []).slice(0, MAX_NEAR));
}

/** Those of which there are few come first: what stands outside of lists, and what can be acted upon. */
function candidates(lines: ViewLine[]): number[] {
  const late = ({ unit, control }: ViewLine): number => (unit === undefined ? 0 : 2) + (control ? 0 : 1);
  return [...lines.keys()].sort((a, b) => late(lines[a]!) - late(lines[b]!));
}

function meaningOf(text: string): string {
  return text.replace(VOLATILE, '').trim().slice(0, MAX_CHARS);
}
