// SPDX-License-Identifier: MIT
// A name that is told behind what its owner is.
import type { Turn } from '../turn/turn.ts';
import type { Sentence } from './sentence.ts';
import { isFree } from './small.ts';
import { isQuoted } from './tokens.ts';

/** "Our rabbit Clover", where a rabbit is one of what the form has to choose from: its name is told behind what it is. */
export const isBehindKind = (at: number, { mentions, tokens, turn }: Sentence): boolean =>
  /^\p{Ll}/u.test(tokens[at - 1] ?? '') &&
  (/^\p{Lu}/u.test(tokens[at] ?? '') ||
    isQuoted(tokens[at]) ||
    (OWN.test(tokens[at - 2] ?? '') && isUncapital(tokens[at] ?? '', tokens, turn))) &&
  mentions.some(({ to, target: { kind } }) => to === at && (kind === 'choice' || kind === 'option'));

/** "My tortoise shelly", "a cat biscuit". */
const OWN = /^(?:my|our|an?)$/i;

/** Said without capitals, and nothing that the page speaks of. */
const isUncapital = (word: string, tokens: string[], { model }: Turn): boolean =>
  /^\p{Ll}{2,}$/u.test(word) &&
  !isFree(word) &&
  !tokens.some((token) => /\p{Lu}/u.test(token)) &&
  model.names.frequency(word) === 0;
