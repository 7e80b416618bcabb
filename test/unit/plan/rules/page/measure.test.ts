// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { selectedBy } from '../../../../../control-plane/src/plan/rules/page/select.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

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

it('what tells when it leaves and when it arrives is as long as that, unless it says how long it takes', async () => {
  const page = (more: string[]) =>
    [
      '- generic [ref=l]:',
      ...['07:10 → 10:05 Petrel €12', '11:20 → 12:50 Gannet €29', '16:00 → 18:15 Petrel €9'].flatMap(
        (line, i) => [
          `  - generic [ref=g${i}]:`,
          `    - text: ${line}${more[i] ?? ''}`,
          `    - button "Take it" [ref=b${i}]`,
        ],
      ),
    ].join('\n');
  const [shortest] = await planOn('choose the shortest crossing', page([]));
  expect(shortest).toMatchObject({ kind: 'click', ref: 'b1' });
  const told = page([' 1 h 55 min', ' 2 h 30 min', ' 2 h 15 min']);
  const [byItself] = await planOn('choose the shortest crossing', told);
  expect(byItself).toMatchObject({ kind: 'click', ref: 'b0' });
});

describe('what is said to have the least of something', () => {
  const goods = [
    '- list [ref=e1]:',
    ...[
      ['Rope', '12 m £8', 'b0'],
      ['Tarp', '9 m £22', 'b1'],
      ['Net', '4 m £15', 'b2'],
    ].flatMap(([name, told, ref]) => [
      '  - listitem [ref=l]:',
      `    - strong [ref=s]: ${name}`,
      `    - text: ${told}`,
      `    - button "Add" [ref=${ref}]`,
    ]),
  ].join('\n');
  const scores = [
    '- list [ref=e1]:',
    ...['Ann 31', 'Bo 12', 'Cy 25'].map((line, i) => `  - listitem [ref=l${i}]: ${line}`),
  ].join('\n');

  it('is measured by nothing of another unit', async () => {
    for (const said of ['which tent has the smallest altitude', 'add the item with the lowest pressure'])
      expect((await planOn(said, goods)).map(({ kind }) => kind)).toEqual(['ask']);
    expect(await planOn('which item has the lowest price?', goods)).toEqual([
      { kind: 'done', answer: expect.stringContaining('Rope') },
    ]);
  });

  it('is not measured by the numbers of some of them', async () => {
    expect(JSON.stringify(await planOn('who has the highest score', scores))).not.toContain('Cy');
  });
});

describe('of a text that tells several amounts', () => {
  const masters = [
    '- list [ref=e1]:',
    ...[
      ['Ulla', '€ 92 ★ 4.1', 'b0'],
      ['Sem', '€ 40 ★ 4.8', 'b1'],
      ['Rik', '€ 61 ★ 4.5', 'b2'],
    ].flatMap(([name, told, ref]) => [
      '  - listitem [ref=l]:',
      `    - text: ${name} ${told}`,
      `    - button "Book" [ref=${ref}]`,
    ]),
  ].join('\n');

  it.each([
    ['book the best rated one', 'b1'],
    ['book the one with the lowest rating', 'b0'],
    ['book the most expensive one', 'b0'],
    ['book the cheapest one', 'b1'],
  ])('the one of the kind is compared: %s', async (said, ref) => {
    expect((await planOn(said, masters))[0]).toMatchObject({ kind: 'click', ref });
  });
});

describe('a limit in a unit', () => {
  const page = table('Parcel', [
    ['P1', '3 kg', '45 min'],
    ['P2', '8 kg', '2 h 30 min'],
    ['P3', '500 g', '3 h'],
  ]).replace('"Client"', '"Weight"');

  it.each([
    ['which parcels are heavier than 4 kg?', ['P2']],
    ['which parcels weigh more than 2 kg?', ['P1', 'P2']],
    ['which parcels are lighter than 600 g?', ['P3']],
    ['which parcels take more than 2 hours?', ['P2', 'P3']],
    ['which parcels are under 60 minutes?', ['P1']],
  ])('compares what is counted in another: %s', async (said, names) => {
    const [told] = await planOn(said, page);
    const answer = told?.kind === 'done' ? (told.answer ?? '') : '';
    expect(answer.match(/P\d/g)).toEqual(names);
  });

  it('of nothing is passed by anything', () => {
    const [found] = selectedBy('parcels heavier than 0 kg', modelOf(pageOf(page)));
    expect(found?.members.map(({ title }) => title)).toEqual(['P1', 'P2', 'P3']);
  });

  it('without its unit is a number as it is printed', async () => {
    const light = page.replace('500 g', '5 kg');
    const [told] = await planOn('which parcels have a weight over 4?', light);
    expect(told).toMatchObject({ kind: 'done', answer: 'P2, P3.' });
  });
});
