// SPDX-License-Identifier: MIT
// Who wrote the members of a list.
import type { Member } from './members.ts';

/** Whether all of them are by the same: whoever is followed or blocked is so on every post of theirs. */
export function areOfOne([first, ...more]: Member[]): boolean {
  const author = first && authorOf(first);
  return author !== undefined && more.every((member) => authorOf(member) === author);
}

/** By the handle, whatever else stands beside it, as when it was written; else by the name. */
const authorOf = ({ fields, text }: Member): string | undefined =>
  HANDLE.exec(text)?.[0] ?? fields.find(({ names }) => names.includes('author'))?.value;

const HANDLE = /(?<!\S)@[\p{L}\p{N}_.-]+/u;
