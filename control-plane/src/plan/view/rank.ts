// SPDX-License-Identifier: MIT
// Which lines of a page a text is about, best first: by its words and those around it (BM25), then by names said in full and places.
import { neighbours, type ViewLine } from './lines.ts';
import { scoresOf } from './scores.ts';
import { lookalikes, ordinalsIn, patternOf, termsOf, wordsIn } from './words.ts';

/** A term that stands in more lines tells little; lines with a rarer one are enough. */
const RARE = 120;
const MAX_CANDIDATES = 150;
const MAX_RANKED = 100;
const RRF = 60;

/** What a line says itself counts for so many times what is said around it. */
const OWN = 3;

/** Indices of lines. */
export function rank(lines: ViewLine[], text: string): number[] {
  const found = linesWith(lines, termsOf(text));
  const scored = scoredByWords(lines, candidatesOf(lines, found), text);
  return [...new Set([...placed(lines, found, ordinalsIn(text)), ...scored])].slice(0, MAX_RANKED);
}

function scoredByWords(lines: ViewLine[], candidates: number[], text: string): number[] {
  const surroundings = new Map(candidates.map((id) => [id, around(lines, id)]));
  const told = new Set([...surroundings].flatMap(([id, near]) => [id, ...near]));
  const own = scoresOf(
    [...told].map((id) => ({ id, text: lines[id]!.text })),
    text,
  );
  const of = (id: number): number => own.get(id) ?? 0;
  const said = text.toLowerCase();
  return [...surroundings]
    .map(([id, near]) => {
      const score = OWN * of(id) + near.reduce((sum, other) => sum + of(other), 0);
      return { id, score: score * (1 + naming(lines[id]!, said)) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .map(({ id }) => id);
}

/** One ranking of several, by reciprocal ranks. */
export function fuse(rankings: number[][]): number[] {
  const scores = new Map<number, number>();
  for (const ranking of rankings)
    for (const [place, id] of ranking.entries()) scores.set(id, (scores.get(id) ?? 0) + 1 / (RRF + place));
  return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** For each term; where nothing telling is found, those with words that may have been meant. */
function linesWith(lines: ViewLine[], terms: string[]): number[][] {
  const found = terms.map((term) => matching(lines, patternOf(term)));
  if (found.some(({ length }) => length > 0 && length <= RARE)) return found;
  const vocabulary = new Set(lines.flatMap(({ text }) => wordsIn(text)));
  return terms.map((term, i) => {
    const exact = found[i] as number[];
    if (exact.length > 0) return exact;
    return lookalikes(term, vocabulary).flatMap((word) => matching(lines, patternOf(word)));
  });
}

function matching(lines: ViewLine[], pattern: RegExp): number[] {
  const found: number[] = [];
  for (let id = 0; id < lines.length; id++) if (pattern.test(lines[id]!.text)) found.push(id);
  return found;
}

/** Lines with the rarest terms, and those about them. */
function candidatesOf(lines: ViewLine[], found: number[][]): number[] {
  const candidates = new Set<number>();
  const add = (id: number): void => {
    if (candidates.size < MAX_CANDIDATES && lines[id] !== undefined) candidates.add(id);
  };
  const present = found.filter((ids) => ids.length > 0).sort((a, b) => a.length - b.length);
  for (const ids of present) {
    if (ids.length > RARE && candidates.size > 0) break;
    for (const id of ids) add(id);
    if (ids.length > RARE) continue;
    for (const id of ids) for (const near of neighbours(lines, id)) add(near);
  }
  return [...candidates];
}

/** What the line stands under, and what stands beside it. */
function around(lines: ViewLine[], id: number): number[] {
  const { parent, section } = lines[id]!;
  return [parent, section, ...neighbours(lines, id)].filter((near) => near >= 0);
}

/** How far the line's names are said in the text, in full; 0: not at all. */
function naming({ text }: ViewLine, said: string): number {
  let most = 0;
  for (const [, name = ''] of text.matchAll(/"((?:[^"\\]|\\.)+)"/g))
    if (name.length > 1 && said.includes(name.toLowerCase())) most = Math.max(most, name.length);
  return Math.min(most / 10, 2);
}

/** "the third delete button", "the last row": of what has the term, and of lists and tables. */
function placed(lines: ViewLine[], found: number[][], ordinals: number[]): number[] {
  if (ordinals.length === 0) return [];
  const ids = [...lines.keys()].filter((id) => lines[id]!.unit !== undefined);
  const members = Map.groupBy(ids, (id) => lines[id]!.parent);
  const lists = [...found, ...members.values()];
  return ordinals.flatMap((place) =>
    // A table's head is a row, too.
    lists
      .flatMap((ids) => (place < 0 ? [ids.at(place)] : [ids[place - 1], ids[place]]))
      .filter((id) => id !== undefined),
  );
}
