// SPDX-License-Identifier: MIT
// How a page of the set w must be once a task is done, where the exact words are left open or two things must hold.

/** One thing was done, and it reads like this. */
export const did = (what: RegExp) => `R.length===1&&${what}.test(R[0])`;

/** Both hold. */
export const both = (one: string, other: string) => `(${one})&&(${other})`;

/** The page is like this, whatever was done in it. */
export const stays = (state: string) => `now()===${JSON.stringify(state)}`;
