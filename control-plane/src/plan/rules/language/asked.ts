// SPDX-License-Identifier: MIT
// What a question asks for: the words that the page must show, and the kinds of value that would answer it.
import { STOP_WORDS } from './lexicon.ts';
import type { Kind } from './quantities.ts';
import { normalise } from './text.ts';

export interface Asked {
  words: string[];
  /** Empty: any. */
  kinds: Kind[];
}

const KINDS: [RegExp, Kind[]][] = [
  [/\bhow (?:much|expensive)\b|\b(?:costs?|price)\b/i, ['price', 'number']],
  [/\bhow (?:long)\b/i, ['duration']],
  [/\bhow many\b/i, ['number']],
  [/\bhow (?:big|large|heavy|tall|wide|high|far|fast)\b/i, ['size', 'number']],
  [/\bhow old\b/i, ['number', 'date']],
  [/\bwhat time\b|\bat what\b/i, ['clock']],
  [/\b(?:what|which) (?:date|day)\b|\bsince when\b/i, ['date']],
  [/\bwhen\b/i, ['date', 'clock']],
  [/\bwhere\b/i, ['place']],
  [/\bwho(?:se)?\b/i, ['person']],
];

/** Words of questions that no page need show. */
const ASKING = new Set(
  `what whats wheres whos hows whens which who whose whom when where why how much many long far old big large expensive does do did has have had is are was were be been being
   will would can could should tell say says said give get find show shows see read list report name please she he they it its her his their him
   i we you currently now still already there here exactly cost costs keep keeps kept need needs want wants use uses contain contains listed shown
   displayed written called take takes go goes went come comes work works stand page value to of for since time date day`.split(
    /\s+/,
  ),
);

/** What "how heavy" asks for, as pages call it. */
const MEASURES: Record<string, string> = {
  heavy: 'weight',
  high: 'height',
  tall: 'height',
  wide: 'width',
  deep: 'depth',
  fast: 'speed',
};

export function asked(question: string): Asked {
  const kinds = KINDS.filter(([pattern]) => pattern.test(question)).flatMap(([, kind]) => kind);
  const all = normalise(
    question.replace(/\bhow (\p{L}+)\b/iu, (how, word) => MEASURES[word.toLowerCase()] ?? how),
  )
    .split(' ')
    .filter((word) => word !== '');
  const words = all.filter((word) => !ASKING.has(word) && !STOP_WORDS.has(word));
  const told = words.length > 0 ? words : all.filter((word) => LABELS.has(word));
  return { words: told, kinds };
}

/** Of those words, the ones by which a value may be asked for alone: "what is the date". */
const LABELS = new Set('cost amount name time date day value'.split(' '));
