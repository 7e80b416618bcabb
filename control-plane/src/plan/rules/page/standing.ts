// SPDX-License-Identifier: MIT
// Controls that show what is so, and end it: "Following", "Liked", a star that is pressed.
import type { Element } from './model.ts';

/** What one control begins and ends. */
const TOGGLED = new Set(
  'follow like save subscribe mute block star pin bookmark favourite favorite join boost repost watch'.split(
    ' ',
  ),
);

/** Whether the control shows that the deed has been done: it would be undone by another press. */
export function standsFor({ node, labels }: Element, deed: string): boolean {
  const verb = deed.toLowerCase();
  if (!TOGGLED.has(verb)) return false;
  const form = new RegExp(`^${verb.replace(/e$/, '')}\\p{L}?(?:ing|ed)$`, 'u');
  const isForm = (word: string): boolean => form.test(word);
  return labels.some(
    ({ words }) =>
      words.length === 1 && words.some((word) => isForm(word) || (word === verb && node.pressed === true)),
  );
}

/** "Unfollow", where what does it is called "Following". */
export const isEndedBy = (deed: string, control: Element): boolean =>
  /^un\p{L}{3}/iu.test(deed) && standsFor(control, deed.slice(2));
