// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
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

describe('the menu behind three dots', () => {
  const card = (name: string, i: number): string[] => [
    `  - generic [ref=c${i}]:`,
    `    - heading "${name}" [level=4] [ref=h${i}]`,
    `    - generic [ref=p${i}]: All about the ${name.toLowerCase()} of this yard.`,
    `    - button "more_vert" [ref=b${i}] [cursor=pointer]`,
  ];
  const page = ['- generic [ref=e1]:', ...['Hulls', 'Masts', 'Rudders'].flatMap(card)].join('\n');

  it.each([
    ['open the three dots menu of the masts card', 'b1'],
    ['click the three-dot button next to Rudders', 'b2'],
    ['open the more menu for hulls', 'b0'],
    ["open the masts section's menu", 'b1'],
  ])('is that of the card told, also where a font draws the dots: %s', async (said, ref) => {
    expect(await planOn(said, page)).toMatchObject([{ kind: 'click', ref }, { kind: 'done' }]);
  });

  it('is one of them, and not three', async () => {
    expect(await planOn('click the three dots', page)).toMatchObject([{ kind: 'ask' }]);
  });
});

const CHOIRS = [
  '- table [ref=t1]:',
  '  - rowgroup [ref=t2]:',
  '    - row [ref=t3]:',
  '      - columnheader "Choir" [ref=t4]',
  '      - columnheader "Singers" [ref=t5]',
  '      - columnheader [ref=t6]',
  '  - rowgroup [ref=t7]:',
  ...['Fenby Voices', 'Alder Singers', 'Fenby Quire'].flatMap((name, i) => [
    `    - row [ref=r${i}]:`,
    `      - rowheader "${name}" [ref=n${i}]`,
    `      - cell "${i + 20}" [ref=c${i}]`,
    `      - cell [ref=d${i}]:`,
    `        - button "★" [ref=s${i}] [cursor=pointer] [title=Follow]`,
    `        - button "♫" [ref=m${i}] [cursor=pointer] [title=Documents]`,
  ]),
].join('\n');

describe('what is shown of one of a list', () => {
  it.each([
    ['show me the documents of Fenby Quire', 'm2'],
    ['open the documents for Alder Singers', 'm1'],
    ['show the documents of fenby voices', 'm0'],
  ])('is behind the control with it that is called so, not its name: "%s"', async (said, ref) => {
    expect(await planOn(said, CHOIRS)).toMatchObject([{ kind: 'click', ref }, { kind: 'done' }]);
  });
});
