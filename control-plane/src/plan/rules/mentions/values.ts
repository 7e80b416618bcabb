// SPDX-License-Identifier: MIT
// Where the value of a field begins and ends in a sentence.
import { isDated } from '../controls/values.ts';
import { monthOf } from '../language/dates.ts';
import { momentOf } from '../language/moments.ts';
import { restored } from '../language/protect.ts';
import { normalise } from '../language/text.ts';
import type { Element } from '../page/model.ts';
import { tellsWhich } from '../questions/noted.ts';
import type { Sentence } from './sentence.ts';
import { isFree, isTie, isVerbal } from './small.ts';
import { isJoint, isQuoted, plainToken } from './tokens.ts';
import { worthOf } from './worth.ts';

const MEANS = /^(?:is|are|to|as|be|:|=)$/i;
/** A value ends with none of these. */
const DANGLING =
  /^(?:and|with|at|by|near|under|from|the|a|an|in|into|my|to|for|as|please|pls|thanks|of|is|,|;|:|=)$/i;
/** Before what is then pressed, with no pause told. */
const PRESSES = /^(?:click|press|hit|tap|push)$/i;
const LONGEST = 60;
const LONGEST_MOMENT = 10;
/** What is in quotes is a value. */
const QUOTED = 0.4;
/** A name said so far in part may be another word; that of a thing to press all the more. */
const NAMED = 0.8;
const SURELY = 0.93;

export interface Value {
  to: number;
  gain: number;
  value: string;
  bare: boolean;
  fits: boolean;
}

/** What may be the value of a field that begins here. */
export function valuesAt(at: number, element: Element, sentence: Sentence, end?: number): Value[] {
  const { tokens, quotes, turn, stepwise } = sentence;
  const first = tokens[at] as string;
  if (isQuoted(first)) {
    const value = restored(first, quotes);
    const worth = worthOf(value, [plainToken(first, quotes)], 0, element, turn);
    return worth === undefined
      ? []
      : [{ ...worth, to: at + 1, gain: worth.gain + QUOTED, value, bare: false }];
  }
  const found: Value[] = [];
  const most = Math.min(tokens.length, end ?? at + LONGEST);
  if (
    isJoint(first) ||
    isVerbal(first) ||
    ((isNamed(first, element) || isNameSaid(at, element, tokens)) && !MEANS.test(tokens[at - 1] ?? '')) ||
    isTied(at, tokens) ||
    isMidDate(at, tokens)
  )
    return [];
  // "The city in the home is Oslo": where that city is, and then its value.
  const isPlace = /^(?:in|of|under) (?:the|my|your)$/i.test(tokens.slice(Math.max(0, at - 2), at).join(' '));
  let joints = 0;
  for (let to = at + 1; to <= most; to++) {
    const last = tokens[to - 1] as string;
    if (isQuoted(last) || last === ';') break;
    if (isJoint(last)) joints += 1;
    if (isJoint(last) && (tellsQuoted(to, tokens) || endsNumber(at, to, tokens))) break;
    if (SPEAKS.test(last) && isShort(element)) break;
    if (isOnePiece(element) && to > at + 1 && (isJoint(last) || PREPOSITION.test(last))) break;
    if (joints > 0 && NEGATES.test(last) && isShort(element)) break;
    if (joints > 0 && (stepwise || isDated(element, '') || namesAnother(at, to, element, sentence))) {
      if (element.node.takes !== 'datetime-local' || to > at + LONGEST_MOMENT) break;
      // "3 May 2027, 9:30 am": the time of day belongs to it, and nothing else behind a comma.
      if (momentOf(tokens.slice(at, to).join(' '), turn.input.today) === undefined) continue;
    }
    if (isRunOn(to, tokens) || isYearLeft(to, tokens, element)) continue;
    if (DANGLING.test(last) || (PRESSES.test(last) && to < tokens.length) || (end !== undefined && to < end))
      continue;
    const words = tokens.slice(at, to);
    if (words.every(isFree) || (isPlace && words.some((word) => IS.test(word)))) continue;
    // "The layout gets a 4": one of the marks that there are.
    const mark = element.kind === 'group' ? /^an? (\d+)$/i.exec(words.join(' '))?.[1] : undefined;
    const value = mark ?? words.join(' ').replace(/ ([,:])/g, '$1');
    if (RELATIVE.test(last) && IS.test(tokens[to] ?? '')) continue;
    if (tellsWhich(value)) continue;
    if (POINTS.test(value) || TELLS_WHOSE.test(value) || TELLS_MORE.test(value) || namesField(value, turn))
      continue;
    const worth = worthOf(value, words, joints, element, turn);
    if (worth !== undefined) found.push({ to, value, ...worth });
  }
  return found;
}

/** "Surname Vance, and no reminders": none of what is called so goes on like that. */
const NEGATES = /^(?:no|not|without|don['’]t)$/i;
/** "Last name Brandt he's nine": a sentence begins there. */
const SPEAKS = /^(?:i|he|she|it|we|they)['’](?:s|d|m|re|ll|ve)$/i;
const isShort = ({ labels }: Element): boolean =>
  labels.some(({ text }) =>
    /\b(?:(?:sur)?name|e-?mail|phone|mobile|post ?code|zip|city|town|number|reg(?:istration)?)\b/i.test(text),
  );

/** A postcode has neither commas nor prepositions in it. */
const isOnePiece = ({ labels }: Element): boolean =>
  labels.some(({ text }) =>
    /^(?:your |my )?(?:e-?mail(?: address)?|phone(?: number)?|mobile(?: number)?|post ?code|zip(?: code)?)\W*$/i.test(
      text,
    ),
  );
const PREPOSITION = /^(?:at|in|on|with|for|by|from|near|under)$/i;

/** "…, with the note “Late”": what is quoted there has a name of its own. */
function tellsQuoted(at: number, tokens: string[]): boolean {
  const quoted = tokens.findIndex((token, i) => i > at && isQuoted(token));
  return /^(?:and )?with (?:the|an?|my) \p{L}+$/iu.test(tokens.slice(at, Math.max(at, quoted)).join(' '));
}

/** "0161 and the local number": a number goes on with no article, whatever that then names. */
function endsNumber(at: number, to: number, tokens: string[]): boolean {
  const next = /^(?:and|,)$/i.test(tokens[to] ?? '') ? to + 1 : to;
  return (
    ARTICLE_NEXT.test(tokens[next] ?? '') &&
    tokens.slice(at, to - 1).every((word) => /^\+?\d[\d/.-]*$/.test(word))
  );
}

const ARTICLE_NEXT = /^(?:the|my|our|his|her|their|its)$/i;

/** "December 31" of "December 31 2027". */
function isYearLeft(at: number, tokens: string[], element: Element): boolean {
  return isDated(element, '') && /^(?:19|20)\d\d$/.test(tokens[at] ?? '');
}

/** "12 December 2026" begins with its number. */
const isMidDate = (at: number, tokens: string[]): boolean =>
  /^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[at - 1] ?? '') &&
  monthOf((tokens[at] as string).toLowerCase()) !== undefined;

/** "0171 555 20": the digits on both sides belong together. */
export function isRunOn(at: number, tokens: string[]): boolean {
  return /^\+?\d+$/.test(tokens[at - 1] ?? '') && /^\d+$/.test(tokens[at] ?? '');
}

/** A preposition begins another part, unless a sign says that a value follows. */
function isTied(at: number, tokens: string[]): boolean {
  return isTie(tokens[at]) && !/^[:=]$/.test(tokens[at - 1] ?? '');
}

/** Whether a later part of the words names something else of the page: it is no more of the value. */
function namesAnother(from: number, to: number, element: Element, { mentions, tokens }: Sentence): boolean {
  return mentions.some((one) => {
    if (one.to !== to || one.from <= from || one.target.element === element) return false;
    const before = ARTICLE.test(tokens[one.from - 1] ?? '') ? one.from - 2 : one.from - 1;
    return isJoint(tokens[before]) && one.score >= (one.target.kind === 'field' ? NAMED : SURELY);
  });
}

const ARTICLE = /^(?:the|my|your|to)$/i;
/** What it points to is no value. */
const POINTS = /^(?:it|this|that|them|those|(?:that|which|who|whose)\s.+)$/i;

/** "Order chairs that is due", "5170 it has drifted": what is told of it next is another value. */
const RELATIVE = /^(?:that|which|who|it|they|he|she)$/i;
const IS = /^(?:is|are|was|has|have)$/i;
/** "… at 09:20 under the name “Ada”": whose it is to be is told behind that. */
const TELLS_WHOSE = /(?:^|\s)(?:under|in|with) (?:the|my) name(?: of)?$/i;
const TELLS_MORE =
  /\s(?:that|which|who)\s(?:is|are|was|has|have|should be|must be)(?:\s\p{L}+)?$|\sand (?:it|this|that) (?:has to|needs to|ought to|must|should|is)(?: be)?(?: (?:done|ready|there|for|by|at|on))*$/iu;

/** "The password": a field is no value, unless it is the same as that one. */
function namesField(value: string, { model }: Sentence['turn']): boolean {
  const [, name] = /^(?:the|my|your)\s+(.+)$/i.exec(value) ?? [];
  return (
    name !== undefined &&
    model.elements.some(
      ({ kind, labels }) => kind === 'field' && labels.some(({ plain }) => plain === normalise(name)),
    )
  );
}

/** A word of the field's own name is no value of it. */
/** "With the name Otto": the name is what the value is called by, and not a part of it. */
const isNameSaid = (at: number, element: Element, tokens: string[]): boolean =>
  /^(?:the|a|an|my|your)$/i.test(tokens[at] ?? '') && isNamed(tokens[at + 1] ?? '', element);

function isNamed(word: string, { kind, labels }: Element): boolean {
  return kind === 'field' && (labels[0]?.words ?? []).includes(normalise(word));
}
