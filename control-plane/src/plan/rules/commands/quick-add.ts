// SPDX-License-Identifier: MIT
// "Add buy milk to the list", "add a card sweep the yard to Doing": a field that stands without a button, and is called by what it adds,
// takes it and the Enter key; also one that came up by what is called so.
import { takesTags } from '../controls/offers.ts';
import { type Clause, type Command, clausesFor } from '../language/command.ts';
import { protect, restored } from '../language/protect.ts';
import { stem, wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { headOver } from '../page/head-over.ts';
import { isButton } from '../page/kinds.ts';
import type { Element } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { broughtBy } from '../turn/memo.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const ADDS = /^(?:add|create|put|enter|make)\s+(.+)$/i;
const INTO = /\s+(?:to|in|into|on|onto|under)\s+(?:(?:the|my|our)\s+)?/gi;
/** What such a field is called. */
const NEW = /^\+?\s*(?:new|add|another)\b|\bto be done\b|\bto ?-?do\b/i;
/** What is written to somebody, or about something, is sent otherwise. */
const WORDING = /\b(?:comment|reply|message|note|tag|e-?mail|people|person|member)s?\b/i;
const CALLED = 0.85;
const LIST = /\s+(?:list|column|lane|board|section|group)$/i;
const LIST_FIRST = /^(?:list|column|lane|board|section|group)\s+(?:(?:called|named|titled)\s+)?/i;

/** The typing and the key; undefined where no one field adds what is said where it is said to go. */
export function quickAdd(clause: Clause, turn: Turn): Clause[] | undefined {
  const { text, quotes } = protect(clause.source);
  const [, said] = (turn.progress.length === 0 && ADDS.exec(text)) || [];
  const fields = said === undefined ? [] : turn.model.elements.filter((one) => addsBy(one, turn));
  if (said === undefined || fields.length === 0) return undefined;
  for (const { index, 0: joint } of [...said.matchAll(INTO)].reverse()) {
    const place = restored(said.slice(index + joint.length), quotes);
    const field = fieldOf(place, fields);
    const value = field && valueIn(said.slice(0, index), field, turn);
    if (field !== undefined) return entering(clause, field, value && restored(value, quotes));
  }
  const [only, ...more] = fields;
  const tags = only === undefined || more.length > 0 ? [] : tagsIn(said, quotes, only, turn);
  // Each is entered where it is typed.
  if (only !== undefined && tags.length > 0)
    return clausesFor(
      clause,
      tags.map((tag) => typing(only, tag)),
    );
  const value = only === undefined || more.length > 0 ? undefined : valueIn(said, only, turn);
  return only === undefined || value === undefined || value === said
    ? undefined
    : entering(clause, only, restored(value, quotes));
}

/** "The tags “flour” and “olives”", for a field that takes one after the other; and what is called so nowhere else. */
function tagsIn(said: string, quotes: string[], field: Element, turn: Turn): string[] {
  const told = said.replace(TAGS, '');
  if (!takesTags(field) || (told === said && turn.score(restored(said, quotes), 'click') >= CALLED))
    return [];
  return listOf(restored(told, quotes));
}

const TAGS = /^(?:the |an? |another )?(?:new )?(?:tags?|labels?|keywords?|items?|ingredients?|topics?)\s+/i;

/** What nobody has told is asked for. */
const entering = (clause: Clause, field: Element, value?: string): Clause[] | undefined =>
  clausesFor(clause, [
    value === undefined ? { kind: 'set', rest: `ref:${field.ref}` } : typing(field, value),
    { kind: 'press', key: 'Enter' },
  ]);

const typing = (field: Element, value: string): Command => ({
  kind: 'complete',
  field: pinned(field, field.name),
  value: `"${value.replace(/["“”]/g, '')}"`,
});

/** The one field of what is called so; "the list" may be the only one. */
function fieldOf(place: string, fields: Element[]): Element | undefined {
  const plain = place.replace(/["“”]/g, '').replace(LIST, '').replace(LIST_FIRST, '');
  const isOnly = fields.length === 1 && ANY_LIST.test(place);
  const named = fields.filter(
    ({ node, labels }) =>
      isOnly ||
      [...labels.map(({ text }) => text), headOver(node)].some((text) => mentions(plain, text) >= CALLED),
  );
  return named.length === 1 ? named[0] : undefined;
}

const ANY_LIST = /^(?:(?:to-?do|task)s?|it|here|(?:(?:to-?do|task)s? )?(?:list|board))$/i;

/** "A card called sweep the yard", where the field is for cards; undefined where no more is said than that. */
function valueIn(said: string, field: Element, turn: Turn): string | undefined {
  const [, noun = '', called = '', rest = ''] = NOUN.exec(said) ?? [];
  const names = [...field.labels.flatMap(({ words }) => words), ...wordsOf(broughtFor(field, turn))];
  const isOwn =
    /^(?:to-?do|task|item|entry)$/i.test(noun) ||
    names.some((word) => stem(word) === stem(noun.toLowerCase()));
  const value = isOwn || called !== '' ? rest : said;
  return value.trim() === '' ? undefined : value;
}

const NOUN =
  /^(?:an?|another|the)\s+(?:new\s+)?([\p{L}-]+)(?:\s*(:|\s(?:called|named|titled|saying|that says|with the (?:title|name|text)))(?=\s|$))?\s*(.*)$/iu;

/** What brought it up, which says that it adds as well as the field would; of a form with more fields it is but one. */
function broughtFor({ ref }: Element, { memo, input, model }: Turn): string {
  const fresh = input.page.since?.fresh ?? [];
  const isAlone = !model.elements.some(
    (one) => TAKES.has(one.kind) && one.ref !== ref && fresh.includes(one.ref),
  );
  return fresh.includes(ref) && isAlone ? (broughtBy(memo) ?? '') : '';
}

/** An empty field that says that it adds, alone in its part of the page, and with no button behind it that adds. */
function addsBy(field: Element, turn: Turn): boolean {
  const { kind, node, name } = field;
  const { elements } = turn.model;
  const called = [name, node.placeholder ?? '', broughtFor(field, turn)];
  const isNew = called.some((text) => NEW.test(text)) && !called.some((text) => WORDING.test(text));
  // Where Enter is a new line, it adds nothing.
  const takesLine = kind === 'field' && node.role === 'textbox' && node.multiline !== true;
  if (!takesLine || node.text || !isNew) return false;
  const others = elements.filter((one) => one.node !== node && TAKES.has(one.kind));
  const next = others.find((one) => one.node.order > node.order)?.node.order ?? Number.POSITIVE_INFINITY;
  const isBeside = (one: Element): boolean => one.node.parent === node.parent && one.node.order > node.order;
  // Of the list before it, too, and so of none of them alone.
  const isOfEach = (one: Element): boolean =>
    elements.some((other) => other.name === one.name && other.node.order < node.order);
  const isButtonOf = (one: Element): boolean =>
    isButton(one) &&
    !isOfEach(one) &&
    one.node.order > node.order &&
    one.node.order < next &&
    (isBeside(one) || BUTTON.test(one.name.trim()));
  return !others.some((one) => one.node.parent === node.parent) && !elements.some(isButtonOf);
}

const TAKES = new Set<Element['kind']>(['field', 'list']);
const BUTTON = /^(?:[+✓✔]|(?:add|create|save|ok|submit|enter|insert|done)\b)/i;
