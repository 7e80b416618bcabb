// SPDX-License-Identifier: MIT
// Questions that the page asks itself: what stands under such a one, once it is unfolded, is the answer.
import { asked } from '../language/asked.ts';
import { likeness } from '../language/text.ts';
import { contentsOf } from '../page/branches.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ALIKE = 0.78;
const LONGEST = 400;

/** The answer below the one question of the page that asks the same; undefined where none does, or it is not open. */
export function answerBelow(question: string, { elements }: PageModel): string | undefined {
  const words = asked(question).words;
  const same = elements.filter(
    ({ name }) => /\?/.test(name) && words.length > 0 && areSame(words, asked(name).words),
  );
  const answers = new Set(
    same.flatMap((element) => {
      const below = contentsOf(element);
      const text = below === undefined ? '' : textOf(below).replace(element.name, '').trim();
      return text === '' || text.length > LONGEST ? [] : [text];
    }),
  );
  const [only, ...more] = answers;
  return more.length === 0 ? only : undefined;
}

/** "May my dog come along?", "are dogs allowed?", "can I bring a dog?" ask the same. */
const ADMITS = /^(?:may|bring|come|along|allowed|permitted|welcome)$/;

/** Each word of the one is in the other. */
function areSame(said: string[], shown: string[]): boolean {
  const [some, others] = [said, shown].map((words) => words.filter((word) => !ADMITS.test(word)));
  if (some === undefined || others === undefined || some.length === 0) return false;
  const isIn = (words: string[]) => (word: string) => words.some((other) => likeness(word, other) >= ALIKE);
  return some.every(isIn(others)) && others.every(isIn(some));
}
