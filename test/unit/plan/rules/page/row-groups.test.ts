// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { groupsOf } from '../../../../../control-plane/src/plan/rules/page/members.ts';
import { parseSnapshot } from '../../../../../control-plane/src/plan/snapshot.ts';
import { planOn } from '../../../../support/planning.ts';

const row = (i: number, role: string, cells: string[]): string[] => [
  `    - row [ref=r${i}]:`,
  ...cells.map((text, j) => `      - ${role} "${text}" [ref=c${i}x${j}]`),
];
const head = ['  - rowgroup [ref=h]:', ...row(0, 'columnheader', ['Boat', 'Trips made', ''])];
const BOATS = [
  ['Kittiwake', '4', 'Hire'],
  ['Old Maud', '11', 'Hire'],
  ['Sandpiper', '7', 'Hire'],
];

const apart = [
  '- table [ref=t]:',
  ...head,
  ...BOATS.flatMap((cells, i) => [`  - rowgroup [ref=g${i}]:`, ...row(i + 1, 'cell', cells)]),
].join('\n');

const titles = (page: string): string[][] =>
  groupsOf(parseSnapshot(page)).map(({ members }) => members.map(({ title }) => title));

it('rows that stand in a body each are lines of one table', async () => {
  expect(titles(apart)).toEqual([['Kittiwake', 'Old Maud', 'Sandpiper']]);
  const [told] = await planOn('which of the boats has made the most trips', apart);
  expect(told).toEqual({ kind: 'done', answer: 'Old Maud, 11.' });
});

it('bodies of several rows stay apart', () => {
  const bodies = [BOATS, BOATS.slice(1)].flatMap((rows, k) => [
    `  - rowgroup [ref=g${k}]:`,
    ...rows.flatMap((cells, i) => row(10 * k + i + 1, 'cell', cells)),
  ]);
  expect(titles(['- table [ref=t]:', ...head, ...bodies].join('\n')).map(({ length }) => length)).toEqual([
    3, 2,
  ]);
});
