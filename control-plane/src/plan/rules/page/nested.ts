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

/** "Ana's comment": what tells how many comments it has is none itself, and nor are others of its kind. */
export function countsSuch({ members }: Group, said: string): boolean {
  const noun = ANSWERS.exec(said)?.[1];
  if (noun === undefined) return false;
  const count = new RegExp(String.raw`\b\d+ ${noun}s?\b`, 'i');
  return members.some(({ text }) => count.test(text));
}

const ANSWERS =
  /(?<!\bwith (?:the |an? )?)\b(comment|reply|answer|response)(?=$|\s(?:by|from|of|that|which|about|saying)\s)/i;
