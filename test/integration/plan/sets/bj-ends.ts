// SPDX-License-Identifier: MIT
// Ends of tasks that the common helpers do not tell: states that may be spoken in small letters, and more than one fair outcome.

/** The page is left like this, capitals aside, with nothing sent, saved or booked. */
export const leftAnyCase = (state: string) =>
  `now().toLowerCase()===${JSON.stringify(state.toLowerCase())}&&R.length===0`;

/** The page is left in a state that reads like this, with nothing sent, saved or booked. */
export const leftLike = (state: RegExp) => `${state}.test(now())&&R.length===0`;

/** One thing was done, any of these; capitals are free. */
export const oneOf = (...acts: string[]) =>
  `R.length===1&&${JSON.stringify(acts.map((act) => act.toLowerCase()))}.includes(R[0].toLowerCase())`;
