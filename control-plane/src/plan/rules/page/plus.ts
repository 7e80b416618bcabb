// SPDX-License-Identifier: MIT
// A plus that counts, or buys, and neither opens nor brings anything.
import type { SnapshotNode } from '../../snapshot.ts';
import { priceIn } from '../language/numbers.ts';
import { textOf } from './labels.ts';

/** A plus with a minus beside it counts, or calculates; beside a price it adds what costs that. */
export function adds({ name, text, parent }: SnapshotNode): boolean {
  const beside = parent?.children ?? [];
  const signs = beside.map((sibling) => (sibling.name || (sibling.text ?? '')).trim());
  const isPriced = parent !== undefined && priceIn(textOf(parent)) !== undefined;
  return (name || text)?.trim() === '+' && (isPriced || signs.some((sign) => /^[-−–]$/.test(sign)));
}
