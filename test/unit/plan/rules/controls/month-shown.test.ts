// SPDX-License-Identifier: MIT
// Two months side by side, some of whose days are taken and struck out.
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const month = (key: string, title: string, last: number, taken: number[]): string[] => [
  `  - generic [ref=${key}]:`,
  `    - text: ${title}`,
  `    - generic [ref=${key}g]:`,
  ...Array.from({ length: last }, (_, i) => i + 1).map((day) =>
    taken.includes(day)
      ? `      - deletion [ref=${key}${day}]: "${day}"`
      : `      - generic [ref=${key}${day}] [cursor=pointer]: "${day}"`,
  ),
];

const PAGE = [
  '- generic [ref=b] [cursor=pointer]: ‹',
  '- generic [ref=f] [cursor=pointer]: ›',
  '- generic [ref=c]:',
  ...month('d', 'December 2026', 31, [3, 24, 25, 26, 31]),
  ...month('j', 'January 2027', 31, [1, 2]),
  '- paragraph [ref=p]: "Stay: no dates"',
  '- button "Request" [ref=r]',
].join('\n');

describe('a month that lacks the days that are taken', () => {
  it('is turned by the signs that stand over all of them', async () => {
    const said = 'Choose the stay from 5 March 2027 until 8 March 2027';
    expect((await planOn(said, PAGE))[0]).toMatchObject({ kind: 'click', ref: 'f' });
  });

  it.each([
    ['Choose the stay from 28 December 2026 until 30 December 2026 in the calendar', 'd28'],
    ['Select the dates December 17, 2026 to December 20, 2026 and press Request', 'd17'],
    ['Choose 27 January 2027 until 29 January 2027 in the calendar, then send the request', 'j27'],
  ])('is not taken for the one beside it: %s', async (said, ref) => {
    expect((await planOn(said, PAGE))[0]).toMatchObject({ kind: 'click', ref });
  });
});
