// SPDX-License-Identifier: MIT
// Radio buttons of one question, marked as a group or not, and what may say what they are for.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { KIND_OF_ROLE, type Kind } from '../language/lexicon.ts';

/** The smallest part of the page with all radio buttons of one question, whether it is marked as a group or not. */
export function holdsRadios(node: SnapshotNode): boolean {
  const counts = node.children.map(radiosIn);
  return counts.filter((count) => count > 0).length > 1 && counts.every((count) => count < 2);
}

function radiosIn(node: SnapshotNode): number {
  if (node.role === 'radio') return 1;
  return node.children.length > 6 ? 0 : node.children.reduce((sum, child) => sum + radiosIn(child), 0);
}

const holdsField = (node: SnapshotNode): boolean =>
  [...walk(node)].some(({ role }) => FIELDS.has(KIND_OF_ROLE[role] ?? 'text'));
const FIELDS = new Set<Kind>(['field', 'list']);

/** What may say what the choices are for: it stands first, or right before them where fields come before that. */
export function leadOf({ children }: SnapshotNode): SnapshotNode | undefined {
  const first = children.findIndex((child) => radiosIn(child) > 0);
  const isForm = children.slice(0, Math.max(first, 0)).some(holdsField);
  return isForm ? children[first - 1] : children[0];
}
