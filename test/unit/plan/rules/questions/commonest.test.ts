// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { commonest } from '../../../../../control-plane/src/plan/rules/questions/commonest.ts';
import { pageOf } from '../../../../support/planning.ts';

const table = (columns: string[], ...lines: string[]) =>
  [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    ...columns.map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
    ...lines.flatMap((line, i) => [
      `  - row [ref=r${i}]:`,
      ...line.split('/').map((cell, j) => `    - cell "${cell}" [ref=c${i}${j}]`),
    ]),
  ].join('\n');

const bridges = table(
  ['Bridge', 'River', 'Arches'],
  'Ford Arch/Kell/3',
  'Iron Span/Oxen/9',
  'Mill Walk/Kell/1',
  'Long Weir/Tarn/5',
);
const crew = table(
  ['Name', 'Port', 'Watch'],
  'Ada Lund/Oban/first',
  'Ben Roy/Mull/first',
  'Cy Holt/Oban/dog',
);

it.each([
  ['which river has the most bridges', bridges, 'Kell (2).'],
  ['Which river has only one bridge', bridges, 'Oxen (1) and Tarn (1).'],
  ['what is the most common river', bridges, 'Kell (2).'],
  ['which river are most bridges on', bridges, 'Kell (2).'],
  ['which port do most of the sailors come from', crew, 'Oban (2).'],
  ['which watch has the fewest sailors', crew, 'Dog (1).'],
  [
    'which observer has the most days',
    table(['Day', 'Low', 'Observer'], '1/3/Maud', '2/5/Maud', '3/0/Eskil'),
    'Maud (2).',
  ],
])('the lines of a table are counted by what they have in a column: "%s"', (question, page, told) => {
  expect(commonest(question, modelOf(pageOf(page)))).toBe(told);
});

it.each([
  ['which river has the most arches', bridges],
  ['which river has the most trout', bridges],
  ['which bridge has the most bridges', bridges],
])(
  'what a column tells, what is no line, and what stands there but once is not counted: "%s"',
  (question, page) => {
    expect(commonest(question, modelOf(pageOf(page)))).toBeUndefined();
  },
);
