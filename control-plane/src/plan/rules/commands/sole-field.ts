// SPDX-License-Identifier: MIT
// Where a value goes whose field was not said, or is called otherwise; and what surely is no field for it.
import { isToldNext } from '../controls/offers.ts';
import { besideNextPressed } from '../controls/which-field.ts';
import { dateOf, rangeIn } from '../language/dates.ts';
import { numberOf } from '../language/numbers.ts';
import { wordsOf } from '../language/text.ts';
import { type Element, isWithin } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

/** A word for a number, or degrees for a day. */
export const isOfOtherMake = ({ node }: Element, text: string, { input }: Turn): boolean =>
  (node.role === 'spinbutton' && numberOf(text) === undefined) ||
  (node.takes === 'tel' && !/\d/.test(text)) ||
  (node.takes === 'email' && !text.includes('@')) ||
  (node.takes === 'date' && dateOf(text, input.today) === undefined);

/** "10:30 as the time and 12/15/2026" for a day: several words of which no date is made. */
export const isNoDay = ({ kind, node }: Element, text: string, { input }: Turn): boolean =>
  kind === 'field' &&
  node.takes === 'date' &&
  /\d\S*\s.*\d/.test(text) &&
  dateOf(text, input.today) === undefined &&
  rangeIn(text, input.today) === undefined;

/** A password that would go into a field which is called otherwise, what is no message into one for these, and how many into one for a name. */
export const isOtherwise = (field: string, value: string, { labels }: Element): boolean =>
  labels.length > 0 &&
  ((numberOf(value) !== undefined && labels.some(({ text }) => /\bname\b/i.test(text))) ||
    (SECRET.test(field) && !labels.some(({ text }) => SECRET.test(text))) ||
    (!WORDING.test(field) && labels.some(({ text }) => MESSAGE.test(text))));

const WORDING =
  /\b(?:message|reply|response|answer|comment|body|text|words?|note|question|post|sentence|line)\b/i;
const SECRET = /\b(?:pass(?:word|phrase|code)s?|pin)\b/i;

/**
 * Where to type when nobody said where: the focused field, unless that is filled and another is for a message, else the only one, else the only one that has just come up, else the
 * only empty one, else the one that stands with the button that is pressed next ("Post" over posts with a field for a comment each),
 * else the only one of those that is for a message, or that takes a text of that make.
 */
export function soleField(turn: Turn, text?: string): ReturnType<Turn['find']> {
  const fields = turn.model.elements.filter(
    ({ kind, node }) =>
      (kind === 'field' || (kind === 'list' && node.completes === true)) &&
      node.disabled !== true &&
      (turn.model.modal === undefined || isWithin(node, turn.model.modal)),
  );
  if (text !== undefined && fields.filter((field) => isNamedIn(text, field)).length > 1)
    return { state: 'missing', nearest: [] };
  const focused = fields.find((element) => element.node.active === true);
  const fresh = fields.filter(({ ref }) => turn.input.page.since?.fresh.includes(ref));
  const empty = fields.filter((element) => !element.node.text);
  const before = besideNextPressed(empty, turn) ?? [];
  const worded = empty.filter(({ labels }) => labels.some(({ text }) => MESSAGE.test(text)));
  const taking = empty.filter((field) => text !== undefined && !isOfOtherMake(field, text, turn));
  // "Type Gui, pick Guinea out of the list that appears".
  const offering =
    text !== undefined && isToldNext(turn, text) ? fields.filter(({ node }) => node.completes === true) : [];
  // "Reply" brings a form whose "To" has the focus and the address.
  const isFilled = Boolean(focused?.node.text) && worded.length === 1;
  const only =
    (isFilled ? worded[0] : focused) ??
    [fields, offering, fresh, empty, before, worded, taking].find(({ length }) => length === 1)?.[0];
  if (only !== undefined) return { state: 'found', element: only, score: 1 };
  return fields.length === 0 ? { state: 'missing', nearest: [] } : { state: 'unclear', options: fields };
}

/** "…: first name Ida, last name Lund, …" is told for fields of these names, and is no text for another. */
function isNamedIn(text: string, { labels }: Element): boolean {
  const told = text.toLowerCase();
  return labels.some(({ text: label }) => {
    const name = label.replace(/[^\p{L})]+$/u, '').toLowerCase();
    return name !== '' && (told.includes(`, ${name} `) || told.includes(`: ${name} `));
  });
}

const MESSAGE = /\b(?:message|reply|answer|comment|body)\b/i;

/** "All rooms", where but one of them is called so. */
export const isOneOfAll = (field: string | undefined, { name }: Element): boolean =>
  OF_ALL.test(field ?? '') && !OF_ALL.test(name);

const OF_ALL = /^(?:all|every|each|both)\s/i;

/** "The hob timer to 20 minutes" is no heat of the hob: a slider that is called otherwise takes no time. */
export function isOtherThanTime(
  field: string | undefined,
  value: string,
  { kind, labels }: Element,
): boolean {
  const noun = NOUN_TO.exec(value)?.[1] ?? wordsOf(field ?? '').at(-1) ?? '';
  const isCalled = labels.some(({ text }) => wordsOf(text).includes(noun.toLowerCase()));
  return kind === 'slider' && TIME.test(value) && !isCalled;
}

const NOUN_TO = /^(\p{L}+) (?:to|at|is|of) \d/iu;
const TIME = /\d\s?(?:min(?:ute)?s?|h(?:ou)?rs?|sec(?:ond)?s?)\W*$/i;

/** "Change the name of the lesson": the empty field for "Your name" has nothing that could be changed, and is of no lesson. */
export function isEmptyOfOther(
  field: string | undefined,
  { kind, node, labels }: Element,
  turn: Turn,
): boolean {
  const whose = /^(?:the )?\p{L}+ of (?:the |my |our |this )?(.+)$/iu.exec(field ?? '')?.[1];
  const isChange = /^(?:change|correct|edit|rename)\b/i.test(turn.memo.clauses[turn.at]?.source ?? '');
  if (whose === undefined || !isChange || kind !== 'field' || node.text) return false;
  return !labels.some(({ text }) => wordsOf(whose).some((word) => wordsOf(text).includes(word)));
}
