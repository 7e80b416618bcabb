// SPDX-License-Identifier: MIT
// "2 guests" of a line "Guests: 1 2 3 4", of whose numbers each is clicked: that number, and not the line.
import { wordsOf } from '../language/text.ts';
import { type Element, isWithin, takesClicks } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

const FEWEST = 2;

/** The one part of a line that a phrase names; undefined where the line is clicked itself, or has no such parts. */
export function oneOfLine(line: Element, phrase: string, { model }: Turn): Element | undefined {
  if (line.kind !== 'text' || takesClicks(line.node)) return undefined;
  const parts = model.elements.filter(
    ({ node }) => node !== line.node && isWithin(node, line.node) && takesClicks(node),
  );
  const said = wordsOf(phrase);
  const [only, ...more] = parts.filter(({ name }) => {
    const words = wordsOf(name);
    return words.length > 0 && words.every((word) => said.includes(word));
  });
  return parts.length >= FEWEST && more.length === 0 ? only : undefined;
}
