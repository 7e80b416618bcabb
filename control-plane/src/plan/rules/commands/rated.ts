// SPDX-License-Identifier: MIT
// "Give the music five stars and the parking two": each of several rows of stars, or of numbers, takes the mark that is told for what it stands with.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { numberOf } from '../language/numbers.ts';
import { parseClause } from '../language/parse.ts';
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

const NUMBER = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)';
const MARK_NOUN = '(?:stars?|points?|hearts?|marks?)';
const UTMOST = String.raw`(?:best|top|highest|full|maximum|worst|lowest|minimum)(?:\s+possible)?\s+(?:ratings?|scores?|marks?|stars)`;
const OF_MOST = String.raw`(?:\s+(?:out\s+)?of\s+(?:\d+|five|ten))?`;
const AMOUNT = `(?:${NUMBER}|${UTMOST})`;
const AS_MARKS = String.raw`${OF_MOST}(?:\s+${MARK_NOUN})?${OF_MOST}`;
const MARKS = String.raw`(?:the\s+)?(${AMOUNT})${AS_MARKS}`;
const FOR = String.raw`\s+(?:to|for|in|on)\s`;
/** "Give it", "rate …", or the marks themselves at the beginning or the end of what is told first. */
const GIVES = String.raw`(?:give|rate|award|score|mark|grade)\s+`;
const WHOM = String.raw`(?:(?:it|this|them|that|(?:the|my|our|this)\s+\S+)\s+(?=(?:an?\s+|the\s+)?${AMOUNT}${AS_MARKS}${FOR}))?`;
const MARKS_AHEAD = String.raw`(?=${NUMBER}\s+${MARK_NOUN}${FOR})|(?=[^,]+\s${NUMBER}\s+${MARK_NOUN}(?:,|\s+and\s|\W*$))`;
const RATES = new RegExp(`^(?:${GIVES}${WHOM}|${MARKS_AHEAD})(.+?)[.!]*$`, 'i');
const THING_FIRST = new RegExp(
  String.raw`^(?:the\s+)?(.+?)(?:\s+(?:with|at|as|to|a|an|gets?|both|each|all))*\s+${MARKS}$`,
  'i',
);
const MARKS_FIRST = new RegExp(
  String.raw`^(?:an?\s+)?${MARKS}\s+(?:to|for|in|on)\s+(?:both\s+|each\s+of\s+)?(?:the\s+)?(.+)$`,
  'i',
);
/** "I bought the olive one, give it …": what is told before. */
const LED = /^((?:i|we|mine|my|our|it|this)\b[^,;.]*)[,;.]\s+(?:so\s+|please\s+)*(\S.*)$/i;
/** Of all rows the same is said. */
export const EVERYTHING =
  /^(?:everything|all(?: of (?:them|it|those))?|each(?: of them)?|every (?:one|row|category|question|aspect)|all (?:\S+ )?(?:categories|rows|questions|aspects|things))$/i;
const FEWEST = 3;
const CALLED = 0.85;

/** Undefined where not all of what is told is of one row each. */
export function ratedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (isDerived(clause) || turn.progress.length > 0) return undefined;
  const [, lead, led = clause.source] = LED.exec(clause.source) ?? [];
  const told = RATES.exec(led)?.[1];
  const rows = told === undefined || !HAS_NUMBER.test(told) ? [] : ratingRows(turn.model);
  const given = rows.length < 2 ? [] : (pairsIn(told as string) ?? []).map((pair) => marksFor(pair, rows));
  if (given.length === 0 || given.some((marks) => marks.length === 0)) return undefined;
  const marks = given.flat();
  if (new Set(marks).size < marks.length) return undefined;
  const clicks = marks.map((mark): Command => ({ kind: 'click', target: pinned(mark, mark.name) }));
  return [...saidBefore(lead, clause), ...(clausesFor(clause, clicks) ?? [])];
}

function saidBefore(lead: string | undefined, clause: Clause): Clause[] {
  if (lead === undefined) return [];
  return [{ ...clause, source: lead, command: parseClause(lead) ?? { kind: 'click', target: lead } }];
}

const HAS_NUMBER = new RegExp(String.raw`(?:^|\s)${AMOUNT}(?:\s|$)`, 'i');

interface Pair {
  what: string;
  /** Infinity for the best that there is. */
  amount: number;
}

/** "Comfort and looks five, price two", "five for comfort and looks, two for the price": what tells no mark takes the one of its group. */
function pairsIn(told: string): Pair[] | undefined {
  const parts = told.split(/,\s*(?:and\s+)?|\s+and\s+(?!a\s+half)/i).map((part) => part.trim());
  const pairs = parts.map(pairIn);
  const isMarksFirst = MARKS_FIRST.test(parts[0] as string);
  const given = parts.map((part, at) => {
    const group = isMarksFirst ? pairs.slice(0, at).reverse() : pairs.slice(at + 1);
    const amount = group.find((pair) => pair !== undefined)?.amount;
    const what = part.replace(/^(?:the|both)\s+/i, '');
    return pairs[at] ?? (amount === undefined ? undefined : { what, amount });
  });
  return given.some((pair) => pair === undefined) ? undefined : (given as Pair[]);
}

function pairIn(said: string): Pair | undefined {
  const [, first, what] = MARKS_FIRST.exec(said) ?? [];
  const [, thing, second] = what === undefined ? (THING_FIRST.exec(said) ?? []) : [];
  const marks = first ?? second ?? '';
  const amount = /^(?:worst|lowest|minimum)/i.test(marks) ? 1 : BEST.test(marks) ? Infinity : numberOf(marks);
  const named = what ?? thing;
  return named === undefined || amount === undefined ? undefined : { what: named, amount };
}

const BEST = /^(?:best|top|highest|full|maximum)/i;

/** In the one row that stands with what is so called; of everything in each. */
function marksFor({ what, amount }: Pair, rows: RatingRow[]): Element[] {
  const called = rows.filter(({ labels }) => labels.some((label) => mentions(what, label) >= CALLED));
  const meant = called.length === 0 && EVERYTHING.test(what) ? rows : called.length === 1 ? called : [];
  const marks = meant.map((row) => (amount === Infinity ? row.marks.at(-1) : row.marks[amount - 1]));
  return marks.some((mark) => mark === undefined) ? [] : (marks as Element[]);
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
    const told = members.map(({ name }, i) => besideMark(name, i + 1));
    const isRating =
      members.length >= FEWEST && told.every((words) => words !== undefined && words === told[0]);
    return isRating && first !== undefined
      ? [{ marks: members, labels: [...labels, first.node.parent?.name ?? '', told[0] ?? ''] }]
      : [];
  });
}

/** What is said beside a mere sign, or beside the number of the place: nothing, or what all of a row are for ("Taste: 3 stars"). */
function besideMark(name: string, place: number): string | undefined {
  if (isSign(name)) return '';
  const mark = new RegExp(
    String.raw`(?<![\p{L}\d])${place}(?![\p{L}\d])(?:\s+${MARK_NOUN})?(?:\s+(?:out\s+of|of|\/)\s*\d+)?`,
    'iu',
  );
  if (!mark.test(name)) return undefined;
  return name
    .replace(mark, ' ')
    .replace(/^\W*(?:rate|give)\b|[:–—,-]|\b(?:for|to|as)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
