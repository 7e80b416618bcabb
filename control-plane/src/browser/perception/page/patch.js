// SPDX-License-Identifier: MIT
// @ts-check
// What a look sends where the one before is known: from step to step most lines of a large page stay the same, and to
// carry them out of the browser takes longer than to write them.

/** Stands for the new lines in a piece, which come from nowhere. */
const NEW = -1;

/**
 * @param {string[]} before
 * @param {string[]} after
 * @returns {{pieces: number[], lines: string[]}} Pairs of a place in the old lines, or -1, and a number of lines from
 * there, or of new ones; and the new ones.
 */
export function patchOf(before, after) {
  /** @type {number[]} */
  const pieces = [];
  /** @type {string[]} */
  const lines = [];
  /** @type {Map<string, number> | undefined} */
  let places;
  let next = 0;
  for (let at = 0; at < after.length; ) {
    const line = after[at] ?? '';
    // Mostly what comes next is what came next before; else it is looked for.
    let from = before[next] === line ? next : undefined;
    if (from === undefined) {
      places ??= new Map(before.map((text, index) => [text, index]));
      from = places.get(line) ?? NEW;
    }
    let count = 1;
    if (from === NEW) lines.push(line);
    else while (at + count < after.length && after[at + count] === before[from + count]) count += 1;
    if (from === NEW && pieces.at(-2) === NEW) pieces.push((pieces.pop() ?? 0) + 1);
    else pieces.push(from, count);
    next = from === NEW ? next + 1 : from + count;
    at += count;
  }
  return { pieces, lines };
}
