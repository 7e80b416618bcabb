// SPDX-License-Identifier: MIT
// Which part of "type …" is the value and which the field; several of each in one sentence. The names on the page decide.
import { dateTakerOf } from '../controls/dated.ts';
import { timeList } from '../controls/time-list.ts';
import { isClock } from '../language/moments.ts';
import { protect, restored } from '../language/protect.ts';
import { isStated } from '../questions/references.ts';
import type { Turn } from '../turn/turn.ts';
import { type Tag, tagsIn } from './tags.ts';

export interface Pair {
  /** Undefined: the field was not named. */
  field: string | undefined;
  value: string;
}

const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»|(?<=^|[\s:(])['‘][^'’]*['’](?=$|[\s.,;:!?)])/g;
const FILLER =
  /^(?:the\s+)?(?:text|word|value|string|phrase|words|number|following|message)?\s*(?:as|is|to|:|=|of|with)?$/i;
const GOOD = 0.7;

/** "Both text fields", "each label": one value or one way to find it, for all of them. */
export const EVERY_FIELD =
  /^(?:the form|(?:both|all|each|every)\b.*(?:fields?|box(?:es)?|inputs?|textboxes|labels?))$/i;

/** "The number into the box": behind an answer it is what that told, though a field be called so. */
const POINTED =
  /^((?:only\s+)?the\s+(?:\p{L}+\s+)?(?:number|name|value|amount|price|date|total)(?=\s+into)|the\s+(?:answer|result))\s+(?:into|in|to)\s+(.+)$/iu;

/** The pairs of a "type" clause: `V into F`, `F V`, `V`. */
export function typePairs(told: string, turn: Turn): Pair[] {
  const rest = told.replace(THERE, '');
  const [, pronoun, field] =
    /^(it|that|this|them)\s+(?:.+\s)?into\s+(.+)$/i.exec(rest) ??
    /^(it|that|this|them)\s+(?:in|to|on)\s+(.+)$/i.exec(rest) ??
    (turn.memo.clipboard === undefined ? undefined : POINTED.exec(rest)) ??
    [];
  if (pronoun !== undefined) return [{ field, value: pronoun }];
  const [, value = rest, into] = INTO.exec(rest) ?? IN_FIELD.exec(rest) ?? [];
  if (isStated(turn, value)) return [{ field: into, value }];
  const quotes = [...rest.matchAll(QUOTED)];
  if (quotes.length > 0) return quotedPairs(rest, quotes);
  const named = namedAs(rest, turn);
  if (named.length > 1) return named;
  const tagged = toldPairs(rest, turn);
  const suffixed = suffixPair(rest, turn);
  if (tagged.pairs.length > 0 && (tagged.rest === '' || suffixed === undefined)) return tagged.pairs;
  return [suffixed ?? { field: undefined, value: rest }];
}

const INTO = /^(.+?)\s+into\s+(.+)$/i;
/** "The value of Club in the textbox", which holds none yet. */
const IN_FIELD =
  /^(.+?)\s+in\s+((?:the|this)\s+(?:answer\s+|input\s+|empty\s+)?(?:text\s?box|text\s?field|input|field|box|blank|form))$/i;

/** "Bor in there", "bor into it": into what was spoken of, or the only field. */
const THERE = /(?<=^[^"“]*\S)\s+in(?:to)?\s+(?:there|here|it)$/i;

/** "Sofia as origin and Ostrava as destination": each value before the name of its field; empty where one names none. */
export function namedAs(rest: string, turn: Turn): Pair[] {
  const parts = rest.split(JOINED).map((part) => {
    const [, value, field] = /^(.+?)\s+as\s+(?:the\s+)?(.+)$/i.exec(part) ?? [];
    return value !== undefined && field !== undefined && takesIt(field, value, turn)
      ? { field, value }
      : undefined;
  });
  return parts.every((part) => part !== undefined) ? parts : [];
}

/** What is called so, or for an hour the one place that takes one, for a day the one of several that takes a whole date. */
function takesIt(field: string, value: string, turn: Turn): boolean {
  if (turn.score(field, 'type') >= GOOD) return true;
  if (isClock(value)) return timeList(turn, `the ${field}`) !== undefined;
  const found = turn.find(field, 'set');
  return found.state === 'unclear' && dateTakerOf(found.options, value, turn) !== undefined;
}

/** Between two parts, and not within quotation marks. */
const JOINED = /(?:,\s*(?:and\s+)?|\s+and\s+)(?=(?:[^"“”]*["“][^"”]*["”])*[^"“”]*$)/i;

/** "name Ada and email ada@x.org", "name: Ada, email: …", "F with V": every value behind the name of its field. */
export function prefixPairs(rest: string, turn: Turn): Pair[] {
  const listing = listed(rest, turn);
  if (listing.length > 0) return listing;
  const text = rest
    .replace(/^(?:(?:the|this|out)\s+)*form\s*(?:with|using|:|as follows:?)?\s*/i, '')
    .replace(INTO_FIELDS, '');
  const { tokens, tags: all, quotes } = tagged(text.replace(/^(?:in|out)\s+/i, ''), turn);
  const tags = all.filter(
    (tag, i) => !all.slice(0, i).some((other) => isSameField(other, tag, tokens, turn)),
  );
  const leading = tokens.slice(0, tags[0]?.from ?? 0);
  if (tags.length === 0 || !leading.every((word) => LEAD.test(word))) return [];
  return behind(tokens, tags, quotes).flatMap(numbersApart);
}

/** "0161 and the local number 4960882": the second is for a field that the page calls otherwise, and no part of the first. */
function numbersApart({ field, value }: Pair): Pair[] {
  const [, first, next, second] = TWO_NUMBERS.exec(value) ?? [];
  return first === undefined || second === undefined
    ? [{ field, value }]
    : [
        { field, value: first },
        { field: next, value: second },
      ];
}

const TWO_NUMBERS =
  /^(\+?\d[\d ./-]*?(?:\s?(?:%|percent|degrees|(?:minute|hour|second)s?))?)(?:\s*,)?(?:\s+and)?\s+(?:the|my|our|his|her|its|their)\s+([\p{L} -]+?)(?:\s+(?:is|as|to|of))?\s+(\+?\d[\d ./:-]*(?:\s?(?:%|\p{L}{2,9}))?)$/iu;

/** "Player of the night to the player with …": what is called by a part of a field's name there is a part of its value. */
function isSameField(told: Tag, again: Tag, tokens: string[], turn: Turn): boolean {
  const [whole, part] = [told, again].map((tag) => nameOf(tokens, tag).toLowerCase()) as [string, string];
  if (part === whole || !` ${whole} `.includes(` ${part} `)) return false;
  const [first, second] = [whole, part].map((name) => turn.find(name, 'type'));
  return first?.state === 'found' && second?.state === 'found' && first.element.ref === second.element.ref;
}

/** "Name: Ada, email: ada@x.org": a colon behind each name, which may be one in other words. */
function listed(rest: string, turn: Turn): Pair[] {
  const parts = rest.split(/\s*[,;]\s*(?:and\s+)?(?=[^,;:]{1,40}[:=]\s)/i);
  const pairs = parts.map((part) => /^(.{1,80}?)\s*[:=]\s+(.+)$/.exec(part));
  const isField = (said: string): boolean => turn.score(said, 'set') >= GOOD;
  // As speech is recognised nothing stands before the next of them.
  const hasMore = (value: string): boolean =>
    [...value.matchAll(/(?<=\s)(\S+)[:=]\s/g)].some(([, label = '']) => isField(label));
  return pairs.every((pair) => pair !== null && isField(pair[1] as string) && !hasMore(pair[2] as string))
    ? pairs.map((pair) => ({ field: pair?.[1], value: pair?.[2] as string }))
    : [];
}

/** Pairs in either order, and the words behind the last that belong to none. */
export function toldPairs(rest: string, turn: Turn): { pairs: Pair[]; rest: string } {
  const { tokens, tags, quotes } = tagged(rest, turn);
  const suffixed = before(tokens, tags, quotes);
  if (suffixed.pairs.length > 0) return suffixed;
  return { pairs: prefixPairs(rest, turn), rest: '' };
}

/** "… and the password Lx3 into the text fields": each into its own. */
const INTO_FIELDS =
  /\s+in(?:to)?\s+(?:the|their|these)\s+(?:(?:text|input|form|right|two|own)\s+)*(?:fields|boxes|inputs|form)$/i;

const LEAD = /^(?:the|my|your|for|in|a|an|and|,|with|is|please|following|number|amount|of)$/i;
const TO_FIELD = /^(?:in|into|to|onto|on|as|for|under|inside)$/i;
const PARTICLE = /^(?:in|down)$/i;
const ARTICLE = /^(?:the|my|your|a|an)$/i;
const ROLE_NOUN =
  /^(?:field|fields|box|input|textbox|textfield|area|textarea|dropdown|list|slider|spinner|line)$/i;
const JOINS = /^(?:and|,|;|then)$/i;
const MEANS = /^(?:is|are|to|as|with|of|be|:|=|should|at|set|equals?|being|saying|reading)$/i;

function tagged(text: string, turn: Turn): { tokens: string[]; tags: Tag[]; quotes: string[] } {
  const { text: plain, quotes } = protect(text);
  const tokens = plain.match(/[,;]|[^\s,;]+(?:,(?=\d)[^\s,;]+)*/g) ?? [];
  return { tokens, tags: tagsIn(tokens, turn), quotes };
}

/** `V into F`: each field behind a preposition takes what stands before it. */
function before(tokens: string[], tags: Tag[], quotes: string[]): { pairs: Pair[]; rest: string } {
  const pairs: Pair[] = [];
  let from = 0;
  for (const tag of tags) {
    let at = tag.from - 1;
    while (at >= from && ARTICLE.test(tokens[at] as string)) at--;
    if (at <= from || !TO_FIELD.test(tokens[at] as string)) continue;
    // "Put sage in as the plant": the first "in" belongs to the verb.
    if (at - 1 > from && PARTICLE.test(tokens[at - 1] as string)) at--;
    const told = trimmed(tokens.slice(from, at), JOINS);
    const last = told.at(-1) ?? '';
    const value = restored(/\uE001$/.test(last) ? last : spaced(told), quotes);
    if (value === '') continue;
    pairs.push({ field: nameOf(tokens, tag), value: withoutFiller(value) });
    from = tag.to;
    while (ROLE_NOUN.test(tokens[from] ?? '')) from++;
  }
  return { pairs, rest: trimmed(tokens.slice(from), JOINS).join(' ') };
}

/** As it was written: "Portland, ME". */
const spaced = (tokens: string[]): string => tokens.join(' ').replace(/ ([,;])/g, '$1');

/** `F V`: each field takes what stands behind it, as far as the next one; "F and F V": both the same. */
function behind(tokens: string[], tags: Tag[], quotes: string[]): Pair[] {
  const pairs: Pair[] = [];
  let waiting: string[] = [];
  for (const [i, tag] of tags.entries()) {
    const next = tags[i + 1]?.from ?? tokens.length;
    let from = tag.to;
    while (from < next && (isOfField(from, tokens) || MEANS.test(tokens[from] as string))) from++;
    const told = trimmed(tokens.slice(from, next), i + 1 < tags.length ? LEAD : JOINS);
    waiting.push(nameOf(tokens, tag));
    if (told.length === 0) continue;
    const [first] = told as [string];
    const value = restored(/^\uE000/.test(first) ? first : spaced(told), quotes);
    for (const field of waiting) pairs.push({ field, value });
    waiting = [];
  }
  return pairs;
}

/** "The contact method to …": what is asked for, before the word that a value follows. */
const isOfField = (at: number, tokens: string[]): boolean =>
  ROLE_NOUN.test(tokens[at] as string) ||
  (KIND_NOUN.test(tokens[at] as string) && /^(?:to|is|as|:|=)$/i.test(tokens[at + 1] ?? ''));

const KIND_NOUN =
  /^(?:method|type|option|preference|mode|choice|setting|level|value|colou?r|status|state|lights?|lamps?)$/i;

function nameOf(tokens: string[], { from, to }: Tag): string {
  return tokens.slice(from, to).join(' ').replace(/[:=]$/, '');
}

/** Without such words at the end, and without joints at the beginning. */
function trimmed(tokens: string[], ending: RegExp): string[] {
  let [from, to] = [0, tokens.length];
  while (from < to && JOINS.test(tokens[from] as string)) from++;
  while (to > from && ending.test(tokens[to - 1] as string)) to--;
  return tokens.slice(from, to);
}

function quotedPairs(rest: string, quotes: RegExpExecArray[]): Pair[] {
  const gaps = quotes.map((quote, i) => {
    const before = quotes[i - 1];
    return rest.slice(before === undefined ? 0 : before.index + before[0].length, quote.index);
  });
  const tail = rest.slice(
    (quotes.at(-1) as RegExpExecArray).index + (quotes.at(-1) as RegExpExecArray)[0].length,
  );
  const first = fieldIn(gaps[0] as string);
  const after = (i: number): string | undefined => fieldBehind(gaps[i + 1] ?? tail);
  return quotes.map((quote, i) => ({
    field: EVERY_FIELD.test(after(i) ?? '')
      ? after(i)
      : first !== undefined
        ? fieldIn(gaps[i] as string)
        : after(i),
    value: quote[0],
  }));
}

/** "and the password is" → "password"; nothing but filler → undefined. */
function fieldIn(gap: string): string | undefined {
  const text = gap
    .replace(/^[\s,;]*(?:and|then)?\s*/i, '')
    .replace(/^(?:for|in|into)\s+/i, '')
    .replace(/[\s:=,]+$/, '')
    .replace(/\s+(?:is|as|to|of|with|be)$/i, '')
    .trim();
  return FILLER.test(text) ? undefined : text;
}

function fieldBehind(gap: string): string | undefined {
  const match = /^\s*(?:in|into|to|on|onto|as|for|under|inside)\s+(.+?)(?:[\s,;]+and)?[\s,.;]*$/i.exec(gap);
  return match === null ? undefined : (match[1] as string);
}

/** `V into F` where the field is a phrase ("the first box below Name"): cut at the last place whose right side is on the page. */
function suffixPair(rest: string, turn: Turn): Pair | undefined {
  const cuts = [
    ...rest.matchAll(/\s+(?:(?:in|down)\s+)?(?:into|in|to|onto|on|as|for|under|inside)\s+/gi),
  ].reverse();
  const last = cuts.find((cut) => /into/i.test(cut[0]));
  if (last !== undefined) cuts.unshift(last);
  for (const cut of cuts) {
    const value = rest.slice(0, cut.index).trim();
    const field = rest.slice(cut.index + cut[0].length).trim();
    if (value === '' || field === '') continue;
    if (turn.score(field, 'type') >= GOOD || EVERY_FIELD.test(field))
      return { value: withoutFiller(value), field };
  }
  const as = cuts.find((cut) => /as/i.test(cut[0]));
  const called = as && rest.slice(as.index + as[0].length).trim();
  if (as && /^(?:the|my|your)(?:\s+\w+){1,4}$/i.test(called as string))
    return { value: withoutFiller(rest.slice(0, as.index).trim()), field: called };
  return (
    last && {
      value: withoutFiller(rest.slice(0, last.index).trim()),
      field: rest.slice(last.index + last[0].length).trim(),
    }
  );
}

function withoutFiller(value: string): string {
  return value.replace(
    /^(?:the\s+)?(?:text|word|value|string|phrase)\s+(?!below\b|above\b|you see|displayed\b|on\b|of\b|for\b|that\b|which\b|next\b|in\b|correspond|shown\b)(?=\S)/i,
    '',
  );
}
