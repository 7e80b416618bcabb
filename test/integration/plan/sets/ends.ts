// SPDX-License-Identifier: MIT
// Tasks in short, and how a visit to their pages is checked: R is what was done there, now() how the page is.
import type { Task } from '../tasks.ts';

/** Tasks on one page: something to do, or to tell. @param asked What else is told of all of them. */
export const tasksOn = (page: string, asked: Pick<Task, 'today'> = {}) => ({
  does: (text: string, holds: string): Task => ({ page, text, holds, ...asked }),
  answers: (text: string, answer: RegExp): Task => ({ page, text, answer, ...asked }),
});

/** Exactly this was done, in this order; capitals and a full stop at the end are free, as they are in speech. */
export const done = (...acts: string[]) =>
  `R.map((act)=>act.toLowerCase().replace(/[.!]$/,'')).join(';')===${JSON.stringify(acts.join(';').toLowerCase())}`;

/** Exactly these were done, in any order. */
export const doneInAnyOrder = (...acts: string[]) =>
  `[...R].sort().join(';')===${JSON.stringify([...acts].sort().join(';'))}`;

/** The page is left like this, with nothing sent, saved or booked. */
export const left = (state: string) => `now()===${JSON.stringify(state)}&&R.length===0`;
