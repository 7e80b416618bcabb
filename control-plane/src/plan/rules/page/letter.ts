// SPDX-License-Identifier: MIT
// The text of a letter is often the only field of it that is called nothing: it stands right behind what the letter is about.
import type { SnapshotNode } from '../../snapshot.ts';

const SUBJECT = /^(?:subject|topic|re)\b/i;

/** Whether it is a field without a name, right behind the subject. */
export function isTextOfLetter({ role, name, placeholder, parent, order }: SnapshotNode): boolean {
  if (role !== 'textbox' || name !== '' || placeholder !== undefined) return false;
  const before = parent?.children.findLast((one) => one.order < order);
  return before?.role === 'textbox' && SUBJECT.test(before.name || (before.placeholder ?? ''));
}
