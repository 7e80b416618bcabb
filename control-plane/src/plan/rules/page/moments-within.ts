// SPDX-License-Identifier: MIT
// Of the moments that a page offers those that are in some time.
import { shift, weekdayOf } from '../language/dates.ts';
import type { TimeSpan } from '../language/time-span.ts';
import type { PageModel } from './model.ts';
import { type FreeMoment, freeMoments, isDayOf } from './offered-moments.ts';

/** In the order of time. */
export const freeWithin = (span: TimeSpan, model: PageModel, today: string): FreeMoment[] =>
  freeMoments(model, today).filter(
    ({ day, time }) =>
      (span.day === undefined || isDayOf(day, span.day.iso, span.day.isWeekday, today)) &&
      (span.week === undefined || mondayOf(day) === mondayOf(span.week)) &&
      time >= span.from &&
      time < span.to,
  );

export const mondayOf = (iso: string): string =>
  Array.from({ length: 7 }, (_, i) => shift(iso, -i)).find((day) => weekdayOf(day) === 'monday') ?? iso;
