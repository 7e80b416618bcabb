// SPDX-License-Identifier: MIT
// A request in one canonical form, whichever way it was worded: clauses of a verb class and phrases, each phrase by its preposition.
// What is free in English is put in order (phrases of one clause, settings of one form); what carries meaning keeps its place.
import { type Clause, searched, sortedBy, trimmed, withRoles } from './clause.ts';
import { CONNECTIVES } from './lexicon.ts';
import { flat, isFree, isPreposition, type Phrase, type PhraseWord, phrasesOf } from './phrases.ts';
import { stripped, type VerbPlace, verbAt } from './verb-place.ts';
import type { Word } from './words.ts';

/** A word, with whether an article stood before it; or a mark of structure, which begins with “/”. */
export type Token = PhraseWord | `/${string}`;

/** Settings of a form, whose order does not matter. */
const SETTINGS = new Set(['assign', 'choose', 'check', 'uncheck']);

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

function clauseOf(words: Word[], at: VerbPlace | undefined, fronted: Phrase[]): Clause {
  if (at === undefined) return { verb: '', phrases: [...fronted, ...phrasesOf(words)] };
  const split = at.verb.endsWith('…');
  const verb = split ? at.verb.slice(0, -1) : at.verb;
  const rest = words.slice(at.to, split ? -1 : undefined);
  const phrases = [...fronted, ...phrasesOf(words.slice(0, at.from)), ...phrasesOf(rest)];
  return trimmed(withRoles(searched({ verb, phrases })));
}
