// SPDX-License-Identifier: MIT
// A request with slots where its values stood: another request fits where its canonical form is the same, word for word.
import { z } from 'zod';
import { canonical, type Token } from './frame.ts';
import { ARTICLES, CONNECTIVES, PREPOSITIONS } from './lexicon.ts';
import { type Slot, slot, valueFrom } from './slot.ts';
import { textsOf, type Word, wordsOf } from './words.ts';

/** Above the numbers of quotations that were said. */
const MADE_QUOTES = 1_000;

export const template = z.object({
  /** A word or a mark of structure that must be the same, or the number of a slot. */
  parts: z.array(z.union([z.string(), z.number()])),
  slots: z.array(slot),
  /** Of the targets, those that read like a clause, “Add to cart”: where one is said it is taken as if it was quoted. */
  names: z.array(z.string()),
});
export type Template = z.infer<typeof template>;

/** What a request has become: `places[i]` is where the value of `slots[i]` was said; the places do not overlap. */
export interface Slotted {
  words: Word[];
  slots: Slot[];
  places: Word[][][];
}

/** `targets`: the names of what was acted upon. */
export function templateOf({ words, slots, places }: Slotted, targets: string[]): Template {
  const names = [...new Set(targets)].filter(isClauselike);
  const masked = words.flatMap((word): Word[] => {
    const number = places.findIndex((spans) => spans.some((span) => span.includes(word)));
    if (number < 0) return [word];
    const span = places[number]!.find((one) => one.includes(word))!;
    const { after } = word;
    return span[0] === word
      ? [{ ...word, possessive: span.at(-1)!.possessive, slot: number, ...(after && { after }) }]
      : [];
  });
  const tokens = canonical(asQuoted(masked, names));
  const parts = tokens.map((token) => (typeof token === 'string' ? token : (token.slot ?? token.text)));
  const articles = new Set(
    tokens.flatMap((token) => (typeof token !== 'string' && token.article ? [token.slot] : [])),
  );
  return { parts, slots: slots.map((one, number) => ({ ...one, article: articles.has(number) })), names };
}

/** A request that is compared with many templates. */
export class Request {
  readonly text: string;
  /** ISO date. */
  readonly today: string;
  readonly #tokens = new Map<string, Token[]>();

  constructor(text: string, today: string) {
    this.text = text;
    this.today = today;
  }

  /** Its canonical form, with those names as quotations. */
  tokens(names: string[]): Token[] {
    const key = names.join('\n');
    const tokens = this.#tokens.get(key) ?? canonical(asQuoted(wordsOf(this.text), names));
    this.#tokens.set(key, tokens);
    return tokens;
  }
}

/** The values by which the request fits the template; undefined: it does not, or in more than one way. */
export function fill({ parts, slots, names }: Template, request: Request): string[] | undefined {
  const tokens = request.tokens(names);
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
            ? valueFrom(slots[wanted]!, words, request.text, request.today)
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

function isClauselike(name: string): boolean {
  const texts = textsOf(name);
  return (
    texts.length > 1 &&
    texts.some((text) => PREPOSITIONS.has(text) || CONNECTIVES.has(text) || ARTICLES.has(text))
  );
}

/** In the middle of a clause, neither quoted nor a value. */
function isPlainly({ after, quote, slot }: Word): boolean {
  return after === undefined && quote === undefined && slot === undefined;
}

/** The words with those names as quotations, where they do not begin a clause. */
function asQuoted(words: Word[], names: string[]): Word[] {
  const quoted = [...words];
  for (const [number, name] of names.entries()) {
    const texts = textsOf(name);
    for (let at = 1; at + texts.length <= quoted.length; at++) {
      const span = quoted.slice(at, at + texts.length);
      const before = quoted[at - 1]!;
      if (CONNECTIVES.has(before.text) || !span.every(isPlainly)) continue;
      if (span.every(({ text }, i) => text === texts[i]))
        quoted.splice(at, span.length, ...span.map((word) => ({ ...word, quote: MADE_QUOTES + number })));
    }
  }
  return quoted;
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
