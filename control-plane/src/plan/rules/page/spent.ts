// SPDX-License-Identifier: MIT
// "The biggest expense" of a statement, where what is spent is less than nothing, and what comes in is more.
import type { Member } from './members.ts';

/** The amounts that went the way that is told, each as much as it is; all where nothing tells one, or none is less than nothing. */
export function ofWay(amounts: Map<Member, number>, said: string): Map<Member, number> {
  const isStatement = [...amounts.values()].some((amount) => amount < 0);
  const sign = SPENT.test(said) ? -1 : RECEIVED.test(said) ? 1 : 0;
  if (!isStatement || sign === 0) return amounts;
  return new Map(
    [...amounts].filter(([, amount]) => amount * sign > 0).map(([member, amount]) => [member, amount * sign]),
  );
}

const SPENT =
  /\b(?:expenses?|expenditures?|spending|payments?|outgoings?|debits?|withdrawals?|purchases?|charges?)\b/i;
const RECEIVED = /\b(?:incomes?|deposits?|earnings?|credits?|receipts?)\b/i;
