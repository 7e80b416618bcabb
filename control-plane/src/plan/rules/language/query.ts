// SPDX-License-Identifier: MIT
// What a search is asked for to find the thing that a phrase or a question names: "what year is River of Glass from" → "River of Glass".
import { isDeed } from './deeds.ts';
import { ITEM_NOUNS, STOP_WORDS } from './lexicon.ts';
import { callsFor, type Kind } from './quantities.ts';
import { commandOf } from './recognise.ts';
import { SOFT_WORDS } from './soft-words.ts';
import { stem, wordsOf } from './text.ts';

const QUOTED = /["“]([^"“”]+)["”]|(?<=\s)['‘]([^'‘’]+)['’](?=\s|$|[.?!])/;
/** Several words with capital letters, joined by small ones. */
const NAME =
  /(?<=\s)(?:(?:the|a|an)\s+)?\p{Lu}[\p{L}\d'’-]*(?:,?\s+(?:(?:of|the|and|in|on|for|a|by|to|at)\s+){0,2}\p{Lu}[\p{L}\d'’-]*)+/u;
/** Where what is found goes. */
const GOAL =
  /\s+(?:to|into|in|from|on)\s+(?:(?:the|my|our|a)\s+)?(?:(?:shopping )?(?:basket|cart|bag)|order|list|wish ?list|favou?rites|page|site|results?)$/i;

const MEANS =
  /\s+(?:with|using|in|via|by)\s+(?:the\s+|its\s+)?(?:search|find|filter)(?:\s+(?:field|box|bar|form))?$/i;

/** Undefined where it names nothing that could be searched for. */
export function queryFor(said: string): string | undefined {
  const text = said
    .trim()
    .replace(/[?.!\s]+$/, '')
    .replace(/^(?:find|work|figure|check) out\s+/i, '')
    .replace(MEANS, '')
    .replace(GOAL, '');
  const quoted = QUOTED.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2];
  const name = NAME.exec(` ${text}`)?.[0].trim();
  if (name !== undefined && commandOf(name) === undefined)
    return name
      .replace(/['’]s$/, '')
      .replace(/^(?:the|an?)\s+(?=\p{Lu}\p{L}+\s)/u, (article) => (/^\p{Lu}/u.test(article) ? article : ''));
  const all = text.split(/\s+/);
  // What is done to it is none of what it is called.
  const words = isDeed((all[0] ?? '').toLowerCase()) ? all.slice(1) : all;
  const from = words.findIndex((word) => !isAround(word));
  const to = words.findLastIndex((word) => !isAround(word) && !/(?:ed|ten)$/i.test(word));
  const query = from < 0 ? '' : words.slice(from, to + 1).join(' ');
  return query === '' || query.length > LONGEST ? undefined : query;
}

/** What may find the thing where all the words together do not: one of them, the longest first. */
export function fewerWords(query: string): string[] {
  const words = wordsOf(query).filter((word) => !isAround(word) && !/^\d+$/.test(word));
  const telling = [...new Set(words.map(stem))].filter((word) => word.length > 2);
  return telling.length > 1 || telling[0] !== query.toLowerCase()
    ? telling.sort((a, b) => b.length - a.length).slice(0, MOST)
    : [];
}

const MOST = 3;
const LONGEST = 60;
const KINDS: Kind[] = [
  'price',
  'date',
  'clock',
  'duration',
  'rating',
  'size',
  'weight',
  'number',
  'person',
  'place',
];
const ASKED = new Set([
  ...KINDS.flatMap(callsFor),
  'year',
  'book',
  'many',
  'much',
  'result',
  'open',
  'click',
  'find',
  'add',
  'press',
  'tap',
  'go',
  'found',
  'publish',
  'something',
  'anything',
]);

/** Asks, ties, or says what is wanted of the thing. */
const isAround = (word: string): boolean => {
  const [plain = ''] = wordsOf(word);
  return (
    plain === '' ||
    STOP_WORDS.has(plain) ||
    SOFT_WORDS.has(plain) ||
    ITEM_NOUNS.has(stem(plain)) ||
    ASKED.has(stem(plain)) ||
    QUESTION.test(plain) ||
    SUPERLATIVE.test(plain)
  );
};
const QUESTION =
  /^(?:(?:what|which|who|when|where|why|how)(?:['’]?s)?|whose|is|are|was|were|does|do|did|tell)$/;
const SUPERLATIVE = /^\p{L}{3,}est$|^(?:first|second|third|last|most|least)$/u;
