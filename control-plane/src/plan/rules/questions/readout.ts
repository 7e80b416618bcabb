// SPDX-License-Identifier: MIT
// Questions about the page, answered from what it shows and nothing else. The readers are tried from the most particular on.
import { asked, asksForHolder, isWriter } from '../language/asked.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { isOf } from '../language/quantities.ts';
import { likeness, normalise, wordsOf } from '../language/text.ts';
import { type Fact, factsOf } from '../page/facts.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { anySuch } from './any-such.ts';
import { bestFact } from './best-fact.ts';
import { timeBetween } from './between-stops.ts';
import { byVerb } from './by-verb.ts';
import { asksForSelected } from './chosen.ts';
import { commonest } from './commonest.ts';
import { compared } from './comparing.ts';
import { isHalfClosed } from './contents.ts';
import { asksByPlace, foremost } from './foremost.ts';
import { soleOfKind } from './in-prose.ts';
import { nearestValue } from './nearest.ts';
import { newlyTold } from './newly-told.ts';
import { isNoAnswer, isOfDay } from './no-answer.ts';
import { unlessNoneChosen } from './none-chosen.ts';
import { asksOfColumn } from './numbers-of-column.ts';
import { standsAt } from './on-scale.ts';
import { shutOf } from './open-on.ts';
import { askedOfOpened } from './opened.ts';
import { asksWhenShut, whenShut } from './opening-hours.ts';
import { passageFor } from './passages.ts';
import { writtenBy } from './persons.ts';
import { itSays, phrased } from './phrased.ts';
import { LATER_READERS, READERS, type Reader } from './readers.ts';
import type { Way } from './region-values.ts';
import { type Replies, repliesUnder } from './replies-under.ts';
import { headedLine } from './row-head.ts';
import { asksForEqual, sameValue } from './same-value.ts';
import { ofSeries } from './series.ts';
import { isVague, plainOf, subjectOf } from './subject.ts';
import { suchMembers } from './such-members.ts';
import { switchedAsked } from './switched.ts';
import { total } from './totals.ts';
import { utmost } from './utmost.ts';
import { whetherMost } from './whether-most.ts';
import { yesOrNo } from './yes-or-no.ts';

type OfMembers = (question: string, model: PageModel) => string | undefined;

const OF_MEMBERS: OfMembers[] = [
  writtenBy,
  anySuch,
  whetherMost,
  commonest,
  compared,
  total,
  ofSeries,
  utmost,
  foremost,
  suchMembers,
];

export function readOut(turn: Turn, said: string): Result {
  const question = byVerb(said, turn.model) ?? said;
  const shown = inDialogOf(turn, question);
  if (shown !== undefined) return shown;
  const whole = readTold(turn, question);
  if (isOfReplies(turn, question)) return whole;
  const opened = whole.state === 'missing' ? askedOfOpened(question, turn) : undefined;
  const told = opened === undefined ? whole : readTold(turn, opened);
  if (told.state === 'answer') return told;
  const view = whole.state === 'missing' ? viewNamed(turn, question) : undefined;
  const ofView = view === undefined ? [] : [question, question.replace(thatView(view, question), 'it')];
  const [inView] = ofView
    .map((one) => readTold(turn.titled(view ?? ''), byVerb(one, turn.model) ?? one))
    .filter(({ state }) => state === 'answer');
  return inView ?? whole;
}

/** What is asked of the replies to something is told by none of what stands around them. */
const isOfReplies = (turn: Turn, question: string): boolean =>
  repliesUnder(plainOf(turn, question), turn.model) !== undefined;

/** What was pressed for what the question names has brought up a dialog: that tells of it, rather than the list behind it. */
function inDialogOf(turn: Turn, question: string): Result | undefined {
  const { modal } = turn.model;
  if (modal === undefined || viewNamed(turn, question) === undefined) return undefined;
  const told = readTold(turn.inside(modal), question);
  return told.state === 'answer' ? told : undefined;
}

/** "Book club 2" may count what is new there, and "Book club We meet at …" tells what was written last. */
function thatView(view: string, question: string): RegExp {
  const words = wordsOf(view.replace(/\s+\d+$/, ''));
  const said = wordsOf(question);
  const other = words.findIndex((word) => !said.includes(word));
  const name = words.slice(0, other > 0 ? other : words.length).join('\\s+');
  return new RegExp(`\\b(?:(?:the|my|our)\\s+)?${name}\\b`, 'i');
}

/** What only says what was asked is no answer. */
function readTold(turn: Turn, question: string): Result {
  const told = unlessNoneChosen(readWhole(turn, question), turn);
  return isNoAnswer(told, question, turn) ? missing(plainOf(turn, question)) : told;
}

/** What was pressed last, where the question has a word of its name: what is shown since then is about that. */
function viewNamed({ input }: Turn, question: string): string | undefined {
  const last = input.history.at(-1)?.action;
  if (last?.kind !== 'click') return undefined;
  const said = wordsOf(question);
  return wordsOf(last.name).some((word) => !STOP_WORDS.has(word) && said.includes(word))
    ? last.name
    : undefined;
}

function readWhole(turn: Turn, question: string): Result {
  const text = plainOf(turn, question);
  if (isHalfClosed(text, turn)) return missing(text);
  const replies = repliesUnder(text, turn.model);
  if (replies !== undefined) return ofReplies(replies, turn) ?? missing(text);
  const switched = switchedAsked(text, turn.model);
  if (switched !== undefined) return { state: 'answer', text: switched };
  const sole = toldBySole(text, turn);
  if (sole !== undefined) return answer(sole.text) ?? missing(text);
  if (asksForEqual(text)) return answer(sameValue(text, turn.model), true) ?? missing(text);
  if (asksWhenShut(text)) return answer(shutOf(text, turn.model) ?? whenShut(turn)) ?? missing(text);
  return (
    firstTold(READERS, text, turn) ??
    ofMembers(turn, text) ??
    firstTold(LATER_READERS, text, turn) ??
    yesOrNo(turn, text) ??
    (asksOfColumn(text, turn.model) || asksForSelected(text) ? missing(text) : undefined) ??
    (SAYING.test(text) ? stated(turn, text) : undefined) ??
    passage(turn, text, true) ??
    nearest(turn, text, 'value') ??
    answer(soleOfKind(text, turn.model)) ??
    stated(turn, text) ??
    passage(turn, text, false) ??
    nearest(turn, text, 'sign') ??
    said(turn, text) ??
    missing(text)
  );
}

/** One of those, as it stands there. */
function ofReplies({ question, part }: Replies, turn: Turn): Result | undefined {
  if (part === undefined) return undefined;
  const told = readTold(turn.inside(part), question);
  const value = told.state === 'answer' ? told.text.replace(/^[^:]*:\s/, '') : '';
  const isThere = normalise(textOf(part)).includes(normalise(value));
  return isThere || wordsOf(value).length < FEW_WORDS ? told : undefined;
}

const FEW_WORDS = 3;

/** By the one line, control or timetable that can tell it, or by nothing. */
const toldBySole = (text: string, { model }: Turn): { text?: string } | undefined =>
  headedLine(text, model) ?? standsAt(text, model) ?? timeBetween(text, model);

const unfound = (phrase: string): Result => ({ state: 'missing', phrase, use: 'click', nearest: [] });
const missing = (text: string): Result => unfound(subjectOf(text));

/** What is named says it, rather than a sentence with its name. */
const SAYING = /^what does .+ (?:say|show|read)$/i;

function answer(text: string | undefined, compares = false): Result | undefined {
  return text === undefined ? undefined : { state: 'answer', text, ...(compares && { compares }) };
}

function firstTold(readers: readonly Reader[], text: string, turn: Turn): Result | undefined {
  for (const { read, compares } of readers) {
    const told = answer(read(text, turn), compares);
    if (told !== undefined) return told;
  }
  return undefined;
}

function ofMembers({ model }: Turn, question: string): Result | undefined {
  for (const read of OF_MEMBERS) {
    const text = read(question, model);
    // Nobody is called "the rules".
    const isNobody = /^who\b/i.test(question) && /^(?:the|here|\p{Ll}+ \p{Ll}+)\b/u.test(text ?? '');
    if (text !== undefined && !isNobody) return answer(text, !asksByPlace(question));
  }
  return undefined;
}

/** "Add up the hours and tell me the sum": told already. */
function said({ memo }: Turn, text: string): Result | undefined {
  const isResult = /^(?:it|sum|total|result|answer|average|number)$/i.test(subjectOf(text));
  return isResult && memo.answers.length > 0 ? { state: 'skip', said: '' } : undefined;
}

function passage({ model }: Turn, text: string, whole: boolean): Result | undefined {
  return ASKS.test(text) ? answer(passageFor(text, model, whole)) : undefined;
}

/** The value nearest to all that the question names, wherever it says that it is; undefined where it asks for no form of a value. */
export function readFirmly(turn: Turn, question: string): Result | undefined {
  return nearest(turn, plainOf(turn, question), 'value');
}

/** What is told in any words, of what stands nearest to all that the question names; undefined where nothing is. */
export function readLoosely(turn: Turn, question: string): Result | undefined {
  if (isOfReplies(turn, question)) return undefined;
  const told = loosely(turn, question);
  const view = told === undefined ? viewNamed(turn, question) : undefined;
  if (view === undefined) return told;
  const ofView = question.replace(thatView(view, question), 'it');
  const inView = loosely(turn, ofView);
  // With so little that is named, what is done has to be told, too.
  const isTold =
    inView?.state === 'answer' && asked(ofView).verbs.every((verb) => tellsVerb(inView.text, verb));
  return isTold ? inView : undefined;
}

const tellsVerb = (text: string, verb: string): boolean => {
  const shown = wordsOf(text.replace(/^[^:]*?\bit\b[^:]*:/i, ''));
  return shown.some((word) => likeness(word, verb) >= ALIKE);
};
const ALIKE = 0.78;

function loosely(turn: Turn, question: string): Result | undefined {
  const text = plainOf(turn, question);
  const isSettled = asksForEqual(text) || toldBySole(text, turn) !== undefined;
  const told = isSettled ? undefined : nearest(turn, text, 'words');
  return told !== undefined && isNoAnswer(told, question, turn) ? undefined : told;
}

function nearest(turn: Turn, text: string, way: Way): Result | undefined {
  const value = ASKS.test(text) ? nearestValue(text, turn.model, way) : undefined;
  const told = answer(value && phrased(text, subjectOf(text), value));
  return told !== undefined && isOfDay(told, text, turn) ? undefined : told;
}

const ASKS =
  /^(?:(?:tell me|say|find out|do you know)\s+)?(?:(?:at|on|in|from|since|for|until|by) )?(?:what|which|when|where|how|who)\b|^(?:tell me|find out|give me)\s+(?:the|my|our)\s/i;

function stated(turn: Turn, text: string): Result | undefined {
  const subject = turn.meant(subjectOf(text));
  const told = WHAT_CAME_UP.test(subject) ? newlyTold(turn) : undefined;
  if (told !== undefined) return answer(itSays(told));
  const fact =
    bestFact(turn, subject === subjectOf(text) ? text : subject) ??
    // "How heavy is it" asks for no text.
    (isVague(subject)
      ? message(turn, subject !== '' && !/^(?:how|when|where|who|which)\b/i.test(text))
      : undefined);
  const isOther = fact !== undefined && asksForHolder(text) && isWriter(fact.label);
  const isHead = fact !== undefined && /^where\b/i.test(text) && isHeadOfOpened(fact, turn);
  const isNoNumber = fact !== undefined && OF_NUMBER.test(subject) && !/\d/.test(fact.value);
  return answer(fact && !isOther && !isNoNumber && !isHead ? phrased(text, subject, fact.value) : undefined);
}

/** "Lost keys", and under it "Imre", is the head of the letter that was opened: nothing is there. */
const isHeadOfOpened = ({ label, value }: Fact, { input }: Turn): boolean =>
  input.history.some(
    ({ action }) =>
      action.kind === 'click' &&
      [label, value].some((text) => normalise(text) === normalise(action.name)) &&
      isOf('person', value),
  );

/** "Tracking number of my parcel": what is told of the parcel in words is none. */
const OF_NUMBER = /^(?:\p{L}+ ){0,2}number (?:of|for|on)\s/iu;

/** No more than what was opened. */
const WHAT_CAME_UP =
  /^(?:it|them|(?:the )?(?:(?:whole|entire|full) )?(?:text|message|e?-?mail|letter|content|body))$/i;

function message(turn: Turn, whole: boolean): Fact | undefined {
  const facts = factsOf(turn.model, []).filter((fact) => /\b(?:message|result|alert)$/.test(fact.label));
  if (facts[0] !== undefined) return facts[0];
  if (!whole) return undefined;
  const text = textOf(turn.model.root).trim();
  return text === '' ? undefined : { label: 'page', value: text, about: '', weight: 1 };
}
