// SPDX-License-Identifier: MIT
// Gives a control a value, whatever kind of control it is.

import type { PageAction } from '../../action.ts';
import { dateOf } from '../language/dates.ts';
import { isLook } from '../language/styles.ts';
import { quote } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { type Element, isWithin, nameOf } from '../page/model.ts';
import { matchOptions, optionsOf, takesSeveral } from '../page/options.ts';
import { placeOf } from '../page/pieces.ts';
import { tellsState } from '../page/state-buttons.ts';
import { act, type Result, type Turn } from '../turn/turn.ts';
import { clickBuilt } from './built-option.ts';
import { pickDate } from './calendar.ts';
import { chooseCustom } from './custom.ts';
import { setMoment } from './moment.ts';
import { takesNthNext } from './nth-offer.ts';
import { mayOffer, takeOffer, takesTags } from './offers.ts';
import { calendarOpenerOf } from './opener.ts';
import { isHandle, slide } from './slide.ts';
import { stepTo } from './stepper.ts';
import {
  amountIn,
  dateForm,
  isAmount,
  isDated,
  isNoColourFor,
  isNoNumberFor,
  plainValue,
  valuesFor,
  withoutUnitSaid,
} from './values.ts';

const OFF = /^(?:off|no|false|unchecked|disabled|none|0)$/i;

/** `called`: how the request names the field, should it have no name of its own. */
export function setValue(turn: Turn, element: Element, told: string, called = ''): Result {
  const given = told === '' ? toldBefore(turn, element) : told;
  if (given === undefined) return askValue(element);
  const said = withoutUnitSaid(element, given);
  const { text } = plainValue(said);
  const opens = calendarOpenerOf(element, turn.model);
  if (opens !== undefined) return setValue(turn, opens, said, called);
  if (element.kind === 'group') return chooseIn(turn, element, text);
  const takesNone = element.kind === 'choice' ? isAmount(text) : tellsState(element.name);
  if (takesNone || isNoNumberFor(element, text))
    return { state: 'missing', phrase: said, use: 'set', nearest: [element] };
  if (element.kind === 'choice') return check(element, !OFF.test(text));
  if (element.kind === 'list' && optionsOf(element).length > 0)
    return (
      dayOfCalendar(turn, element, text) ?? selectOptions(turn, element, optionsSaid(turn, element, said))
    );
  if (isDated(element, called) && dateOf(text, turn.input.today) === undefined && DESCRIBES_DAY.test(text))
    return askValue(element);
  if (isNoColourFor(element, text)) return askValue(element);
  // What says how dates are written takes them so, whatever else it may open.
  const isWritten = element.node.readonly !== true && dateForm(element) !== undefined;
  if (element.kind === 'list' && isWritten && dateOf(text, turn.input.today) !== undefined)
    return typeValue(turn, element, said, called);
  const moment = setMoment(turn, element, text, called);
  if (moment !== undefined) return moment;
  const moved = element.kind === 'slider' || isHandle(element) ? slide(turn, element, text) : undefined;
  if (moved !== undefined) return moved;
  if (element.kind === 'slider')
    return act(
      { kind: 'set', ref: element.ref, name: nameOf(element), value: text },
      `set ${quote(nameOf(element))} to ${quote(text)}`,
      false,
    );
  if (element.kind !== 'field' || element.node.readonly === true)
    return counted(turn, element, text) ?? chooseCustom(turn, element, text);
  if (isLook(told) && WRITTEN.test(element.node.text ?? ''))
    return { state: 'missing', phrase: `${told} text`, use: 'click', nearest: [] };
  return typeValue(turn, element, said, called);
}

/** What is made red or bold has words already, which are not taken for these. */
const WRITTEN = /\S\s+\S+\s+\S/;

/** What comes to no date is not typed where one belongs: "the day after the fair", "the 3rd of the month it ends in". */
const DESCRIBES_DAY =
  /^(?:the|that|this|an?|any|some)\s(?:\S+\s)*(?:days?|weeks?|months?|years?|weekend|\p{L}+day)(?:\s+\S+)*$/iu;

/** A day is no option of the list that turns a calendar's pages: it belongs to the calendar as a whole. */
function dayOfCalendar(turn: Turn, list: Element, text: string): Result | undefined {
  const { today } = turn.input;
  const iso = dateOf(text, today);
  return iso === undefined || matchOptions(text, [list], turn.model, today).length > 0
    ? undefined
    : pickDate(turn, undefined, iso);
}

/** A number that takes no typing has a plus and a minus beside it. */
function counted(turn: Turn, element: Element, text: string): Result | undefined {
  const amount = amountIn(text);
  const isNumber = amountIn(element.node.text ?? '') !== undefined;
  return amount === undefined || !isNumber ? undefined : stepTo(turn, nameOf(element), amount);
}

/** "A and B" are two where several can be chosen, unless an option is so called. */
function optionsSaid({ model }: Turn, list: Element, said: string): string[] {
  const whole = matchOptions(said, [list], model)[0]?.score ?? 0;
  return takesSeveral(list) && whole < 0.95 ? listOf(said) : [said];
}

/** One of the choices of a group. */
function chooseIn(turn: Turn, group: Element, text: string): Result {
  const choices = turn
    .matches(text, 'choose')
    .filter(({ element }) => element.kind === 'choice' && isWithin(element.node, group.node));
  const [best] = choices;
  if (best !== undefined && best.score >= 0.6) return check(best.element, true);
  const options = turn.model.elements
    .filter(({ kind, node }) => kind === 'choice' && isWithin(node, group.node))
    .map(nameOf);
  return {
    state: 'ask',
    question: `${quote(nameOf(group))}: which one shall I choose?`,
    phrase: text,
    options,
  };
}

/** What the room answered when it was asked what to set a control to. */
function toldBefore(turn: Turn, element: Element): string | undefined {
  const asked = valuePhrase(element);
  const told = turn.meant(asked);
  return told === asked ? undefined : told;
}

function askValue(element: Element): Result {
  const name = quote(nameOf(element));
  const options = element.kind === 'list' ? optionsOf(element).map((option) => option.name) : [];
  return {
    state: 'ask',
    question: element.kind === 'list' ? `Which option of ${name}?` : `What shall ${name} be set to?`,
    phrase: valuePhrase(element),
    options: options.filter((option) => option !== '').slice(0, 20),
  };
}

function valuePhrase(element: Element): string {
  return `the value of ${nameOf(element)}`;
}

function typeValue(turn: Turn, element: Element, said: string, called: string): Result {
  const values = valuesFor(said, element, turn.input.today, called);
  const attempts = turn.progress
    .filter((done) => done.kind === 'type')
    .filter(({ ref }) => ref === element.ref);
  const [before] = attempts;
  const typed = before !== undefined;
  // A number that takes neither text nor keys may have a plus and a minus.
  const stepped =
    turn.failures > 0 && element.node.role === 'spinbutton' ? counted(turn, element, said) : undefined;
  if (stepped !== undefined) return stepped;
  const refused = typed && !element.node.text && !takesTags(element);
  const value = values[Math.min(turn.failures + (refused ? 1 : 0), values.length - 1)] as string;
  const action: PageAction = {
    kind: 'type',
    ref: element.ref,
    name: nameOf(element),
    text: value,
    submit: false,
  };
  const offers = isOfferedTo(element) && /\p{L}{2}/u.test(value);
  const unsure = values.length > 1 && /^\d/.test(value) && value !== values.at(-1) && !/^\d{4}-/.test(value);
  const told = `typed ${quote(value)} into ${quote(nameOf(element))}`;
  if (typed && !refused && takesNthNext(turn)) return { state: 'skip', said: told };
  if (before !== undefined && !refused)
    return takeOffer(turn, element, before.text, attempts.at(-1) ?? before);
  return {
    state: 'act',
    actions: [action],
    said: told,
    final: (!unsure && !offers) || refused,
    pause: unsure || offers,
  };
}

/** Whether it has to be seen what comes up for what is typed; a search is begun by what is typed itself. */
function isOfferedTo(element: Element): boolean {
  const seeks = element.node.role === 'searchbox' || /^(?:search|find)\b/i.test(nameOf(element));
  return takesTags(element) || (mayOffer(element) && !seeks);
}

/** From what score on an option of a field is meant, and no text of its own. */
const OFFERED = 0.9;

export function selectOptions(turn: Turn, list: Element, wanted: string[]): Result {
  // What a library puts in the place of a native list may not be set as one.
  if (list.replaces !== undefined && turn.failures > 0) return chooseCustom(turn, list, wanted.join(' and '));
  const options: string[] = [];
  for (const said of wanted) {
    const matches = matchOptions(turn.meant(said), [list], turn.model, turn.input.today);
    const best = matches[0];
    // A field takes what it does not offer, too.
    if (list.node.completes === true && (best?.score ?? 0) < OFFERED) return typeValue(turn, list, said, '');
    const either = best === undefined ? said.split(/\s+or\s+/i) : [];
    const one =
      either.length > 1
        ? either.find((part) => matchOptions(part, [list], turn.model).length > 0)
        : undefined;
    if (one !== undefined) return selectOptions(turn, list, [one]);
    if (best === undefined)
      return (
        (wanted.length === 1 ? clickBuilt(list, plainValue(said).text) : undefined) ??
        missingOption(list, said)
      );
    const rivals = matches.filter((match) => match.score >= best.score - 0.02);
    if (rivals.length > 1 && best.score < 0.99)
      return {
        state: 'ask',
        question: `Which option of ${quote(nameOf(list))} do you mean by ${quote(said)}?`,
        phrase: said,
        options: rivals.slice(0, 10).map((match) => match.option),
      };
    options.push(best.option);
  }
  if (list.node.role === 'listbox' && ADDS.test(turn.memo.clauses[turn.at]?.source ?? ''))
    for (const { name, selected } of optionsOf(list))
      if (selected === true && !options.includes(name)) options.unshift(name);
  return {
    state: 'act',
    actions: [{ kind: 'select', ref: list.ref, name: nameOf(list), options }],
    said: `chose ${options.map(quote).join(', ')} in ${quote(nameOf(list))}`,
    final: true,
    pause: false,
  };
}

/** What is chosen already stays: a list box has but what is chosen last, a field with tags keeps them. */
const ADDS = /^(?:\w+: )?(?:add|also|include)\b/i;

function missingOption(list: Element, said: string): Result {
  const options = optionsOf(list).map((node) => node.name);
  return {
    state: 'ask',
    question: `${quote(nameOf(list))} has no option ${quote(plainValue(said).text)}. Which one shall I choose?`,
    phrase: said,
    options: options.filter((option) => option !== '').slice(0, 20),
  };
}

/** The one part of a line that takes clicks, as a box that is only drawn does; undefined where all of it does. */
function handOf({ node }: Element): string | undefined {
  const [hand, ...more] =
    node.pointer === true ? [] : node.children.filter(({ pointer }) => pointer === true);
  return more.length === 0 ? hand?.ref : undefined;
}

export function check(element: Element, on: boolean): Result {
  const name = nameOf(element);
  const said = `${on ? 'checked' : 'unchecked'} ${quote(name)}`;
  if (element.kind !== 'choice')
    return {
      state: 'act',
      actions: [{ kind: 'click', ref: handOf(element) ?? element.ref, name, ...placeOf(element.node) }],
      said: `clicked ${quote(name)}`,
      final: true,
      pause: true,
    };
  if (element.node.checked === on || (element.node.checked === undefined && !on))
    return { state: 'skip', said: `${quote(name)} was already ${on ? 'checked' : 'unchecked'}` };
  return {
    state: 'act',
    actions: [{ kind: 'check', ref: element.ref, name, on }],
    said,
    final: true,
    pause: false,
  };
}
