// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const table = (...waiting: string[]): string =>
  [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    ...['Berth', 'Metres', 'Waiting', 'Power'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
    ...['North arm', 'Mole', 'Slip'].flatMap((name, i) => [
      `  - row [ref=r${i}]:`,
      `    - cell "${name}" [ref=a${i}]`,
      `    - cell "${i + 6}" [ref=b${i}]`,
      `    - cell "${waiting[i]}" [ref=c${i}]`,
      `    - cell "yes" [ref=d${i}]`,
    ]),
  ].join('\n');

it.each([
  ['which berth has no waiting list', ['4 boats', 'Nobody', '2 boats'], 'Mole.'],
  ['which berths are without a waiting list', ['none', '3 boats', '–'], 'North arm and Slip.'],
])('a line that says none has none: "%s"', async (question, waiting, answer) => {
  expect(await planOn(question, table(...waiting))).toMatchObject([{ kind: 'done', answer }]);
});

it.each([
  ['which berth has no waiting list', ['4 boats', '1 boat', '2 boats']],
  ['which berth has no crane', ['4 boats', 'Nobody', '2 boats']],
])('what no line says is asked about: "%s"', async (question, waiting) => {
  expect((await planOn(question, table(...waiting)))[0]?.kind).toBe('ask');
});

it.each([
  ['which berths have none left', 'Mole and Slip.'],
  ['which berths are sold out', 'Mole and Slip.'],
  ['how many berths have no waiting left', '2: Mole and Slip.'],
])('what has run out is told by the only counts: "%s"', async (question, answer) => {
  expect(await planOn(question, table('4', '0', '0'))).toMatchObject([{ kind: 'done', answer }]);
});

it('all lines of the list are no answer to which of them', async () => {
  const rows = [
    ['Beet', 'root', '12'],
    ['Kale', 'leaf', '0'],
    ['Pea', 'pod', '5'],
  ].flatMap((cells, i) => [
    `    - generic [ref=l${i}]:`,
    ...cells.map((cell, at) => `      - generic [ref=c${i}x${at}]: "${cell}"`),
  ]);
  const page = [
    '- generic [ref=p]:',
    '  - generic [ref=h]: Seeds with packets left',
    '  - generic [ref=b]:',
    ...rows,
  ];
  const [first] = await planOn('which seeds have packets left', page.join('\n'));
  expect(JSON.stringify(first)).not.toContain('Beet root 12 Kale leaf 0');
});
