// SPDX-License-Identifier: MIT
// Ends of tasks that the common helpers do not tell: states that any number of acts may lead to, and words that count.

/** The page is left like this, by acts of this kind only. */
export const ends = (state: string, acts: RegExp) =>
  `now()===${JSON.stringify(state)}&&R.every((act)=>${acts}.test(act))`;

/** One thing was done, and it reads like this. */
export const reads = (act: RegExp) => `R.length===1&&${act}.test(R[0])`;
