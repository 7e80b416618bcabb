// SPDX-License-Identifier: MIT
// Days of the year that people call by a name of their own: "Christmas Eve", "Valentine's Day 2027".

const FEASTS: [RegExp, string][] = [
  [/\bchrist?mas eve\b/i, '24 december'],
  [/\b(?:christ?mas|x-?mas)(?: day)?\b/i, '25 december'],
  [/\bboxing day\b/i, '26 december'],
  [/\bnew year['’]?s? ?eve\b/i, '31 december'],
  [/\bnew year['’]?s? ?day\b/i, '1 january'],
  [/\bvalentine['’]?s(?: day)?\b/i, '14 february'],
  [/\b(?:st\.?|saint) patrick['’]?s(?: day)?\b/i, '17 march'],
  [/\bhallowe['’]?en\b/i, '31 october'],
  [/\bepiphany\b/i, '6 january'],
];

/** The phrase with such a day by its date; any other as it is. */
export function withoutFeast(phrase: string): string {
  const [feast, date] = FEASTS.find(([name]) => name.test(phrase)) ?? [];
  return feast === undefined || date === undefined ? phrase : phrase.replace(feast, date);
}
