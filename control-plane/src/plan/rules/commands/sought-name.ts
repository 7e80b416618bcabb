// SPDX-License-Identifier: MIT
// "Search for the member Ines", "for a boat called Swift": of what kind the sought thing is, and then its name, which alone is looked for.
import { walk } from '../../snapshot.ts';
import { normalise, stem } from '../language/text.ts';
import type { Element, PageModel } from '../page/model.ts';

/** @returns What was said where it has no such noun. */
export function soughtName(said: string, field: Element, model: PageModel): string {
  const word = WORD.exec(said.trim())?.[1];
  if (word !== undefined) return word;
  const [, article, noun = '', called, name] = OF_KIND.exec(said.trim()) ?? [];
  if (name === undefined || !/^(?:\p{Lu}|\d|["“])/u.test(name))
    return called === undefined ? said : (name ?? said);
  const own = field.labels.flatMap(({ words }) => words.map(stem));
  if (own.includes(stem(noun))) return name;
  return article !== undefined && isOf(noun, model) ? name : said;
}

const WORD = /^(?:the )?(?:words?|terms?|phrase|keywords?) (\S.*)$/i;
const OF_KIND =
  /^(?:(the|an?|my|our)\s+)?(\p{Ll}{3,})\s+(?:((?:that is |which is |who is )?(?:called|named|titled)|with the (?:name|title))\s+)?(\S.*)$/u;

/** What the page is called after: "Boats", "My recipes". */
function isOf(noun: string, model: PageModel): boolean {
  const heads = [...walk(model.root)].filter(({ role }) => role === 'heading').map(({ name }) => name);
  return [model.page.title, ...heads].some((head) =>
    normalise(head)
      .split(' ')
      .some((word) => stem(word) === stem(noun)),
  );
}
