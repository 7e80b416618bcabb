// SPDX-License-Identifier: MIT
// Ends of tasks that the common helpers do not tell.

/** Nothing was sent, and the page's state reads like this. */
export const leftLike = (state: RegExp) => `R.length===0&&${state}.test(now())`;
