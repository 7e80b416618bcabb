// SPDX-License-Identifier: MIT
// A request as it was said → the plain one that sentences and commands are read from, one pass after the other.
import { withAccess } from './access.ts';
import { withAfterthoughts } from './afterthoughts.ts';
import { withAntecedents } from './antecedents.ts';
import { withBooking } from './booking-told.ts';
import { withPlainEndings } from './closings.ts';
import { corrected } from './corrections.ts';
import { correspondence } from './correspondence.ts';
import { withDeedFirst } from './deed-behind.ts';
import { withPauses } from './delays.ts';
import { withItems } from './items-behind.ts';
import { withGist } from './mail.ts';
import { withMarks } from './marks.ts';
import { withNumbers } from './numbers.ts';
import { withoutOpening } from './opening-words.ts';
import { withPairs } from './pairs-told.ts';
import { withPlainPaths } from './paths.ts';
import { withYears } from './plain-dates.ts';
import { type Protected, protect, restored, withTextQuoted } from './protect.ts';
import { withoutReason } from './reasons.ts';
import { recast } from './recast.ts';
import { withoutRemarks } from './remarks.ts';
import { withObjects } from './shared-objects.ts';
import { withSigns } from './spoken-signs.ts';
import { withStatements } from './statements.ts';
import { withStay } from './stays.ts';
import { withAnswers } from './values-placed.ts';
import { withForemost } from './whichever.ts';
import { withStates } from './with-states.ts';
import { asSpoken } from './written.ts';

/** Plain text with a sign in the place of each quoted part, and those. */
export function plainRequest(request: string): Protected {
  const { text, quotes } = protect(BEFORE_QUOTES.reduce((said, pass) => pass(said, []), request));
  return { text: PASSES.reduce((said, pass) => pass(said, quotes), text).trim(), quotes };
}

const withoutFillers = (text: string): string =>
  text.replace(/\s+(?:please|pls|plz)(?=,)/gi, '').replace(FILLERS, ' ');

/** "Can u", "a n b": as they are typed in a chat; "I’d like", "what’s" with a plain apostrophe, where a sentence begins so: elsewhere it may be of a text. */
const inFull = (text: string): string =>
  text
    .replace(
      /(?<=^|[.!?;]\s+)((?:and |but |so |then |please )*(?:i|we|you|he|she|it|they|that|there|here|what|who|where|when|how|let))’(?=(?:d|s|re|ve|ll)\s)/gi,
      "$1'",
    )
    .replace(/\b(can|could|would|will|do|if) u\b/gi, '$1 you')
    .replace(/\s(?:<3+|[:;]-?[)(DPp])(?=\s|[.,!?]|$)/g, (sign) => (WRITES.test(text) ? sign : ''))
    .replace(/(?<=\p{Ll}) n (?=\p{Ll}{2}|an? )/gu, ' and ');

/** It may be a part of what is written. */
const WRITES = /\b(?:comment|reply|answer|post|say|saying|write|message|text|tell|type|enter)\b|["“:]/i;

const FILLERS = /(?:^|\s)(?:u+h?m+|u+h+|e+r+m*|e+hm+|hmm+|pls|plz|you know|i mean|like,)(?=[\s,]|$),?/gi;

/** The quoted parts are those that signs in the text stand for. */
type Pass = (text: string, quotes: string[]) => string;

const outsideQuotes =
  (pass: Pass): Pass =>
  (said) => {
    const { text, quotes } = protect(said);
    return restored(pass(text, quotes), quotes);
  };

const BEFORE_QUOTES: Pass[] = [
  withoutOpening,
  outsideQuotes(withSigns),
  withAnswers,
  correspondence,
  withTextQuoted,
];

/** In this order: what is said at the edges of a request first, numbers and corrections once it is plain. */
const PASSES: Pass[] = [
  inFull,
  asSpoken,
  withDeedFirst,
  withPlainEndings,
  withPlainPaths,
  withGist,
  withItems,
  withMarks,
  withAccess,
  withStates,
  withStay,
  withoutRemarks,
  recast,
  withAntecedents,
  withPairs,
  withForemost,
  withBooking,
  withStatements,
  withAfterthoughts,
  withoutReason,
  withYears,
  withNumbers,
  corrected,
  withObjects,
  withPauses,
  withoutFillers,
];
