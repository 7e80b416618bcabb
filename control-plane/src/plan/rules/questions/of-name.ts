// SPDX-License-Identifier: MIT
// "How many bolts are in the tray": the things that are called so, in the part of the page that is.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, stem, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ALIKE = 0.9;
const PLACE =
  /^(.+?)\s+(?:(?:are|is|do you see|can you see|were)\s+)?(?:there\s+)?(?:in|on|inside|within|under)\s+(?:the|my|our)\s+(.+)$/i;

/** @param counted What "how many" asks for. */
export function countOfName(counted: string, { root }: PageModel): number | undefined {
  const [, noun = '', place = ''] = PLACE.exec(counted) ?? [];
  const said = telling(noun).map(stem);
  const named = telling(place);
  if (said.length === 0 || named.length === 0) return undefined;
  const [part, ...more] = [...walk(root)].filter(
    (node) => node.children.length > 1 && isCalled(node.name || (headOf(node) ?? ''), named),
  );
  if (part === undefined || more.length > 0) return undefined;
  const count = [...walk(part)].filter((node) => isThing(node) && isCalled(textOf(node), said)).length;
  return count === 0 ? undefined : count;
}

const telling = (phrase: string): string[] => wordsOf(phrase).filter((word) => !STOP_WORDS.has(word));

/** By these words and no others. */
const isCalled = (name: string, said: string[]): boolean => {
  const shown = telling(name).map(stem);
  return (
    shown.length === said.length &&
    said.every((word) => shown.some((other) => likeness(stem(word), other) >= ALIKE))
  );
};

const headOf = ({ children: [first] }: SnapshotNode): string | undefined =>
  first?.role === 'heading' || first?.role === 'text' || first?.role === 'generic'
    ? textOf(first)
    : undefined;

const isThing = ({ children, role }: SnapshotNode): boolean =>
  children.every((child) => child.role === 'text') && role !== 'text' && role !== 'heading';
