// SPDX-License-Identifier: MIT
// What stands over a list and says what its items are.
import type { SnapshotNode } from '../../snapshot.ts';
import { textOf } from './labels.ts';

/** The heading beside the items that is the last before the first of them. */
export function headingOver([first]: SnapshotNode[]): string | undefined {
  const siblings = first?.parent?.children ?? [];
  const before = siblings.slice(0, siblings.indexOf(first as SnapshotNode));
  const over = before.findLast(({ role }) => role === 'heading');
  return over && textOf(over);
}

const LONGEST_CAPTION = 40;

/** What is said of a list beside it: "News" right over it, "Showing 9 stamps" where it has as many; empty where nothing is. */
export const captionOf = (node: SnapshotNode, count: number): string =>
  `${captionOver(node)} ${talliedAs(node, count)}`;

/** What there are as many of as the list has items, by a line right before or behind it. */
function talliedAs(node: SnapshotNode, count: number): string {
  const siblings = node.parent?.children ?? [];
  const at = siblings.indexOf(node);
  const beside = [siblings[at + 1], siblings[at - 1]].map((one) =>
    one === undefined ? '' : textOf(one).trim(),
  );
  const told = beside.map((text) => TALLY.exec(text)).find((match) => Number(match?.[1]) === count);
  return told?.[2] ?? '';
}

const TALLY =
  /^(?:showing |displaying |found |all )?(\d{1,4}) (\p{L}{3,})(?: (?:found|shown|in total))?\.?$/iu;

/** A line of words right over it, which is no heading: "News"; empty where there is none. */
export function captionOver(node: SnapshotNode): string {
  for (let at = node; at.parent !== undefined; at = at.parent) {
    const { children } = at.parent;
    const before = children[children.indexOf(at) - 1];
    if (before === undefined) continue;
    const text = before.children.length === 0 && before.pointer !== true ? textOf(before) : '';
    return CAPTIONS.has(before.role) && text.length <= LONGEST_CAPTION && !/[.:?!]$/.test(text) ? text : '';
  }
  return '';
}

const CAPTIONS = new Set(['text', 'generic', 'paragraph', 'strong']);
