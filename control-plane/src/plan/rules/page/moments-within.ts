// SPDX-License-Identifier: MIT
// Of the moments that a page offers those that are in some time.
import { shift, weekdayOf } from '../language/dates.ts';
import { amongHours, type TimeSpan } from '../language/time-span.ts';
import type { PageModel } from './model.ts';
import { type FreeMoment, freeMoments, isDayOf } from './offered-moments.ts';

/** In the order of time. */
export function freeWithin(told: TimeSpan, model: PageModel, today: string): FreeMoment[] {
  const free = freeMoments(model, today);
  const span = amongHours(
    told,
    free.map(({ time }) => time),
  );
  return free.filter(
    ({ day, time }) =>
      (span.day === undefined || isDayOf(day, span.day.iso, span.day.isWeekday, today)) &&
      (span.week === undefined || mondayOf(day) === mondayOf(span.week)) &&
      time >= span.from &&
      time < span.to,
  );
}

export const mondayOf = (iso: string): string =>
  Array.from({ length: 7 }, (_, i) => shift(iso, -i)).find((day) => weekdayOf(day) === 'monday') ?? iso;
