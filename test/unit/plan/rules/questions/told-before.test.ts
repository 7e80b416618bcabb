// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const chat = (open: string): string =>
  [
    '- generic [ref=e1]:',
    ...['Dario', 'Petra'].map((name, i) => `  - generic [ref=n${i}] [cursor=pointer]: ${name}`),
    '- generic [ref=e2]:',
    `  - generic [ref=e3]: ${open}`,
    '  - generic [ref=e4]:',
    '    - generic [ref=m1]: The street party is on the 28th.',
    '    - generic [ref=m2]: Lovely! At what time?',
    '    - generic [ref=m3]: "It starts at 15:30, music until ten."',
  ].join('\n');

it.each([
  'When does the street party begin, according to Dario?',
  'At what time does the street party start?',
])('the hour is told by the line that speaks of it: %s', async (said) => {
  expect(await planOn(said, chat('Dario'))).toEqual([
    expect.objectContaining({ kind: 'done', answer: expect.stringContaining('15:30') }),
  ]);
});

it.each(['When does the street party begin, according to Petra?', 'When does the choir begin?'])(
  'nor by another person, nor for another thing: %s',
  async (said) => {
    const [first] = await planOn(said, chat('Dario'));
    expect(first).not.toMatchObject({ kind: 'done', answer: expect.stringContaining('15:30') });
  },
);
