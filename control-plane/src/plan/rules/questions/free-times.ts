// SPDX-License-Identifier: MIT
// "Which times are still free on Friday the 4th?", once that day was chosen: of the hours that stand side by side those that can be chosen.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { timeIn } from '../language/numbers.ts';
import { wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { Turn } from '../turn/turn.ts';

const ASKS =
  /^(?:which|what) (?:times|slots|hours|appointments) (?:are|is) (?:still |there )?(?:free|available|open|left)(?: (?:on|for) (.+))?$/i;
/** "What is the earliest free time on Sunday?" */
const UTMOST =
  /^(?:what|which|when)(?: time)?(?: is|['’]s) the (earliest|first|latest|last) (?:still )?(?:(?:free|available|open|possible|bookable) )?(?:time|slot|hour|appointment|table)(?: (?:that is |still )?(?:free|available|open|left|possible))?(?: (?:on|for) (.+))?$/i;
const TIME = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/i;
const TAKEN = /\b(?:booked|full|taken|sold out|unavailable|not available|closed)\b/i;
const CHOSEN = new Set(['button', 'link', 'radio', 'option']);

/** Undefined where another day was chosen than is asked for, or no hours stand side by side. */
export function freeTimes(question: string, { model, input }: Turn): string | undefined {
  const [, end, day = ASKS.exec(question)?.[1]] = UTMOST.exec(question) ?? [];
  const last = input.history.at(-1)?.action;
  const isOfDay = day === undefined || (last?.kind === 'click' && isSameDay(day, last.name));
  if (!isOfDay || !(end !== undefined || ASKS.test(question))) return undefined;
  const [hours, ...more] = [...walk(model.root)].map(hoursIn).filter(({ length }) => length > 1);
  if (hours === undefined || more.length > 0) return undefined;
  const free = hours.filter(isFree).map(shown);
  if (end !== undefined && !isRising(hours)) return undefined;
  const told = end === undefined ? free : [free.at(/^(?:latest|last)$/i.test(end) ? -1 : 0) ?? ''];
  return free.length === 0 ? 'None.' : `${told.join(', ')}.`;
}

const isRising = (hours: SnapshotNode[]): boolean =>
  hours.every(
    (hour, i) => i === 0 || (timeIn(shown(hours[i - 1] as SnapshotNode)) ?? 0) < (timeIn(shown(hour)) ?? 0),
  );

/** What can be done with an hour, "fully booked", may be its name. */
const shown = ({ text, name }: SnapshotNode): string => (text ?? name).trim();

const hoursIn = ({ children }: SnapshotNode): SnapshotNode[] =>
  children.length > 0 && children.every((child) => TIME.test(shown(child))) ? children : [];

const isFree = (node: SnapshotNode): boolean =>
  node.disabled !== true &&
  (node.pointer === true || CHOSEN.has(node.role)) &&
  !TAKEN.test(`${textOf(node)} ${node.title ?? ''}`);

/** "Friday the 4th" is "Fri 4". */
function isSameDay(said: string, name: string): boolean {
  const [word = '', number] = wordsOf(name);
  const days = wordsOf(said).map((one) => one.replace(/(?<=\d)(?:st|nd|rd|th)$/, ''));
  const isNamed = word.length > 2 && days.some((one) => one.startsWith(word.slice(0, 3)));
  return (
    isNamed && (number === undefined || days.every((one) => !/^\d+$/.test(one)) || days.includes(number))
  );
}
