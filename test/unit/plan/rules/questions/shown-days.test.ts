// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withShownDays } from '../../../../../control-plane/src/plan/rules/questions/shown-days.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const TABLE = [
  '- table [ref=t]:',
  '  - row [ref=h]:',
  ...['Day', 'Gust', 'Observer'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
  ...[
    ['2026-11-01', '31', 'Maud'],
    ['2026-11-02', '44', 'Eskil'],
  ].flatMap((cells, row) => [
    `  - row [ref=r${row}]:`,
    ...cells.map((text, i) => `    - cell "${text}" [ref=c${row}x${i}]`),
  ]),
].join('\n');
const asked = (question: string, page = TABLE) => withShownDays(question, turnOn(page, question));

it('a day is asked for as the page writes it', async () => {
  expect(asked('what was the gust on 2 November')).toBe('what was the gust on 2026-11-02');
  expect(asked('what was the gust on November 2nd')).toBe('what was the gust on 2026-11-02');
  expect(await planOn('What was the gust on 2 November?', TABLE)).toMatchObject([
    { kind: 'done', answer: expect.stringMatching(/: 44\.$/) },
  ]);
});

it('it is left where the page shows no such day, shows it in words, or more than once', () => {
  for (const [question, page] of [
    ['what was the gust on 3 November', TABLE],
    ['what was the gust on 2 November 2025', TABLE],
    ['what is on 2 November', '- generic [ref=a]: 2 November'],
    ['what is on 2 November', '- generic [ref=a]: 2026-11-02\n- generic [ref=b]: 2026-11-02'],
  ] as const)
    expect(asked(question, page)).toBe(question);
});
