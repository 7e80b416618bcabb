// SPDX-License-Identifier: MIT
// Ends of tasks that leave more than one fair state of the page.

/** The page is left so that its state reads like this, with nothing sent, saved or booked. */
export const leftLike = (state: RegExp) => `${state}.test(now())&&R.length===0`;
