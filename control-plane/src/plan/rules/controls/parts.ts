// SPDX-License-Identifier: MIT
// Dates and times of day in several controls: a day, a month and a year; an hour, a minute and a half of the day.
import type { PageAction } from '../../action.ts';
import type { SnapshotNode } from '../../snapshot.ts';
import { dateOf, monthOf, shift } from '../language/dates.ts';
import { timeIn } from '../language/numbers.ts';
import { quote } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { type Element, nameOf } from '../page/model.ts';
import { optionsOf } from '../page/options.ts';
import { mentions } from '../page/score.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { plainValue } from './values.ts';
import { turnWheels } from './wheels.ts';

interface Part {
  /** What its control is called. */
  label: RegExp;
  /** What the options of a list of them look like. */
  option: RegExp;
  /** How many of them there are at least. */
  least: number;
  /** Ways to write it, best first. */
  values: string[];
}

/** Sets the controls that together are called `field`; undefined where there are none or the value is neither date nor time. */
export function setParts(turn: Turn, field: string, said: string): Result | undefined {
  const iso = dateOf(said, turn.input.today);
  const minutes = iso === undefined ? timeIn(said) : undefined;
  const parts = iso !== undefined ? partsOfDate(iso) : minutes !== undefined ? partsOfTime(minutes) : [];
  if (parts.length === 0) return undefined;
  const controls = controlsFor(turn, field, parts) ?? yearless(turn, field, iso, parts);
  if (controls === undefined) return iso === undefined ? undefined : turnWheels(turn, field, iso, said);
  const actions = controls.flatMap(({ element, part }) => actionFor(element, part) ?? []);
  if (actions.length < controls.length) return undefined;
  return {
    state: 'act',
    actions,
    said: `set ${quote(plainValue(field).text)} to ${quote(said)}`,
    final: true,
    pause: false,
  };
}

/** Where the page asks for no year it means the next such day, so that is the one that can be set. */
function yearless(turn: Turn, field: string, iso: string | undefined, parts: Part[]): Control[] | undefined {
  const { today } = turn.input;
  const year = parts[2];
  if (iso === undefined || year === undefined || iso < today || iso >= shift(today, 365)) return undefined;
  const asksYear = turn.model.elements.some((element) => fits(element, year));
  return asksYear ? undefined : controlsFor(turn, field, parts.slice(0, 2));
}

const MONTHS = [
  ...'january february march april may june july august september october november december'.split(' '),
];

function partsOfDate(iso: string): Part[] {
  const [year, month, day] = iso.split('-') as [string, string, string];
  const name = MONTHS[Number(month) - 1] as string;
  return [
    { label: /\b(?:day|dd)\b/i, option: /^\d{1,2}$/, least: 28, values: [String(Number(day)), day] },
    {
      label: /\bmonth\b|(?<!hh[:.])\bmm\b/i,
      option: /^(?:\p{L}{3,9}|\d{1,2})$/u,
      least: 12,
      values: [name, name.slice(0, 3), month, String(Number(month))],
    },
    { label: /\b(?:year|yyyy|yy)\b/i, option: /^\d{4}$/, least: 2, values: [year] },
  ];
}

function partsOfTime(minutes: number): Part[] {
  const [hour, minute] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')];
  const twelve = String(hour % 12 === 0 ? 12 : hour % 12);
  const half = hour < 12 ? 'am' : 'pm';
  return [
    {
      label: /\b(?:hours?|hh)\b/i,
      option: /^\d{1,2}$/,
      least: 12,
      values: [String(hour), String(hour).padStart(2, '0'), twelve, twelve.padStart(2, '0')],
    },
    {
      label: /\b(?:minutes?|mins?)\b|(?<!dd[/.-])\bmm\b(?![/.-](?:dd|yy))/i,
      option: /^:?[0-5]?\d$/,
      least: 2,
      values: [minute, `:${minute}`, String(Number(minute))],
    },
    {
      label: /\b(?:am.?pm|meridiem|period|half)\b/i,
      option: /^[ap]\.?m\.?$/i,
      least: 2,
      values: [half, `${half[0]}.m.`],
    },
  ];
}

interface Control {
  element: Element;
  part: Part;
}

/** What the parts of the page are called in each of which a day, a month and a year are asked for. */
export function datesInParts(turn: Turn): string[] {
  const sets = setsOf(turn, partsOfDate(turn.input.today));
  const own = sets.filter(
    ({ controls }, i) =>
      !sets.slice(0, i).some((other) => other.controls.some((one) => one.element === controls[0]?.element)),
  );
  return own.map(({ scope }) => scope.name || textOf(scope));
}

interface PartedDate {
  scope: SnapshotNode;
  controls: Control[];
}

/** For each control of the first part the smallest part of the page that has all of them. */
const setsOf = (turn: Turn, parts: Part[]): PartedDate[] =>
  turn.model.elements
    .filter((element) => fits(element, parts[0] as Part))
    .flatMap((first) => {
      for (
        let scope: SnapshotNode | undefined = first.node.parent;
        scope !== undefined;
        scope = scope.parent
      ) {
        const controls = controlsIn(turn, scope, parts);
        if (controls !== undefined) return [{ scope, controls }];
      }
      return [];
    });

/** One control for each part, in the smallest part of the page that is called `field`; the half of the day may be left out. */
function controlsFor(turn: Turn, field: string, parts: Part[]): Control[] | undefined {
  const set = setCalled(turn, field, parts);
  return set !== undefined && isForBirth(set) && isToCome(parts, turn) ? undefined : set?.controls;
}

function setCalled(turn: Turn, field: string, parts: Part[]): PartedDate | undefined {
  const sets = setsOf(turn, parts);
  const [only, ...others] = sets;
  const same = ({ controls }: PartedDate): boolean =>
    controls.every(({ element }) => only?.controls.some((one) => one.element === element));
  if (others.every(same)) return only;
  const scores = sets.map(({ scope }) => mentions(field, `${scope.name} ${textOf(scope)}`));
  const best = Math.max(0, ...scores);
  const named = sets.filter((_, i) => scores[i] === best);
  return best >= 0.75 && named.length === 1 ? named[0] : undefined;
}

const isForBirth = ({ scope }: PartedDate): boolean =>
  /\bbirth|\bborn\b|\bdob\b/i.test(`${scope.name} ${scope.text ?? ''} ${scope.children[0]?.text ?? ''}`);

/** Nobody is born on a day that is yet to come. */
function isToCome([day, month, year]: Part[], { input }: Turn): boolean {
  const iso = [year?.values[0], month?.values[2], day?.values[1]].join('-');
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && iso > input.today;
}

function controlsIn(turn: Turn, { order, end }: SnapshotNode, parts: Part[]): Control[] | undefined {
  const inside = turn.model.elements.filter(({ node }) => node.order >= order && node.order < end);
  const taken: Element[] = [];
  const found = parts.flatMap((part) => {
    const free = inside.filter((element) => !taken.includes(element));
    const called = free.filter((element) => isCalled(element, part));
    const [element, ...more] = called.length > 0 ? called : free.filter((one) => isListOf(one, part));
    if (element === undefined || more.length > 0) return [];
    taken.push(element);
    return [{ element, part }];
  });
  const needed = parts[0]?.label.test('hour') === true ? 2 : parts.length;
  return found.length >= needed && found[0]?.part === parts[0] && found[1]?.part === parts[1]
    ? found
    : undefined;
}

function fits(element: Element, part: Part): boolean {
  return isCalled(element, part) || isListOf(element, part);
}

function isCalled({ kind, labels, node }: Element, { label }: Part): boolean {
  // What takes no typing shows what a calendar chooses.
  const takes = kind === 'list' || (kind === 'field' && node.readonly !== true);
  return takes && labels.some(({ text }) => text.length <= 24 && label.test(text));
}

function isListOf(element: Element, { option, least }: Part): boolean {
  if (element.kind !== 'list') return false;
  const options = optionsOf(element).filter(({ name }) => option.test(name.trim()));
  const areMonths =
    options.length > 1 && options.every(({ name }) => MONTHS.includes(name.trim().toLowerCase()));
  const isEnough = options.length >= least || (areMonths && option.test('May'));
  return isEnough && options.length >= optionsOf(element).length - 1;
}

/** Undefined where a list has no such option. */
function actionFor(element: Element, { values }: Part): PageAction | undefined {
  const { ref, node, kind } = element;
  const name = nameOf(element);
  const options = optionsOf(element);
  if (options.length === 0)
    return kind === 'field'
      ? { kind: 'type', ref, name, text: numberIn(values, node.placeholder ?? node.name), submit: false }
      : undefined;
  const chosen = values
    .map((value) => options.find((option) => isOption(option.name, value)))
    .find((option) => option !== undefined);
  return chosen && { kind: 'select', ref, name, options: [chosen.name] };
}

function isOption(name: string, value: string): boolean {
  const shown = name.trim().toLowerCase();
  const month = monthOf(value);
  return shown === value || (month !== undefined && monthOf(shown) === month);
}

/** Of the ways to write a number, that which is as long as the placeholder asks for. */
function numberIn(values: string[], placeholder: string): string {
  const numbers = values.filter((value) => /^\d+$/.test(value));
  return numbers.find((value) => value.length === placeholder.length) ?? (numbers[0] as string);
}
