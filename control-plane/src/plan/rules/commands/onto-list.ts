// SPDX-License-Identifier: MIT
// "Add flour and rice to the list", "add milk": where the page has one field with a button that adds, each thing is a line of its own. "Add “A” to
// the ingredients, then add “B”": it goes where the one before went.
import { takesTags } from '../controls/offers.ts';
import { type Clause, type Command, clausesFor, isDerived, toldIn } from '../language/command.ts';
import { ITEM_NOUNS } from '../language/lexicon.ts';
import { stem, wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { headOver } from '../page/head-over.ts';
import { isButton } from '../page/kinds.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const ADDS = /^(?:and\s+|then\s+|also\s+)*(?:add|put|write|note(?: down)?|append)\s+(?:also\s+)?(\S.*)$/i;
const PLACE = /\s+(?:to|on|onto|in|into|as)\s+(?:(?:the|my|our|this|an?|another)\s+)?([\p{L}][\p{L} -]*)$/iu;
const AS_WELL = /\s+(?:too|as well|also|next)$/i;
const LIST = /^(?:(?:shopping|to-?do|grocery|groceries|errands?|packing|task|check|buying)\s+)?list$/i;
const ADD_BUTTON = /^(?:[+＋]|(?:[+＋]\s*)?add(?:\s+(?:it|item|entry|to (?:the )?list))?)$/i;

/** 'Then add "B"': with the place of the clause before, where it has none and is not called so itself. */
export function toSamePlace(clause: Clause, turn: Turn): Clause[] | undefined {
  const before = turn.memo.clauses[turn.at - 1];
  const said = ADDS.exec(clause.source)?.[1]?.replace(AS_WELL, '');
  if (before === undefined || said === undefined || isDerived(clause) || turn.progress.length > 0)
    return undefined;
  const [place = ''] = PLACE.exec(ADDS.exec(toldIn(before))?.[1] ?? '') ?? [];
  if (place === '' || JOINTS.test(said) || isNoValue(said) || turn.score(`add ${said}`, 'click') >= CALLED)
    return undefined;
  const source = `add ${said}${place}`;
  return [{ ...clause, source, command: { kind: 'click', target: source } }];
}

const JOINTS = /\s(?:to|on|onto|in|into|as|for|at|from|under|called|named|saying)\s/i;
const CALLED = 0.85;

/** Each by the one field and its button; undefined where the page has no such field, or more than one. */
export function ontoList(clause: Clause, turn: Turn): Clause[] | undefined {
  const told = isDerived(clause) || turn.progress.length > 0 ? undefined : ADDS.exec(clause.source)?.[1];
  const [whole = '', place] = PLACE.exec(told ?? '') ?? [];
  const isList = place !== undefined && LIST.test(place);
  const adder = told === undefined ? undefined : (adderOf(turn) ?? (isList ? soleAdderOf(turn) : undefined));
  if (told === undefined || adder === undefined) return undefined;
  const said = place === undefined ? told : told.slice(0, told.length - whole.length);
  const isThere = place === undefined ? !JOINTS.test(said) : isList || isHead(place, adder);
  if (!isThere) return undefined;
  if (PRONOUN.test(said)) return isTyped(turn) ? clausesFor(clause, pressIn(adder)) : undefined;
  const { field, others } = adder;
  if (field.node.text) return undefined;
  if (isUntold(said, field))
    return clausesFor(clause, [{ kind: 'set', rest: `ref:${field.ref}` }, ...pressIn(adder)]);
  const values = valuesIn(said);
  // "A task buy stamps" says first what it is.
  if (isUntold(said.split(/\s+/).slice(0, 2).join(' '), field)) return undefined;
  if (
    values.some((value) => isNoValue(value) || isMixed(value)) ||
    (others > 0 && values.some((value) => COUNTED.test(value)))
  )
    return undefined;
  return clausesFor(
    clause,
    values.flatMap((value): Command[] => [
      { kind: 'complete', field: pinned(field, field.name), value: `"${value.replace(/["“”]/g, '')}"` },
      ...pressIn(adder),
    ]),
  );
}

/** '"It leaks" with the title "Roof"': for two fields. */
const isMixed = (value: string): boolean => (value.match(/["“”]/g) ?? []).length > 2;

/** A number goes into a field of its own. */
const COUNTED = /^["“]?\d/;
const PRONOUN = /^(?:it|that|this|them)$/i;

/** The clause before has just told what is in the field. */
const isTyped = ({ memo, at }: Turn): boolean => TYPES.has(memo.clauses[at - 1]?.command.kind ?? 'read');
const TYPES = new Set<Command['kind']>(['type', 'fill', 'set', 'complete']);

/** What is only drawn beside the field may take no click: the Enter key does it, which a field for several presses itself. */
function pressIn({ field, button }: Adder): Command[] {
  if (button.kind !== 'image') return [{ kind: 'click', target: pinned(button, button.name) }];
  return takesTags(field) ? [] : [{ kind: 'press', key: 'Enter' }];
}

/** "An item", "a new ingredient": what it is shall be asked. */
function isUntold(said: string, { labels }: Element): boolean {
  const [, noun = ''] = /^(?:an?|another|one more)\s+(?:new\s+)?(\p{L}+)$/iu.exec(said) ?? [];
  return noun !== '' && (isNoValue(said) || labels.some(({ words }) => words.map(stem).includes(stem(noun))));
}

/** "Buy milk and eggs" is one thing to do. */
function valuesIn(said: string): string[] {
  const parts = listOf(said);
  const [first = ''] = parts;
  const isOne =
    (TO_DO.test(first) && !/["“]/.test(said)) || parts.some((part) => part.split(/\s+/).length > LONGEST);
  return isOne ? [said] : parts.map((part) => part.replace(/^(?:some|the)\s+/i, ''));
}

const LONGEST = 4;
const TO_DO =
  /^(?:buy|call|phone|ring|write|send|pay|fix|clean|wash|book|order|get|bring|take|pick|visit|meet|ask|tell|e?-?mail|return|water|feed|walk|make|cook|bake|check|clear|tidy|mow|cut|sweep|repair|renew|print|sign|post|collect|drop|go|see|do|find|learn|read|prepare|plan)\s+\S/i;

/** "An item", "another one", "it": what it is has still to be told. */
const isNoValue = (value: string): boolean =>
  !/["“]/.test(value) &&
  wordsOf(value).every(
    (word) => BARE.has(word) || (ITEM_NOUNS.has(stem(word)) && /^(?:an?|another|the|new|one)\b/i.test(value)),
  );

const BARE = new Set(
  'a an another the new one more it this that them these those some something all both item items entry line row thing things'.split(
    ' ',
  ),
);

interface Adder {
  field: Element;
  button: Element;
  /** How many more fields the button's form has. */
  others: number;
}

/** The one text field with the page's only button that adds beside it. */
function adderOf({ model }: Turn): Adder | undefined {
  const buttons = model.elements.filter(
    (one) => (isButton(one) || one.kind === 'image') && ADDS_ANY.test(one.name.trim()),
  );
  const [button, ...more] = buttons;
  if (button === undefined || more.length > 0 || !ADD_BUTTON.test(button.name.trim())) return undefined;
  const beside = model.elements.filter(
    ({ kind, node }) =>
      (kind === 'field' || kind === 'list') &&
      node.parent === button.node.parent &&
      node.order < button.node.order,
  );
  const [field, ...others] = beside.filter(({ node }) => node.role === 'textbox' && !node.multiline);
  return field === undefined || others.length > 0 || beside[0] !== field
    ? undefined
    : { field, button, others: beside.length - 1 };
}

/** Where nothing on the page is called by adding: its one text field, with the one button beside it, whose list is all that there is. */
function soleAdderOf({ model }: Turn): Adder | undefined {
  const [field, ...others] = model.elements.filter(({ kind }) => kind === 'field' || kind === 'list');
  if (field?.node.role !== 'textbox' || field.node.multiline === true || others.length > 0) return undefined;
  const [button, ...more] = model.elements.filter(
    (one) => isButton(one) && one.node.parent === field.node.parent && one.node.order > field.node.order,
  );
  return button !== undefined && more.length === 0 && SENDS.test(button.name.trim())
    ? { field, button, others: 0 }
    : undefined;
}

const SENDS = /^(?:submit|ok(?:ay)?|save|enter|done|send|[✓✔⏎])$/i;
const ADDS_ANY = /^[+＋]|^(?:add|new)\b/i;

/** "To the errands", which stands over the field. */
function isHead(place: string, { field }: Adder): boolean {
  const shown = [...wordsOf(headOver(field.node)), ...field.labels.flatMap(({ words }) => words)].map(stem);
  return wordsOf(place.replace(/\s+list$/i, '')).every((word) => shown.includes(stem(word)));
}
