// SPDX-License-Identifier: MIT
// "Remove the keyword crowd and add ballad instead", "swap Wren for Blackbird": what a field keeps side by side is taken out by its own
// sign, and what is put in is typed into that field, also once it keeps nothing any more.
import { walk } from '../../snapshot.ts';
import { takesTags } from '../controls/offers.ts';
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { withoutOffers } from '../language/from-offers.ts';
import { normalise, stem, wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import { type Chip, type Keeper, keepersOf } from '../page/chips.ts';
import { headOver } from '../page/head-over.ts';
import type { Element } from '../page/model.ts';
import { optionsOf } from '../page/options.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** Undefined where it speaks of nothing that a field keeps so. */
export function keptValues(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause)) return undefined;
  const said = clause.source;
  const pattern = [REMOVED, TAKEN_OUT, REPLACED, PUT, HAD].find((one) => one.test(said));
  const keepers = pattern === undefined ? [] : keepersOf(turn.model);
  if (keepers.length === 0) return undefined;
  return removal(clause, keepers, turn) ?? replacement(clause, keepers) ?? addition(clause, keepers, turn);
}

const REMOVED =
  /^(?:remove|delete|drop|discard|get rid of|deselect|unselect|untag|clear|take (?:out|off|away))\s+(.+)$/i;
const TAKEN_OUT = /^take\s+(.+?)\s+(?:out|off|away)$/i;
const REPLACED =
  /^(?:replace|swap|exchange|change|set)\s+(.+?)\s+(?:with|for|by|to|against)\s+(?:the\s+|an?\s+)?(.+)$/i;
const PUT =
  /^(?:and\s+)?(?:add|put(?: in)?|enter|insert|include|attach|type(?: in)?)\s+(.+?)(?:\s+(?:on|in|to)\s+(?:it|there))?(?:\s+(?:instead|in (?:its|their|his|her) place))?$/i;
/** "I have also got leeks", "we've got cream too": one more of what is kept. */
const HAD =
  /^(?:i|we)(?=.*\b(?:also|as well|too|got)\b)(?:['’]?ve|['’]?d| have| had)?(?: (?:also|still|just|have|got))*\s+((?!to\b|been\b|no\b)\S.*?)(?:,? (?:as well|too|also))?$/i;
const FROM = /\s+(?:from|off|out of|in|of)\s+(?:(?:the|my|our)\s+)?(?:list of\s+)?([\p{L} -]+)$/iu;
const TO = /\s+(?:to|in|into|on|among)\s+(?:(?:the|my|our)\s+)?(?:list of\s+)?([\p{L} -]+)$/iu;

/** What such values are called whatever they are. */
const TAGS = /^(?:tag|label|keyword|chip|topic|value|item|entry|entrie|list|field|selection|one)$/i;

/** One after the other: the rest may be drawn anew when the first is gone. */
function removal(clause: Clause, keepers: Keeper[], turn: Turn): Clause[] | undefined {
  const [, said = ''] = TAKEN_OUT.exec(clause.source) ?? REMOVED.exec(clause.source) ?? [];
  const { what, of } = placed(said, FROM);
  const [meant, ...others] = (of === undefined ? keepers : calledBy(of, keepers))
    .map((keeper) => ({ keeper, chips: chipsMeant(what, keeper, keepers) }))
    .filter(({ chips }) => chips.length > 0);
  const [first, ...rest] = meant?.chips ?? [];
  if (meant === undefined || first === undefined || others.length > 0) return undefined;
  putNext(meant.keeper, turn);
  return [
    ...(clausesFor(clause, [takenOut(first)]) ?? []),
    ...rest.map(({ name }) => again(clause, `remove "${name}"${of === undefined ? '' : ` from ${of}`}`)),
  ];
}

const takenOut = ({ sign, name }: Chip): Command => ({
  kind: 'click',
  target: pinned(sign, `remove ${name}`),
});

const again = (clause: Clause, source: string): Clause => ({
  ...clause,
  source,
  command: { kind: 'click', target: source },
});

function replacement(clause: Clause, keepers: Keeper[]): Clause[] | undefined {
  const [, old = '', value = ''] = REPLACED.exec(clause.source) ?? [];
  const found = keepers.flatMap((keeper) =>
    chipsMeant(old, keeper, keepers).map((chip) => ({ keeper, chip })),
  );
  const [one, ...more] = found;
  return one === undefined || more.length > 0
    ? undefined
    : clausesFor(clause, [takenOut(one.chip), ...typed([plain(value)], one.keeper)]);
}

/** What is not said to go anywhere is quoted, or offered by the field. */
function addition(clause: Clause, keepers: Keeper[], turn: Turn): Clause[] | undefined {
  const [, said = ''] = PUT.exec(clause.source) ?? HAD.exec(clause.source) ?? [];
  if (said === '' || GOES_ON.test(said)) return undefined;
  const told = withoutOffers(said);
  const { what, of } = placed(told, TO);
  const { noun, values } = nounIn(what, keepers);
  const [keeper, ...more] = of === undefined ? (noun ?? keepers) : calledBy(of, keepers);
  if (keeper === undefined || more.length > 0 || !takesMore(keeper)) return undefined;
  const isTold =
    told !== said ||
    of !== undefined ||
    noun !== undefined ||
    values.every((value) => isKnown(value, keeper) || isNowhere(plain(value), keeper, turn));
  const fresh = values.map(plain).filter((value) => chipNamed(value, keeper) === undefined);
  // What it keeps already need not be put in.
  if (isTold && fresh.length === 0) return of === undefined ? undefined : [];
  return isTold ? clausesFor(clause, typed(fresh, keeper)) : undefined;
}

/** "…, name the recipe “Dal”": told in the same breath, and no value. */
const GOES_ON = /(?:,|\band)\s+\p{Ll}+\s+(?:the|my|our|its|this)\s/u;

const takesMore = ({ field }: Keeper): boolean =>
  !isAddedByButton(field) && (field.node.completes === true || isTypedCombobox(field) || takesTags(field));

/** It offers nothing before something is typed. */
const isTypedCombobox = (field: Element): boolean =>
  field.node.role === 'combobox' && optionsOf(field).length === 0;

/** "Add item" and a plus behind it: what is typed there is put on a list by that. */
function isAddedByButton({ node }: Element): boolean {
  const siblings = node.parent?.children ?? [];
  const next = siblings[siblings.indexOf(node) + 1];
  return next?.role === 'button' && ADDS.test(next.name.trim());
}

const ADDS = /^(?:[+＋]|add\b.*)$/i;

const isKnown = (value: string, { field }: Keeper): boolean =>
  /^["“].*["”]$/.test(value) ||
  [...walk(field.node)].some(
    ({ role, name }) => role === 'option' && name.toLowerCase() === plain(value).toLowerCase(),
  );

/** Of what the page shows nothing is called so: no product, no box, no button. */
const isNowhere = (value: string, { field }: Keeper, turn: Turn): boolean =>
  value.split(/\s+/).length <= MOST_WORDS &&
  !NO_VALUE.test(value) &&
  !field.labels.some(({ words }) => words.map(stem).includes(stem(wordsOf(value).at(-1) ?? ''))) &&
  [value, `add ${value}`].every((one) => turn.score(one, 'click') < NAMED);
const MOST_WORDS = 3;
const NAMED = 0.6;
/** "Another line", "a new one", "it": says no value. */
const NO_VALUE =
  /^(?:it|them|that|this|these|those|more|one|another|(?:the|my|our|another|new|one|two|three|\d+)\s.*)$|\s(?:for|with|at|on|by|called|named|as|the|my|our|all|some)\s/i;

/** "… and add ballad instead", "… put in Blackbird": it goes where the other came from. */
function putNext(keeper: Keeper, { memo, at }: Turn): void {
  const next = memo.clauses[at + 1];
  const [, said] = (next && PUT.exec(next.source)) ?? [];
  if (next === undefined || said === undefined || !takesMore(keeper)) return;
  const { what, of } = placed(said, TO);
  if (of !== undefined && calledBy(of, [keeper]).length === 0) return;
  const { values } = nounIn(what, [keeper]);
  memo.clauses.splice(at + 1, 1, ...(clausesFor(next, typed(values.map(plain), keeper)) ?? [next]));
}

const typed = (values: string[], { field }: Keeper): Command[] =>
  values.map((value) => ({ kind: 'complete', field: pinned(field, field.name), value, offers: true }));

/** What is said, and where it stands or goes. */
function placed(said: string, where: RegExp): { what: string; of?: string } {
  const [whole = '', of] = where.exec(said) ?? [];
  return of === undefined ? { what: said } : { what: said.slice(0, said.length - whole.length), of };
}

/** The fields that are called so, by the last word of what is said; the only one may be called by what it keeps at all. */
function calledBy(said: string, keepers: Keeper[]): Keeper[] {
  const noun = stem(wordsOf(said).at(-1) ?? '');
  if (keepers.length === 1 && TAGS.test(noun)) return keepers;
  return keepers.filter(({ field, chips }) => {
    const kept = chips.flatMap(({ name }) => wordsOf(name));
    return [...field.labels.flatMap(({ words }) => words), ...wordsOf(headOver(field.node))].some(
      (word) => stem(word) === noun && !kept.includes(word),
    );
  });
}

/** "The keywords “ballad” and “rain”": the fields that are called by the first word, and what is behind it. */
function nounIn(said: string, keepers: Keeper[]): { noun?: Keeper[]; values: string[] } {
  const [, first = '', rest = ''] =
    /^(?:the|an?|another)?\s*(?:new\s+)?([\p{L}-]+)\s+(.+)$/iu.exec(said) ?? [];
  const noun = first === '' ? [] : calledBy(first, keepers);
  return noun.length > 0 ? { noun, values: listOf(rest) } : { values: listOf(said) };
}

/** Each of those that are said; empty unless the field keeps all of them. */
function chipsMeant(said: string, keeper: Keeper, keepers: Keeper[]): Chip[] {
  if (ALL.test(said)) {
    const of = calledBy(said, keepers);
    return of.includes(keeper) && of.length === 1 ? keeper.chips : [];
  }
  const { values } = nounIn(said, keepers);
  const chips = values.map((value) => chipNamed(value, keeper) ?? chipOfPerson(value, keeper));
  const each = chips.flatMap((chip) => chip ?? []);
  if (each.length === values.length) return each;
  const whole = chipNamed(said, keeper);
  return whole === undefined ? [] : [whole];
}

/** "All bought items" are only some of them. */
const ALL =
  /^(?:all|every|each)(?: of)?(?: (?:the|my|our|these|those))?(?: (?:selected|chosen|added|current|existing))? [\p{L}-]+$/iu;

/** "The Wren", "the crowd tag". */
function chipNamed(said: string, { chips, field }: Keeper): Chip | undefined {
  const words = normalise(plain(said).replace(/^(?:the|an?)\s+/i, ''));
  const noun = stem(words.split(' ').at(-1) ?? '');
  const isNoun =
    TAGS.test(noun) || field.labels.some((label) => label.words.some((word) => stem(word) === noun));
  const bare = isNoun ? words.split(' ').slice(0, -1).join(' ') : words;
  return chips.find(({ name }) => [words, bare].includes(normalise(name)));
}

/** "Daniel" of "Daniel Osei", where no other is called so. */
function chipOfPerson(said: string, { chips }: Keeper): Chip | undefined {
  const first = normalise(said);
  const [only, ...more] = chips.filter(({ name }) => normalise(name).startsWith(`${first} `));
  return first !== '' && !/["“]/.test(said) && more.length === 0 ? only : undefined;
}

const plain = (said: string): string =>
  said
    .replace(/^(?:an?|some)\s+(?=[\p{L}])/iu, '')
    .replace(/["“”]/g, '')
    .trim();
