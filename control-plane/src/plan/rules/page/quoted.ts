// SPDX-License-Identifier: MIT
// What is quoted in a phrase is said to the letter: where the page shows no "Jesper Lund", nothing of a Jasper Lund is meant.
import { walk } from '../../snapshot.ts';
import type { PageModel } from './model.ts';
import { labelOf } from './names.ts';

/** Of several words: one may be what a sign is called. */
const QUOTED = /["“]([^"”\s]+\s[^"”]+)["”]/g;
const shown = new WeakMap<PageModel, string>();

/** Whether the page says, somewhere, all that a phrase quotes by several words; marks, case and white space do not count. */
export const showsQuoted = (phrase: string, model: PageModel): boolean =>
  [...phrase.matchAll(QUOTED)].every(([, text = '']) => allOf(model).includes(labelOf(text, 1).squashed));

function allOf(model: PageModel): string {
  const known = shown.get(model);
  if (known !== undefined) return known;
  const texts = [...walk(model.root)].flatMap(({ name, text = '', placeholder = '', title = '' }) => [
    name,
    text,
    placeholder,
    title,
  ]);
  const all = labelOf(texts.join(' '), 1).squashed;
  shown.set(model, all);
  return all;
}
