// SPDX-License-Identifier: MIT
// "What do I have on Thursday?": of a week whose days stand side by side, all that stands under that day.

import { asked } from '../language/asked.ts';
import { dateOf } from '../language/dates.ts';
import { ITEM_NOUNS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { stem, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { type ShownDay, weekShown } from '../page/week.ts';
import type { Turn } from '../turn/turn.ts';

const ASKS =
  /^(?:what|which)(?:['’]?s)?\b(.*)\s(?:on|for)\s+(?:the\s+)?(\S+(?:\s\S+){0,3})$|^(?:what|which)(?:['’]?s)?\b(.*)\s(today|tomorrow)$/i;
/** What such a question may say besides the day. */
const SAYING =
  /^(?:on|going|up|happening|planned|scheduled|booked|got|appointments?|meetings?|events?|lessons?|plans?|agenda|calendar|diary)$/;

/** Undefined where more is asked than that, or no such day is shown. */
export function dayAsked(question: string, { model, input }: Turn): string | undefined {
  const [, of, day, ofNear, near] = ASKS.exec(question) ?? [];
  const said = day ?? near ?? '';
  const days = said === '' ? [] : (weekShown(model, input.today)?.days ?? []);
  const meant =
    days.find((one) => isCalled(one, said)) ?? days.find(({ iso }) => iso === dateOf(said, input.today));
  const more = asked(`what ${of ?? ofNear ?? ''}`).words.filter(
    (word) => !SOFT_WORDS.has(word) && !SAYING.test(word) && !ITEM_NOUNS.has(stem(word)),
  );
  if (meant?.part === undefined || more.length > 0) return undefined;
  const told = meant.part.children
    .map((child) => textOf(child).trim())
    .filter((text) => text !== '' && text !== meant.name && !/^(?:\+|(?:add|new)\b)/i.test(text));
  return `${meant.name}: ${told.length === 0 ? 'nothing' : told.join(', ')}.`;
}

/** "Thursday" and "Thursday 10" are "Thu 10". */
function isCalled({ name }: ShownDay, said: string): boolean {
  const [day = '', number] = wordsOf(said);
  const [shown = '', date] = wordsOf(name);
  const isDay = day.length > 2 && (shown.startsWith(day) || day.startsWith(shown));
  return isDay && (number === undefined || (number === date && wordsOf(said).length === 2));
}
