// SPDX-License-Identifier: MIT
// The tasks of the g sets in short, and how a visit to their pages is checked.
import type { Task } from '../tasks.ts';

/** Tasks on one page: something to do, or to tell. */
export const tasksOn = (page: string) => ({
  does: (text: string, holds: string): Task => ({ page, text, holds }),
  answers: (text: string, answer: RegExp): Task => ({ page, text, answer }),
});

/** Exactly this was done, in this order; a mail that was opened for it does not count. */
export const done = (...acts: string[]) =>
  `R.filter((act)=>!act.startsWith('open ')).join(';')===${JSON.stringify(acts.join(';'))}`;

/** The page's own state is this, and nothing else was done. */
export const shows = (state: string) => `(${state})&&R.length===0`;
