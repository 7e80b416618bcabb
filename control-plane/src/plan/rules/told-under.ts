// SPDX-License-Identifier: MIT
// "Until what time is the museum open on Thursdays?", where a menu has "Opening hours": what sites call the parts of them that tell such things.
import { isClosed } from './closed.ts';
import { wordsOf } from './language/text.ts';
import { onlyShows } from './named.ts';
import type { Element } from './page/model.ts';
import { wasOpened } from './turn/explored.ts';
import type { Turn } from './turn/turn.ts';

/** What a question asks for, and the parts that may tell it, the likeliest first. */
const TOLD: { asks: RegExp; under: RegExp[] }[] = [
  {
    asks: /^(?:when|(?:on |at |until |till |from |since )?(?:what|which) (?:time|day|hour)s?|(?:until|till|from|since) when|how (?:late|early|long)|is|are|do|does|what are)\b.*\b(?:open(?:s|ed|ing)?|clos(?:es?|ed|ing)|shut|hours)\b/i,
    under: [
      /^(?:(?:our|the) )?(?:opening|business|visiting|office|shop|library|museum) (?:hours|times)$/i,
      /^(?:hours|times|timings)$/i,
      /^(?:(?:plan )?your visit|visit(?: us)?|visitors?|visitor information|practical information|contact(?: us| & hours)?|find us|about(?: us)?|info(?:rmation)?)$/i,
    ],
  },
  {
    asks: /^(?:how much|what)\b.*\b(?:costs?|price|charge|pay|fee|entry|admission|tickets?|(?:is|are) (?:an?|the))\b/i,
    under: [
      /^(?:(?:our|the) )?(?:prices?|price list|fees|rates|tariffs?|admission|tickets?(?: (?:and|&) prices)?|prices (?:and|&) tickets|pricing)$/i,
    ],
  },
  {
    asks: /\b(?:phone|telephone|e-?mail|address|number (?:do|can|should) i)\b/i,
    under: [/^(?:contact(?: us)?|contacts|get in touch|reach us|find us|impressum|imprint|about(?: us)?)$/i],
  },
];

/** The next of these to open; undefined where the question asks for no such thing, or the page has none of them left. */
export function partTelling(question: string, turn: Turn): Element | undefined {
  const asked = question.trim();
  const parts = TOLD.filter(({ asks }) => asks.test(asked)).flatMap(({ under }) => under);
  if (parts.length === 0) return undefined;
  const opened = turn.model.elements.filter(
    (element) =>
      wordsOf(element.name).length > 0 &&
      !wasOpened(element, turn) &&
      (onlyShows(element, turn.model) || isClosed(element, turn.model, turn.input.task.text)),
  );
  return parts
    .map((part) => opened.find(({ name }) => part.test(name.replace(/[^\p{L}&\s]+/gu, ' ').trim())))
    .find((element) => element !== undefined);
}
