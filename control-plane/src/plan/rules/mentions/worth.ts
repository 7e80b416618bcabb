// SPDX-License-Identifier: MIT
// How well a text would do as the value of a field.
import { typedValue } from '../controls/by-type.ts';
import { amountIn, isDated, plainValue } from '../controls/values.ts';
import { dateOf, leadingDate, monthOf, rangeIn } from '../language/dates.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { isClock, momentOf } from '../language/moments.ts';
import { numberOf, timeIn } from '../language/numbers.ts';
import { normalise } from '../language/text.ts';
import { type Element, isWithin } from '../page/model.ts';
import { matchOptions, optionsOf } from '../page/options.ts';
import { queryOf, scoreLabel } from '../page/score.ts';
import type { Turn } from '../turn/turn.ts';
import { isFree } from './small.ts';

export interface Worth {
  gain: number;
  /** A number: of itself it may belong to what stands behind it. */
  bare: boolean;
  /** Of the very make that the field asks for. */
  fits: boolean;
}

const A_VALUE = 0.8;
const MORE_WORDS = 0.08;
/** What a comma or an "and" within a value costs. */
const JOINT = 0.9;
const OPTION = 0.75;
const WHOLE = 0.95;
const MANY_WORDS = 8;
const EXTREME =
  /^(?:its |the )?(?:max(?:imum)?|min(?:imum)?|highest|lowest|full|all the way up|all the way down)$/i;

/** Undefined: it is no value for it. `joints`: how many commas and the like are in it. */
export function worthOf(
  value: string,
  words: string[],
  joints: number,
  element: Element,
  turn: Turn,
): Worth | undefined {
  if (element.kind === 'list' && optionsOf(element).length > 0)
    return words.length > MANY_WORDS ? undefined : ofOptions(value, words, [element], turn);
  if (element.kind === 'group')
    return words.length > MANY_WORDS ? undefined : ofChoices(value, words, element, turn);
  const { text } = plainValue(value);
  const amount = amountIn(text);
  if (element.kind === 'slider')
    return amount !== undefined || EXTREME.test(text)
      ? { gain: A_VALUE + 0.3, bare: amount !== undefined, fits: true }
      : undefined;
  if (element.node.role === 'spinbutton')
    return amount === undefined ? undefined : { gain: A_VALUE + 0.3, bare: true, fits: true };
  const fit = fitOf(text, element, turn, joints);
  return fit === undefined
    ? undefined
    : {
        gain: A_VALUE + MORE_WORDS * (words.length - 1) - JOINT * joints + fit,
        bare: amount !== undefined || element.kind === 'list',
        fits: fit > 0,
      };
}

/** Mails, numbers, dates and times are told by their make. */
function fitOf(text: string, element: Element, turn: Turn, joints: number): number | undefined {
  const labels = element.labels.map((label) => label.text).join(' ');
  // The day and the time of day belong together, whatever else would take either.
  if (typedValue(text, element, turn.input.today) !== undefined)
    return momentOf(text, turn.input.today) === undefined ? 0.8 : text.split(' ').length;
  // "25 tonnes of barley": barley is no number of tonnes.
  if (UNIT.test(labels) && COUNTED.test(element.node.text ?? '') && !isNumber(text)) return undefined;
  if (/\be-?mail\b/i.test(labels) && !/\bor\b|\buser/i.test(labels))
    return /^\S+@\S+$/.test(text) ? 0.4 : undefined;
  if (/\b(?:tele)?phone\b|\bmobile\b/i.test(labels))
    return /\d/.test(text) && !/\p{L}{4}/u.test(text) ? 0.4 : undefined;
  if (/\bpost ?code\b|\bzip\b/i.test(labels) && POSTCODE.test(text))
    return POSTCODE.exec(text)?.[0] === text ? 0.4 : undefined;
  if (joints > 0 && SECRET.test(labels)) return undefined;
  if (OF_PERSON.test(element.labels[0]?.text ?? '') && /\d/.test(text)) return undefined;
  if (OF_NAME.test(element.labels[0]?.text ?? '') && isDay(text, turn)) return undefined;
  if (PART_OF_DATE.test(element.labels[0]?.text ?? '') && !isDatePart(text, turn)) return undefined;
  if (NUMBERED.test(labels) && !text.split(' ').every(isOfNumber)) return undefined;
  if (element.node.readonly === true && isDated(element, '')) return isMoment(text, turn) ? 0.8 : undefined;
  if (/\btime\b|\bhour\b|\bhh:mm\b/i.test(labels)) return timeIn(text) === undefined ? 0 : 0.4;
  const date = dateOf(text, turn.input.today);
  const more = date === undefined && leadingDate(text, turn.input.today) !== undefined;
  if (more && isDated(element, '')) return undefined;
  if (date === undefined) return wantsDate(element, labels) ? undefined : 0;
  return isDated(element, '') ? 0.8 : 0;
}

/** A day, a time of day, both, or a first and a last day: what a field keeps that takes no typing, and opens a calendar. */
const isMoment = (text: string, { input: { today } }: Turn): boolean =>
  dateOf(text, today) !== undefined ||
  rangeIn(text, today) !== undefined ||
  momentOf(text, today) !== undefined ||
  isClock(text);

/** Has no pause in it, unless it is quoted. */
const SECRET = /\bpass(?:word|code|phrase)\b|\bpin\b/i;
/** Of the United Kingdom, told with whatever stands behind it. */
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?= |$)/i;
const OF_PERSON = /^(?:(?:your|full|first|last|given|family) )+name\W*$/i;
/** "Name for the table": nobody is called "tomorrow evening". */
const OF_NAME = /\bname\b/i;
const PART_OF_DAY = /^(?:in the )?(?:morning|afternoon|evening|night)$/i;
const MONTH = /^(?:april|may|june|august)$/i;

function isDay(text: string, { input: { today } }: Turn): boolean {
  if (MONTH.test(text)) return false;
  const rest = leadingDate(text, today)?.rest.trim();
  return dateOf(text, today) !== undefined || (rest !== undefined && PART_OF_DAY.test(rest));
}

const PART_OF_DATE = /^(?:day|month|year)\W*$/i;
/** What is called a day may take one with its month and year. */
const isDatePart = (text: string, { input }: Turn): boolean =>
  isNumber(text) || monthOf(text.toLowerCase()) !== undefined || dateOf(text, input.today) !== undefined;

/** "Locker number", but not "Street and number": "5 for tom" is no number; "AB12 CDE", "four four one" are. */
const NUMBERED = /^(?!.*\b(?:street|road|address|name)\b).*\bnumber\b/i;
const isOfNumber = (word: string): boolean =>
  /\d/.test(word) || numberOf(word) !== undefined || (/^[\p{L}./-]{1,3}$/u.test(word) && !isFree(word));

/** What is counted in what it is called, and how many that are now. */
const UNIT =
  /^(?:tons?|tonnes?|kilos?|kg|grams?|litres?|pounds|shares|units|pieces|copies|quantity|qty|amount|nights|days|hours|minutes|guests|people|persons|tickets|seats)\b/i;
const COUNTED = /^\d+(?:[.,]\d+)?$/;
const isNumber = (text: string): boolean =>
  /\d/.test(text) || numberOf(text.split(' ')[0] ?? '') !== undefined;

/** By its type, by what it is called, or as it has one now. */
const wantsDate = ({ node }: Element, labels: string): boolean =>
  node.takes === 'date' ||
  ISO_DATE.test(node.text ?? '') ||
  WANTS_DATE.test(`${labels} ${node.placeholder ?? ''}`);

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const WANTS_DATE = /\bdate\b|\bcheck-?(?:in|out)\b|\byyyy\b/i;

function ofOptions(value: string, words: string[], lists: Element[], turn: Turn): Worth | undefined {
  const [best] = matchOptions(value, lists, turn.model, turn.input.today);
  if (best === undefined || best.score < OPTION) return undefined;
  // "09:20 for Mia Holt": whom it is for is no part of the option, which is meant without it as well.
  const tie = words.findLastIndex((word, at) => at > 0 && WHOM.test(word));
  const [short] =
    tie < 0 ? [] : matchOptions(words.slice(0, tie).join(' '), lists, turn.model, turn.input.today);
  if (short !== undefined && short.option === best.option && short.score >= best.score) return undefined;
  return { gain: best.score * telling(words), bare: best.score >= 0.9, fits: true };
}

const WHOM = /^(?:for|under|by|with)$/i;

function ofChoices(value: string, words: string[], group: Element, { model }: Turn): Worth | undefined {
  const query = queryOf(value, model);
  const scores = model.elements
    .filter(({ kind, node }) => kind === 'choice' && isWithin(node, group.node))
    .flatMap(({ labels }) => labels.map((label) => scoreLabel(query, label)));
  const best = Math.max(0, ...scores);
  // "Month" of "3 months", "6 months".
  const isOne = scores.filter((score) => score === best).length === 1 || best >= WHOLE;
  return best < OPTION || !isOne ? undefined : { gain: best * telling(words), bare: true, fits: true };
}

function telling(words: string[]): number {
  return Math.max(1, words.filter((word) => !STOP_WORDS.has(normalise(word))).length);
}
