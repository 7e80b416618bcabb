// SPDX-License-Identifier: MIT
// Which of several places that would take a value it goes to: by whom it is for, and by where in the form the others go.
import type { SnapshotNode } from '../../snapshot.ts';
import type { Way } from './ways.ts';

/** First those in the part of the form where most of what else is told goes: the dog's name beside its breed. */
export function amongTold(ways: Way[], told: Way[]): Way[] {
  const parts = told.flatMap((way) => partOf(way) ?? []);
  const shared = (way: Way): number => {
    const own = partOf(way);
    return parts.filter((part) => part === own).length;
  };
  return ways.toSorted((one, other) => shared(other) - shared(one));
}

/** The part of a form, under a name of its own, where it goes. */
function partOf(way: Way): SnapshotNode | undefined {
  let part = 'element' in way ? way.element.node.parent : undefined;
  while (part !== undefined && !(PARTS.has(part.role) && part.name !== '')) part = part.parent;
  return part;
}

const PARTS = new Set(['group', 'region']);

/** "A label for Tom": of a sender and a recipient the one who gets it; "from Ida" the other. */
export function addressed(ways: Way[], preposition: string): Way[] {
  const side = SIDES[preposition];
  const own = ways.filter((way) => 'element' in way && side?.test(way.element.name));
  return own.length > 0 ? own : ways;
}

const RECIPIENT = /^(?:recipient|receiver|addressee|payee)\b/i;
const SIDES: Record<string, RegExp> = { for: RECIPIENT, to: RECIPIENT, from: /^sender\b/i };
