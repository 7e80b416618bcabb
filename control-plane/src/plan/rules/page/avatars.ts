// SPDX-License-Identifier: MIT
// Initials that stand for the picture of somebody, beside the name: "LB", then "Lumen Books".
import type { SnapshotNode } from '../../snapshot.ts';
import { textOf } from './labels.ts';

/** Whether `text` is the initials of a name, or the first of them. */
export const isInitials = (text: string, name: string): boolean =>
  /^\p{Lu}{1,3}$/u.test(text) && initialsOf(name).startsWith(text);

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();

/** What a member shows, without initials before the name that they are of; a letter that is a heading is one of the alphabet. */
export function withoutInitials(leaves: SnapshotNode[]): SnapshotNode[] {
  const [first, second, ...more] = leaves;
  const isAvatar =
    first !== undefined &&
    second !== undefined &&
    first.role !== 'heading' &&
    isInitials(textOf(first).trim(), textOf(second).trim()) &&
    textOf(second).trim().length > 3;
  return isAvatar ? [second, ...more] : leaves;
}
