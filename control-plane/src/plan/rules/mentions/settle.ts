// SPDX-License-Identifier: MIT
// Which of the places where a value may go it goes to: each takes but one.

import { isClock } from '../language/moments.ts';
import { numberOf } from '../language/numbers.ts';
import { isWithin, type PageModel } from '../page/model.ts';
import { takesSeveral } from '../page/options.ts';
import { heldBy, twinOf } from '../page/twins.ts';
import { amongTold } from './among-told.ts';
import { choicesWith } from './rows.ts';
import type { Deed, Part, Way } from './ways.ts';

/** What is surely to be done. */
export type Settled = Exclude<Deed, { kind: 'guess' }>;

/** The part that must give way; undefined where each value has its place. */
export function conflicting(parts: Part[], model: PageModel): Part | undefined {
  const takers = new Map<unknown, Part>();
  const ways = new Map<unknown, Way>();
  const deeds = parts.flatMap((part) => part.deeds.map((deed) => ({ part, deed })));
  for (const { part, deed } of deeds) {
    if (!isWay(deed) || takesMore(deed)) continue;
    const taker = takerOf(deed, model);
    const other = takers.get(taker);
    if (other !== undefined && other !== part && !isSame(deed, ways.get(taker)))
      return other.gain < part.gain ? other : part;
    takers.set(taker, part);
    ways.set(taker, deed);
  }
  const guessed = deeds.flatMap(({ part, deed }) => (deed.kind === 'guess' ? [{ part, deed }] : []));
  for (const { part, deed } of guessed.sort(onlyLast)) {
    if (deed.ways.some((way) => isSame(way, ways.get(takerOf(way, model))))) continue;
    const way = freeOf(deed, takers, model);
    if (way === undefined) return part;
    takers.set(takerOf(way, model), part);
    ways.set(takerOf(way, model), way);
  }
  return undefined;
}

/** "There are three of us so make it three guests": told twice, it is one thing. */
function isSame(way: Way, other: Way | undefined): boolean {
  if (way.kind === 'step') return other?.kind === 'step' && other.amount === way.amount;
  if (way.kind === 'pick') return other?.kind === 'pick' && other.element === way.element;
  if (way.kind !== 'set' || other?.kind !== 'set') return false;
  const amount = numberOf(way.value);
  return other.value === way.value || (amount !== undefined && amount === numberOf(other.value));
}

type Guess = Extract<Deed, { kind: 'guess' }>;

/** What is for the one field that is left waits until the others have found theirs. */
function onlyLast(one: { deed: Guess }, other: { deed: Guess }): number {
  return Number(one.deed.only ?? false) - Number(other.deed.only ?? false);
}

function takesMore(way: Way): boolean {
  return way.kind === 'set' && takesSeveral(way.element);
}

export function keyOf({ from, to, deeds }: Part): string {
  const about = (deed: Deed): string =>
    deed.kind === 'guess' ? deed.ways.map(about).join('/') : 'element' in deed ? deed.element.ref : deed.kind;
  return `${from} ${to} ${deeds.map(about).join(' ')}`;
}

/** Guesses get what is left for them. */
export function settled(deeds: Deed[], model: PageModel): Settled[] {
  const taken = new Set(deeds.flatMap((deed) => (isWay(deed) ? [takerOf(deed, model)] : [])));
  const ways = new Map<Deed, Way>();
  const guesses = deeds.flatMap((deed) => (deed.kind === 'guess' ? [{ deed }] : []));
  for (const { deed } of guesses.sort(onlyLast)) {
    const told = [...deeds.filter(isWay), ...ways.values()];
    const way = freeOf({ ...deed, ways: amongTold(deed.ways, told) }, taken, model);
    if (way === undefined) continue;
    ways.set(deed, way);
    taken.add(takerOf(way, model));
  }
  const sure = deeds.flatMap((deed) => (deed.kind === 'guess' ? (ways.get(deed) ?? []) : [deed]));
  return joined(
    sure.flatMap((deed): Settled[] => (deed.kind === 'set' ? withTwin(deed, taken, model) : [deed])),
  );
}

/** What is told twice is given twice. */
function withTwin(way: Extract<Way, { kind: 'set' }>, taken: Set<unknown>, { elements }: PageModel): Way[] {
  const twin = twinOf(way.element, elements);
  const told = { ...way, value: heldBy(twin, way.value) ?? way.value };
  return twin === undefined || twin.node.text || taken.has(twin) ? [told] : [told, { ...way, element: twin }];
}

const placeOf = (way: Way): unknown => ('element' in way ? way.element : way.name);

/** Several values of one list as one; what is told twice is done once. */
function joined(deeds: Settled[]): Settled[] {
  const all: Settled[] = [];
  for (const deed of deeds) {
    if (deed.kind === 'check' && all.some((one) => one.kind === 'check' && one.element === deed.element))
      continue;
    if (isWay(deed) && all.some((one) => isWay(one) && placeOf(one) === placeOf(deed) && isSame(one, deed)))
      continue;
    const same = all.find((one) => one.kind === 'set' && deed.kind === 'set' && one.element === deed.element);
    if (same?.kind === 'set' && deed.kind === 'set')
      same.value = isTimeOfDay(deed) ? `${same.value} at ${deed.value}` : `${same.value} and ${deed.value}`;
    else all.push({ ...deed });
  }
  return all.filter((deed) => !isChosen(deed, all));
}

/** "The week 3–7 August": of the two days of a radio button's name none is a value of its question as well. */
const isChosen = (deed: Settled, all: Settled[]): boolean =>
  deed.kind === 'set' &&
  deed.element.kind === 'group' &&
  all.some(
    (one) =>
      one.kind === 'check' &&
      one.on &&
      one.element.node.role === 'radio' &&
      isWithin(one.element.node, deed.element.node),
  );

export function isWay(deed: Deed): deed is Way {
  return deed.kind === 'set' || deed.kind === 'step' || deed.kind === 'pick' || deed.kind === 'parted';
}

/** What takes the value: it takes but one. */
function takerOf(way: Way, model: PageModel): unknown {
  if (way.kind === 'step') return way.name;
  if (way.kind === 'parted') return way.name;
  if (way.kind === 'set') return isTimeOfDay(way) ? `time ${way.element.ref}` : way.element;
  return choicesWith(way.element, model)?.members[0] ?? way.element;
}

/** A field for a day and a time of day takes one of each. */
function isTimeOfDay({ element, value }: Extract<Way, { kind: 'set' }>): boolean {
  const says = (words: string[]): boolean =>
    element.labels.some((label) => words.some((word) => label.words.includes(word)));
  return isClock(value) && says(['time']) && says(['day', 'date']);
}

function freeOf(
  { ways, only }: Extract<Deed, { kind: 'guess' }>,
  taken: Pick<Set<unknown>, 'has'>,
  model: PageModel,
): Way | undefined {
  const free = ways.filter((way) => !taken.has(takerOf(way, model)));
  return only && free.length > 1 ? undefined : free[0];
}
