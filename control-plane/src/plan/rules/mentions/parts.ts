// SPDX-License-Identifier: MIT
// The parts that a sentence may be made of: a field and its value in either order, a box to tick, an option, a button.
import { stepTo } from '../controls/stepper.ts';
import { numberOf } from '../language/numbers.ts';
import type { Element } from '../page/model.ts';
import type { Sentence } from './sentence.ts';
import { isFree, isStart, opens } from './small.ts';
import type { Mention } from './targets.ts';
import { isJoint } from './tokens.ts';
import { valuesAt } from './values.ts';

export type Deed =
  | { kind: 'set'; element: Element; value: string }
  | { kind: 'check'; element: Element; on: boolean }
  | { kind: 'press'; element: Element }
  /** A number with a plus and a minus beside it. */
  | { kind: 'step'; name: string; amount: number }
  /** One of a row. */
  | { kind: 'pick'; element: Element }
  /** A value that says by its make where it goes: the first of these that is not told another, or the `only` one. */
  | { kind: 'guess'; fields: Element[]; value: string; only?: true };

/** Words `from` … `to` (exclusive) and what is to be done for them. */
export interface Part {
  from: number;
  to: number;
  /** How much it explains: about one a word. */
  gain: number;
  deeds: Deed[];
}

const MEANS = /^(?:is|are|to|as|with|of|be|:|=|should|at|set|equals?|being|says?|reads?|in|on)$/i;
const ROLE_NOUN =
  /^(?:fields?|box|input|textbox|textfield|area|textarea|drop-?down|list|slider|spinner|line|button|link|check ?box|option|switch|toggle|menu|date|day|time|number|address|name)$/i;
/** Behind one of several choices. */
const CHOICE_NOUN =
  /^(?:option|plan|one|type|kind|version|rate|tariff|package|ticket|choice|box|check ?box|button|switch|toggle)$/i;
const TO_FIELD = /^(?:in|into|to|onto|on|as|for|under|inside|with|is|are)$/i;
const ARTICLE = /^(?:the|my|your|a|an|our|their)$/i;
const PRESSES = /^(?:click|press|hit|tap|push|use)$/i;
const NOT = /^(?:no|not|without|never|don't|dont|uncheck|untick|deselect|skip)$/i;
/** In the midst of words a name may be part of a value: it has to be said in full. */
const SURELY = 0.93;
const AMIDST = 0.4;
/** A name said in part needs a value of its field's make. */
const NAMED = 0.8;

export function partsAt(at: number, sentence: Sentence): Part[] {
  const here = sentence.mentions.filter(({ from }) => from === at);
  return [
    ...here.flatMap((mention) => told(mention, sentence)),
    ...here.flatMap((mention) => alone(mention, sentence)),
    ...negated(at, sentence),
    ...before(at, sentence),
    ...stepped(at, sentence),
  ];
}

/** `F V`, and `F and F V`: both the same. */
function told(mention: Mention, sentence: Sentence): Part[] {
  const { element, kind } = mention.target;
  if (mention.target.kind === 'row') return picked(mention, mention.target.members, sentence);
  if (kind !== 'field' && kind !== 'opener') return [];
  const { tokens } = sentence;
  if (mention.score < SURELY && !opens(mention.from, tokens)) return [];
  const own = mention.score * mention.weight - (kind === 'opener' ? 0.3 : 0);
  let at = behindName(mention.to, tokens);
  while (at < tokens.length && MEANS.test(tokens[at] as string)) at++;
  const values = valuesAt(at, element, sentence).filter(({ fits }) => fits || mention.score >= NAMED);
  const parts = values.map(({ to, gain, value }) => ({
    from: mention.from,
    to,
    gain: own + gain,
    deeds: [{ kind: 'set', element, value } as Deed],
  }));
  if (!/^(?:and|&)$/i.test(tokens[at] ?? '') || kind === 'opener') return parts;
  let next = at + 1;
  while (ARTICLE.test(tokens[next] ?? '')) next++;
  const shared = sentence.mentions
    .filter(({ from, target }) => from === next && target.kind === 'field' && target.element !== element)
    .flatMap((other) => told(other, sentence))
    .flatMap((part): Part[] => {
      const [first] = part.deeds;
      if (first?.kind !== 'set') return [];
      const deeds: Deed[] = [{ kind: 'set', element, value: first.value }, ...part.deeds];
      return [{ ...part, from: mention.from, gain: own + part.gain, deeds }];
    });
  return [...parts, ...shared];
}

/** The label of a row, and what one of its members is called. */
function picked(
  { from, to, score, weight }: Mention,
  members: Element[],
  { tokens, mentions }: Sentence,
): Part[] {
  let at = to;
  while (at < tokens.length && MEANS.test(tokens[at] as string)) at++;
  return mentions
    .filter((one) => one.from === at && members.includes(one.target.element) && one.score >= NAMED)
    .map((one) => ({
      from,
      to: one.to,
      gain: score * weight + one.score * one.weight,
      deeds: [{ kind: 'pick', element: one.target.element }],
    }));
}

/** A box, an option, a button: its name is all that is said. */
function alone({ from, to, score, weight, target }: Mention, { tokens, mentions }: Sentence): Part[] {
  const { element } = target;
  const end = behindName(to, tokens);
  const amidst = opens(from, tokens) ? 0 : AMIDST;
  const gain = score * weight - amidst;
  if (target.kind === 'choice') return ticked(from, to, gain, element, tokens);
  if (target.kind === 'option') {
    const deeds: Deed[] = [{ kind: 'set', element, value: `"${target.option}"` }];
    const list = mentions.find(
      (one) => one.from === end && one.target.kind === 'field' && one.target.element === element,
    );
    const named = list && { from, to: list.to, gain: gain + list.score * list.weight, deeds };
    return [{ from, to: end, gain, deeds }, ...(named ? [named] : [])];
  }
  if (target.kind !== 'button') return [];
  const pressed = pressedAt(from, tokens);
  if (!pressed && !begins(from, tokens)) return [];
  return [{ from, to: end, gain: gain + (pressed ? 0.3 : 0), deeds: [{ kind: 'press', element }] }];
}

/** "Dark mode", "dark mode off". */
function ticked(from: number, to: number, gain: number, element: Element, tokens: string[]): Part[] {
  let end = to;
  while (CHOICE_NOUN.test(tokens[end] ?? '')) end++;
  const [, on] = /^(?:(on|yes|ticked|checked|enabled)|off|no|unticked|unchecked|disabled)$/i.exec(
    tokens[end] ?? '',
  ) ?? [undefined, 'on'];
  const told = /^(?:on|yes|ticked|checked|enabled|off|no|unticked|unchecked|disabled)$/i.test(
    tokens[end] ?? '',
  );
  const deeds: Deed[] = [{ kind: 'check', element, on: on !== undefined }];
  return [{ from, to: told ? end + 1 : end, gain: told ? gain + 0.2 : gain, deeds }];
}

/** "No newsletter", "without candles". */
function negated(at: number, sentence: Sentence): Part[] {
  const { tokens, mentions } = sentence;
  if (!NOT.test(tokens[at] ?? '')) return [];
  let from = at + 1;
  while (
    ARTICLE.test(tokens[from] ?? '') ||
    /^(?:any|be|to|want|need|accept|on|me)$/i.test(tokens[from] ?? '')
  )
    from++;
  return mentions
    .filter((mention) => mention.from === from && mention.target.kind === 'choice')
    .map(({ to, score, weight, target }) => ({
      from: at,
      to: behindName(to, tokens),
      gain: score * weight + 0.2,
      deeds: [{ kind: 'check', element: target.element, on: false } as Deed],
    }));
}

/** `V into F`; a number, or an option, also right before its field: "5 persons", "the watches department". */
function before(at: number, sentence: Sentence): Part[] {
  const { tokens, mentions } = sentence;
  return mentions.flatMap((mention): Part[] => {
    const { element, kind } = mention.target;
    if (kind !== 'field' || mention.from <= at || (at === 0 && isStart(tokens[0]))) return [];
    let end = mention.from;
    while (end > at && ARTICLE.test(tokens[end - 1] as string)) end--;
    const joined = end > at && TO_FIELD.test(tokens[end - 1] as string);
    if (!joined && (end < mention.from || mention.from > at + 1)) return [];
    if (joined) end--;
    return valuesAt(at, element, sentence, end)
      .filter(
        ({ to, bare }) => to === end && (bare || (joined && sentence.tells.slice(at, to).some(Boolean))),
      )
      .map(({ gain, value }) => ({
        from: at,
        to: behindName(mention.to, tokens),
        gain: mention.score * mention.weight + gain - 0.05,
        deeds: [{ kind: 'set', element, value } as Deed],
      }));
  });
}

/** "4 guests", "guests 4", "for 4", where a plus and a minus stand beside it. */
function stepped(at: number, { tokens, turn }: Sentence): Part[] {
  const next = isSmall(tokens[at + 1]) ? at + 2 : at + 1;
  const [first = '', second = '', third = ''] = [tokens[at], tokens[next], tokens[next + 1]];
  const people =
    tokens[at - 1] === 'for' ? PEOPLE.map((name) => ({ amount: numberOf(first), name, to: at + 1 })) : [];
  const found = [
    { amount: numberOf(first), name: second, to: next + 1 },
    { amount: numberOf(first), name: `${second} ${third}`, to: next + 2 },
    { amount: numberOf(second), name: first, to: next + 1 },
    ...people,
  ].find(
    ({ amount, name }) =>
      amount !== undefined &&
      /^\p{L}/u.test(name) &&
      !isFree(name.split(' ')[0] as string) &&
      stepTo(turn, name, amount) !== undefined,
  );
  if (found?.amount === undefined) return [];
  return [
    { from: at, to: found.to, gain: 1.6, deeds: [{ kind: 'step', name: found.name, amount: found.amount }] },
  ];
}

/** Who things are booked for. */
const PEOPLE = ['guests', 'people', 'persons', 'adults', 'passengers', 'travellers'];

function isSmall(token: string | undefined): boolean {
  return /^(?:to|of|:|=)$/i.test(token ?? '');
}

function behindName(at: number, tokens: string[]): number {
  let end = at;
  while (ROLE_NOUN.test(tokens[end] ?? '')) end++;
  return end;
}

/** Whether a command may begin here: behind a joint, "want to". */
function begins(at: number, tokens: string[]): boolean {
  const [verb, to] = tokens.slice(Math.max(0, at - 2), at);
  return (
    at === 0 || isJoint(tokens[at - 1]) || (/^(?:wants?|likes?|needs?)$/i.test(verb ?? '') && to === 'to')
  );
}

function pressedAt(at: number, tokens: string[]): boolean {
  let before = at - 1;
  while (before >= 0 && (ARTICLE.test(tokens[before] as string) || /^on$/i.test(tokens[before] as string)))
    before--;
  return PRESSES.test(tokens[before] ?? '');
}
