// SPDX-License-Identifier: MIT
// What a member of a collection is called.
import { type SnapshotNode, walk } from '../../snapshot.ts';
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
    first('heading', 'rowheader') || (cell && /\p{L}/u.test(textOf(cell)) ? textOf(cell) : first('link'));
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
