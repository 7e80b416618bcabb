// SPDX-License-Identifier: MIT
// A request in one canonical form, whichever way it was worded: clauses of a verb class and phrases, each phrase by its preposition.
// What is free in English is put in order (phrases of one clause, settings of one form); what carries meaning keeps its place.
import {
  ARTICLES,
  CONNECTIVES,
  NOUNS,
  PLACES,
  POLITE,
  POLITE_END,
  PREPOSITIONS,
  SPLIT,
  VERBS,
} from './lexicon.ts';
import type { Word } from './words.ts';

/** A word, with whether an article stood before it; or a mark of structure, which begins with “/”. */
export type Token = (Word & { article: boolean }) | `/${string}`;

interface Phrase {
  /** Empty: the object. */
  preposition: string;
  words: (Word & { article: boolean })[];
  /** “the row of Bob”, “Bob's row”. */
  of?: Phrase;
}

interface Clause {
  verb: string;
  /** The verb of a setting, as it was said. */
  said?: string;
  phrases: Phrase[];
}

/** Settings of a form, whose order does not matter. */
const SETTINGS = new Set(['assign', 'choose', 'check', 'uncheck']);
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

export function canonical(words: Word[]): Token[] {
  const clauses = inOrder(clausesOf(words));
  return clauses.flatMap(({ verb, phrases }) => [
    `/${verb}` as const,
    ...phrases.flatMap(tokensOf),
    '/;' as const,
  ]);
}

/** The words that are verbs of their clauses. */
export function verbsOf(words: Word[]): Set<Word> {
  const verbs = new Set<Word>();
  for (const segment of segmentsOf(words)) {
    const plain = stripped(segment.words);
    const at = verbAt(plain);
    if (at !== undefined) for (const word of plain.slice(at.from, at.to)) verbs.add(word);
  }
  return verbs;
}

function tokensOf({ preposition, words, of }: Phrase): Token[] {
  return [`/(${preposition}` as const, ...words, ...(of === undefined ? [] : tokensOf(of)), '/)' as const];
}

/** Neighbouring settings are put in the order of their fields; two of the same field keep theirs. */
function inOrder(clauses: Clause[]): Clause[] {
  const ordered: Clause[] = [];
  for (let from = 0; from < clauses.length; ) {
    let to = from + 1;
    while (SETTINGS.has(clauses[from]!.verb) && to < clauses.length && SETTINGS.has(clauses[to]!.verb)) to++;
    ordered.push(...sortedBy(clauses.slice(from, to), keyOf));
    from = to;
  }
  return ordered;
}

function keyOf({ verb, phrases }: Clause): string {
  const field = phrases.find(({ preposition }) => preposition === 'field');
  return `${verb} ${field?.words.map(({ text }) => text).join(' ') ?? ''}`;
}

interface Segment {
  joint: 'stop' | 'comma' | 'and';
  words: Word[];
}

/** What stands between commas, stops and “and”. */
function segmentsOf(words: Word[]): Segment[] {
  const segments: Segment[] = [];
  let current: Segment = { joint: 'stop', words: [] };
  const cut = (joint: Segment['joint']): void => {
    // “, and” is one joint: the stronger of the two.
    if (current.words.length === 0) current.joint = current.joint === 'stop' ? 'stop' : joint;
    else {
      segments.push(current);
      current = { joint, words: [] };
    }
  };
  for (const word of words) {
    if (word.after !== undefined) cut(word.after);
    if (isFree(word) && CONNECTIVES.has(word.text)) cut('and');
    else current.words.push(word);
  }
  return current.words.length === 0 ? segments : [...segments, current];
}

function clausesOf(words: Word[]): Clause[] {
  const clauses: Clause[] = [];
  let fronted: Phrase[] = [];
  for (const { joint, words: given } of segmentsOf(words)) {
    const plain = stripped(given);
    if (plain.length === 0) continue;
    const at = verbAt(plain);
    const before = clauses.at(-1);
    if (at === undefined && before === undefined && isPreposition(plain[0])) {
      fronted = phrasesOf(plain);
    } else if (at === undefined && before !== undefined) {
      const more = gapped(before, plain);
      if (more !== undefined) clauses.push(more);
      else
        before.phrases.push({
          preposition: joint === 'stop' ? '.' : '&',
          words: phrasesOf(plain).flatMap(flat),
        });
    } else {
      clauses.push(clauseOf(plain, at, fronted));
      fronted = [];
    }
  }
  if (fronted.length > 0) clauses.push({ verb: '', phrases: fronted });
  return clauses;
}

/** “…, and Friday as the day”: the verb of the setting before holds on. */
function gapped(before: Clause, words: Word[]): Clause | undefined {
  if (before.said === undefined) return undefined;
  const clause = withRoles({ verb: before.said, phrases: phrasesOf(words) });
  return clause.verb === 'assign' ? trimmed(clause) : undefined;
}

function flat({ preposition, words, of }: Phrase): Phrase['words'] {
  const mark = preposition === '' ? [] : [{ ...words[0]!, text: `/${preposition}`, article: false }];
  return [...(words.length === 0 ? [] : mark), ...words, ...(of === undefined ? [] : flat(of))];
}

interface Place {
  from: number;
  to: number;
  verb: string;
}

/** Where the verb of a clause stands: at its beginning, or behind phrases with prepositions. */
function verbAt(words: Word[]): Place | undefined {
  const starts = isPreposition(words[0])
    ? [...words.keys()].slice(ARTICLES.has(words[1]?.text ?? '') ? 3 : 2)
    : [0];
  for (const from of starts) {
    for (const length of [3, 2, 1]) {
      const form = words.slice(from, from + length);
      if (form.length < length || !form.every(isFree)) continue;
      const verb = VERBS.get(form.map(({ text }) => text).join(' '));
      if (verb !== undefined) return splitVerb(words, { from, to: from + length, verb });
    }
  }
  return undefined;
}

/** “Turn the lights off” is “turn off the lights”; the particle is taken out by the caller, as the last word. */
function splitVerb(words: Word[], place: Place): Place {
  const last = words.at(-1)!;
  const particle = last.quote === undefined && SPLIT.get(place.verb)?.has(last.text) === true;
  const verb = particle ? VERBS.get(`${place.verb} ${last.text}`) : undefined;
  return verb === undefined ? place : { ...place, verb: `${verb}…` };
}

function clauseOf(words: Word[], at: Place | undefined, fronted: Phrase[]): Clause {
  if (at === undefined) return { verb: '', phrases: [...fronted, ...phrasesOf(words)] };
  const split = at.verb.endsWith('…');
  const verb = split ? at.verb.slice(0, -1) : at.verb;
  const rest = words.slice(at.to, split ? -1 : undefined);
  const phrases = [...fronted, ...phrasesOf(words.slice(0, at.from)), ...phrasesOf(rest)];
  return trimmed(withRoles(searched({ verb, phrases })));
}

/** “Search the catalogue for lamps” is “search for lamps in the catalogue”. */
function searched(clause: Clause): Clause {
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

/** A setting says which value goes into which field, whatever its verb. */
function withRoles(clause: Clause): Clause {
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

/** Without the nouns that say no more than the verb does; phrases in an order of their own where English leaves it free. */
function trimmed(clause: Clause): Clause {
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
function sortedBy<T>(items: T[], key: (item: T) => string): T[] {
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function isPreposition(word: Word | undefined): boolean {
  return word !== undefined && isFree(word) && PREPOSITIONS.has(word.text);
}

function phrasesOf(words: Word[]): Phrase[] {
  const phrases: Phrase[] = [];
  let current: Phrase = { preposition: '', words: [] };
  const close = (): void => {
    if (current.words.length > 0 || current.preposition !== '') phrases.push(current);
  };
  let article = false;
  for (const [i, word] of words.entries()) {
    const free = isFree(word);
    const preposition = free ? PREPOSITIONS.get(word.text) : undefined;
    if (preposition !== undefined) {
      close();
      current = { preposition, words: [] };
    } else if (free && ARTICLES.has(word.text) && !isName(word, words[i + 1])) {
      article = true;
      continue;
    } else {
      current.words.push({ ...word, article });
      if (word.possessive) current = owned(current);
    }
    article = false;
  }
  close();
  return nested(phrases);
}

/** “The Beatles”: an article with a capital in the middle of a request is part of a name. */
function isName(article: Word, next: Word | undefined): boolean {
  return article.capital && article.start > 0 && next?.capital === true;
}

/** What was an owner so far becomes what the next words belong to. */
function owned(phrase: Phrase): Phrase {
  return { preposition: phrase.preposition, words: [], of: { ...phrase, preposition: 'of' } };
}

/** “of” belongs to what stands before it. */
function nested(phrases: Phrase[]): Phrase[] {
  const outer: Phrase[] = [];
  for (const phrase of phrases) {
    const before = outer.at(-1);
    if (phrase.preposition !== 'of' || before === undefined) outer.push(phrase);
    else {
      let innermost = before;
      while (innermost.of !== undefined) innermost = innermost.of;
      innermost.of = phrase;
    }
  }
  return outer;
}

/** Without politeness at either end; what could open one is kept where no verb follows (“first name”). */
function stripped(words: Word[]): Word[] {
  const text = words.map((word) => (isFree(word) ? word.text : '·')).join(' ');
  const opening = lengthOf(POLITE.exec(text));
  const rest = words.slice(opening);
  const opens = rest.length === 0 || verbAt(rest) !== undefined || isPreposition(rest[0]);
  const begun = opens ? rest : words;
  return begun.slice(0, Math.max(0, begun.length - lengthOf(POLITE_END.exec(text))));
}

function lengthOf(match: RegExpExecArray | null): number {
  return match === null ? 0 : match[0].trim().split(' ').length;
}

/** Neither quoted nor a value. */
function isFree(word: Word): boolean {
  return word.quote === undefined && word.slot === undefined;
}
