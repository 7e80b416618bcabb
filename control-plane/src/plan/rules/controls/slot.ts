// SPDX-License-Identifier: MIT
// "The slot on Wednesday at 10:00": in a week that is a table, where the column of a day and the line of an hour meet.
import type { SnapshotNode } from '../../snapshot.ts';
import { walk } from '../../snapshot.ts';
import { numberOf, timeIn } from '../language/numbers.ts';
import { textOf } from '../page/labels.ts';
import { type Element, takesClicks } from '../page/model.ts';
import { cellsOf } from '../page/week-grid.ts';
import type { Turn } from '../turn/turn.ts';

const SAID =
  /^(?:the )?(?:(?:free|empty|open) )?(?:slot|cell|field|box|hour)?\s*(?:(?:on|for|of) )?(mon|tue|wed|thu|fri|sat|sun)\p{L}*,? (?:at )?(\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|noon)$/iu;

/** Undefined where no such day and hour is told, or no table has both. */
export function slotOf(turn: Turn, phrase: string): Element | undefined {
  const [, day = '', hour = ''] = SAID.exec(phrase.trim()) ?? [];
  const time = day === '' ? undefined : timeIn(/^\d{1,2}$/.test(hour) ? `${hour}:00` : hour);
  if (time === undefined) return undefined;
  const rows = [...walk(turn.model.root)].filter(({ role }) => role === 'row').map(cellsOf);
  for (const head of rows) {
    const column = head.findIndex((cell) => textOf(cell).trim().toLowerCase().startsWith(day.toLowerCase()));
    const line = rows.find(
      (cells) =>
        cells !== head && cells.length === head.length && timeIn(textOf(cells[0] as SnapshotNode)) === time,
    );
    const slot = column < 1 ? undefined : line?.[column];
    if (slot !== undefined) return turn.model.elements.find(({ node }) => node === slot);
  }
  return undefined;
}

/** "Eleven", where times of day are offered to be pressed, and just one of them is that. */
export function hourOffered({ model }: Turn, said: string): Element | undefined {
  const hour = numberOf(said.replace(/^(?:the )?(?:one |slot )?(?:at )?/i, ''));
  const [slot, ...more] = model.elements.filter(({ name, node }) => {
    const isTime = hour !== undefined && /^\d{1,2}[:.]\d{2}/.test(name) && takesClicks(node);
    const minutes = isTime ? timeIn(name) : undefined;
    return minutes !== undefined && (minutes === Number(hour) * 60 || minutes === (Number(hour) + 12) * 60);
  });
  return more.length > 0 ? undefined : slot;
}
