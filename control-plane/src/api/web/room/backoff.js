// SPDX-License-Identifier: MIT
// @ts-check

const FIRST_MS = 500;
const LONGEST_MS = 10_000;

/**
 * How long to wait before attempt `n` (from 1): doubled each time, jittered so that a room does not come back at once.
 * @param {number} n
 * @param {number} random 0 … 1
 */
export function backoffMs(n, random = Math.random()) {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** (n - 1));
  return Math.round(ceiling * (0.5 + random / 2));
}
