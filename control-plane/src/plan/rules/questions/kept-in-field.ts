// SPDX-License-Identifier: MIT
// "Which tag does the recipe already have?": what a field of that name keeps, rather than what it offers or is called.
import { stem, wordsOf } from '../language/text.ts';
import { keepersOf } from '../page/chips.ts';
import type { PageModel } from '../page/model.ts';

const ASKS =
  /^(?:which|what) (\p{L}+) (?:does|do|has|have|is|are|was|were)\b(?: .+)? (?:have|has|got|had|set|chosen|selected|picked|added|entered|already|currently|now|so far)(?: (?:now|already|so far|at the moment))?[?.\s]*$/iu;

/** Undefined where no field of that name keeps anything, or several do. */
export function keptTold(question: string, model: PageModel): string | undefined {
  const noun = ASKS.exec(question)?.[1]?.toLowerCase();
  if (noun === undefined) return undefined;
  const [only, ...more] = keepersOf(model).filter(({ field }) =>
    field.labels.some(({ text }) => wordsOf(text).some((word) => stem(word) === stem(noun))),
  );
  return only === undefined || more.length > 0
    ? undefined
    : `${only.chips.map(({ name }) => name).join(', ')}.`;
}
