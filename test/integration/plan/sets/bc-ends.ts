// SPDX-License-Identifier: MIT
// How a page must be where either of two ends is right.

/** The page is like this; whether it was sent with that word is left open. */
export const maybe = (word: string, state: string) =>
  `now()===${JSON.stringify(state)}&&R.every((act)=>act===${JSON.stringify(`${word} ${state}`)})`;
