// SPDX-License-Identifier: MIT
// Values that a field keeps side by side, each with what takes it out again: chips, tags, tokens.
import type { SnapshotNode } from '../../snapshot.ts';
import { TYPED_IN } from './inline.ts';
import { textOf } from './labels.ts';
import type { Element } from './model.ts';

/** "Delete" is "Delete card" rather than the "Remove" of a label that is kept in a field. */
export function outsideChips(options: Element[]): Element[] {
  const outside = options.filter(({ node }) => !isOfChip(node));
  return outside.length > 0 ? outside : options;
}

/** What takes a value out stands with it, and that beside what is typed into. */
function isOfChip({ role, parent, text }: SnapshotNode): boolean {
  const beside = parent?.parent?.children ?? [];
  return (
    role === 'button' &&
    parent !== undefined &&
    textOf(parent) !== (text ?? '') &&
    (parent.role === 'option' || beside.some((one) => one !== parent && TYPED_IN.has(one.role)))
  );
}
