// SPDX-License-Identifier: MIT
// How the pages of the s set are checked besides: R is what was done there, now() how the page is.

/** The page is like this; whether it was also sent with this button is left open. */
export const set = (state: string, sending: string) =>
  `now()===${JSON.stringify(state)}&&R.every((act)=>act===${JSON.stringify(`${sending} ${state}`)})`;

/** The last thing done is this, after nothing but searches. */
export const lastly = (act: string, search: string) =>
  `R.at(-1)===${JSON.stringify(act)}&&R.slice(0,-1).every((other)=>other.startsWith(${JSON.stringify(search)}))`;
