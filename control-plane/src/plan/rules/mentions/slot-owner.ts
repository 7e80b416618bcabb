// SPDX-License-Identifier: MIT
// "Tickets for Night Ferry at 21:40", where each of several films has its own times: what is named has that time, or none has.
import { STOP_WORDS } from '../language/lexicon.ts';
import { isClock } from '../language/moments.ts';
import { wordsOf } from '../language/text.ts';
import { groupsOf, type Member } from '../page/members.ts';
import { type Element, isWithin, type PageModel } from '../page/model.ts';

/** Whether a slot is of what the sentence names, of those that have slots. */
export function isOfNamed({ node }: Element, tokens: string[], model: PageModel): boolean {
  const said = new Set(wordsOf(tokens.join(' ')));
  const isSaid = (title: string): boolean => {
    const words = wordsOf(title).filter((word) => !STOP_WORDS.has(word));
    return words.length > 0 && words.every((word) => said.has(word));
  };
  const slots = model.elements.filter(({ name }) => isClock(name.trim()));
  const hasSlots = (member: Member): boolean =>
    slots.some((slot) => slot.node !== member.node && isWithin(slot.node, member.node));
  return groupsOf(model.root).every(({ members }) => {
    const own = members.find((member) => isWithin(node, member.node));
    if (own === undefined || isSaid(own.title) || !members.some(({ title }) => isSaid(title))) return true;
    // Rows of one form, of which one has the times.
    return members.filter(hasSlots).length < 2;
  });
}
