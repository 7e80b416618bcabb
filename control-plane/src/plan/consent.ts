// SPDX-License-Identifier: MIT
import { CONSENT_WORDS, type ConsentWords } from './consent-words.ts';

const UNSPACED = new Set(['zh', 'ja']);
const ALIASES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', sr: 'hr', bs: 'hr', yue: 'zh' };

/**
 * Whether an answer to a question for consent is a yes, in English or in the room's language (BCP 47). Anything else is
 * a no: consent is never guessed.
 */
export function isYes(answer: string, language: string): boolean {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const own = CONSENT_WORDS[ALIASES[primary] ?? primary];
  const english = CONSENT_WORDS.en as ConsentWords;
  const known = own === undefined || own === english ? [english] : [english, own];
  const said = answer.normalize('NFKC').replaceAll('’', "'").toLowerCase().trim();
  if (known.some(({ but }) => matcherOf(but, primary).anywhere.test(said))) return false;
  return known.some(({ yes }) => matcherOf(yes, primary).first.test(said));
}

interface Matcher {
  /** It is the first phrase of what was said. */
  first: RegExp;
  anywhere: RegExp;
}

const matchers = new Map<string, Matcher>();

function matcherOf(words: string, language: string): Matcher {
  const unspaced = UNSPACED.has(language) && !/^[a-z]/.test(words);
  const key = `${unspaced} ${words}`;
  const known = matchers.get(key);
  if (known !== undefined) return known;
  // Words end where no letter follows; where none are told apart, phrases end at punctuation.
  const made = unspaced
    ? { first: new RegExp(`^(?:${words})(?=$|[\\p{P}\\p{Z}])`, 'u'), anywhere: new RegExp(words, 'u') }
    : {
        first: new RegExp(`^(?:${words})(?![\\p{L}\\p{M}\\p{N}])`, 'u'),
        anywhere: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'])(?:${words})(?![\\p{L}\\p{M}\\p{N}])`, 'u'),
      };
  matchers.set(key, made);
  return made;
}

const STOP = /^(?:please )?(stop|cancel|never ?mind|abort|forget it|cancel that|stop that)[.!]?$/i;

/** Whether a request is only the wish that the running one ends. */
export function isStop(request: string): boolean {
  return STOP.test(request.trim());
}
