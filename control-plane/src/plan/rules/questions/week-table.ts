// SPDX-License-Identifier: MIT
// "When is yoga?" of a week that is a table: the day over its column and the hour before its line tell it together; and what is there then.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { timeIn } from '../language/numbers.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { capital, likeness, wordsOf } from '../language/text.ts';
import { namesDay } from '../language/weekdays.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';
import { cellsOf } from '../page/week-grid.ts';

const ASKS =
  /^(?:when|(?:(?:on|at) )?(?:what|which) (?:day|time)(?: and (?:at )?(?:what |which )?(?:day|time))?)(?:['’]s|\s+(?:is|are|do|does|have|has|will))\s+(.+)$/i;
const CALLED = 0.85;

/** What a day may be asked for by, and an hour of it. */
const AT =
  /^what(?:['’]?s|\s+is|\s+are|\s+(?:do|have)\s+(?:i|we)(?:\s+(?:have|got))?)(?:\s+(?:planned|booked|happening|going on|on))?\s+on\s+(\p{L}+day|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*[,.]? \d.*?)(?:\s+at\s+(.+))?$/iu;
const HALF = 720;

/** "What is on Thursday at two o'clock?": what stands under the day, in the line of the hour; undefined where no such table has both. */
export function inWeek(question: string, { root }: PageModel): string | undefined {
  const [, day = '', hour] = AT.exec(question) ?? [];
  const { head, lines } = weekIn(root);
  const called = (/\d/.test(day) ? day : day.slice(0, 3)).toLowerCase();
  const column = head.findIndex((name) => isDay(name) && name.toLowerCase().startsWith(called));
  const at = /^\d{1,2}$/.test(hour ?? '') ? Number(hour) * 60 : timeIn(hour ?? '');
  if (day === '' || column < 1 || (hour !== undefined && at === undefined)) return undefined;
  const isAt = (minutes: number | undefined) => (line: string[]) => timeIn(line[0] ?? '') === minutes;
  // "Two o'clock" is that of the afternoon where the day has no other.
  const exact = at === undefined ? lines : lines.filter(isAt(at));
  const shown = exact.length > 0 || at === undefined ? exact : lines.filter(isAt(at + HALF));
  if (shown.length === 0) return undefined;
  const told = shown.flatMap((line) =>
    line[column] ? [hour === undefined ? `${line[0]} ${line[column]}` : line[column]] : [],
  );
  const when = hour === undefined ? head[column] : `${head[column]} ${shown[0]?.[0]}`;
  return `${when}: ${told.length === 0 ? 'nothing' : told.join(', ')}.`;
}

/** The days over its columns, and its lines that begin with an hour. */
function weekIn(root: SnapshotNode): { head: string[]; lines: string[][] } {
  const rows = [...walk(root)].filter(({ role }) => role === 'row').map((row) => cellsOf(row).map(contentOf));
  const head = rows.find((cells) => cells.slice(1).length > 1 && cells.slice(1).every(isDay)) ?? [];
  const lines = rows.filter(
    ({ length, 0: hour = '' }) => length === head.length && timeIn(hour) !== undefined,
  );
  return { head, lines };
}

/** Undefined where no table has days over its columns and hours before its lines, or none of its cells has every word. */
export function whenInWeek(question: string, { root }: PageModel): string | undefined {
  const said = wordsOf(ASKS.exec(question)?.[1] ?? '').filter(
    (word) =>
      !STOP_WORDS.has(word) && !SOFT_WORDS.has(word) && !/^(?:got|start|begin|take|happen)s?$/.test(word),
  );
  if (said.length === 0) return undefined;
  const { head, lines } = weekIn(root);
  const places = lines.flatMap((cells) =>
    cells.flatMap((text, column) =>
      column > 0 && hasAll(text, said) ? [{ text, when: `${head[column]} ${cells[0]}` }] : [],
    ),
  );
  const [first] = places;
  return first && `${capital(first.text)}: ${places.map(({ when }) => when).join(', ')}.`;
}

/** Without the day and hour that an empty place may be called by. */
function contentOf(cell: SnapshotNode): string {
  if (cell.role !== 'gridcell' || timeIn(cell.name) === undefined) return textOf(cell).trim();
  return cell.children.map((child) => textOf(child).trim()).join(', ');
}

/** "Tue", "Tue 24", "Tuesday, 24 Nov". */
const isDay = (text: string): boolean => namesDay(text.replace(/[,.]?\s+\d.*$/, ''));

const hasAll = (text: string, said: string[]): boolean =>
  said.every((word) => wordsOf(text).some((shown) => likeness(word, shown) >= CALLED));
