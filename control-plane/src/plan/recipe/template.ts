// SPDX-License-Identifier: MIT
// A request with slots where its values stood: another request fits where its canonical form is the same, word for word.
import { z } from 'zod';
import { canonical, type Token } from './frame.ts';
import { type Slot, slot, valueFrom } from './slot.ts';
import { type Word, wordsOf } from './words.ts';

export const template = z.object({
  /** A word or a mark of structure that must be the same, or the number of a slot. */
  parts: z.array(z.union([z.string(), z.number()])),
  slots: z.array(slot),
});
export type Template = z.infer<typeof template>;

/** `places[i]`: where the value of `slots[i]` was said; the places do not overlap. */
export function templateOf(words: Word[], slots: Slot[], places: Word[][][]): Template {
  const masked = words.flatMap((word): Word[] => {
    const number = places.findIndex((spans) => spans.some((span) => span.includes(word)));
    if (number < 0) return [word];
    const span = places[number]!.find((one) => one.includes(word))!;
    const { after } = word;
    return span[0] === word
      ? [{ ...word, possessive: span.at(-1)!.possessive, slot: number, ...(after && { after }) }]
      : [];
  });
  const tokens = canonical(masked);
  const parts = tokens.map((token) => (typeof token === 'string' ? token : (token.slot ?? token.text)));
  const articles = new Set(
    tokens.flatMap((token) => (typeof token !== 'string' && token.article ? [token.slot] : [])),
  );
  return { parts, slots: slots.map((one, number) => ({ ...one, article: articles.has(number) })) };
}

/** The values by which the request fits the template; undefined: it does not, or in more than one way. */
export function fill({ parts, slots }: Template, request: string, today: string): string[] | undefined {
  const tokens = canonical(wordsOf(request));
  const found: string[][] = [];
  const values: (string | undefined)[] = slots.map(() => undefined);
  const go = (part: number, at: number): void => {
    const wanted = parts[part];
    if (wanted === undefined) {
      if (at === tokens.length && !values.includes(undefined)) found.push([...values] as string[]);
    } else if (typeof wanted === 'string') {
      if (textOf(tokens[at]) === wanted) go(part + 1, at + 1);
    } else {
      for (const words of stretches(tokens, at)) {
        const value =
          words[0]!.article === slots[wanted]!.article
            ? valueFrom(slots[wanted]!, words, request, today)
            : undefined;
        const before = values[wanted];
        if (value === undefined || (before !== undefined && before !== value)) continue;
        values[wanted] = value;
        go(part + 1, at + words.length);
        values[wanted] = before;
      }
    }
  };
  go(0, 0);
  return found.length === 1 ? found[0] : undefined;
}

function textOf(token: Token | undefined): string | undefined {
  return typeof token === 'object' ? token.text : token;
}

/** The words from there on to the end of their phrase, one more each time; a quotation only whole. */
function* stretches(tokens: Token[], from: number): Generator<Exclude<Token, string>[]> {
  const words: Exclude<Token, string>[] = [];
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (
    typeof before === 'object' &&
    typeof first === 'object' &&
    first.quote !== undefined &&
    before.quote === first.quote
  )
    return;
  for (let at = from; typeof tokens[at] === 'object'; at++) {
    const word = tokens[at] as Exclude<Token, string>;
    words.push(word);
    const next = tokens[at + 1];
    if (word.quote === undefined || typeof next !== 'object' || next.quote !== word.quote) yield [...words];
  }
}
