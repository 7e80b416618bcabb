// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const row = (plate: string, driver: string, i: number) =>
  [
    `    - row [ref=r${i}]:`,
    `      - cell "${plate}" [ref=p${i}]`,
    `      - cell "${driver}" [ref=d${i}]`,
    `      - cell [ref=c${i}]:`,
    `        - button "Book service for ${plate}" [ref=s${i}]: Service`,
    `        - button "Retire ${plate}" [ref=x${i}]: Retire`,
  ].join('\n');
const page = (search: string, ...rows: [string, string][]) =>
  [
    `- searchbox "Search vans" [ref=q]${search}`,
    '- table [ref=t]:',
    '  - rowgroup [ref=g]:',
    ...rows.map(([plate, driver], i) => row(plate, driver, i)),
  ].join('\n');
const VANS: [string, string][] = [
  ['VV-101', 'Lotte Hahn'],
  ['VV-102', 'Samir Aziz'],
  ['VV-103', 'Greta Noll'],
];

it('what is done and its object together name the control of the one that is meant', async () => {
  expect((await planOn('book a service for the van of Samir Aziz', page('', ...VANS)))[0]).toMatchObject({
    kind: 'click',
    ref: 's1',
  });
});

it('one that is not in sight is searched for, and then it is done', async () => {
  const steps = await planThrough(
    'book a service for the van of Theo Ruck',
    page('', ...VANS),
    page(': Theo Ruck', ['VV-110', 'Theo Ruck']),
  );
  expect(steps[0]).toMatchObject([{ kind: 'type', ref: 'q', text: 'Theo Ruck' }]);
  expect(steps[1]?.[0]).toMatchObject({ kind: 'click', ref: 's0' });
});
