// SPDX-License-Identifier: MIT
// A title that takes no clicks itself, and the one control that opens what it is the title of: "Read more" below it, or what leads to it.
import type { SnapshotNode } from '../../snapshot.ts';
import { type Element, isWithin, type PageModel, takesClicks } from './model.ts';

const READS =
  /^(?:(?:read|see|view|show|learn|find out|continue|open)(?: (?:more|on|all|details?|reading|it|the rest|(?:the )?(?:full )?(?:story|article|post)))?|more|details|full (?:story|article))[\s.…>›»→]*$/i;
const LEVELS = 2;

/** Undefined where the title is clicked itself, or no one control goes with it. */
export function readerOf({ kind, node }: Element, { elements }: PageModel): Element | undefined {
  if (kind !== 'heading' || takesClicks(node) || node.children.some(({ pointer }) => pointer === true))
    return undefined;
  const readers = elements.filter(
    (element) => (element.kind === 'link' || element.kind === 'button') && READS.test(element.name.trim()),
  );
  let title: SnapshotNode = node;
  for (let level = 0; level < LEVELS; level++) {
    const section = belowOf(title);
    const [only, ...more] = readers.filter((one) => section.some((part) => isWithin(one.node, part)));
    if (only !== undefined) return more.length === 0 ? only : undefined;
    if (title.parent === undefined) return undefined;
    title = title.parent;
  }
  return undefined;
}

/** The one link of the page that is called like a title and leads to a place on the same page: "Colours" in the list of its sections. */
export function linkTo({ kind, node, labels }: Element, { elements }: PageModel): Element | undefined {
  if (kind !== 'heading' || takesClicks(node) || node.children.some(({ pointer }) => pointer === true))
    return undefined;
  const names = labels.map(({ plain }) => plain);
  const links = elements.filter(
    (one) =>
      one.kind === 'link' &&
      /^#./.test(one.node.url ?? '') &&
      one.labels.some(({ plain }) => plain !== '' && names.includes(plain)),
  );
  return new Set(links.map((one) => one.node.url)).size === 1 ? links[0] : undefined;
}

/** What follows a title up to the next. */
function belowOf(title: SnapshotNode): SnapshotNode[] {
  const siblings = title.parent?.children ?? [];
  const behind = siblings.slice(siblings.indexOf(title) + 1);
  const next = behind.findIndex(
    (node) => node.role === 'heading' || node.children.some(({ role }) => role === 'heading'),
  );
  return next < 0 ? behind : behind.slice(0, next);
}
