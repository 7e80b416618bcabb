// SPDX-License-Identifier: MIT
// Dates as people say them in the midst of a sentence, in the words that one date alone is read by.
import { numberOf } from './numbers.ts';

const MONTH_NAME = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const MONTH_WHOLE =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const DAY_WORD =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)';
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?|${DAY_WORD})`;
const RANGE_END = '\\s*(?:-|–|to|until|till|through|and)\\s*(?:the\\s+)?';
const DAYS_FIRST = new RegExp(
  `\\b(${DAY})${RANGE_END}(${DAY})\\s+(?:of\\s+)?(${MONTH_NAME}(?:\\s+\\d{4})?)\\b`,
  'gi',
);
const MONTH_FIRST = new RegExp(
  `\\b(${MONTH_NAME})\\s+(${DAY})${RANGE_END}(${DAY})\\b(?!\\s*(?:${MONTH_NAME}))((?:,?\\s+\\d{4})?)`,
  'gi',
);

export const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
/** "Saturday, November 21, 2026". */
const COMMAS = new RegExp(
  `\\b(${WEEKDAY}),(?=\\s+(?:the\\s+)?(?:\\d|${MONTH_NAME}\\s))|\\b(${MONTH_NAME}\\s+${DAY}),(?=\\s+\\d{4}\\b)`,
  'gi',
);

/** Behind a month or its day: "twenty twenty six", "two thousand and seven", "nineteen eighty four". */
const SPOKEN_YEAR = new RegExp(
  `\\b(${MONTH_NAME}(?:\\s+(?:the\\s+)?${DAY})?)\\s+(twenty|nineteen|two thousand(?: and)?)[\\s-]((?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|\\w+teen|one|two|three|four|five|six|seven|eight|nine)\\b`,
  'gi',
);

/** "October twenty twenty six" → "October 2026", "the first two days of June" → "1 to 2 June", wherever they stand. */
export const withYears = (text: string): string =>
  text
    .replace(
      SPOKEN_YEAR,
      (_, day: string, century: string, rest: string) =>
        `${day} ${(/^nineteen$/i.test(century) ? 1900 : 2000) + (numberOf(rest) ?? 0)}`,
    )
    .replace(AFTER_TODAY, '$1 from today')
    .replace(FIRST_DAYS, (_, count: string | undefined, month: string) => {
      const last = count === undefined ? 7 : numberOf(count);
      return last === undefined ? _ : `1 to ${last} ${month}`;
    });

/** "Exactly one week after today's date". */
const AFTER_TODAY =
  /\b(?:exactly )?((?:an?|one|two|three|four|five|six|seven|ten|\d{1,2}) (?:days?|weeks?|months?|years?)) (?:after|from|later than) (?:today['’]s date|today|the present day)\b/gi;

const FIRST_DAYS = new RegExp(
  `\\b(?:the )?first (?:(two|three|four|five|six|seven|ten|\\d{1,2}) days|week) (?:of|in) (${MONTH_WHOLE}(?: \\d{4})?)\\b`,
  'gi',
);

/** Each date in words that stand together: "5 to 8 January" → "5 January to 8 January", "Sat, May 3-5" → "Sat May 3 to May 5". */
export function plainDates(text: string): string {
  return text
    .replace(COMMAS, '$1$2')
    .replace(DAYS_FIRST, '$1 $3 to $2 $3')
    .replace(MONTH_FIRST, '$1 $2$4 to $1 $3$4');
}

const DATED = `(?:${DAY} (?:of )?${MONTH_NAME}|${MONTH_NAME} ${DAY})(?:,? \\d{4})?`;
const BARE_SPAN = new RegExp(
  `(?<!\\b(?:from|between|since|of|starting)(?: the)? )(?:\\b(?:for|on) )?(?:\\bthe )?(?<![\\w-])(${DATED})(?: to | until | till |\\s*[-–]\\s*)(?:the )?(?=${DATED}\\b)`,
  'gi',
);

/** "2 adults, 18 December to 20 December": the first of two days is told as one to begin with, "from 18 December to …". */
export const spansBegun = (text: string): string => text.replace(BARE_SPAN, 'from $1 to ');
