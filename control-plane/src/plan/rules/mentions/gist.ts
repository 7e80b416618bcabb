// SPDX-License-Identifier: MIT
// A sentence that says more than what is to be done: "I live in Switzerland, so that's the country to pick". What it names of the page is
// done where that is beyond doubt, and where the rest of it is a statement, or points to what was named.
import { type Clause, type Command, isDerived } from '../language/command.ts';
import { likeness, wordsOf } from '../language/text.ts';
import type { Element } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';
import { clausesIn } from './clauses.ts';
import { readForResults } from './results.ts';
import type { Settled } from './settle.ts';
import { isFree } from './small.ts';
import { worthOf } from './worth.ts';

/** The last reading of a clause: undefined where some of it may ask for what was not found. */
export function gistClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  if (turn.failures > 0 || turn.progress.length > 0 || isDerived(clause)) return undefined;
  if (!TELLING.has(command.kind) || ASKS.test(source) || DENIES.test(source)) return undefined;
  const reading = readForResults(source, turn);
  if (reading === undefined || reading.left.length === 0 || reading.after !== '') return undefined;
  const { deeds, left } = reading;
  if (!deeds.every((deed) => isFirm(deed, turn) && isSaidInFull(deed, source))) return undefined;
  const told = new Set(deeds.flatMap(wordsToldBy));
  if (deeds.some(isPressed) && !left.some((words) => pointsTo(told, words))) return undefined;
  if (!left.every((words) => isBeside(words, told, turn))) return undefined;
  return clausesIn({ ...reading, left: [] }, clause, turn);
}

const TELLING = new Set<Command['kind']>(['click', 'choose', 'check', 'set', 'type', 'fill']);

const ASKS = /\?\s*$|^(?:what|which|who|whose|when|where|why|how|is|are|does|did|has|have)\b/i;

/** What is told not to be done, or done instead of something, has to be understood. */
const DENIES =
  /\b(?:not|never|no|none|neither|nor|without|except|instead|rather|unless|if|only|but|than)\b|n['’]t\b/i;

/** A value that the page takes for what it is, a box or one of several to choose. */
function isFirm(deed: Settled, turn: Turn): boolean {
  if (deed.kind === 'set') {
    if (deed.fits !== undefined) return deed.fits;
    return worthOf(deed.value, deed.value.split(' '), 0, deed.element, turn)?.fits === true;
  }
  return deed.kind !== 'step' || deed.amount > 0;
}

/** "I swim at the lake" agrees to no "rules of the lake": what is ticked or pressed is said with all its words. */
function isSaidInFull(deed: Settled, source: string): boolean {
  if (deed.kind !== 'check' && !isPressed(deed)) return true;
  const said = wordsOf(source);
  const isSaid = (word: string): boolean => isFree(word) || said.some((one) => likeness(one, word) >= LIKE);
  return deed.element.labels.some(({ text }) => wordsOf(text).every(isSaid));
}

/** "Fed" of "feed". */
const LIKE = 0.75;

const isPressed = (deed: Settled): deed is Extract<Settled, { kind: 'press' | 'pick' }> =>
  deed.kind === 'press' || deed.kind === 'pick';

/** Points to what was named: "tick that one", "there's a button for it", "that's the country to pick". */
const POINTS = new RegExp(
  [
    '^(?:(?:so|please|just|then|and|now) )*(?:',
    '(?:set|put|tick|check|choose|change|make|use|pick|take|select|switch|turn|click|press|open|enter|fill|do|have)(?: on)?',
    '(?: (?:it|that|this|them|there|those|that one|this one|the (?:(?:first|second|third|fourth|fifth|last) )?(?:one|button|option|box|link|field|list)))+',
    '(?: (?:on|off|in|up|too|please|for (?:it|that|me)))*',
    "|that['’]?s the(?: right)?(?: \\p{L}+)? to \\p{L}+",
    "|there['’]?s an? (?:button|link|box|switch|option|setting) for (?:it|that)",
    '|(?:\\p{L}+ )?for (?:it|that)',
    ')$',
  ].join(''),
  'iu',
);

/** "I live", "it's too quiet", "we leave on christmas eve"; a thing alone, as in "… and the stuffed owl", states nothing. */
const STATES =
  /^(?:(?:so|because|since|as|well|oh) )*(?:(?:i|we|it|that|this|there|he|she|they|you|money|time)(?:['’](?:s|m|re|ve|ll|d))?\b|(?:my|our|the) \p{L}+ .*?\b(?:is|are|was|were|has|have|had|does|did|will|would|can|could|should|must|needs?|wants?|likes?|lives?|comes?|gets?|goes|\p{L}+ed)\b)/iu;

/** Says nothing of this page that was not done. */
function isBeside(words: string, told: Set<string>, { model }: Turn): boolean {
  if (!pointsTo(told, words) && !STATES.test(words)) return false;
  if (/["“\uE000\d]|\s\p{Lu}/u.test(words.replace(/\bI\b/g, 'i'))) return false;
  const others = wordsOf(words).filter((word) => !isFree(word) && !told.has(word));
  return others.every((word) => model.names.frequency(word) === 0);
}

/** "Change the passengers" points to them, too. */
const pointsTo = (told: Set<string>, words: string): boolean =>
  POINTS.test(
    words.replace(/\bthe (\p{L}+)/giu, (the, noun: string) => (told.has(noun.toLowerCase()) ? 'that' : the)),
  );

const wordsToldBy = (deed: Settled): string[] =>
  'element' in deed ? wordsOf(namesOf(deed.element)) : wordsOf(deed.name);

const namesOf = ({ name, labels }: Element): string => [name, ...labels.map(({ text }) => text)].join(' ');
