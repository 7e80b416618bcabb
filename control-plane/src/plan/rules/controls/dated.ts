// SPDX-License-Identifier: MIT
// "Choose tomorrow", "the 5th of May": a date with no word of where it goes, for the one place on the page that takes one.

import { dateOf } from '../language/dates.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { pickDate } from './calendar.ts';
import { setValue } from './fields.ts';
import { setParts } from './parts.ts';
import { isDated } from './values.ts';

export function chooseDate(turn: Turn, said: string): Result | undefined {
  const text = said.replace(/^(?:the\s+)?(?:date|day)\s+(?!after)/i, '');
  const iso = dateOf(text, turn.input.today);
  if (iso === undefined) return undefined;
  const fields = turn.model.elements.filter(
    (element) => element.kind === 'field' && element.node.disabled !== true && isDated(element, ''),
  );
  const empty = fields.filter(({ node }) => !node.text);
  const only = fields.length === 1 ? fields[0] : empty.length === 1 ? empty[0] : undefined;
  if (only !== undefined) return setValue(turn, only, text);
  if (fields.length > 1) return { state: 'unclear', phrase: said, options: fields };
  return setParts(turn, '', text) ?? pickDate(turn, undefined, iso);
}
