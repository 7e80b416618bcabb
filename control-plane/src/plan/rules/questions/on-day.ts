// SPDX-License-Identifier: MIT
// "What do I have on Thursday?": of a week whose days stand side by side, or a month, all that stands under that day, or how much that is.
import type { SnapshotNode } from '../../snapshot.ts';
import { asked } from '../language/asked.ts';
import { dateOf } from '../language/dates.ts';
import { ITEM_NOUNS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { stem, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { monthDays } from '../page/month.ts';
import { type ShownDay, weekShown } from '../page/week.ts';
import type { Turn } from '../turn/turn.ts';

const ASKS =
  /^(?:what|which)(?:['’]?s)?\b(.*)\s(?:on|for)\s+(?:the\s+)?(\S+(?:\s\S+){0,3})$|^(?:what|which)(?:['’]?s)?\b(.*)\s(today|tomorrow)$/i;
/** What such a question may say besides the day. */
const SAYING =
  /^(?:on|going|up|happening|planned|scheduled|booked|got|appointments?|meetings?|events?|lessons?|plans?|agenda|calendar|diary)$/;

/** "How many appointments do I have on the 25th?": whatever a day holds is one. */
const COUNTS =
  /^how many\s+(appointments|events|entries|engagements|things)\s+(?:(?:do|have|are|is)\s+(?:i|we|there|my|our)(?:\s+(?:have|got))?|(?:are|is))(?:\s+(?:planned|scheduled|booked|there))?(?=\s+(?:on|for|today|tomorrow)\b)/iu;

/** "Is there anything on Friday?", "do I have any appointments tomorrow?" */
const WHETHER =
  /^(?:(?:is|are) there|do (?:i|we) have|have (?:i|we) got)\s+(?:anything|something|any (?:appointments|events|entries|engagements|meetings|plans|things))(?:\s+(?:planned|scheduled|booked|else))?(?=\s+(?:on|for|today|tomorrow)\b)/i;

/** Undefined where more is asked than that, or no such day is shown. */
export function dayAsked(question: string, { model, input }: Turn): string | undefined {
  const counted = COUNTS.exec(question)?.[1];
  const [, of, day, ofNear, near] =
    ASKS.exec(question.replace(COUNTS, `what ${counted}`).replace(WHETHER, 'what')) ?? [];
  const said = day ?? near ?? '';
  if (said === '') return undefined;
  const ofWeek = weekShown(model, input.today)?.days ?? [];
  const days = ofWeek.length > 0 ? ofWeek : monthDays(model, input.today);
  const date = dateOf(said, input.today);
  const meant =
    days.find((one) => isCalled(one, said)) ??
    days.find(({ iso }) => iso === date) ??
    days.find(({ iso }) => NAMES_MONTH.test(said) && iso.slice(4) === date?.slice(4));
  const more = asked(`what ${of ?? ofNear ?? ''}`).words.filter(
    (word) => !SOFT_WORDS.has(word) && !SAYING.test(word) && !ITEM_NOUNS.has(stem(word)),
  );
  if (meant?.part === undefined || more.length > 0) return undefined;
  const told = entriesIn(meant.part, meant.name);
  if (counted !== undefined) return hasMore(meant.part) ? undefined : `${told.length} ${counted}.`;
  if (WHETHER.test(question)) return told.length === 0 ? 'No.' : `Yes: ${told.join(', ')}.`;
  return `${meant.name}: ${told.length === 0 ? 'nothing' : told.join(', ')}.`;
}

/** "12 November", of whatever year is shown. */
const NAMES_MONTH = /^(?!.*\d{4})(?=.*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

/** What stands under the name of a day, but for what adds to it. */
export const entriesIn = (part: SnapshotNode, name: string): string[] =>
  part.children
    .map((child) => textOf(child).trim())
    .filter((text) => text !== '' && text !== name && !NO_ENTRY.test(text));

/** "+2 more": not all of them are shown. */
const hasMore = ({ children }: SnapshotNode): boolean =>
  children.some((child) => /^\+\s?\d|\bmore\b/i.test(textOf(child).trim()));

const NO_ENTRY = /^(?:\+|(?:add|new)\b|\d{1,2}$)/i;

/** "Thursday" and "Thursday 10" are "Thu 10". */
function isCalled({ name }: ShownDay, said: string): boolean {
  const [day = '', number] = wordsOf(said);
  const [shown = '', date] = wordsOf(name);
  const isDay = day.length > 2 && (shown.startsWith(day) || day.startsWith(shown));
  return isDay && (number === undefined || (number === date && wordsOf(said).length === 2));
}
