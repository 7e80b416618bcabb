// SPDX-License-Identifier: MIT
// "V: without meat or fish. N: has nuts.": what the marks mean that stand behind the names of things.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { textOf } from './labels.ts';
import { groupsOf } from './members.ts';

const SEAMS = /(?<=[.;])\s+|,\s+(?=\S{1,2}\s*[:=])|\s+[·|•]\s+/;
const ENTRY = /^\(?(\p{Lu}{1,2}|[*†‡★°])\)?\s*[:=–]\s*(?:=\s*)?([\p{L}][\p{L} '’-]{2,40}?)[.;]?$/u;

/** The phrase with the mark in the place of what it means, where several things of a list have that mark, and others have not. */
export function withMarks(phrase: string, root: SnapshotNode): string {
  for (const { mark, meaning } of legendOf(root)) {
    const at = phrase.toLowerCase().indexOf(meaning.toLowerCase());
    if (at < 0 || !isUsed(mark, root)) continue;
    const lead = phrase.slice(0, at).replace(/\b(?:that|which)\s+(?:is|are)\s+$/i, '');
    return `${lead}with ${mark}${phrase.slice(at + meaning.length)}`;
  }
  return phrase;
}

function legendOf(root: SnapshotNode): { mark: string; meaning: string }[] {
  return [...walk(root)]
    .filter(({ children }) => children.length === 0)
    .flatMap((node) => textOf(node).split(SEAMS))
    .flatMap((part) => {
      const [, mark, meaning] = ENTRY.exec(part.trim()) ?? [];
      return mark === undefined || meaning === undefined ? [] : [{ mark, meaning }];
    });
}

const isUsed = (mark: string, root: SnapshotNode): boolean =>
  groupsOf(root).some(({ members }) => {
    const marked = members.filter(({ title }) => title.split(/\s+/).slice(1).includes(mark));
    return marked.length > 1 && marked.length < members.length;
  });
