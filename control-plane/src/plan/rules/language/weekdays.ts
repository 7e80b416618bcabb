// SPDX-License-Identifier: MIT
// Days of the week that a text speaks of: "Mondays", "Tue–Thu", "from Friday to Sunday", "weekdays", "daily", "tomorrow".

/** As `daysIn` counts them. */
export const DAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const NAMES = DAY_NAMES.map((name) => name.slice(0, 3).toLowerCase());
const DAY = `(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs|nes|ur)?(?:days?)?`;
const DAYS = new RegExp(
  String.raw`\b(${DAY})\b(?:\.?\s?(?:-|–|—|to|till?|until|through)\s?(${DAY})\b)?`,
  'gi',
);
const SEVERAL: [RegExp, number[]][] = [
  [/\b(?:daily|every ?day|all week|seven days a week)\b/i, [0, 1, 2, 3, 4, 5, 6]],
  [/\b(?:weekdays?|working days)\b/i, [1, 2, 3, 4, 5]],
  [/\b(?:weekends?)\b/i, [6, 0]],
];

/**
 * Each once, from 0 for Sunday on.
 * @param today An ISO date.
 */
export function daysIn(text: string, today: string): number[] {
  const named = [...text.matchAll(DAYS)].flatMap(([, first, last]) =>
    between(dayOf(first), dayOf(last ?? first)),
  );
  const several = SEVERAL.flatMap(([pattern, days]) => (pattern.test(text) ? days : []));
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  const near = [...text.matchAll(/\b(today|tomorrow)\b/gi)].map(
    ([word]) => (now + (/^tod/i.test(word) ? 0 : 1)) % 7,
  );
  return [...new Set([...named, ...several, ...near])];
}

const dayOf = (name = ''): number => NAMES.indexOf(name.slice(0, 3).toLowerCase());

const between = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, after) => (first + after) % 7);

/** Whether a name is no more than a day, or days. */
export const namesDay = (name: string): boolean => DAY_ALONE.test(name.trim());

const DAY_ALONE = new RegExp(`^(?:${DAY}|weekdays?|weekends?|today|tomorrow)$`, 'i');

/** "Wed 25", "Sat, Nov 28". */
export const DAY_START = new RegExp(`^${DAY}\\b`, 'i');
