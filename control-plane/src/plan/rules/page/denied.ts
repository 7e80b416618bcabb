// SPDX-License-Identifier: MIT
// "No breakfast", "pets not allowed", "without a view", "non-smoking": what is shown of a thing there is not.
import type { Member } from './members.ts';

const BEFORE =
  '\\b(?:no|not|without|never|non|excl(?:\\.|uding)?)(?:\\s+(?:a|an|any|the|incl(?:\\.|uding|uded)?))?[\\s-]+';
const BEHIND = '\\s+(?:(?:is|are|was|were)\\s+)?(?:not\\s|un(?:available|heated|paid)\\b|excluded\\b)';

/** "Mark paid" can be done to what is not. */
const OFFERS = '\\b(?:mark|set|flag)\\s+(?:(?:as|it)\\s+)*';

/** "With breakfast" is not the room that has "no breakfast", unless all have none. */
export function affirmed(members: Member[], word: string): Member[] {
  const having = members.filter((one) => !isDenied(word, one));
  return having.length > 0 ? having : members;
}

/** Whether all that a member shows of a word denies it. */
function isDenied(word: string, { text }: Member): boolean {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const all = text.match(new RegExp(`\\b${plain}`, 'gi'))?.length ?? 0;
  const offered = text.match(new RegExp(`${OFFERS}${plain}`, 'giu'))?.length ?? 0;
  const shown = all - offered;
  const denied = text.match(new RegExp(`${BEFORE}${plain}|\\b${plain}\\p{L}*${BEHIND}`, 'giu'))?.length ?? 0;
  return shown > 0 && denied >= shown;
}
