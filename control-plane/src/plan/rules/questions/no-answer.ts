// SPDX-License-Identifier: MIT
// What looks like an answer and is none: what only says what was asked, what can be done with a thing, the day in the place of a
// count, and anything in the place of a day.
import { walk } from '../../snapshot.ts';
import { asksForHolder } from '../language/asked.ts';
import { dateOf, monthOf } from '../language/dates.ts';
import { isDeed } from '../language/deeds.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { timeIn } from '../language/numbers.ts';
import { normalise, sharesWord, wordsOf } from '../language/text.ts';
import { valuesIn } from '../language/values.ts';
import { textOf } from '../page/labels.ts';
import { groupsOf } from '../page/members.ts';
import { countOf, LOOKED_UP } from '../turn/explored.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { isStart } from './end-of.ts';
import { isCutOff, isPast } from './half-told.ts';
import { isOfMail } from './mail-stamp.ts';
import { isNoPerson } from './no-person.ts';
import { isNotTold } from './not-told.ts';
import { isOfOtherLine } from './numbered-line.ts';
import { asksOffers } from './offered.ts';
import { isOtherEvent } from './other-event.ts';
import { isOtherRole } from './other-role.ts';
import { isStampText } from './region-values.ts';
import { plainOf } from './subject.ts';
import { isAuthorOnly } from './willing.ts';

export const isNoAnswer = (told: Result, question: string, turn: Turn): boolean =>
  isEcho(told, turn) ||
  isWholeList(told, question, turn) ||
  isOfDeeds(told) ||
  isOfControls(told, turn) ||
  isOfDay(told, question, turn) ||
  isNoPerson(told, question, turn) ||
  isOfOtherLine(told, question, turn) ||
  isMark(told, turn) ||
  isCutOff(told, turn) ||
  isAuthorOnly(told, question, turn) ||
  isTimeOfStamp(told, question, turn) ||
  isOfMail(told, question, turn) ||
  isEventForPlace(told, question, turn) ||
  isNotTold(told, question, turn) ||
  isOtherRole(told, question, turn) ||
  isOtherEvent(told, question, turn) ||
  isStart(told, plainOf(turn, question), turn.model) ||
  [isAsked, isNoDay, isOnlyYear, isDaySaid, isNobody, isNoNumber, isNoPlace, isStamp, isPast, isTally].some(
    (isNone) => isNone(told, question),
  );

/** All that the lines of a list show, one after the other, tells not which of them it is. */
function isWholeList(told: Result, question: string, { model }: Turn): boolean {
  if (told.state !== 'answer' || !/^(?:which|who|whose|whom)\b/i.test(question)) return false;
  // All that there is to be chosen is what some ask for.
  if (asksOffers(question)) return false;
  const shown = normalise(told.text);
  return groupsOf(model.root).some(
    ({ members }) =>
      members.length > 2 &&
      members.every(
        ({ fields, text }) => fields.length > 1 && text !== '' && shown.includes(normalise(text)),
      ),
  );
}

/** What can be done with the lines of a list is no answer to anything: "Delete Archive Mark unread". */
function isOfDeeds(told: Result): boolean {
  const [, value = ''] = told.state === 'answer' ? (/:\s*([^:]+?)\.?$/.exec(told.text) ?? []) : [];
  const words = wordsOf(value);
  return (
    words.length > 1 && words.every((word) => isDeed(word) || /^(?:mark|as|all|read|unread|more)$/.test(word))
  );
}

/** "Vote Show results": what stands in a row to be pressed tells nothing. */
export function isOfControls(told: Result, { model }: Turn): boolean {
  if (told.state !== 'answer') return false;
  const text = normalise(told.text.replace(/^[^:]*:\s/, ''));
  return [...walk(model.root)].some(
    (node) =>
      node.children.length > 1 &&
      // The cells of a line that is clicked as a whole tell of it.
      node.children.every(
        ({ role, pointer }) => role === 'button' || (pointer === true && role !== 'cell'),
      ) &&
      normalise(textOf(node)) === text,
  );
}

/** "How many … on 18 November": neither the 18 nor a year is the count. */
export function isOfDay(told: Result, question: string, { input }: Turn): boolean {
  const day = ON_DAY.exec(question.replace(/[?.!\s]+$/, ''))?.[1];
  const iso = day === undefined ? undefined : dateOf(day, input.today);
  const [amount = ''] = told.state === 'answer' ? (/^\d+/.exec(told.text) ?? []) : [];
  return iso !== undefined && (/^20\d\d$/.test(amount) || amount === String(Number(iso.slice(8))));
}

const ON_DAY = /^how many\s.+\son\s+(?:the\s+)?(.+)$/i;

/** "08:00", "09:00", "10:00" among the entries of a day: the mark that an entry stands before is no time of it. */
function isMark(told: Result, { model }: Turn): boolean {
  const [time = '', ...more] = told.state === 'answer' ? valuesIn('clock', told.text) : [];
  // What tells the day as well was read elsewhere.
  if (told.state !== 'answer' || time === '' || more.length > 0 || valuesIn('date', told.text).length > 0)
    return false;
  return [...walk(model.root)].some(({ children }) => {
    const texts = children.filter(({ role }) => role === 'generic').map((child) => textOf(child).trim());
    const marks = texts.flatMap((text) => (CLOCK.test(text) ? [timeIn(text) ?? -1] : []));
    const steps = new Set(marks.slice(1).map((mark, i) => mark - (marks[i] as number)));
    const isScale = marks.length >= FEWEST_MARKS && marks.length < texts.length && steps.size === 1;
    return isScale && texts.includes(time);
  });
}

const CLOCK = /^\d{1,2}[:.]\d\d$/;
const FEWEST_MARKS = 4;

/** What was asked of a search stands in it still, and answers nothing with no more than the field's name. */
function isEcho(told: Result, turn: Turn): boolean {
  if (told.state !== 'answer') return false;
  const { model, input } = turn;
  const wasLookedUp = countOf(turn, LOOKED_UP) > 0;
  const typed = input.history.flatMap(({ action }) => (action.kind === 'type' ? [action.text] : []));
  const words = wordsOf(told.text);
  return model.elements.some(({ node, labels }) => {
    const isForSearch = node.role === 'searchbox' || (node.role === 'textbox' && wasLookedUp);
    if (!isForSearch || node.text === undefined || !typed.includes(node.text)) return false;
    const own = [...wordsOf(node.text), ...labels.flatMap((label) => label.words)];
    return words.every((word) => own.includes(word));
  });
}

/** "What is the extension for a lost fuel card?": "I lost my fuel card" only says what it is for. */
function isAsked(told: Result, question: string): boolean {
  const [, what] = /^what(?:'s|’s| is| are) the .+? for (.+)$/i.exec(question.replace(/[?.!\s]+$/, '')) ?? [];
  if (told.state !== 'answer' || what === undefined) return false;
  const asked = wordsOf(what);
  return wordsOf(told.text).every((word) => STOP_WORDS.has(word) || asked.includes(word));
}

/** "On which day …" is answered by nothing that has no day in it. */
export const isNoDay = (told: Result, question: string): boolean =>
  told.state === 'answer' &&
  ASKS_DAY.test(question) &&
  !A_DAY.test(told.text.replace(/^.*?\bdays?\b/i, '')) &&
  valuesIn('date', told.text).length === 0;

/** "When in December …", "how old …", "how much is …": the year says nothing of it. */
export const isOnlyYear = (told: Result, question: string): boolean =>
  told.state === 'answer' &&
  /^(?:.*:\s)?(?:1[5-9]|20)\d\d\.$/.test(told.text) &&
  (/^how (?:old (?:is|are)|(?:much|expensive) (?:is|are|do|does))\b/i.test(question) ||
    /^what (?:do|does) .+ cost$/i.test(question.replace(/[?.!\s]+$/, '')) ||
    (/\b(?:when|what|which|who)\b(?!.*\byear\b)/i.test(question) &&
      wordsOf(question).some(
        (word, at, all) => monthOf(word) !== undefined && /^(?:in|of)$/.test(all[at - 1] ?? ''),
      )));

/** "Which classes are on Wednesday?": "Wed 25" is the day that was said, and no class. */
export function isDaySaid(told: Result, question: string): boolean {
  const [, weekday = ''] = told.state === 'answer' ? (ONLY_DAY.exec(told.text) ?? []) : [];
  const isSaid = weekday !== '' && new RegExp(`\\b${weekday}${DAY_ENDS}\\b`, 'iu').test(question);
  return isSaid && !ASKS_DAY.test(question) && !/^when\b/i.test(question);
}

const DAY_ENDS = '(?:(?:s|nes|rs|ur)?days?)?';
const ONLY_DAY = new RegExp(
  String.raw`^(mon|tue|wed|thu|fri|sat|sun)${DAY_ENDS}(?:,? \d{1,2}\.?)?(?:,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)?(?: \d{1,2})?\.?$`,
  'iu',
);

const ASKS_DAY =
  /^(?:(?:please )?(?:tell me|say|find out|let me know) )?(?:on |in |at |by )?(?:what|which) (?:date|day)s?\b/i;
const A_DAY =
  /\b(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\b|\b(?:daily|always|never|tonight|christmas|easter)\b|days?\b|\b(?:week|month|year)|\b\d{1,2}(?:st|nd|rd|th)\b/iu;

/** "Who wrote the recipe?": neither "Save recipe", "Contact us" nor a day is anybody. */
export function isNobody(told: Result, question: string): boolean {
  if (told.state !== 'answer' || !/^(?:who|whose|whom)\b/i.test(question)) return false;
  const value = told.text.replace(/^.*:\s/, '').replace(/\.$/, '');
  const [first = '', ...more] = value.split(/\s+/);
  const isDoing =
    isDeed(first.toLowerCase()) && more.length < 3 && more.every((word) => /^\p{Ll}/u.test(word));
  const isThing = more.length > 0 && /^\p{Ll}/u.test(first) && !SOMEBODY.test(first);
  return ONLY_DAY.test(value) || isDoing || isThing || /^\p{L}+ (?:us|me)$/iu.test(value);
}

/** "The caretaker", "nobody else", "de Vries". */
const SOMEBODY =
  /^(?:the|an?|my|our|your|his|her|its|their|no|nobody|every\p{L}*|any\p{L}*|some\p{L}*|all|both|those|de|van|von|der|el|la|di|da|ter)$/iu;

/** "What number do I ring?": "Call us" has none in it. */
export const isNoNumber = (told: Result, question: string): boolean =>
  told.state === 'answer' &&
  ASKS_NUMBER.test(question) &&
  !/\d|(?<!\p{L})(?!I\b)\p{Lu}(?!\p{L})/u.test(told.text);

const ASKS_NUMBER =
  /^what(?:['’]s| is) (?:the|my|our|your|his|her|their) (?:\p{L}+ ){0,2}(?:post ?code|zip(?: code)?)\b|^(?:(?:tell me|say|find out) )?(?:on |at )?(?:(?:what|which) (?:\p{L}+ )?number\b(?! of)|what(?:['’]s| is) the (?:\p{L}+ )?number for\b|what(?:['’]s| is) (?:the|my|our|your|his|her|their) (?:\p{L}+ ){1,2}number\b(?! of \p{L}+s\b))/iu;

/** "Showing 9 stamps" tells how many there are, and nothing of any. */
export const isTally = (told: Result, question: string): boolean =>
  told.state === 'answer' &&
  !/\b(?:how (?:many|much)|numbers?|count|total)\b/i.test(question) &&
  TALLY.test(told.text);
const TALLY =
  /^(?:(?:.*:\s)?(?:showing|displaying|found|shown:?)\s(?:all )?\d+(?:\s?[–-]\s?\d+)?(?: (?:of|out of) \d+)?(?: \p{L}+){0,3}|\d+ \p{L}+ (?:found|shown|listed|in total))\.$/iu;

/** "Where is the choir?": "19:00 Choir" says when it is. */
export function isNoPlace(told: Result, question: string): boolean {
  if (told.state !== 'answer' || !/^where\b/i.test(question)) return false;
  const said = wordsOf(question);
  const telling = wordsOf(told.text).filter((word) => !STOP_WORDS.has(word) && !/^\d+$/.test(word));
  return valuesIn('clock', told.text).length > 0 && telling.every((word) => said.includes(word));
}

/** "19:00 Talk: Owls at night", which is clicked to see more of it: when it is, and no place. */
function isEventForPlace(told: Result, question: string, { model }: Turn): boolean {
  if (told.state !== 'answer' || !/^where\b/i.test(question) || valuesIn('clock', told.text).length === 0)
    return false;
  const text = normalise(told.text);
  return model.elements.some(
    ({ kind, node, name }) => (kind === 'link' || node.pointer === true) && normalise(name) === text,
  );
}

/** "Bram 10:05" over a message: who wrote it and when, and nothing of what is in it. */
export function isStamp(told: Result, question: string): boolean {
  const value = told.state === 'answer' ? told.text.replace(/^.*:\s+(?=\p{Lu})/u, '').replace(/\.$/, '') : '';
  if (!isStampText(value)) return false;
  if (/\bwho(?:se|m)?\b/i.test(question)) return asksForHolder(question);
  return !/\b(?:when|time)\b/i.test(question) || !sharesWord(value.replace(/\d.*$/, ''), question);
}

/** Nor is that hour one of what the message tells: "the cart comes at eleven". */
function isTimeOfStamp(told: Result, question: string, { model }: Turn): boolean {
  const [time, ...more] = told.state === 'answer' ? valuesIn('clock', told.text) : [];
  if (time === undefined || more.length > 0 || WRITES.test(question)) return false;
  const lines = [...walk(model.root)].flatMap((node) => {
    const text = node.children.length === 0 ? textOf(node) : '';
    return text.includes(time) ? [text] : [];
  });
  return (
    lines.length > 0 &&
    lines.every((line) => isStampText(line) && !sharesWord(line.replace(/\d.*$/, ''), question))
  );
}

const WRITES =
  /\b(?:write|writes|wrote|written|sends?|sent|posts?|posted|says?|said|asks?|asked|answer\p{L}*|repl\p{L}+)\b/iu;
