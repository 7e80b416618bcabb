// SPDX-License-Identifier: MIT
// How the pages of the f sets must be after a task: what was noted as done, and how the page looks.
import { did } from './d-ends.ts';

/** The page looks so, and exactly `done` was noted. */
export const now = (state: string | RegExp, ...done: string[]) =>
  `${state instanceof RegExp ? `${state}.test(R.state())` : `R.state()===${JSON.stringify(state)}`}&&${did(...done)}`;

/** Exactly this was noted, in any order. */
export const didAll = (...items: string[]) =>
  `[...R.did].sort().join(';')===${JSON.stringify([...items].sort().join(';'))}`;

/** This was typed into the page's answer box and submitted, and nothing else was noted. */
export const answered = (text: string) => did(`answer ${text}`);
