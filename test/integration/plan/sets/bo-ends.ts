// SPDX-License-Identifier: MIT
// Ends of tasks that the common helpers do not tell: words that a person may put in their own way, and more than one fair end.

/** One thing was done, and it reads like this. */
export const once = (act: RegExp) => `R.length===1&&${act}.test(R[0])`;

/** The page is left like this, with nothing sent, saved or booked. */
export const leftLike = (state: RegExp) => `R.length===0&&${state}.test(now())`;

/** One of these ends. */
export const either = (...ends: string[]) => ends.map((end) => `(${end})`).join('||');
