// SPDX-License-Identifier: MIT
// A date on wheels: a day, a month and maybe a year side by side, each with what turns it on above or beside it and what turns it back.
import type { PageAction } from '../../action.ts';
import type { SnapshotNode } from '../../snapshot.ts';
import { monthOf } from '../language/dates.ts';
import { signOf } from '../language/signs.ts';
import { quote } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { type Element, takesClicks } from '../page/model.ts';
import { clickOf, type Result, type Turn } from '../turn/turn.ts';

type Unit = 'day' | 'month' | 'year';

interface Wheel {
  unit: Unit;
  shown: number;
  on: Element;
  back: Element;
  /** What they all stand in. */
  group: SnapshotNode | undefined;
}

const ON = /^(?:up|next|plus|more|forward|later|increase)$/;
const BACK = /^(?:down|previous|prev|minus|less|back|earlier|decrease)$/;
/** In the order in which they are turned: a month may have no such day. */
const UNITS: readonly Unit[] = ['year', 'month', 'day'];
const LAST: Record<Unit, number> = { year: 9999, month: 12, day: 31 };
const MOST_PRESSES = 120;

/** Undefined where the page has no such wheels, or none for what would have to be turned. */
export function turnWheels(turn: Turn, field: string, iso: string, said: string): Result | undefined {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return turnTo(turn, { year, month, day }, `set ${quote(field || 'date')} to ${quote(said)}`);
}

/** "The month" to "February", where a wheel shows it. */
export function turnWheel(turn: Turn, field: string, value: string): Result | undefined {
  const unit = UNITS.find((one) => field.replace(/^the\s+/i, '').toLowerCase() === one);
  const plain = value
    .trim()
    .toLowerCase()
    .replace(/^the\s+/, '');
  const wanted = unit === 'month' ? (monthOf(plain) ?? numberIn(plain)) : numberIn(plain);
  if (unit === undefined || wanted === undefined || wanted < 1 || wanted > LAST[unit]) return undefined;
  return turnTo(turn, { [unit]: wanted }, `set ${quote(field)} to ${quote(value)}`);
}

/** "23rd". */
function numberIn(text: string): number | undefined {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function turnTo(turn: Turn, wanted: Partial<Record<Unit, number>>, said: string): Result | undefined {
  const wheels = wheelsOn(turn);
  const other = UNITS.find((unit) => {
    const wheel = wheels.find((one) => one.unit === unit);
    // Where it asks for no year it means the next such day.
    const isNeeded = wanted[unit] !== undefined && (unit !== 'year' || wanted.day === undefined);
    return wheel === undefined ? isNeeded : wanted[unit] !== undefined && wheel.shown !== wanted[unit];
  });
  if (wheels.length === 0 || turn.progress.length > MOST_PRESSES) return undefined;
  if (other === undefined) return { state: 'skip', said };
  const wheel = wheels.find(({ unit }) => unit === other);
  const value = wanted[other];
  const isNear = wheel && value !== undefined && Math.abs(value - wheel.shown) <= MOST_PRESSES;
  return isNear ? pressed(wheel, value, said) : undefined;
}

/** As often as it differs, then it is looked at again. */
function pressed({ shown, on, back }: Wheel, wanted: number, said: string): Result {
  const action: PageAction = clickOf(wanted > shown ? on : back);
  const actions = Array.from({ length: Math.abs(wanted - shown) }, () => action);
  return { state: 'act', actions, said, final: false, pause: true };
}

/** Those beside one another of which one shows a month and just one a day; none where the page has no such. */
function wheelsOn({ model }: Turn): Wheel[] {
  const all = model.elements.filter(isOn).flatMap((on) => wheelWith(on, model.elements) ?? []);
  const month = all.find(({ unit }) => unit === 'month');
  const beside = all.filter(({ group }) => month !== undefined && group === month.group);
  const days = beside.filter(({ unit }) => unit === 'day');
  return days.length === 1 ? beside : [];
}

const isOn = (element: Element): boolean => turns(element, ON);
const turns = ({ kind, name, node }: Element, way: RegExp): boolean =>
  (kind === 'button' || takesClicks(node)) &&
  [
    signOf(node.text ?? '') ?? '',
    signOf(name) ?? '',
    ...`${name} ${node.title ?? ''}`.toLowerCase().split(' '),
  ].some((word) => way.test(word));

/** What stands between the two that turn it. */
function wheelWith(on: Element, elements: Element[]): Wheel | undefined {
  const { parent } = on.node;
  const back = elements.find((one) => one.node.parent === parent && turns(one, BACK));
  if (parent === undefined || back === undefined) return undefined;
  const [only, ...more] = parent.children.filter((child) => child !== on.node && child !== back.node);
  const text = only === undefined || more.length > 0 ? '' : textOf(only).trim();
  const told = unitOf(text);
  return told && { ...told, on, back, group: parent.parent };
}

function unitOf(text: string): Pick<Wheel, 'unit' | 'shown'> | undefined {
  const month = monthOf(text.toLowerCase());
  if (month !== undefined) return { unit: 'month', shown: month };
  const number = /^\d{1,2}$|^\d{4}$/.test(text) ? Number(text) : undefined;
  if (number === undefined) return undefined;
  if (text.length === 4) return { unit: 'year', shown: number };
  return number >= 1 && number <= 31 ? { unit: 'day', shown: number } : undefined;
}
