// SPDX-License-Identifier: MIT
// The names on a page, by their words: a phrase is compared with those that could fit it, and with no others.
import { STOP_WORDS } from '../language/lexicon.ts';
import { signOf } from '../language/signs.ts';
import { COMPOUNDS } from '../language/synonyms.ts';
import { likeness, normalise, wordsOf } from '../language/text.ts';

export interface Label {
  text: string;
  plain: string;
  /** `plain` without its spaces. */
  squashed: string;
  words: string[];
  /** `words`, where two of them make a known compound joined: "log in" → "login". */
  joined: string[];
  /** How surely this is its name: 1 the accessible name, less for placeholder, nearby text or address. */
  weight: number;
}

export function labelOf(text: string, weight: number): Label {
  const sign = signOf(text);
  const plain = sign ?? (normalise(text) || text.trim().toLowerCase());
  const all = sign === undefined ? wordsOf(text) : [sign];
  const words = telling(all);
  const joined = joinCompounds(all);
  return {
    text,
    plain,
    squashed: plain.replaceAll(' ', ''),
    words,
    joined: joined === all ? words : telling(joined),
    weight,
  };
}

/** Without words that tell nothing, if any is left. */
function telling(words: string[]): string[] {
  const told = words.filter((word) => !STOP_WORDS.has(word));
  return told.length > 0 ? told : words;
}

/** The words themselves where none are joined. */
function joinCompounds(words: string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [word, next, then = ''] = words.slice(i, i + 3) as [string, string?, string?];
    // The "sign in the hall" is none in which one signs in.
    const isOne = next !== undefined && COMPOUNDS.has(word + next) && !ARTICLES.has(then);
    joined.push(isOne ? word + next : word);
    if (isOne) i++;
  }
  return joined.length < words.length ? joined : words;
}

const ARTICLES = new Set(['the', 'a', 'an', 'my', 'our', 'your', 'this', 'that']);

/** Words less alike than this tell nothing about one another. */
const RELATED = 0.6;

export class NameIndex<Owner> {
  readonly #owners: Owner[] = [];
  /** Numbers of owners, ascending, by a word and by a whole name of theirs. */
  readonly #byWord = new Map<string, number[]>();
  readonly #byName = new Map<string, number[]>();
  readonly #alike = new Map<string, Map<string, number>>();

  add(owner: Owner, labels: Label[]): void {
    const at = this.#owners.push(owner) - 1;
    for (const { words, joined, squashed } of labels) {
      for (const word of words) put(this.#byWord, word, at);
      if (joined !== words) for (const word of joined) put(this.#byWord, word, at);
      put(this.#byName, squashed, at);
    }
  }

  get size(): number {
    return this.#owners.length;
  }

  /** How many owners have that word in a name. */
  frequency(word: string): number {
    return this.#byWord.get(word)?.length ?? 0;
  }

  /** Whether somebody bears just that name. */
  isName(name: string): boolean {
    return this.#byName.has(name);
  }

  /** Likeness of `said` to words, those of the page and any that were asked about before; looked up once. */
  alike(said: string): Map<string, number> {
    const known = this.#alike.get(said);
    if (known !== undefined) return known;
    const found = new Map<string, number>();
    for (const shown of this.#byWord.keys()) {
      const like = likeness(said, shown);
      if (like > 0) found.set(shown, like);
    }
    this.#alike.set(said, found);
    return found;
  }

  likeness(said: string, shown: string): number {
    const known = this.alike(said);
    const like = known.get(shown) ?? (this.#byWord.has(shown) ? 0 : likeness(said, shown));
    known.set(shown, like);
    return like;
  }

  /** Those with a name of a word like one of `words`, or a name that is `squashed`; as they were added. */
  sharing(words: string[], squashed: string): Owner[] {
    const found = new Set(this.#byName.get(squashed));
    for (const said of words)
      for (const [shown, like] of this.alike(said))
        if (like >= RELATED) for (const at of this.#byWord.get(shown) ?? []) found.add(at);
    return [...found].sort((a, b) => a - b).map((at) => this.#owners[at] as Owner);
  }
}

function put(index: Map<string, number[]>, key: string, at: number): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [at]);
  else if (known.at(-1) !== at) known.push(at);
}
