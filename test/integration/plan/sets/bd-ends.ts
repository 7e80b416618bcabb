// SPDX-License-Identifier: MIT
// Ends of tasks that the common helpers do not tell: letters that count as typed, and words that a person may put in their own way.

/** Exactly this one thing was done, capitals and all. */
export const exactly = (act: string) => `R.length===1&&R[0]===${JSON.stringify(act)}`;

/** One thing was done, and it reads like this. */
export const like = (act: RegExp) => `R.length===1&&${act}.test(R[0])`;
