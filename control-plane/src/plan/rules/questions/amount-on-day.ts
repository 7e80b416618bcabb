// SPDX-License-Identifier: MIT
// "How many beds are free on the night of 24 November?", "what does it cost on the 24th?": what a calendar shows in the day itself.
import { asked } from '../language/asked.ts';
import { dateOf } from '../language/dates.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { capital, stem, wordsOf } from '../language/text.ts';
import { amountOfNoun, valuesIn } from '../language/values.ts';
import { textOf } from '../page/labels.ts';
import { monthDays } from '../page/month.ts';
import type { Turn } from '../turn/turn.ts';
import { aboutOf } from './passages.ts';

const ON_DAY =
  /\s(?:(?:on|for|during) (?:the )?(?:(?:night|day|evening|date) (?:of |from )?(?:the )?)?(?=\S)(.{2,30})|(today|tonight|tomorrow))$/i;
/** "18 November", of the year that is shown. */
const NAMES_MONTH = /^(?!.*\d{4})(?=.*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;
/** Said of places that can be had. */
const FREE = /^(?:free|available|left|vacant|remaining|open|bookable|still|can|book|get)$/;
const NONE = /^(?:full|sold out|fully booked|booked(?: up| out)?|none|closed|[–—-])$/i;

/** Undefined where no such day is shown, or it does not tell just that. */
export function amountOnDay(question: string, { model, input }: Turn): string | undefined {
  const match = ON_DAY.exec(question);
  const said = (match?.[1] ?? match?.[2] ?? '').replace(/^tonight$/i, 'today');
  const date = match === null ? undefined : dateOf(said, input.today);
  const days = date === undefined ? [] : monthDays(model);
  const day =
    days.find(({ iso }) => iso === date) ??
    days.find(({ iso }) => NAMES_MONTH.test(said) && iso.slice(4) === date?.slice(4));
  if (match === null || day?.part === undefined) return undefined;
  const { words, kinds, counted } = asked(question.slice(0, match.index));
  const about = aboutOf(model);
  const isTold = (word: string): boolean =>
    word === counted || FREE.test(word) || SOFT_WORDS.has(word) || about.includes(word);
  if (!words.every(isTold)) return undefined;
  const shown = textOf(day.part)
    .trim()
    .replace(/^\d{1,2}\s*/, '');
  if (kinds[0] === 'price') return priceOf(day.name, shown);
  return counted === undefined || kinds[0] !== 'number' ? undefined : countOf(counted, day.name, shown);
}

function priceOf(name: string, shown: string): string | undefined {
  const [price, ...more] = valuesIn('price', shown);
  return price === undefined || more.length > 0 ? undefined : `On ${name}: ${price}.`;
}

/** "10 beds", "10 free"; where it says that it is full, there are none. */
function countOf(counted: string, name: string, shown: string): string | undefined {
  if (NONE.test(shown)) return `${capital(counted)} on ${name}: none, ${shown}.`;
  const isMeant = (word: string): boolean =>
    stem(wordsOf(word)[0] ?? '') === stem(counted) || FREE.test(word.toLowerCase());
  const amount = amountOfNoun(isMeant, shown);
  return amount === undefined ? undefined : `${capital(counted)} on ${name}: ${amount}.`;
}
