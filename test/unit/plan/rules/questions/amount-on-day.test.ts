// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { amountOnDay } from '../../../../../control-plane/src/plan/rules/questions/amount-on-day.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const free = (day: number) => (day < 20 ? 'full' : `${day - 10} beds, €${day}`);

/** November 2026, which begins with a Sunday. */
const MONTH = [
  '- heading "Rifugio" [level=1] [ref=h]',
  '- paragraph [ref=p]: November 2026',
  '- table [ref=t]:',
  ...Array.from({ length: 6 }, (_, week) => [
    `  - row [ref=r${week}]:`,
    ...Array.from({ length: 7 }, (_, at) => week * 7 + at - 5)
      .filter((day) => day > 0 && day < 31)
      .flatMap((day) => [
        `    - cell [ref=c${day}]:`,
        `      - button "${day} ${free(day)}" [ref=b${day}]:`,
        `        - text: "${day}"`,
        `        - generic [ref=g${day}]: ${free(day)}`,
      ]),
  ]).flat(),
]
  .map((line) => `  ${line}`)
  .join('\n');
const PAGE = `- generic [ref=g]:\n${MONTH}`;

const told = (question: string) => amountOnDay(question, turnOn(PAGE, question));

it.each([
  ['how many beds are free on the night of 24 November', 'Beds on 24 November 2026: 14.'],
  ['how many beds are left on the 25th', 'Beds on 25 November 2026: 15.'],
  ['how many beds are still available tonight', 'Beds on 20 November 2026: 10.'],
  ['how many beds are there on 18 November', 'Beds on 18 November 2026: none, full.'],
  ['what does it cost on 24 November', 'On 24 November 2026: €24.'],
  ['how many dogs are free on 24 November', undefined],
  ['how many beds are free', undefined],
  ['how many beds are free on 24 December', undefined],
])('a day of the month tells its own amount: "%s"', (question, answer) => {
  expect(told(question)).toBe(answer);
});

it('no day is chosen for it', async () => {
  expect(await planOn('How many beds are left on the 25th?', PAGE)).toMatchObject([
    { kind: 'done', answer: expect.stringMatching(/: 15\./) },
  ]);
});
