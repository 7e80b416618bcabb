// SPDX-License-Identifier: MIT
// Ends of tasks that the common helpers do not tell: what is to be seen on the page.

/** Something that fits the selector is to be seen. */
export const seen = (selector: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].some((e)=>e.offsetHeight>0)`;
