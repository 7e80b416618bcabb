// SPDX-License-Identifier: MIT
// Members of several collections, one of which may hold another.
import type { Group, Member } from './members.ts';
import { isWithin } from './model.ts';

export interface MeantIn {
  group: Group;
  members: Member[];
}

/** What holds a whole list shows the words of each of its members, and has the controls of all. */
export function apartFromHolders<M extends MeantIn>(all: M[]): { inner: M[]; outer: M[] } {
  const holds = (outer: M): boolean =>
    all.some(({ members }) =>
      members.every(({ node }) => outer.members.some((one) => one.node !== node && isWithin(node, one.node))),
    );
  return { inner: all.filter((one) => !holds(one)), outer: all.filter(holds) };
}
