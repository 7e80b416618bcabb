// SPDX-License-Identifier: MIT
// Names without the name of their field: "from Vienna", "under the name Brandt", a person's name that stands alone.

import { isDated } from '../controls/values.ts';
import { dateOf, leadingDate } from '../language/dates.ts';
import { STRUCTURE_NOUNS } from '../language/lexicon.ts';
import { isClock } from '../language/moments.ts';
import { numberOf } from '../language/numbers.ts';
import { isCalledSo } from '../language/slips.ts';
import { stem, wordsOf } from '../language/text.ts';
import { isUnknown } from '../page/class-words.ts';
import type { Element } from '../page/model.ts';
import { optionsOf } from '../page/options.ts';
import { addressed } from './among-told.ts';
import { isBehindKind } from './behind-kind.ts';
import { isCalled } from './notions.ts';
import type { Sentence } from './sentence.ts';
import { isFree, isStart, isTie, opens } from './small.ts';
import { fieldsOf, setting, waysTo } from './takers.ts';
import { isJoint, isQuoted } from './tokens.ts';
import { guess, only, type Part, type Way } from './ways.ts';

const LONGEST = 8;
const GUESS = 0.6;
const QUOTED = 0.95;

/** The names that may begin here; a name ends where another part may begin. */
export function namesAt(at: number, sentence: Sentence): Part[] {
  const { tokens, tells } = sentence;
  const isOpen = opens(at, tokens) || isStart(tokens[at - 1]) || tells[at - 1] === false;
  if (!isOpen && !isBehindKind(at, sentence)) return [];
  if ((at === 0 && isStart(tokens[0])) || /['’]s$|^name$/i.test(tokens[at - 1] ?? '')) return [];
  const preposition = prepositionBefore(at, tokens) || purposeBefore(at, sentence);
  // "An application to adopt …": what the form is for begins no name.
  if (preposition === 'to' && tells[at] === false) return [];
  const found: Part[] = [];
  for (let to = at + 1; to <= Math.min(tokens.length, at + LONGEST); to++) {
    if (isRegion(to, tokens)) continue;
    if ((isJoint(tokens[to - 1]) && !isRegion(to - 1, tokens)) || isQuoted(tokens[to - 1])) break;
    const isEnd =
      isJoint(tokens[to]) ||
      startsPart(to, sentence) ||
      /^(?:he|she|it|they|who)$/i.test(tokens[to] ?? '') ||
      (at === 0 && SPEAKS.test(tokens[to] ?? ''));
    if (tokens[to - 1] !== ',' && isEnd) found.push(...named(at, to, preposition, sentence));
    if (found.length > 0 && !isJoint(tokens[to])) break;
  }
  return found;
}

/** "Bo Lind here", "Ada Wong would like to come": who it is for. */
const SPEAKS = /^(?:here|speaking|would|wants?|needs?|wishes|comes|arrives)$/i;

/** 'For "Ines"': whose it is to be; 'from "Oslo" to "Lisbon"': what is called by the preposition. */
export function quotedNameAt(at: number, value: string, sentence: Sentence): Part[] {
  const called = isBehindKind(at, sentence) ? NAME : CALLED[prepositionBefore(at, sentence.tokens)];
  if (called === undefined) return [];
  const ways = called === NAME ? persons(value, sentence) : waysTo(called, value, sentence);
  return guess(at, at + 1, QUOTED, ways);
}

/** "Anvik, AK", "Ashland, KY/Huntington, WV", "Yap, Caroline Islands, FM": a comma that belongs to a place. */
function isRegion(comma: number, tokens: string[]): boolean {
  if (tokens[comma] !== ',') return false;
  if (REGION.test(tokens[comma + 1] ?? '')) return true;
  const next = tokens.indexOf(',', comma + 1);
  return (
    next > comma + 1 &&
    REGION.test(tokens[next + 1] ?? '') &&
    tokens.slice(comma + 1, next).every((token) => /^\p{Lu}/u.test(token))
  );
}

const REGION = /^\p{Lu}{2,3}(?:\/\p{Lu}\p{L}+)?$/u;

const SEEKS = /^(?:search|find|look|show)$/i;

/** "Search for horror movies from 1998": what kind of thing is sought goes to the one field that is left. */
export function kindAt(at: number, sentence: Sentence): Part[] {
  const { tokens, tells, turn } = sentence;
  if (!SEEKS.test(tokens[0] as string) || !tokens.slice(0, at).every((one) => isStart(one) || isFree(one)))
    return [];
  let to = at;
  while (to < tokens.length && !isJoint(tokens[to]) && !startsPart(to, sentence)) to++;
  if (to < at + 2 || to === tokens.length) return [];
  const noun = tokens[to - 1] as string;
  // "Movies" on a page that is called "Movie search" say no more than a word that it does not know.
  if (!isUnknown(noun, turn.model) && tells[to - 1] !== false) return [];
  const words = tokens.slice(at, to - 1);
  if (words.every(isFree) || words.some((word) => /^(?:only|just)$/i.test(word))) return [];
  const value = words.join(' ');
  return only(at, to, GUESS * (to - at), setting(anyText(sentence), value, turn));
}

/** "Under the name …" too; what is one of several is no name. */
function prepositionBefore(at: number, tokens: string[]): string {
  const before = /^the$/i.test(tokens[at - 1] ?? '') ? at - 2 : at - 1;
  const word = (tokens[before] ?? '').toLowerCase();
  return /^(?:an?|my|our)$/.test(word) ? '' : word;
}

/** "For a jumble sale", where it is asked what for. */
const purposeBefore = (at: number, { tokens, turn }: Sentence): string =>
  /^for (?:an?|my|our)$/i.test(tokens.slice(Math.max(0, at - 2), at).join(' ')) &&
  turn.model.elements.some(({ kind, name }) => kind === 'field' && PURPOSE.test(name.trim()))
    ? 'for'
    : '';

const PURPOSE = /^what(?: is (?:it|this|that))? for\W*$|^(?:purpose|occasion)\b/i;
const NAME =
  /^(?:(?!(?:user|nick|first|given|last|family|company|file|street|domain|project|team)\b)[\p{L}'’]+ ){0,3}name\b|^(?:guest|customer|patient|passenger)\b/iu;
const CALLED: Record<string, RegExp> = {
  from: /\bfrom\b|^(?:origin|start|departure(?: city| airport)?|pick ?up(?: location)?|starting point)\b/i,
  to: /\bto\b|^(?:who(?:m)?(?: to)?\W*$|recipient|payee|beneficiary|destination|arrival(?: city| airport)?|drop ?off(?: location)?|where)\b/i,
  in: /\b(?:city|location|where|destination|place|town)\b/i,
  search: /\b(?:city|location|where|destination|place|town)\b/i,
  near: /\b(?:city|location|where|place|town)\b/i,
  at: /\b(?:location|where|place|branch|store|shop|hotel)\b/i,
  for: NAME,
  under: NAME,
  as: NAME,
};

function named(at: number, to: number, preposition: string, sentence: Sentence): Part[] {
  const text = sentence.tokens.slice(at, to).join(' ').replaceAll(' ,', ',');
  const value = text.replace(/^(?:name|recipient|addressee|sender)\s+(?=\S)/i, '');
  const words = value.split(' ');
  if (ofItself(words).length > 4 || words.some(isNoName) || isFree(words[0] as string)) return [];
  if (isClock(value) || dateOf(value, sentence.turn.input.today) !== undefined) return [];
  if (isFieldName(value, sentence)) return [];
  const gain = GUESS * (to - at);
  const called = CALLED[preposition];
  const told =
    called === undefined ? [] : guess(at, to, gain, addressed(waysTo(called, value, sentence), preposition));
  if (preposition === 'for') told.push(...guess(at, to, gain, waysTo(PURPOSE, value, sentence)));
  // "At the door" is a place, and no name of one.
  const isPlain = preposition === 'at' && /^the$/i.test(sentence.tokens[at - 1] ?? '');
  if (PLACED.test(preposition) && !isPlain)
    told.push(...only(at, to, gain - 0.1, setting(anyText(sentence), value, sentence.turn)));
  const isName =
    PERSON.test(value) ||
    isNewcomer(at, value, sentence) ||
    isSpoken(value, preposition, sentence) ||
    (words.length === 1 && isBehindKind(at, sentence));
  if (!isName) return told;
  const [first, ...rest] = words as [string, ...string[]];
  const apart =
    rest.length === 0
      ? []
      : guess(at, to, gain, waysTo(GIVEN, first, sentence), waysTo(FAMILY, rest.join(' '), sentence));
  const who = isPlaceOf(value, preposition, sentence) ? [] : addressed(persons(value, sentence), preposition);
  return [...told, ...guess(at, to, gain, who), ...apart];
}

/** "Albany, OR - Bus service": what stands behind a dash tells more of the place, and makes its name no longer. */
function ofItself(words: string[]): string[] {
  const dash = words.findIndex((word) => /^[-–—]$/.test(word));
  return dash < 0 ? words : words.slice(0, dash);
}

/** "From the glazes" where a list is called so, and does not just show that now. */
const isFieldName = (value: string, { turn }: Sentence): boolean =>
  turn.model.elements.some(
    ({ kind, labels }) =>
      (kind === 'field' || kind === 'list') &&
      labels.some(({ plain, weight }) => weight >= SAID && plain === value.toLowerCase()),
  );

const SAID = 0.8;

/** Nobody is "at Weir Lane"; "to Turin for Cleo": who it is for is told, too. */
const isPlaceOf = (value: string, preposition: string, { tokens }: Sentence): boolean =>
  /^(?:in|near|at)$/.test(preposition) ||
  (/^(?:to|from)$/.test(preposition) && !value.includes(' ') && /\bfor \p{Lu}/u.test(tokens.join(' ')));

const PLACED = /^(?:from|to|in|near|with|for|at)$/;
/** Takes no name of anything. */
const OTHER =
  /e-?mail|password|phone|mobile|\bdate|\btime|number|\bzip|post ?code|note|comment|message|remark|promo|code|coupon|voucher|search|name\b/i;

/** The fields for some name or other: "from Stornhaven", where all else on the page is told; none of several lines. */
function anyText(sentence: Sentence): Element[] {
  return fieldsOf(sentence).filter(
    (field) =>
      (field.node.role === 'textbox' || field.node.role === 'combobox') &&
      optionsOf(field).length === 0 &&
      field.node.multiline !== true &&
      !field.node.text &&
      !isDated(field, '') &&
      !OTHER.test(field.labels[0]?.text ?? ''),
  );
}

function persons(value: string, sentence: Sentence): Way[] {
  const fields = fieldsOf(sentence).filter(({ kind }) => kind === 'field');
  const named = fields.filter((field) => isCalled(field, NAME));
  // Where only the first name is asked for, it is all that there is of a name.
  const given = fields.some((field) => isCalled(field, FAMILY))
    ? []
    : fields.filter((field) => isCalled(field, GIVEN));
  return setting(named.length > 0 || value.includes(' ') ? named : given, value, sentence.turn);
}

function isNoName(word: string): boolean {
  return (
    numberOf(word) !== undefined ||
    isTie(word) ||
    STRUCTURE_NOUNS.has(stem(word)) ||
    OFFERS.test(word) ||
    /^(?:is|are|was|were|next|this|every|each|today|tonight|tomorrow)$/i.test(word)
  );
}

/** "Board pixie a small dog", "sign up tom berg": said without capitals, right behind the verb, and nothing that the page speaks of. */
function isNewcomer(at: number, value: string, { tokens, turn }: Sentence): boolean {
  const verb = tokens.slice(0, at).join(' ');
  return (
    (at === 1 || OF_PERSONS.test(verb)) &&
    !isFree(tokens[0] as string) &&
    (OF_PERSONS.test(verb) ? /^\p{Ll}+(?: \p{Ll}+)?$/u : /^\p{Ll}+$/u).test(value) &&
    !tokens.some((token) => /\p{Lu}/u.test(token)) &&
    wordsOf(value).every((word) => turn.model.names.frequency(word) === 0)
  );
}

/** "For tom field", told without capitals: whom a form is for, where the page speaks of nothing that is called so. */
function isSpoken(value: string, preposition: string, { tokens, turn }: Sentence): boolean {
  const [given, family, ...more] = value.split(' ') as [string, ...string[]];
  return (
    family !== undefined &&
    more.length === 0 &&
    /^(?:for|under|as)$/.test(preposition) &&
    /^\p{Ll}+ \p{Ll}+$/u.test(value) &&
    !tokens.some((token) => /\p{Lu}/u.test(token)) &&
    isCalledSo(given) &&
    !isFree(family) &&
    [given, family].every((word) => turn.model.names.frequency(word) === 0)
  );
}

const OF_PERSONS = /^(?:sign up|sign in|check in|register|enrol|enroll|invite|admit)$/i;
const OFFERS = /^(?:suggestions?|offers?|choices?|results?|drop-?downs?|combo ?box(?:es)?)$/i;
const PERSON = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}$/u;
const GIVEN = /^(?:first|given) ?name|^forename/i;
const FAMILY = /^(?:last|family) ?name|^surname/i;
const DATE_WORDS = 7;

function startsPart(at: number, { mentions, tokens, turn }: Sentence): boolean {
  const said = at > 1 && /^the$/i.test(tokens[at] ?? '') ? [at, at + 1] : [at];
  return (
    isTie(tokens[at]) ||
    /^an?$/i.test(tokens[at] ?? '') ||
    mentions.some(({ from }) => said.includes(from)) ||
    leadingDate(tokens.slice(at, at + DATE_WORDS).join(' '), turn.input.today) !== undefined
  );
}
