// SPDX-License-Identifier: MIT
// "On which day in December is my eye test?", "when is the quiz?": the days of the month that a calendar shows whose entries are called so.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { monthOf, weekdayOf } from '../language/dates.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { capital, likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';
import { monthDays } from '../page/month.ts';

const ASKS =
  /^(?:when|(?:on |at )?(?:what|which) (?:days?|dates?)(?: of the week)?)(?: (?:in|of) (?:this month|(?<month>\p{L}{3,9})))?(?:['’]s|\s+(?:is|are|do|does|have|has|will|am))?\s+(?<what>.+?)(?: in (?<later>\p{L}{3,9}))?$/iu;
/** One of several is told by its place among all of them, not by this month. */
const PLACED = /\b(?:next|first|last|second|third|previous|latest|earliest)\b/i;
const DOING = /^(?:got|start|begin|take|place|happen|scheduled|planned|booked|supposed|due|going)s?$/;
const CALLED = 0.85;

/** Undefined where no month is shown, another one is meant, or no entry of it has every word. */
export function whenInMonth(question: string, model: PageModel): string | undefined {
  const { month, what = '', later = '' } = ASKS.exec(question)?.groups ?? {};
  const words = wordsOf(what).filter(
    (word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word) && !DOING.test(word),
  );
  const said = monthOf((month ?? later).toLowerCase());
  if (words.length === 0 || PLACED.test(question)) return undefined;
  if (said === undefined && (month !== undefined || later !== '')) return undefined;
  const found = monthDays(model).flatMap(({ iso, name, part }) => {
    const isMeant = said === undefined || Number(iso.slice(5, 7)) === said;
    const entry = isMeant && part !== undefined ? entryIn(part, words) : undefined;
    return entry === undefined ? [] : [`${capital(weekdayOf(iso))}, ${name}: ${entry}`];
  });
  return found.length === 0 ? undefined : `${found.join('; ')}.`;
}

/** The smallest text of a day that has all of the words. */
const entryIn = (part: SnapshotNode, words: string[]): string | undefined =>
  [...walk(part)]
    .filter((node) => node !== part)
    .map((node) => textOf(node).trim())
    .findLast((text) =>
      words.every((word) => wordsOf(text).some((shown) => likeness(word, shown) >= CALLED)),
    );
