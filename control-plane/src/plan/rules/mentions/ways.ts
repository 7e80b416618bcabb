// SPDX-License-Identifier: MIT
// What is to be done for some words of a sentence.
import type { Element } from '../page/model.ts';

/** How a value is given to what takes it. */
export type Way =
  /** `fits`: the field was named, and the value is of the very make that it asks for, or not. */
  | { kind: 'set'; element: Element; value: string; fits?: boolean }
  /** A number with a plus and a minus beside it. */
  | { kind: 'step'; name: string; amount: number }
  /** A date or a time of day in several controls: a day, a month and a year. */
  | { kind: 'parted'; name: string; value: string }
  /** One of a row. */
  | { kind: 'pick'; element: Element };

export type Deed =
  | Way
  | { kind: 'check'; element: Element; on: boolean }
  | { kind: 'press'; element: Element }
  /** A value that says by its make where it goes: the first of these that is not told another, or the `only` one. */
  | { kind: 'guess'; ways: Way[]; only?: true };

/** Words `from` … `to` (exclusive) and what is to be done for them. */
export interface Part {
  from: number;
  to: number;
  /** How much it explains: about one a word. */
  gain: number;
  deeds: Deed[];
}

/** A part whose value goes where it can; none where it can go nowhere. */
export function guess(from: number, to: number, gain: number, ...values: Way[][]): Part[] {
  return values.every(({ length }) => length > 0)
    ? [{ from, to, gain, deeds: values.map((ways) => ({ kind: 'guess', ways })) }]
    : [];
}

/** As `guess`, where it goes to the one that is left when all else is told, and nowhere if there are several. */
export function only(from: number, to: number, gain: number, ways: Way[]): Part[] {
  return ways.length === 0 ? [] : [{ from, to, gain, deeds: [{ kind: 'guess', ways, only: true }] }];
}
