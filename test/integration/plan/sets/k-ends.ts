// SPDX-License-Identifier: MIT
// The tasks of the k sets in short, and how a visit to their pages is checked.
import type { Task } from '../tasks.ts';

/** Tasks on one page: something to do, or to tell. */
export const tasksOn = (page: string) => ({
  does: (text: string, holds: string): Task => ({ page, text, holds }),
  answers: (text: string, answer: RegExp): Task => ({ page, text, answer }),
});

/** The page differs from the first sight of it in just this, and exactly these acts were done on it. */
export const left = (changes: string, ...acts: string[]) =>
  `now()===${JSON.stringify(changes)}&&R.join(';')===${JSON.stringify(acts.join(';'))}`;

/** Exactly these acts were done, and nothing else is different. */
export const did = (...acts: string[]) => left('', ...acts);
