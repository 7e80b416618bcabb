// SPDX-License-Identifier: MIT
// The tasks of the s set in short, and how a visit to their pages is checked: R is what was done, now() how the page is.
import type { Task } from '../tasks.ts';

/** Tasks on one page: something to do, or to tell. */
export const tasksOn = (page: string) => ({
  does: (text: string, holds: string): Task => ({ page, text, holds }),
  answers: (text: string, answer: RegExp): Task => ({ page, text, answer }),
});

/** Exactly this was done, in this order; capitals and a full stop at the end are free, as they are in speech. */
export const done = (...acts: string[]) =>
  `R.map((act)=>act.toLowerCase().replace(/[.!]$/,'')).join(';')===${JSON.stringify(acts.join(';').toLowerCase())}`;

/** The page is left like this, with nothing sent, deleted or booked. */
export const left = (state: string) => `now()===${JSON.stringify(state)}&&R.length===0`;

/** The page is like this; whether it was also sent with this button is left open. */
export const set = (state: string, sending: string) =>
  `now()===${JSON.stringify(state)}&&R.every((act)=>act===${JSON.stringify(`${sending} ${state}`)})`;

/** The last thing done is this, after nothing but searches. */
export const lastly = (act: string, search: string) =>
  `R.at(-1)===${JSON.stringify(act)}&&R.slice(0,-1).every((other)=>other.startsWith(${JSON.stringify(search)}))`;
