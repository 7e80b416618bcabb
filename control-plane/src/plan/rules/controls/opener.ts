// SPDX-License-Identifier: MIT
// Drop-downs of the page's own making.

import { isOf } from '../language/quantities.ts';
import { normalise } from '../language/text.ts';
import { headOver } from '../page/head-over.ts';
import { isButton } from '../page/kinds.ts';
import { nearbyLabels } from '../page/labels.ts';
import type { Element, PageModel } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

/** Something to click on, so called or with that label beside it, told with or without the heading over it: "the watering schedule". */
export function opener(turn: Turn, named: string): Element | undefined {
  const plain = normalise(named.replace(/^(?:the|my)\s+|\s+(?:drop ?-?down|list|menu|box|field)$/gi, ''));
  const pressed = turn.model.elements.filter(
    ({ kind, node }) => kind === 'button' || (kind === 'text' && node.pointer === true),
  );
  const called = pressed.find((element) =>
    namesOf(element).some((label) => isCalled(normalise(label), plain, element)),
  );
  if (called !== undefined) return called;
  const [only, ...more] = pressed.filter((element) => isOfKind(element, plain));
  return more.length === 0 ? only : undefined;
}

/** "The speed" is "Playback speed", where that shows which it is: "1×". */
function isOfKind({ name, node: { text = '' } }: Element, plain: string): boolean {
  const shown = normalise(text);
  return plain !== '' && normalise(name).endsWith(` ${plain}`) && shown !== '' && shown !== normalise(name);
}

const isCalled = (label: string, plain: string, { node }: Element): boolean =>
  label === plain || (plain.endsWith(` ${label}`) && plain === `${normalise(headOver(node))} ${label}`);

/** By its title as well, should it show no more than a sign. */
const namesOf = ({ name, labels, node }: Element): string[] => [
  name,
  ...labels.filter(({ weight }) => weight >= OWN).map(({ text }) => text),
  ...nearbyLabels(node),
];
const OWN = 0.9;

const CALENDAR =
  /📅|🗓|📆|\bcalendar\b|\b(?:pick|choose|select|open|change)\b.*\bdates?\b|^(?:pick|choose|select) (?:a|the|your) day\s*$|\bdate ?picker\b/iu;
/** What stands for a day is called by it: "Departure date", with "Add date" or the day itself on it. */
const NAMED_DATE =
  /^(?:(?:[\p{L}-]+ ){0,2}dates?|(?:[\p{L}-]+ ){1,2}day|date of \p{L}+|departure|return|arrival|check[- ]?(?:in|out))(?: (?:\W|\d|(?:add|pick|choose|select|any)\b).*)?$/iu;
const SHOWS_DATE = /\bdates?\b|\bday\b|^[-–—\s]*$|\b\d{1,2}\b/i;

/** "Arrive: add date", which only the mouse shows to be more than a text. */
const ASKS_DATE =
  /^(?:(?:[\p{L}-]+ ){0,2}(?:dates?|day)|arriv(?:e|al|ing)|leav(?:e|ing)|depart(?:ure|ing)?|return|start|end|from|to|until|first|last|check[- ]?(?:in|out)|pick[- ]?up|drop[- ]?off|when)\W+(?:add|pick|choose|select|set|any)(?: (?:a|the|your))? (?:dates?|day)$/iu;

/** Something without a text field that opens a calendar. */
export function isCalendarOpener({ kind, node, name, labels }: Element): boolean {
  const isText = kind === 'text' && node.pointer === true && node.disabled !== true;
  if (isText && ASKS_DATE.test((node.text ?? name).trim())) return true;
  if (!isButton({ kind, node }) || node.disabled === true) return false;
  if (CALENDAR.test(`${name} ${node.icon ?? ''}`)) return true;
  const shown = node.text ?? name;
  if (isOf('date', shown) && nearbyLabels(node).some((label) => NAMED_DATE.test(label))) return true;
  return SHOWS_DATE.test(shown) && labels.some(({ text, weight }) => weight >= 0.9 && NAMED_DATE.test(text));
}

/** Of a date that takes no typing, and is disabled to say so, the one thing beside it that opens a calendar. */
export function calendarOpenerOf({ kind, node }: Element, { elements }: PageModel): Element | undefined {
  if (kind !== 'field' || node.disabled !== true) return undefined;
  const [only, ...more] = elements.filter((one) => one.node.parent === node.parent && isCalendarOpener(one));
  return more.length === 0 ? only : undefined;
}
