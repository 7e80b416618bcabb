// SPDX-License-Identifier: MIT
// Lists whose members hold a list each: the columns of a board, orders with their goods.
import type { Group, Member } from './members.ts';
import { isWithin } from './model.ts';

/** The members that hold a list of several. */
export const holdersIn = (groups: Group[]): Member[] =>
  groups
    .filter(({ members }) => members.length > 1)
    .flatMap(({ members }) => members)
    .filter((member) => groups.some((group) => isHeldBy(group, member)));

/** Whether a list of several is all in what a member shows. */
export const isHeldBy = ({ members }: Group, { node }: Member): boolean =>
  members.length > 1 && members.every((one) => one.node !== node && isWithin(one.node, node));
