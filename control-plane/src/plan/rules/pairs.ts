// SPDX-License-Identifier: MIT
// Which part of "type …" is the value and which the field; several of each in one sentence. The page decides between the ways to cut.
import type { Turn } from './turn.ts';

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

/** The pairs of a "type" clause: `V into F`, `F V`, `V`. */
export function typePairs(rest: string, turn: Turn): Pair[] {
  const quotes = [...rest.matchAll(QUOTED)];
  if (quotes.length > 0) return quotedPairs(rest, quotes);
  const suffixed = suffixPairs(rest, turn);
  if (suffixed.length > 0) return suffixed;
  const prefixed = prefixPairs(rest, turn);
  return prefixed.length > 0 ? prefixed : [{ field: undefined, value: rest }];
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

/** "V into F and V into F": each segment cut at the last place whose right side is a field of the page. */
function suffixPairs(rest: string, turn: Turn): Pair[] {
  const whole = suffixPair(rest, turn);
  if (whole === undefined) return [];
  const pairs: Pair[] = [];
  let open = '';
  for (const { joint, segment } of segmentsOf(rest)) {
    const text = open === '' ? segment : open + joint + segment;
    const pair = suffixPair(text, turn);
    if (pair === undefined) open = text;
    else {
      pairs.push(pair);
      open = '';
    }
  }
  return open === '' ? pairs : [whole];
}

function suffixPair(rest: string, turn: Turn): Pair | undefined {
  const cuts = [...rest.matchAll(/\s+(?:into|in|to|onto|on|as|for|under|inside)\s+/gi)].reverse();
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
  if (as && /^(?:the|my|your)\s+\w+(?:\s\w+)?$/i.test(called as string))
    return { value: withoutFiller(rest.slice(0, as.index).trim()), field: called };
  return (
    last && {
      value: withoutFiller(rest.slice(0, last.index).trim()),
      field: rest.slice(last.index + last[0].length).trim(),
    }
  );
}

/** "F to V and F to V", "F: V". */
export function assignments(rest: string, turn: Turn): Pair[] {
  const pairs: Pair[] = [];
  for (const { joint, segment } of segmentsOf(rest)) {
    const last = pairs.at(-1);
    const pair = assignment(segment, turn, last === undefined);
    if (pair !== undefined) pairs.push(pair);
    else if (last !== undefined) last.value += joint + segment;
  }
  return pairs;
}

function assignment(segment: string, turn: Turn, first: boolean): Pair | undefined {
  const cuts = [...segment.matchAll(/\s+(?:to be|to|as|equal to|at)\s+|\s*[=:]\s*/gi)];
  const all = cuts.map((cut) => ({
    field: segment.slice(0, cut.index).trim(),
    value: segment.slice(cut.index + cut[0].length).trim(),
  }));
  const grounded = all.find(({ field }) => turn.score(field, 'set') >= GOOD);
  return grounded ?? (first ? all[0] : undefined);
}

function withoutFiller(value: string): string {
  return value.replace(
    /^(?:the\s+)?(?:text|word|value|string|phrase)\s+(?!below\b|above\b|you see|displayed\b|on\b|of\b|for\b|that\b|which\b|next\b|in\b|correspond|shown\b)(?=\S)/i,
    '',
  );
}

/** "name Ada and email ada@x.org", "name: Ada, email: …", "F with V": segments that begin with the name of a field. */
export function prefixPairs(rest: string, turn: Turn): Pair[] {
  const text = rest
    .replace(/^(?:(?:the|this|out)\s+)*form\s*(?:with|using|:|as follows:?)?\s*/i, '')
    .replace(/^(?:in|out)\s+/i, '');
  const pairs: Pair[] = [];
  for (const { joint, segment } of segmentsOf(text)) {
    const pair = pairIn(segment, turn);
    const last = pairs.at(-1);
    if (pair !== undefined) pairs.push(pair);
    else if (last !== undefined) last.value += joint + segment;
    else return [];
  }
  return pairs;
}

function segmentsOf(text: string): { joint: string; segment: string }[] {
  const segments: { joint: string; segment: string }[] = [];
  let from = 0;
  let joint = '';
  for (const match of text.matchAll(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/gi)) {
    segments.push({ joint, segment: text.slice(from, match.index) });
    joint = match[0];
    from = match.index + match[0].length;
  }
  segments.push({ joint, segment: text.slice(from) });
  return segments;
}

function pairIn(segment: string, turn: Turn): Pair | undefined {
  const marked = /^(.+?)\s*(?:[:=]\s*|\s(?:with|is|as)\s+)(.+)$/i.exec(segment.trim());
  if (marked && turn.score(marked[1] as string, 'set') >= GOOD)
    return { field: marked[1] as string, value: marked[2] as string };
  const words = segment
    .trim()
    .replace(/^(?:my|the|for)\s+/i, '')
    .split(/\s+/);
  let best: { pair: Pair; score: number } | undefined;
  for (let count = Math.min(5, words.length - 1); count >= 1; count--) {
    const field = words.slice(0, count).join(' ');
    const score = turn.score(field, 'set') + count * 0.001;
    if (score >= 0.8 && (best === undefined || score > best.score))
      best = { score, pair: { field, value: words.slice(count).join(' ') } };
  }
  return best?.pair;
}
