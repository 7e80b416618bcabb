// SPDX-License-Identifier: MIT
import type { SeenView } from '../view.ts';

export type Values = Record<string, string>;

export interface Asked {
  text: string;
  values: Values;
}

export interface MultiStep {
  name: string;
  /** A page of `pages/`, or a path of the demo site. */
  page: string;
  cold: Asked;
  warm: Asked;
  /** What a model does on this view for these values. */
  answer(view: SeenView, values: Values): object[];
  /** An expression in the page, or what the demo site has to hold, that is true where it is done. */
  check(values: Values): string;
}

/** Parts of the conditions by which a task is seen to be done. */
export const is = (expression: string, value: string | undefined) =>
  `${expression} === ${JSON.stringify(value)}`;
export const all = (...conditions: string[]) => conditions.join(' && ');
