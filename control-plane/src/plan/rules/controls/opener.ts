// SPDX-License-Identifier: MIT
// Drop-downs of the page's own making.

import { normalise } from '../language/text.ts';
import { nearbyLabels } from '../page/labels.ts';
import type { Element } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

/** Something to click on, so called or with that label beside it. */
export function opener(turn: Turn, named: string): Element | undefined {
  const plain = normalise(named.replace(/^(?:the|my)\s+|\s+(?:drop ?-?down|list|menu|box|field)$/gi, ''));
  return turn.model.elements.find(
    (element) =>
      (element.kind === 'button' || (element.kind === 'text' && element.node.pointer === true)) &&
      [element.name, ...nearbyLabels(element.node)].some((label) => normalise(label) === plain),
  );
}

const CALENDAR = /📅|🗓|📆|\bcalendar\b|\b(?:pick|choose|select|open|change)\b.*\bdates?\b|\bdate ?picker\b/iu;

/** Something without a text field that opens a calendar. */
export function isCalendarOpener({ kind, node, name }: Element): boolean {
  const pressed = kind === 'button' || (kind === 'text' && node.pointer === true);
  return pressed && node.disabled !== true && CALENDAR.test(`${name} ${node.icon ?? ''}`);
}
