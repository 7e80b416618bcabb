// SPDX-License-Identifier: MIT
// Where a phrase says that a thing is: "castle.jpg from Photos > Wales", "the Contracts folder inside 2026".
import { isItem } from './phrase.ts';
import { bare } from './relations.ts';

export interface Placed {
  what: string;
  /** The outermost first. */
  places: string[];
}

const BEHIND =
  /,?\s+(?:(?:that|which) (?:is|are|lies?)\s+|(?:located|stored|kept|filed)\s+)?(?:inside(?: of)?|in|within|under|from|of|on)\s+/gi;
const INWARD = /\b(?:inside|within|under)\b/i;
const STEP = /\s*(?:->|[>→›»])\s*|\s+[/\\]\s+|(?<=\p{L})[/\\](?=[\p{L}\d])|(?<=\d)[/\\](?=\p{L})/u;

/** In every way that the words allow, the one with most places first. */
export function placesIn(said: string): Placed[] {
  const found: Placed[] = [];
  const joints = [...said.matchAll(BEHIND)].filter(
    ({ index, 0: joint }) => index > 0 && !isQuoted(said, index) && !tellsTopic(said.slice(0, index), joint),
  );
  for (const [i, joint] of joints.entries()) {
    const outer = joints.slice(i + 1);
    const ends = outer.map(({ index }) => index);
    const starts = joints.slice(i).map((one) => one.index + one[0].length);
    const places = starts.map((start, k) => said.slice(start, ends[k]));
    const what = said.slice(0, joint.index);
    // "Under Pans in the Kitchen menu", seldom "in the Kitchen menu under Pans".
    const isInward = outer.length > 0 && outer.every(([lead]) => INWARD.test(lead));
    const orders = isInward ? [places.toReversed(), places] : [places.toReversed()];
    for (const order of orders) found.push({ what, places: order.flatMap(stepsOf) });
  }
  const [what = '', ...outer] = stepsOf(said).reverse();
  if (outer.length > 0) found.push({ what, places: outer.reverse() });
  return found.filter((one) => one.what.trim() !== '' && one.places.every((place) => place !== ''));
}

/** "The ticket on moving house" is about that. */
const tellsTopic = (what: string, joint: string): boolean =>
  joint.trim() === 'on' && isItem(what.replace(/^.*\bthe\s+/i, ''));

/** "Photos > Wales": from the outermost in. */
export const stepsOf = (said: string): string[] => said.split(STEP).map(bare);

function isQuoted(text: string, at: number): boolean {
  return ((text.slice(0, at).match(/["“”]/g) ?? []).length & 1) === 1;
}

const THERE =
  /\s+(?:from |in )?(?:there|inside(?: (?:it|them|that))?|in (?:it|that(?: one)?|that \p{L}+))$/iu;

/** "Notes.txt there" → "notes.txt"; undefined where nothing is said to be in what was opened before. */
export function thereIn(said: string): string | undefined {
  const match = THERE.exec(said);
  return match === null ? undefined : said.slice(0, match.index);
}
