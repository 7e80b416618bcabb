// SPDX-License-Identifier: MIT
// "What is the porter's telephone?" of "Ida Brun, porter · tel. 220": what is asked for stands in the line by its first letters.
import { walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const OWNED = /^what(?:'s|’s| is|s) (?:the |our |my )?(?<whose>.+?)['’]s? (?<what>\p{L}+)(?: number)?$/iu;
const OF =
  /^what(?:'s|’s| is|s) the (?<what>\p{L}+)(?: number)? (?:of|for) (?:the |our |my )?(?<whose>.+)$/iu;
const SEAMS = /\s*[·•|;]\s*|\s+[–—]\s+|,\s+/u;
const SHORT = /^(?<short>\p{L}{2,5})\.:?\s*(?<value>\S*\d.*)$/u;
const SAME = 0.9;

/** Undefined where no line with all the words of whose it is has that, or several have, none of which is called just so. */
export function shortened(question: string, { root }: PageModel): string | undefined {
  const { whose, what } = (OWNED.exec(question) ?? OF.exec(question))?.groups ?? {};
  const said = wordsOf(whose ?? '').filter((word) => !STOP_WORDS.has(word));
  if (what === undefined || said.length === 0) return undefined;
  const lines = [...walk(root)].flatMap((node) => {
    const parts = node.children.length > 0 ? [] : textOf(node).trim().split(SEAMS);
    const [value, ...more] = parts.flatMap((part) => valueIn(part, what) ?? []);
    return value === undefined || more.length > 0 || !has(parts.join(' '), said) ? [] : [{ parts, value }];
  });
  const called = lines.filter(({ parts }) =>
    parts.some((part) => wordsOf(part).length === said.length && has(part, said)),
  );
  const [only, ...more] = called.length > 0 ? called : lines;
  return only === undefined || more.length > 0 ? undefined : `${only.parts[0]}: ${only.value}.`;
}

/** "Tel." of "telephone", or of "tel". */
function valueIn(part: string, what: string): string | undefined {
  const { short, value } = SHORT.exec(part)?.groups ?? {};
  if (short === undefined || short.length > what.length) return undefined;
  return what.toLowerCase().startsWith(short.toLowerCase()) ? value : undefined;
}

const has = (text: string, said: string[]): boolean => {
  const shown = wordsOf(text);
  return said.every((word) => shown.some((one) => likeness(word, one) >= SAME));
};
