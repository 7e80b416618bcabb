// SPDX-License-Identifier: MIT
// "For the forklift crew's late shift", where both have a box and the one stands in the branch of the other: the branch only tells which one is
// meant, and is not ticked itself. "The crew and the late shift" are two.
import { ancestor } from '../page/labels.ts';
import { type Element, isWithin } from '../page/model.ts';
import { isJoint } from './tokens.ts';
import type { Part } from './ways.ts';

const BRANCHES = new Set(['listitem', 'treeitem']);
const OF = /^(?:of|in|from|under|within|at|for|['’]s|the|my|our|its)$/i;

/** The parts without the deeds of those. */
export const withoutBranches = (parts: Part[], tokens: string[]): Part[] =>
  parts.map((part, at) => {
    const isOfBranch = (other: Part | undefined): boolean =>
      other !== undefined && holds(part, other) && isOneName(part, other, tokens);
    return isOfBranch(parts[at + 1]) || isOfBranch(parts[at - 1]) ? { ...part, deeds: [] } : part;
  });

const tickOf = ({ deeds: [deed, ...more] }: Part): Element | undefined =>
  deed?.kind === 'check' && deed.on && more.length === 0 ? deed.element : undefined;

function holds(outer: Part, inner: Part): boolean {
  const [box, held] = [tickOf(outer), tickOf(inner)];
  const branch = box && ancestor(box.node, (role) => BRANCHES.has(role));
  const own = held && ancestor(held.node, (role) => BRANCHES.has(role));
  return branch !== undefined && own !== undefined && own !== branch && isWithin(own, branch);
}

function isOneName(one: Part, other: Part, tokens: string[]): boolean {
  const [first, last] = one.from < other.from ? [one, other] : [other, one];
  const between = tokens.slice(first.to, last.from);
  return !between.some(isJoint) && between.every((token) => OF.test(token));
}
