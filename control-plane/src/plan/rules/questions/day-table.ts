// SPDX-License-Identifier: MIT
// A table with the days of the week along one side and anything along the other: "which subject is in the fourth period on Thursday?", "on which
// days is there German in the third period?", "in which periods is there German on Thursday?"
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { ordinalOf } from '../language/numbers.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { likeness, stem, wordsOf } from '../language/text.ts';
import { DAY_NAMES, namesDay } from '../language/weekdays.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';
import { cellsOf } from '../page/week-grid.ts';

interface Grid {
  days: string[];
  lines: string[];
  /** By line, then by day. */
  cells: string[][];
}

const ASKS = /^(?:(?:in|on|at|during|for) )?(?:what|which)(?:['’]s)?\s+(\p{L}+)/iu;
const DENIES = /\b(?:no|not|never|without|free|empty|\p{L}+n['’]t)\b/iu;
/** What becomes of what stands in such a table. */
const GIVEN =
  /^(?:taught|teach|given|held|hold|scheduled|planned|booked|lessons?|class(?:es)?|place|takes?|happens?|happening|week|timetable|schedule)$/;
const FEWEST_DAYS = 3;
const ALIKE = 0.88;

/** Undefined where no one such table explains each word of the question. */
export function inDayTable(question: string, { root }: PageModel): string | undefined {
  const kind = ASKS.exec(question)?.[1]?.toLowerCase();
  if (kind === undefined || DENIES.test(question)) return undefined;
  const told = gridsOf(root).flatMap((grid) => answerFrom(question, kind, grid) ?? []);
  return told.length === 1 ? told[0] : undefined;
}

function answerFrom(question: string, kind: string, grid: Grid): string | undefined {
  const said = plainWords(question).filter((word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word));
  const isDay = (word: string): boolean => dayIn(word) !== undefined;
  const days = grid.days.flatMap((day, at) => (said.some((word) => dayIn(word) === day) ? [at] : []));
  const rows = grid.lines.flatMap((line, at) => (isNamed(line, said) ? [at] : []));
  const shown = new Set(grid.cells.flat().flatMap(plainWords));
  const heads = rows.flatMap((at) => plainWords(grid.lines[at] as string));
  const value = said.filter((word) => isIn(word, shown) && !heads.includes(word) && !isDay(word));
  const left = said.filter(
    (word) =>
      !value.includes(word) && !isIn(word, heads) && !isDay(word) && !GIVEN.test(word) && word !== kind,
  );
  if (left.length > 0 || rows.length > 1 || said.filter(isDay).length > days.length) return undefined;
  const has = (line: number, day: number): boolean => {
    const words = plainWords(grid.cells[line]?.[day] ?? '');
    return value.every((word) => isIn(word, words));
  };
  const [line] = rows;
  const [day, ...others] = days;
  if (/^days?$/.test(kind)) {
    if (value.length === 0 || day !== undefined) return undefined;
    const those = line === undefined ? grid.lines.map((_, at) => at) : [line];
    return listed(grid.days.filter((_, at) => those.some((one) => has(one, at))));
  }
  if (day === undefined || others.length > 0) return undefined;
  const isOfLines = grid.lines.every((head) => wordsOf(head).map(stem).includes(stem(kind)));
  if (isOfLines && line === undefined)
    return value.length === 0 ? undefined : listed(grid.lines.filter((_, at) => has(at, day)));
  if (line === undefined || value.length > 0) return undefined;
  const told = grid.cells[line]?.[day]?.trim();
  return `${grid.days[day]}, ${grid.lines[line]}: ${told || 'nothing'}.`;
}

const listed = (names: string[]): string => (names.length === 0 ? 'None.' : `${names.join(', ')}.`);

/** "Fourth" is "4th" there. */
const plainWords = (text: string): string[] =>
  wordsOf(text).map((word) => {
    const place = ordinalOf(word);
    return place === undefined ? word : String(place);
  });

/** All that tells something of its head. */
function isNamed(line: string, said: string[]): boolean {
  const words = plainWords(line).filter((word) => !STOP_WORDS.has(word));
  return words.length > 0 && words.every((word) => isIn(word, said));
}

const isIn = (word: string, all: Iterable<string>): boolean =>
  [...all].some((other) => other === word || (/\p{L}/u.test(word) && likeness(word, other) >= ALIKE));

/** The full name of one that is told in short, or of several: "Thurs", "Mondays". */
const dayIn = (text: string): string | undefined =>
  namesDay(text.trim())
    ? DAY_NAMES.find((name) => name.slice(0, 3).toLowerCase() === text.trim().slice(0, 3).toLowerCase())
    : undefined;

function gridsOf(root: SnapshotNode): Grid[] {
  return [...walk(root)]
    .filter(({ role }) => role === 'table' || role === 'grid')
    .flatMap((table) => {
      const rows = [...walk(table)]
        .filter(({ role }) => role === 'row')
        .map((row) => cellsOf(row).map((cell) => textOf(cell).trim()));
      return gridIn(rows) ?? gridIn(turned(rows)) ?? [];
    });
}

function gridIn(rows: string[][]): Grid | undefined {
  const at = rows.findIndex(
    ([, ...heads]) => heads.length >= FEWEST_DAYS && heads.every((head) => dayIn(head) !== undefined),
  );
  const [, ...heads] = rows[at] ?? [];
  const lines = rows.slice(at + 1).filter(([head, ...cells]) => head !== '' && cells.length === heads.length);
  if (at < 0 || lines.length === 0) return undefined;
  return {
    days: heads.map((head) => dayIn(head) as string),
    lines: lines.map(([head]) => head as string),
    cells: lines.map(([, ...cells]) => cells),
  };
}

/** Columns as rows, where all are as long as the first. */
const turned = (rows: string[][]): string[][] =>
  rows.every(({ length }) => length === rows[0]?.length)
    ? (rows[0] ?? []).map((_, at) => rows.map((cells) => cells[at] as string))
    : [];
