// SPDX-License-Identifier: MIT
// What a member of a collection is called.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { isDeed } from '../language/deeds.ts';
import { wordsOf } from '../language/text.ts';
import { withoutInitials } from './avatars.ts';
import { isBarOfSigns, textOf } from './labels.ts';
import { isLinkInText } from './prose.ts';

/** Its heading, link or first words. */
export function titleOf(item: SnapshotNode): string {
  const inside = [...walk(item)];
  const first = (...roles: string[]): string => {
    const node = inside.find((one) => roles.includes(one.role) && !isLinkInText(one));
    return node === undefined ? '' : textOf(node);
  };
  const cell = item.children.find(({ role, children }) => role === 'cell' && children.length === 0);
  const named =
    first('heading', 'rowheader') ||
    linkInFirst(item) ||
    (cell && /\p{L}/u.test(textOf(cell)) ? textOf(cell) : first('link'));
  if (named !== '') return named;
  const parts = item.children.filter(
    (child) => child.role !== 'button' && child.role !== 'checkbox' && !isBarOfSigns(child),
  );
  const [part, ...more] = parts;
  // Beside a bar of signs stands a box with the rest.
  if (part !== undefined && more.length === 0 && part.children.length > 1 && item.children.length > 1)
    return titleOf(part);
  const text = parts.map(textOf).find((shown) => /\p{L}/u.test(shown));
  return (text ?? textOf(item)).slice(0, 120);
}

/** What a row begins with, where that is a link to it and nothing besides. */
function linkInFirst({ children }: SnapshotNode): string {
  const cell = children.find((child) => child.role === 'cell' && textOf(child) !== '');
  const [link, ...more] = cell?.children ?? [];
  const name = link?.role === 'link' && more.length === 0 ? textOf(link) : '';
  return /\p{L}/u.test(name) && !isDeed(wordsOf(name)[0] ?? '') ? name : '';
}

/**
 * What most members are called tells none of them: then it is what each shows first.
 * @param leaves What each shows, in reading order.
 */
export function titlesOf(items: SnapshotNode[], leaves: SnapshotNode[][]): string[] {
  const titles = items.map(titleOf);
  return titles.map((title, i) => {
    const [initials] = leaves[i] as SnapshotNode[];
    const [first] = withoutInitials(leaves[i] as SnapshotNode[]);
    if (first === undefined || initials === undefined) return title;
    const sharing = titles.filter((other) => other === title).length;
    const isOfMost = items.length > 2 && sharing > items.length / 2;
    const isInitials = first !== initials && title === shownBy(initials);
    const isNone = isOfControls(title, items[i] as SnapshotNode);
    const isOther = isOfMost || isInitials || isNone || hasControls(title, leaves[i] as SnapshotNode[]);
    return (isOther ? shownBy(first) : title).replace(TAG, '');
  });
}

/** "urgentMabel Ann": a small tag before the name, whose texts run together. */
const TAG = /^\p{Ll}{3,12}(?=\p{Lu}\p{Ll}+(?:\s|$))/u;

/** "Remove star", "More actions": what can be done with a thing is not what it is called. */
const isOfControls = (title: string, { children }: SnapshotNode): boolean =>
  children.some(
    (part) =>
      part.children.length > 1 &&
      part.children.every(({ role }) => role === 'button') &&
      textOf(part) === title,
  );

/** "Ana Follow ⋯": the name, and what can be pressed beside it. */
function hasControls(title: string, leaves: SnapshotNode[]): boolean {
  const [first = '', ...more] = leaves.map(shownBy);
  return first !== '' && title.startsWith(`${first} `) && ![first, ...more].join(' ').includes(title);
}

/** What a leaf of a member says. */
export const shownBy = (leaf: SnapshotNode): string => (leaf.name || (leaf.text ?? '')).trim();
