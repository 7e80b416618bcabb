// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { foremost } from '../../../../../control-plane/src/plan/rules/questions/foremost.ts';
import { pageOf } from '../../../../support/planning.ts';

const list = [
  '- list [ref=e1]:',
  ...['England', 'Scotland', 'Wales'].flatMap((name, i) => [
    `  - listitem [ref=i${i}]:`,
    `    - radio "${name}" [ref=r${i}]`,
    `    - generic [ref=g${i}]: ${name}`,
  ]),
].join('\n');

it('what is one more of its kind is at no place of a list', () => {
  const model = modelOf(pageOf(list));
  expect(foremost('what does a second permit cost', model)).toBeUndefined();
  expect(foremost('what is the second country', model)).toContain('Scotland');
});

const bridges = [
  '- table [ref=t]:',
  '  - row [ref=h]:',
  ...['Bridge', 'Town', 'Built', 'Width (m)'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
  ...[
    'Ford Arch/Kell/1811/6',
    'Iron Span/Oxton/1790/9',
    'Mill Walk/Kell/1902/3',
    'Long Weir/Kell/1850/5',
  ].flatMap((line, i) => {
    const [name, ...cells] = line.split('/');
    return [
      `  - row [ref=r${i}]:`,
      `    - cell [ref=n${i}]:`,
      `      - link "${name}" [ref=l${i}]`,
      ...cells.map((text, j) => `    - cell "${text}" [ref=c${i}${j}]`),
    ];
  }),
].join('\n');

it.each([
  ['which of the three bridges in Kell was built first', 'Ford Arch, Kell, 1811, 6.'],
  ['Which of the four bridges is the narrowest?', 'Mill Walk, Kell, 1902, 3.'],
  ['which bridge has the smallest width of the four bridges', 'Mill Walk.'],
])('of so many that there are one is told, by the link that its line begins with: "%s"', (question, told) => {
  expect(foremost(question, modelOf(pageOf(bridges)))).toBe(told);
});

it('which of two is more is the one that is most', () => {
  const two = bridges.split('  - row [ref=r2]')[0] as string;
  expect(foremost('which of the two bridges is older', modelOf(pageOf(two)))).toContain('Iron Span');
  expect(foremost('which of the bridges is older', modelOf(pageOf(two)))).toBeUndefined();
});

const funds = (...changes: string[]) =>
  [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    ...['Fund', 'Value', 'Day', 'Depth (m)'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
    ...['Alder', 'Birch', 'Cedar'].flatMap((name, i) => [
      `  - row [ref=r${i}]:`,
      ...[name, `${40 - i}.10`, changes[i], `${[12, 3, 7][i]}`].map(
        (text, j) => `    - cell "${text}" [ref=c${i}${j}]`,
      ),
    ]),
  ].join('\n');

it.each([
  ['Which of these funds has lost the most today?', 'Cedar'],
  ['which fund rose the most', 'Alder'],
  ['what is the biggest loser', 'Cedar'],
  ['which of the funds is the deepest', 'Alder'],
  ['which fund is the shallowest', 'Birch'],
])('what went up or down most, or is deepest, is measured: "%s"', (question, name) => {
  const told = foremost(question, modelOf(pageOf(funds('▲ 1.2 %', '▼ 0.4 %', '▼ 3.1 %'))));
  expect(told).toMatch(new RegExp(`^${name}\\b`));
});

it('nothing lost the most where all went up, or nothing says which way', () => {
  const question = 'which fund lost the most';
  for (const changes of [
    ['▲ 1.2 %', '+0.4 %', '▲ 3.1 %'],
    ['1.2 %', '0.4 %', '3.1 %'],
  ])
    expect(foremost(question, modelOf(pageOf(funds(...changes))))).toBeUndefined();
});

it('nothing is told twice', () => {
  const lines = ['Rowing, 3 seats free', 'Punting, 11 seats free'].flatMap((text, i) => [
    `- listitem [ref=i${i}]:`,
    `  - generic [ref=g${i}]: ${text}`,
  ]);
  const told = foremost('which of them has the most free seats', modelOf(pageOf(lines.join('\n'))));
  expect(told).toBe('Punting, 11 seats free.');
});

it('what is called by an ordinal stands at no place', () => {
  const lots = ['10:00 Second hand clothes', '11:00 Lamps', '12:00 Books'].flatMap((text, i) => [
    `- listitem [ref=i${i}]:`,
    `  - button "${text}" [ref=b${i}]`,
  ]);
  const model = modelOf(pageOf(lots.join('\n')));
  expect(foremost('who sells the second hand clothes', model)).toBeUndefined();
  expect(foremost('what is the second lot', model)).toContain('Lamps');
});

it('the parts of a page are no members beside those of a list in one of them', () => {
  const boats = ['Osprey 09:40 €31', 'Petrel 07:15 €48', 'Plover 12:05 €22'].flatMap((text, i) => [
    `    - generic [ref=b${i}]:`,
    ...text.split(' ').map((part, j) => `      - generic [ref=b${i}${j}]: "${part}"`),
    `      - button "Book" [ref=k${i}]`,
  ]);
  const page = [
    '- generic [ref=p]:',
    '  - generic [ref=f]:',
    '    - heading "Which day at 06:00?" [level=2] [ref=h1]',
    '    - generic [ref=f1]: Out',
    '    - generic [ref=f2]: Back',
    '  - generic [ref=l]:',
    '    - heading "Boats on 3 May 2027" [level=2] [ref=h2]',
    ...boats,
    '  - generic [ref=c]:',
    '    - heading "May 2027" [level=2] [ref=h3]',
    '    - generic [ref=c1]: Prev',
    '    - generic [ref=c2]: Next',
  ].join('\n');
  expect(foremost('what does the earliest boat cost', modelOf(pageOf(page)))).toBe('Petrel: €48.');
});

it('what has the most of something is measured by that, whichever of them is called so', () => {
  const rooms = [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    ...['Room', 'Chairs', 'Rent'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
    ...['Great hall/120/€ 55', 'Board room/16/€ 30', 'Attic/9/€ 20'].flatMap((line, i) => [
      `  - row [ref=r${i}]:`,
      ...line.split('/').map((cell, j) => `    - cell "${cell}" [ref=c${i}${j}]`),
    ]),
  ].join('\n');
  expect(foremost('which room has the most chairs', modelOf(pageOf(rooms)))).toContain('Great hall');
  expect(foremost('which room has the fewest chairs', modelOf(pageOf(rooms)))).toContain('Attic');
});

it('what a sentence of the page is about is at no place of a list', () => {
  const page = `${list}\n- paragraph [ref=p]: Last admission is at 5 pm.`;
  expect(foremost('when is the last admission', modelOf(pageOf(page)))).toBeUndefined();
  expect(foremost('what is the last country', modelOf(pageOf(page)))).toContain('Wales');
});

const plots = [
  '- table [ref=t]:',
  '  - row [ref=h]:',
  ...['Name', 'Plot', 'Size in m²', 'Owes'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
  ...['Ada Lund/37/120/£0.00', 'Ben Roy/3/250/£36.00', 'Cy Holt/9/180/£12.00'].flatMap((line, i) => [
    `  - row [ref=r${i}]:`,
    ...line.split('/').map((cell, j) => `    - cell "${cell}" [ref=c${i}${j}]`),
  ]),
].join('\n');

it.each([
  ['who owes the most', /^Ben Roy/],
  ['who has the biggest plot', /^Ben Roy/],
  ['who has the smallest plot', /^Ada Lund/],
])('what is measured is what is done, or the size of a thing and not its number: "%s"', (question, told) => {
  expect(foremost(question, modelOf(pageOf(plots)))).toMatch(told);
});
