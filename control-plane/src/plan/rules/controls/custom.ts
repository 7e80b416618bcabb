// SPDX-License-Identifier: MIT
// Lists that show their options only once they are open, or only what was typed: open it, type if that is needed, click the option.
import { type Clause, toldIn } from '../language/command.ts';
import { normalise, quote } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { type Element, type Match, nameOf } from '../page/model.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { further, isToldNext, withoutNoun } from './offers.ts';
import { plainValue } from './values.ts';

const OFFERED = 0.6;
/** Each of several has to be an option by itself. */
const SURELY = 0.9;
const AS_WELL = 0.02;

export function chooseCustom(turn: Turn, list: Element, said: string): Result {
  const done = turn.progress;
  const plain = withoutNoun(said, list);
  const typed = done.findLast((action) => action.kind === 'type');
  const whole = plain !== undefined && typed?.text === plain ? plain : said;
  const name = nameOf(list);
  const open = further({ kind: 'click', ref: openedBy(list, turn).ref, name });
  if (done.length === 0) return shownIn(turn, list, whole) ?? open;
  const clicked = chosenOf(whole, turn);
  const others = listOf(whole).filter((part) => !clicked.includes(part));
  const text = clicked.length > 0 ? others.join(' and ') : whole;
  // Some lists shut themselves with each that is chosen.
  if (clicked.length > 0 && offers(turn, list, text).length === 0)
    return wasJustOpened(name, turn) ? missing(text) : open;
  const several = severalIn(turn, list, text);
  if (several !== undefined) return pickEach(several, name, clicked);
  const left: Result = { state: 'skip', said: `typed ${quote(text)} into ${quote(name)}` };
  if (typed !== undefined && isToldNext(turn, text)) return left;
  const begun = typed === undefined && isBegun(turn) ? typedInto(list, turn) : undefined;
  if (begun !== undefined)
    return further({ kind: 'type', ref: begun.ref, name, text: plainValue(text).text, submit: false });
  const [option, rival] = offers(turn, list, text);
  if (option === undefined && typed !== undefined)
    return plain === undefined || text === plain ? left : further({ ...typed, text: plain });
  const field = option === undefined ? typedInto(list, turn) : undefined;
  if (field !== undefined) return further({ kind: 'type', ref: field.ref, name, text, submit: false });
  if (option === undefined || isOnlyOne(text, option.element)) return missing(text);
  const chosen = nameOf(option.element);
  if (rival !== undefined && rival.score >= option.score - AS_WELL && nameOf(rival.element) !== chosen)
    return { state: 'unclear', phrase: text, options: [option.element, rival.element] };
  return pickEach([option.element], name, clicked);
}

/** "Type Unter and choose Unterdorf": the one is a beginning, and which option is meant is told next. */
function isBegun({ memo, at }: Turn): boolean {
  const isTyped = TYPES.test(toldIn(memo.clauses[at] as Clause));
  return isTyped && memo.clauses[at + 1]?.command.kind === 'choose';
}

const TYPES = /^(?:type|enter|write|input|key in)\b/i;

/** A list that the choice before has left open shows it already: a click would shut it. */
function shownIn(turn: Turn, list: Element, text: string): Result | undefined {
  const [only, ...more] =
    list.node.expanded === true ? offers(turn, list, text).filter(({ score }) => score >= SURELY) : [];
  const isOption = only?.element.kind === 'option' && more.length === 0;
  return isOption ? pickEach([only.element], nameOf(list), []) : undefined;
}

const missing = (phrase: string): Result => ({ state: 'missing', phrase, use: 'choose', nearest: [] });

function wasJustOpened(name: string, { progress }: Turn): boolean {
  const last = progress.at(-1);
  return last?.kind === 'click' && last.name === name;
}

/** Of several to be chosen, those that have been clicked, where others are left. */
function chosenOf(text: string, { progress }: Turn): string[] {
  const parts = listOf(text);
  const clicked = progress.flatMap((action) => (action.kind === 'click' ? [normalise(action.name)] : []));
  const chosen = parts.filter((part) => clicked.some((name) => begins(name, part)));
  return chosen.length < parts.length ? chosen : [];
}

/** "Ben Castle sound" is called by the name that it begins with. */
const begins = (name: string, part: string): boolean =>
  `${normalise(name)} `.startsWith(`${normalise(part)} `);

/** One of two persons is not both. */
const isOnlyOne = (text: string, { name }: Element): boolean => {
  const parts = listOf(text);
  const [, ...others] = parts;
  return (
    others.length > 0 &&
    others.every((part) => /^["“]?\p{Lu}/u.test(part)) &&
    parts.some((part) => begins(name, part)) &&
    !parts.every((part) => normalise(name).includes(normalise(part)))
  );
};

/** What only shows a value may have made place for a field. */
function typedInto(list: Element, { model }: Turn): Element | undefined {
  if (list.kind === 'list' || list.kind === 'field') return list.node.readonly === true ? undefined : list;
  return model.elements.find(({ kind, node }) => kind === 'field' && node.active === true);
}

/** A control that cannot be seen itself is opened by what shows what it has chosen. */
function openedBy(list: Element, { model }: Turn): Element {
  const { onScreen, pointer, parent } = list.node;
  const shell = onScreen === true && pointer === true ? undefined : parent;
  const around = shell?.pointer === true ? model.elements.find(({ node }) => node === shell) : undefined;
  return around ?? list;
}

/** "Fish pie and trifle": each is an option, and no option is called both. */
function severalIn(turn: Turn, list: Element, text: string): Element[] | undefined {
  const parts = listOf(text);
  const options = parts.flatMap((part) => {
    const [best, rival] = offers(turn, list, part);
    const isAlone =
      best !== undefined && best.score > (rival?.score ?? 0) && begins(nameOf(best.element), part);
    return best !== undefined && (best.score >= SURELY || isAlone) ? [best.element] : [];
  });
  const [whole] = offers(turn, list, text);
  const isOne = whole !== undefined && !options.includes(whole.element);
  return parts.length > 1 && new Set(options).size === parts.length && !isOne ? options : undefined;
}

/** @param before Those that were chosen before. */
function pickEach(options: Element[], list: string, before: string[]): Result {
  const chosen = options.map(nameOf);
  return {
    state: 'act',
    actions: options.map(({ ref }, i) => ({ kind: 'click', ref, name: chosen[i] as string })),
    said: `chose ${[...before, ...chosen].map(quote).join(', ')} in ${quote(list)}`,
    final: true,
    pause: true,
  };
}

/** An option stands behind its list, or within it; what the list is in is none. */
function offers(turn: Turn, list: Element, text: string): Match[] {
  return turn
    .matches(text, 'choose')
    .filter(
      ({ score, element: { kind, node } }) =>
        score >= OFFERED &&
        node.order > list.node.order &&
        kind !== 'field' &&
        kind !== 'list' &&
        kind !== 'heading',
    );
}
