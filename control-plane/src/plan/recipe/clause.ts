// SPDX-License-Identifier: MIT
// A clause by the roles of its phrases, whichever way they were put.
import { NOUNS, PLACES } from './lexicon.ts';
import type { Phrase } from './phrases.ts';

export interface Clause {
  verb: string;
  /** The verb of a setting, as it was said. */
  said?: string;
  phrases: Phrase[];
}

/** Verbs whose object is the value, and the prepositions of the field, the surest first. */
const VALUE_FIRST: Record<string, string[]> = {
  type: ['in', 'as', 'for'],
  choose: ['in', 'as', 'for', 'from'],
};

/** Verbs whose object is the field, and the prepositions of the value. */
const FIELD_FIRST: Record<string, string[]> = {
  fill: ['with'],
  set: ['to'],
  change: ['to'],
  update: ['to'],
  complete: ['with'],
};

/** A setting says which value goes into which field, whatever its verb. */
export function withRoles(clause: Clause): Clause {
  const object = clause.phrases.find(({ preposition }) => preposition === '');
  const valueFirst = VALUE_FIRST[clause.verb];
  for (const wanted of valueFirst ?? FIELD_FIRST[clause.verb] ?? []) {
    const found = clause.phrases.filter(({ preposition }) => preposition === wanted);
    if (found.length !== 1 || object === undefined) continue;
    const [value, field] = valueFirst === undefined ? [found[0]!, object] : [object, found[0]!];
    const others = clause.phrases.filter((phrase) => phrase !== object && phrase !== found[0]);
    const roles = [
      { ...value, preposition: 'value' },
      { ...field, preposition: 'field' },
    ];
    return { verb: 'assign', said: clause.verb, phrases: [...roles, ...others] };
  }
  return clause;
}

/** “Search the catalogue for lamps” is “search for lamps in the catalogue”. */
export function searched(clause: Clause): Clause {
  if (clause.verb !== 'search') return clause;
  const object = clause.phrases.find(({ preposition }) => preposition === '');
  const sought = clause.phrases.find(({ preposition }) => preposition === 'for');
  if (object === undefined || sought === undefined) return clause;
  const others = clause.phrases.filter((phrase) => phrase !== object && phrase !== sought);
  return {
    verb: 'search',
    phrases: [{ ...sought, preposition: '' }, { ...object, preposition: 'in' }, ...others],
  };
}

/** Without the nouns that say no more than the verb does; phrases in an order of their own where English leaves it free. */
export function trimmed(clause: Clause): Clause {
  const { verb, phrases } = clause;
  const nouns = NOUNS[verb];
  const short = phrases.map((phrase): Phrase => {
    const dropped = verb === 'assign' ? phrase.preposition === 'field' : phrase.preposition === '';
    const last = phrase.words.at(-1);
    return dropped &&
      phrase.words.length > 1 &&
      last?.quote === undefined &&
      nouns?.has(last?.text ?? '') === true
      ? { ...phrase, words: phrase.words.slice(0, -1) }
      : phrase;
  });
  const group = ({ preposition }: Phrase): string => (PLACES.has(preposition) ? 'in' : preposition);
  return { ...clause, phrases: sortedBy(short, group) };
}

/** Those with the same key keep their order. */
export function sortedBy<T>(items: T[], key: (item: T) => string): T[] {
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
