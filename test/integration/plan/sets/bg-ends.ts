// SPDX-License-Identifier: MIT
// Ends of tasks whose words a person may put in their own way.

/** One thing was done, and it reads like this. */
export const oneLike = (act: RegExp) => `R.length===1&&${act}.test(R[0])`;

/** Exactly this one thing was done; capitals and punctuation are free, as they are in speech. */
export const saidLike = (act: string) =>
  `R.length===1&&R[0].toLowerCase().replace(/[^\\p{L}\\p{N}|]+/gu,' ').trim()===${JSON.stringify(
    act
      .toLowerCase()
      .replace(/[^\p{L}\p{N}|]+/gu, ' ')
      .trim(),
  )}`;
