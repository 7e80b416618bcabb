// SPDX-License-Identifier: MIT
// What pages show while something is on its way.

/** "Loading …", "please wait": says so and no more. */
export const isLoading = (text: string): boolean => text.trim().length <= LONGEST && SAYS.test(text.trim());

const LONGEST = 40;
const SAYS =
  /^\W*(?:(?:now )?(?:loading|saving|processing|searching|sending|updating|working|fetching|calculating|checking)\b.*|(?:please )?wait\b.*|(?:just )?(?:a|one) (?:moment|second|sec)\b.*|hang on\b.*)$/i;
