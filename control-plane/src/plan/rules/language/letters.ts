// SPDX-License-Identifier: MIT
// In which letters a value is to be written: "type mallow in upper case", "in capital letters".

/** Its first group is "upper" or "lower"; without one, capitals are meant. */
export const IN_CASE =
  /\s+in\s+(?:(?:all\s+)?(upper|lower)[ -]?case(?:\s+letters)?|(?:all\s+)?(?:capitals|capital letters|caps))\b/i;
