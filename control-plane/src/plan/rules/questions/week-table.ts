// SPDX-License-Identifier: MIT
// "When is yoga?" of a week that is a table: the day over its column and the hour before its line tell it together.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { timeIn } from '../language/numbers.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { capital, likeness, wordsOf } from '../language/text.ts';
import { namesDay } from '../language/weekdays.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ASKS =
  /^(?:when|(?:(?:on|at) )?(?:what|which) (?:day|time)(?: and (?:at )?(?:what |which )?(?:day|time))?)(?:['’]s|\s+(?:is|are|do|does|have|has|will))\s+(.+)$/i;
const CELLS = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const CALLED = 0.85;

/** Undefined where no table has days over its columns and hours before its lines, or none of its cells has every word. */
export function whenInWeek(question: string, { root }: PageModel): string | undefined {
  const said = wordsOf(ASKS.exec(question)?.[1] ?? '').filter(
    (word) =>
      !STOP_WORDS.has(word) && !SOFT_WORDS.has(word) && !/^(?:got|start|begin|take|happen)s?$/.test(word),
  );
  if (said.length === 0) return undefined;
  const rows = [...walk(root)].filter(({ role }) => role === 'row').map(cellsOf);
  const head = rows.find((cells) => cells.slice(1).length > 1 && cells.slice(1).every(isDay));
  const places = rows
    .filter(({ length, 0: hour = '' }) => length === head?.length && timeIn(hour) !== undefined)
    .flatMap((cells) =>
      cells.flatMap((text, column) =>
        column > 0 && hasAll(text, said) ? [{ text, when: `${head?.[column]} ${cells[0]}` }] : [],
      ),
    );
  const [first] = places;
  return first && `${capital(first.text)}: ${places.map(({ when }) => when).join(', ')}.`;
}

const cellsOf = ({ children }: SnapshotNode): string[] =>
  children.filter(({ role }) => CELLS.has(role)).map((cell) => textOf(cell).trim());

/** "Tue", "Tue 24", "Tuesday, 24 Nov". */
const isDay = (text: string): boolean => namesDay(text.replace(/[,.]?\s+\d.*$/, ''));

const hasAll = (text: string, said: string[]): boolean =>
  said.every((word) => wordsOf(text).some((shown) => likeness(word, shown) >= CALLED));
