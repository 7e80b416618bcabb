// SPDX-License-Identifier: MIT
// Pairs of field and value, set one after the other.
import type { PageAction } from '../../action.ts';
import { takerOf } from '../controls/by-value.ts';
import { dateTakerOf } from '../controls/dated.ts';
import { check, setValue } from '../controls/fields.ts';
import { itemUnder } from '../controls/item-under.ts';
import { opener } from '../controls/opener.ts';
import { setParts } from '../controls/parts.ts';
import { handleOf, slide } from '../controls/slide.ts';
import { stepTo, wantedFor } from '../controls/stepper.ts';
import { takerUnder } from '../controls/taker-under.ts';
import { timeList } from '../controls/time-list.ts';
import { isAmount, plainValue } from '../controls/values.ts';
import { turnWheel } from '../controls/wheels.ts';
import { whichField } from '../controls/which-field.ts';
import { inFormMeant } from '../controls/which-form.ts';
import { startsCommand } from '../language/joints.ts';
import { isClock } from '../language/moments.ts';
import { numberOf } from '../language/numbers.ts';
import { isRoleWord } from '../language/phrase.ts';
import { bare } from '../language/relations.ts';
import { normalise, quote } from '../language/text.ts';
import type { Grounding } from '../page/grounding.ts';
import { type Element, isWithin, nameOf } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { partBegun } from '../page/sections.ts';
import { twinOf } from '../page/twins.ts';
import { isOfQuestion } from '../questions/asked-before.ts';
import { bestFact } from '../questions/best-fact.ts';
import { isDescribedInTable } from '../questions/described-in-table.ts';
import { noted, tellsWhich } from '../questions/noted.ts';
import { isDescription, isNoun, valueMeant } from '../questions/worked-out.ts';
import { EVERY_FIELD, type Pair } from '../sentences/pairs.ts';
import { act, clickOf, type Result, type Turn, unresolved } from '../turn/turn.ts';
import {
  isEmptyOfOther,
  isNoDay,
  isOfOtherMake,
  isOneOfAll,
  isOtherThanTime,
  isOtherwise,
  soleField,
} from './sole-field.ts';

/** From here on what is found is surely what the field is called. */
const WHOLE = 0.85;
/** Less is what only stands near it, as near several that are parts of one thing. */
const OWN = 0.9;

/** What a value is given to itself; anything else may only be counted by what stands with it. */
const TAKES = new Set<Element['kind']>(['field', 'list', 'slider', 'choice', 'group']);

/** Says where a value is to be read, and is none. */
const VALUE = /^the (?:value|entry) (?:of|for|that|which|next to|beside|under) /i;

export function setPairs(turn: Turn, told: Pair[]): Result {
  const pairs = told.flatMap((pair) => eachField(turn, pair));
  const actions: PageAction[] = [];
  const said: string[] = [];
  for (const [i, { field, value: told }] of pairs.entries()) {
    const words = inFull(told, pairs[i - 1]?.value);
    const isNoted = tellsWhich(words, field);
    const referred =
      valueMeant(turn, words) ??
      factCalled(turn, words, field) ??
      (isNoted ? noted(words, turn, field) : undefined);
    if (
      referred === undefined &&
      (isNoted ||
        isDescription(words) ||
        ASKED.test(words) ||
        VALUE.test(words) ||
        RESULT.test(words) ||
        IT.test(words) ||
        isOfQuestion(words, turn) ||
        isDescribedInTable(words, turn.model) ||
        (field === undefined && isNoun(words)))
    )
      return untold(words);
    const value = referred ?? withoutBound(words.replace(MEANS, ''));
    const result = setOne(turn, field ?? (referred && fieldCalled(words, turn)), value);
    if (result.state === 'skip') said.push(result.said);
    else if (result.state !== 'act') return result;
    else {
      actions.push(...result.actions);
      if (!result.final) return { ...result, actions };
      said.push(result.said);
    }
  }
  if (actions.length === 0) return { state: 'skip', said: said.join(', ') };
  return { state: 'act', actions, said: said.join(', '), final: true, pause: false };
}

/** "The smallest number into the first field and the largest into the second", "Teo into name and his phone into phone": of what the one before was. */
export function inFull(words: string, before = ''): string {
  const his = /^(?:his|her|their|its)\s+(.+?)(?:\s+(?:from|in)\s+the\s+(?:table|list))?$/i.exec(words)?.[1];
  if (his !== undefined && before !== '') return `the ${his} of ${plainValue(before).text}`;
  const noun = /\s(numbers?|values?|digits?|words?)$/i.exec(before)?.[1];
  return noun !== undefined && isDescription(`${words} ${noun}`) ? `${words} ${noun}` : words;
}

/** What is described and not to be found is not typed as it was said. */
export const untold = (words: string): Result => ({
  state: 'missing',
  phrase: words,
  use: 'type',
  nearest: [],
});

/** Stands for something that was told before, and is never typed itself. */
export const IT = /^(?:it|this|that|them)$/i;

/** "What the nights cost together": not told, and not typed as it was said. */
const ASKED = /^(?:what|which|how (?:much|many|long|old|far)|whose|where|when)\s\S+\s\S/i;

/** Of a sum that nothing has told. */
const RESULT = /^the (?:sum|result|answer|total|difference|product|average|solution)$/i;

/** "27 with the slider": how it is done is no part of the value. */
const MEANS =
  /\s+(?:with|using|by|via|on) (?:the |its |a )?(?:[\w-]+ )?(?:slider|handle|arrows?|buttons?|spinner|stepper|mouse|drop ?-?down|calendar|(?:date|time|colou?r)? ?picker)$/i;

/** "90 at most", "a maximum of 90 euros": of a limit only the amount is told to what keeps it. */
function withoutBound(words: string): string {
  const amount = words.replace(BOUNDS, '').trim();
  return /^[$€£¥]?\s?\d[\d.,]*(?:\s?\S{1,8})?$/.test(amount) ? amount : words;
}

const BOUNDS =
  /^(?:an? )?(?:max(?:imum)?|min(?:imum)?)(?: of)?\s|^(?:at (?:the )?(?:most|least)|up to|no (?:more|less) than|under|below|over|above)\s|\s+(?:at (?:the )?(?:most|least|max(?:imum)?|min(?:imum)?)|or (?:less|under|below|cheaper|fewer|lower|more|above|over|higher)|max(?:imum)?|min(?:imum)?|tops)$/gi;

/** "Type the country into the text box": what the page calls so, where the field is told by its kind alone. */
function factCalled(turn: Turn, words: string, field = ''): string | undefined {
  if (!/^the\s+\p{L}+(?:\s\p{L}+){0,2}$/iu.test(words) || !isRoleWord(bare(field))) return undefined;
  const fact = bestFact(turn, words);
  return fact && `"${fact.value}"`;
}

/** "Enter the result" where a field is called so. */
function fieldCalled(words: string, turn: Turn): string | undefined {
  const found = turn.find(words, 'type');
  return found.state === 'found' && found.element.kind === 'field' ? words : undefined;
}

/** What is called so; for a time of day that nothing is surely called by, the list that offers such. */
function fieldFor(field: string, value: string, turn: Turn): Grounding {
  const called = whichField(turn.find(field, 'set'), field, turn);
  const taker =
    called.state === 'unclear'
      ? (takerOf(called.options, value, turn) ?? dateTakerOf(called.options, value, turn))
      : undefined;
  const found: Grounding = taker === undefined ? called : { state: 'found', element: taker, score: WHOLE };
  const isSure = found.state === 'found' && found.score >= WHOLE;
  const list = isSure || !isClock(plainValue(value).text) ? undefined : timeList(turn, field);
  return list === undefined ? found : { state: 'found', element: list, score: WHOLE };
}

function setOne(turn: Turn, field: string | undefined, value: string): Result {
  const found = field === undefined ? soleField(turn, plainValue(value).text) : fieldFor(field, value, turn);
  // "Put the heating on party" tells the only field, for a number, nothing.
  if (
    field === undefined &&
    found.state === 'found' &&
    isOfOtherMake(found.element, plainValue(value).text, turn)
  )
    return untold(value);
  // Whatever a field for a day is called, it takes nothing else.
  if (found.state === 'found' && isNoDay(found.element, plainValue(value).text, turn)) return untold(value);
  if (
    found.state === 'found' &&
    (isOneOfAll(field, found.element) ||
      isOtherThanTime(field, value, found.element) ||
      isEmptyOfOther(field, found.element, turn))
  )
    return untold(field as string);
  const whole = found.state === 'found' && found.element.kind !== 'list' && found.score >= OWN;
  const parts =
    field === undefined || whole
      ? undefined
      : (setParts(turn, field, value) ?? turnWheel(turn, field, value));
  if (parts !== undefined) return parts;
  const isTold = found.state === 'found' && found.score >= WHOLE && found.element.kind !== 'group';
  const offered = field === undefined || isTold ? undefined : offerCalled(turn, value);
  if (offered !== undefined) return act(clickOf(offered), `clicked ${quote(nameOf(offered))}`, true);
  const takes =
    found.state === 'found' &&
    TAKES.has(found.element.kind) &&
    found.score >= WHOLE &&
    !(found.element.kind === 'choice' && isAmount(value)) &&
    !isOtherGroup(found.element, value, turn);
  const amount = field === undefined || takes ? undefined : wantedFor(turn, field, value);
  const stepped = amount === undefined ? undefined : stepTo(turn, field as string, amount);
  if (stepped !== undefined) return stepped;
  const handle = !takes && SLIDER.test(field ?? '') ? handleOf(turn) : undefined;
  const slid = handle && slide(turn, handle, value);
  if (slid !== undefined) return slid;
  // What was done before may enable it.
  const isAwaited =
    found.state === 'found' && found.element.node.disabled === true && turn.memo.sent.length > 0;
  if (isAwaited) return unresolved({ state: 'missing', nearest: [] }, field ?? '', 'set');
  if (found.state === 'found') return setValue(turn, found.element, value, field);
  // A password that is asked for once more; "…, agreeing to the rules" is no part of it.
  const [first, again, ...more] = found.state === 'unclear' && !/, /.test(value) ? found.options : [];
  if (first !== undefined && again !== undefined && more.length === 0 && twinOf(first, [again]) === again)
    return setBoth(turn, [first, again], value);
  const one = field === undefined ? found : turn.find(`${value} ${field}`, 'choose');
  const chosen = one.state === 'found' && one.score >= WHOLE && one.element.kind !== 'field';
  if (chosen && mentions(value, one.element.name) >= WHOLE) return check(one.element, true);
  const item = field === undefined ? undefined : itemUnder(turn, field, value);
  if (item !== undefined) return act(clickOf(item), `clicked ${quote(nameOf(item))}`, true);
  const [, count = '', noun] = (found.state === 'missing' && COUNTED.exec(value)) || [];
  const number = numberOf(count);
  const place = partBegun(field ?? '', turn.model);
  const there = place === undefined ? turn : turn.inside(place);
  const counted = noun === undefined || number === undefined ? undefined : stepTo(there, noun, number);
  if (counted !== undefined) return counted;
  const under = field === undefined ? undefined : takerUnder(turn, field, value);
  if (under !== undefined) return setValue(turn, under, value, field);
  const list = field === undefined ? undefined : opener(turn, field);
  if (list !== undefined) return setValue(turn, list, value, field);
  const told = isPlainNoun(field) && !startsCommand(value);
  const sole = found.state === 'missing' && told ? soleField(turn) : found;
  const isOfOther = (element: Element): boolean =>
    isOtherwise(field as string, plainValue(value).text, element) ||
    isOfOtherMake(element, plainValue(value).text, turn) ||
    turn.score(field as string, 'click') >= OWN;
  if (sole !== found && sole.state === 'found' && isOfOther(sole.element))
    return unresolved(found, field as string, 'set');
  if (sole.state === 'found') return setValue(turn, sole.element, value, field);
  return unresolved(found, field ?? 'the field to type into', 'set');
}

/** "The recipe to twelve servings": what is counted says itself what it is. */
const COUNTED = /^([\p{L}\d-]+) (\p{L}{3,})$/u;

const SLIDER = /\b(?:slider|handle|knob)\b/i;

function setBoth(turn: Turn, fields: [Element, Element], value: string): Result {
  const results = fields.map((field) => setValue(turn, field, value));
  const acts = results.flatMap((result) => (result.state === 'act' ? [result] : []));
  const [first] = acts;
  if (first === undefined || acts.length < results.length) return results[0] as Result;
  return {
    ...first,
    actions: acts.flatMap(({ actions }) => actions),
    said: acts.map(({ said }) => said).join(', '),
  };
}

/** "A rating of 4 stars" where a button is called just "4 stars". */
function offerCalled({ model }: Turn, value: string): Element | undefined {
  const amount = /^\d+(?= |$)/.exec(normalise(value))?.[0];
  const [only, ...more] = model.elements.filter(
    ({ kind, name }) =>
      kind === 'button' && amount !== undefined && RATES.exec(normalise(name))?.[1] === amount,
  );
  return more.length === 0 ? only : undefined;
}

const RATES = /^(\d+) (?:stars?|hearts?|points?|thumbs?)$/;

/** A group of choices takes no amount that none of them is. */
const isOtherGroup = ({ kind, node }: Element, value: string, { model }: Turn): boolean =>
  kind === 'group' &&
  numberOf(value) !== undefined &&
  !model.elements.some(
    (one) => one.kind === 'choice' && isWithin(one.node, node) && mentions(value, one.name) >= WHOLE,
  );

/** "The date", "the answer": what is typed, where there is but one field to take it. */
function isPlainNoun(field: string | undefined): boolean {
  return field !== undefined && /^(?:the|my|your)\s+[\w-]+(?:\s(?:field|box|input))?$/i.test(field);
}

/** What is said of every field, as one pair each. */
function eachField(turn: Turn, pair: Pair): Pair[] {
  const listed = /(?:^|\s)\[?(-?\d+(?:\s*,\s*-?\d+)+)\]?$/.exec(pair.value)?.[1]?.split(',');
  const sliders = turn.model.elements.filter(({ kind }) => kind === 'slider');
  if (listed !== undefined && /\bsliders$/i.test(pair.field ?? '') && sliders.length === listed.length)
    return sliders.map(({ ref }, i) => ({ field: `ref:${ref}`, value: (listed[i] as string).trim() }));
  if (pair.field === undefined || !EVERY_FIELD.test(pair.field.replace(OF_FORM, ''))) return [pair];
  const open = turn.model.elements.filter(({ kind, node }) => kind === 'field' && node.disabled !== true);
  if (/form$/i.test(pair.field) && !EACH.test(pair.value)) return [pair];
  const fields = inFormMeant(calledSo(open, pair.field.replace(OF_FORM, '')), turn);
  if (fields.length === 0) return [pair];
  return fields.map(({ labels, ref }) => ({
    field: `ref:${ref}`,
    value: EACH.test(pair.value) ? pair.value.replace(EACH, labels[0]?.text ?? '') : pair.value,
  }));
}

const OF_FORM = /\s+(?:of|in|on) (?:that|this|the|its) (?:\p{L}+ )?form$/iu;

/** "Both password fields" are not all. */
function calledSo(fields: Element[], all: string): Element[] {
  const name = all.replace(ALL_OF, '').replace(FIELDS, '').trim();
  if (name === '' || isRoleWord(name)) return fields;
  return fields.filter(({ labels }) => labels.some(({ text }) => mentions(name, text) >= WHOLE));
}

const ALL_OF =
  /^(?:the form$|(?:both|all|each|every)\s+(?:of\s+)?(?:the\s+)?(?:(?:two|three|four|five|\d+|empty|blank|text|input)\s+)*)/i;
const FIELDS = /(?:fields?|box(?:es)?|inputs?|textbox(?:es)?|labels?)$/i;

const EACH = /\b(?:each|every|the)\s+(?:label|field|name)s?$/i;
