// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const table = (noun: string, rows: [string, string, string][]) =>
  [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    ...[noun, 'Client', 'Total'].map((name, x) => `    - columnheader "${name}" [ref=h${x}]`),
    ...rows.flatMap((cells, y) => [
      `  - row [ref=r${y}]:`,
      ...cells.map((text, x) => `    - cell "${text}" [ref=c${y}${x}]`),
    ]),
  ].join('\n');

it('running numbers call their lines, and the largest is the one with the largest price', async () => {
  const page = table('Invoice', [
    ['2001', 'Ama', '$40'],
    ['2004', 'Bo', '$910'],
    ['2005', 'Cy', '$15'],
  ]);
  expect(await planOn('which invoice is the largest', page)).toMatchObject([
    { kind: 'done', answer: expect.stringContaining('Bo') },
  ]);
});

it('numbers that do not run are what their column measures', async () => {
  const page = table('Visitors', [
    ['2001', 'Ama', '$40'],
    ['9300', 'Bo', '$15'],
    ['500', 'Cy', '$910'],
  ]);
  expect(await planOn('who has the most visitors', page)).toMatchObject([
    { kind: 'done', answer: expect.stringContaining('Bo') },
  ]);
});
