// SPDX-License-Identifier: MIT
// "The cards in Done": those that stand under it on a board, and none that only can be moved there.
import type { Selection } from '../language/selection.ts';
import { normalise } from '../language/text.ts';
import { fieldOf } from './measure.ts';
import type { Group, Member } from './members.ts';

const TAIL =
  /^(.*?)\s*\b(?:in|from|of|under|on)\s+(?:the\s+)?(?:columns?\s+|lists?\s+)?["“]?([^"”]+?)["”]?(?:\s+(?:column|list|lane|section))?$/iu;

/** What stands over a member of a board, without how many there are: "Done 4" is "Done". */
export const columnOf = (member: Member): string | undefined =>
  fieldOf(member, 'column')?.value.replace(/\s+\(?\d+\)?$/, '');

/** What stands over the members of a board, in the order of the page. */
export const columnsOf = ({ members }: Group): string[] => [
  ...new Set(members.flatMap((member) => columnOf(member) ?? [])),
];

/** The group as far as it is in the column that a selection ends in, and the rest of that; undefined where it ends in none. */
export function inColumn(
  selection: Selection,
  group: Group,
): { group: Group; selection: Selection } | undefined {
  const [, words = '', name = ''] = TAIL.exec(selection.words) ?? [];
  const members = group.members.filter((member) => normalise(columnOf(member) ?? '') === normalise(name));
  return name === '' || members.length === 0 || members.length === group.members.length
    ? undefined
    : { group: { ...group, members }, selection: { ...selection, words } };
}
