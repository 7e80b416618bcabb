// SPDX-License-Identifier: MIT
// Where a page shows a secret: what a picture of it must cover.
import { parseSnapshot, type SnapshotNode, walk } from '../../plan/snapshot.ts';
import type { Redactor } from './redactor.ts';

/** The refs of the innermost elements that show a value, also where markup splits it. */
export function refsShowing(snapshot: string, redactor: Redactor): string[] {
  if (!redactor.shows(snapshot)) return [];
  const refs = new Set<string>();
  const shows = (node: SnapshotNode): boolean => {
    const inside = node.children.filter(shows).length > 0;
    if (inside || !redactor.shows(wordsOf(node))) return inside;
    const ref = holderOf(node);
    if (ref !== undefined) refs.add(ref);
    return true;
  };
  shows(parseSnapshot(snapshot));
  return [...refs];
}

function wordsOf(root: SnapshotNode): string {
  const own = [...walk(root)].map(({ name, text = '', placeholder = '' }) => [name, text, placeholder]);
  return [own.map((words) => words.join('')).join(''), own.flat().join('\u0000')].join('\u0000');
}

function holderOf(node: SnapshotNode): string | undefined {
  for (let at: SnapshotNode | undefined = node; at !== undefined; at = at.parent)
    if (at.ref !== undefined) return at.ref;
  return undefined;
}
