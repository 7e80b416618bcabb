// SPDX-License-Identifier: MIT
// "Clerk, reports to Ines Falk": who is told right behind the verb of a question is who does it, whatever else the page calls them.
import { walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness } from '../language/text.ts';
import type { PageModel } from '../page/model.ts';

/** The full names that texts of the page have right behind a word of the question, or one like it. */
export function namesBehind(question: string, { root }: PageModel): string[] {
  const said = (question.match(/(?<!\S)\p{Ll}{3,}(?![\p{L}'’])/gu) ?? []).filter(
    (word) => !STOP_WORDS.has(word),
  );
  return [...walk(root)].flatMap(({ text = '', name }) =>
    [...(text || name).matchAll(TOLD)].flatMap(([, verb = '', who = '']) =>
      said.some((word) => likeness(word, verb) >= ALIKE) ? [who] : [],
    ),
  );
}

/** "Reports to Ines Falk". */
const TOLD =
  /(?<!\p{L})(\p{L}\p{Ll}{2,})(?: (?:to|by|for|with|from))? (\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3})/gu;
const ALIKE = 0.75;
