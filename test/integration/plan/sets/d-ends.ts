// SPDX-License-Identifier: MIT
// The tasks of the d sets in short, and what their pages keep of a visit.
import type { Task } from '../tasks.ts';

/** Tasks on the pages whose names begin with `pages`: something to do, to tell, or to ask back. */
export const tasksOn = (pages: string) => ({
  does: (page: string, text: string, holds: string): Task => ({ page: pages + page, text, holds }),
  answers: (page: string, text: string, answer: RegExp): Task => ({ page: pages + page, text, answer }),
  asks: (page: string, text: string, asks: RegExp): Task => ({ page: pages + page, text, asks }),
});

const list = (kept: 'did' | 'sent', items: string[]) =>
  `R.${kept}.join(';')===${JSON.stringify(items.join(';'))}`;
const field = (id: string) => `document.getElementById(${JSON.stringify(id)})`;

/** Exactly this was done, in this order. */
export const did = (...items: string[]) => list('did', items);
/** Exactly this was sent, in this order. */
export const sent = (...items: string[]) => list('sent', items);
/** Filled in so far, and nothing sent. */
export const filled = (values: Record<string, string>) =>
  [
    ...Object.entries(values).map(([id, value]) => `${field(id)}.value===${JSON.stringify(value)}`),
    sent(),
  ].join('&&');
export const ticked = (id: string, on = true) => `${field(id)}.checked===${on}`;
