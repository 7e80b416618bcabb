// SPDX-License-Identifier: MIT
// "Give the music five stars and the parking two": each of several rows of stars, or of numbers, takes the mark that is told for what it stands with.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { numberOf } from '../language/numbers.ts';
import { isPressed, rowsOf } from '../mentions/rows.ts';
import { isSign } from '../mentions/takers.ts';
import { nearbyLabels } from '../page/labels.ts';
import type { Element, PageModel } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { pinned, type Turn } from '../turn/turn.ts';

interface RatingRow {
  /** What gives one, two, three … marks. */
  marks: Element[];
  labels: string[];
}

const RATES =
  /^(?:(?:give|rate|award|score|mark|grade)\s+|(?=(?:\d|one|two|three|four|five)\s+(?:stars?|points?|hearts?)\s+(?:to|for)\s))(.+?)[.!]*$/i;
const MARKS = String.raw`(\d+|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s+(?:out\s+)?of\s+(?:\d+|five|ten))?(?:\s+(?:stars?|points?|hearts?|marks?))?(?:\s+(?:out\s+)?of\s+(?:\d+|five|ten))?`;
const THING_FIRST = new RegExp(
  String.raw`^(?:the\s+)?(.+?)(?:\s+(?:with|at|as|to|a|an|gets?))?\s+${MARKS}$`,
  'i',
);
const MARKS_FIRST = new RegExp(String.raw`^(?:an?\s+)?${MARKS}\s+(?:to|for)\s+(?:the\s+)?(.+)$`, 'i');
const FEWEST = 3;
const CALLED = 0.85;

/** Undefined where not all of what is told is of one row each. */
export function ratedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const told = isDerived(clause) || turn.progress.length > 0 ? undefined : RATES.exec(clause.source)?.[1];
  const pairs = told?.split(/,\s*(?:and\s+)?|\s+and\s+(?!a\s+half)/i).map(pairIn);
  const rows = pairs === undefined || pairs.includes(undefined) ? [] : ratingRows(turn.model);
  if (rows.length < 2) return undefined;
  const given = pairs?.map((pair) => pair && markFor(pair, rows)) ?? [];
  if (given.length === 0 || given.includes(undefined) || new Set(given).size < given.length) return undefined;
  return clausesFor(
    clause,
    given.flatMap((mark) =>
      mark === undefined ? [] : [{ kind: 'click', target: pinned(mark, mark.name) } as const],
    ),
  );
}

interface Pair {
  what: string;
  amount: number;
}

function pairIn(said: string): Pair | undefined {
  const [, first, what] = MARKS_FIRST.exec(said.trim()) ?? [];
  const [, thing, second] = what === undefined ? (THING_FIRST.exec(said.trim()) ?? []) : [];
  const amount = numberOf(first ?? second ?? '');
  const named = what ?? thing;
  return named === undefined || amount === undefined ? undefined : { what: named, amount };
}

/** In the one row that stands with what is so called. */
function markFor({ what, amount }: Pair, rows: RatingRow[]): Element | undefined {
  const [only, ...more] = rows.filter(({ labels }) =>
    labels.some((label) => mentions(what, label) >= CALLED),
  );
  return more.length === 0 ? only?.marks[amount - 1] : undefined;
}

function ratingRows(model: PageModel): RatingRow[] {
  const radios = Map.groupBy(
    model.elements.filter((element) => element.node.role === 'radio' && !isPressed(element)),
    ({ node }) => node.parent,
  );
  const chosen = [...radios.values()].map((members) => ({
    members,
    labels: members[0] === undefined ? [] : nearbyLabels(members[0].node),
  }));
  return [...rowsOf(model), ...chosen].flatMap(({ members, labels }) => {
    const [first] = members;
    const isRating = members.length >= FEWEST && members.every(({ name }, i) => isMark(name, i + 1));
    return isRating && first !== undefined
      ? [{ marks: members, labels: [...labels, first.node.parent?.name ?? ''] }]
      : [];
  });
}

/** A mere sign, or the number of the place. */
const isMark = (name: string, place: number): boolean =>
  isSign(name) ||
  new RegExp(String.raw`^${place}(?:\s+(?:stars?|points?|hearts?|out of \d+))?$`, 'i').test(name.trim());
