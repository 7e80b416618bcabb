// SPDX-License-Identifier: MIT
// How the pages of the t set are checked besides: R is what was done there, now() how the page is.

/** The page is left like this; whether it was saved, too, is free. */
export const set = (state: string) =>
  `now()===${JSON.stringify(state)}&&R.every((act)=>act===${JSON.stringify(`saved ${state}`)})`;
