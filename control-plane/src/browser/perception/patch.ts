// SPDX-License-Identifier: MIT
// The other half of page/patch.js: the lines of a look, from those of the one before.

export interface Patch {
  /** Pairs: a place in the old lines and how many from there, or -1 and how many new ones. */
  pieces: number[];
  lines: string[];
}

export function patched(before: string[], { pieces, lines }: Patch): string[] {
  const after: string[] = [];
  let used = 0;
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    const [from, count] = [pieces[at] as number, pieces[at + 1] as number];
    if (from < 0) {
      for (const line of lines.slice(used, used + count)) after.push(line);
      used += count;
    } else for (const line of before.slice(from, from + count)) after.push(line);
  }
  return after;
}
