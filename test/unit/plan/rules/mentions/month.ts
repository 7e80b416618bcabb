// SPDX-License-Identifier: MIT
// A page with nothing but a calendar, the day being 20 November 2026.

const week = (first: number): string[] => [
  '  - row:',
  ...Array.from(
    { length: 7 },
    (_, i) => `    - gridcell "${first + i}" [ref=d${first + i}] [cursor=pointer]`,
  ),
];

/** Shows December 2026, the days of which are clicked. */
export const MONTH = [
  '- heading "December 2026" [level=2] [ref=e90]',
  '- grid [ref=e91]:',
  ...[1, 8, 15, 22].flatMap(week),
].join('\n');
