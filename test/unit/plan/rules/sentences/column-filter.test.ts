// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const ORDERS = [
  '- heading "Orders" [ref=e1]',
  '- generic [ref=e2] [cursor=pointer]:',
  '  - generic:',
  '    - combobox "Status"',
  '  - generic [ref=e3]: Any status',
  '- table [ref=e4]:',
  '  - rowgroup [ref=e5]:',
  '    - row [ref=e6]:',
  ...['Order', 'Customer', 'Status'].map(
    (name, i) => `      - columnheader "${name}" [ref=h${i}] [cursor=pointer]`,
  ),
  '  - rowgroup [ref=e7]:',
  ...[
    ['1041', 'Cafe Orly', 'Paid'],
    ['1042', 'Bistro Nord', 'Open'],
    ['1043', 'Casa Lima', 'Open'],
  ].flatMap((cells, i) => [
    `    - row [ref=r${i}]:`,
    ...cells.map((cell, j) => `      - cell "${cell}" [ref=r${i}c${j}]`),
  ]),
].join('\n');

it.each([
  'show me only the orders that are open',
  'only show the open orders',
  'show just the ones that are open',
])('the list is opened that is called as the column with such values: %s', async (said) => {
  expect(await planOn(said, ORDERS)).toEqual([expect.objectContaining({ kind: 'click', ref: 'e2' })]);
});

it.each(['show me only the orders that are late', 'show only the open orders of Bistro Nord'])(
  'no list is opened for what its values do not tell: %s',
  async (said) => {
    expect(await planOn(said, ORDERS)).not.toContainEqual(expect.objectContaining({ ref: 'e2' }));
  },
);

it('what is typed in the head of a column leaves those lines, and presses none of them', async () => {
  const page = ORDERS.split('\n')
    .slice(5)
    .map((line) => line.replace('table "', 'grid "').replace(/(row \[ref=r\d\])/, '$1 [cursor=pointer]'))
    .join('\n')
    .replace(
      'columnheader "Customer" [ref=h1] [cursor=pointer]',
      'columnheader "Customer" [ref=h1]:\n        - searchbox "Filter customer" [ref=f1]',
    );
  const steps = await planThrough('only orders from Bistro Nord', page, page);
  expect(steps.flat()).toMatchObject([
    { kind: 'type', ref: 'f1', text: 'Bistro Nord' },
    { kind: 'press', key: 'Enter' },
    { kind: 'done' },
  ]);
});

const STOCK = [
  '- combobox [ref=l1]:',
  ...['All', 'Screws', 'Paint', 'Fittings'].map((name) => `  - option "${name}"`),
  '- table [ref=e1]:',
  '  - rowgroup [ref=e2]:',
  '    - row [ref=e3]:',
  ...['Item', 'Category', 'Packs'].map((name, i) => `      - columnheader "${name}" [ref=h${i}]`),
  '  - rowgroup [ref=e4]:',
  ...[
    ['Primer', 'Paint', '11'],
    ['Eye screws', 'Screws', '33'],
  ].flatMap((cells, i) => [
    `    - row [ref=r${i}]:`,
    ...cells.map((cell, j) => `      - cell "${cell}" [ref=r${i}c${j}]`),
  ]),
].join('\n');

it.each([
  ['Show the category Paint only', 'Paint'],
  ['Filter by category Screws', 'Screws'],
  ['Show the fittings only', 'Fittings'],
  ['Show the Paint category', 'Paint'],
])('what a list offers is told with the name of its column: %s', async (said, option) => {
  expect(await planOn(said, STOCK)).toContainEqual(
    expect.objectContaining({ kind: 'select', ref: 'l1', options: [option] }),
  );
});

it('a column that is named alone chooses nothing', async () => {
  expect(await planOn('Show the category', STOCK)).not.toContainEqual(
    expect.objectContaining({ kind: 'select' }),
  );
});

const SUPPLIERS = (...bar: string[]): string =>
  [
    '- generic [ref=b1]:',
    ...bar.map((line) => `  - ${line}`),
    '- table [ref=e4]:',
    '  - rowgroup [ref=e5]:',
    '    - row [ref=e6]:',
    ...['Supplier ↑', 'Country', 'Status'].flatMap((name, i) => [
      `      - columnheader "${name}" [ref=h${i}]:`,
      `        - button "${name}" [ref=s${i}] [cursor=pointer]`,
    ]),
    '  - rowgroup [ref=e7]:',
    ...[
      ['Alder', 'Ireland', 'Active'],
      ['Glue Works', 'Ireland', 'On hold'],
      ['Nogal', 'Spain', 'On hold'],
    ].flatMap((cells, i) => [
      `    - row [ref=r${i}]:`,
      ...cells.map((cell, j) => `      - cell "${cell}" [ref=r${i}c${j}]`),
    ]),
  ].join('\n');
const SEARCH = 'searchbox "Search suppliers" [ref=f1]';
const STATUS = 'generic [ref=f2] [cursor=pointer] [collapsed]: "Status: All"';

it.each([
  'Show only suppliers with the status On hold',
  'Filter the suppliers by status On hold',
  'Show only the suppliers that are on hold',
])('what shows that it is set to all is such a list, too: %s', async (said) => {
  expect(await planOn(said, SUPPLIERS(SEARCH, STATUS))).toMatchObject([{ kind: 'click', ref: 'f2' }]);
});

it('what no list filters by is searched for, and no column is sorted by for it', async () => {
  const said = 'Show only suppliers from Spain';
  expect((await planOn(said, SUPPLIERS(SEARCH, STATUS)))[0]).toMatchObject({
    kind: 'type',
    ref: 'f1',
    text: 'Spain',
  });
  expect(await planOn(said, SUPPLIERS(STATUS))).not.toContainEqual(expect.objectContaining({ ref: 's0' }));
});

const SHOWN = [
  '- heading "All crates" [level=2] [ref=t1]',
  '- combobox "Filter by state" [ref=l1]:',
  ...['Every state', 'Packed', 'Lost'].map((name) => `  - option "${name}"`),
  '- table [ref=e4]:',
  '  - rowgroup [ref=e5]:',
  '    - row [ref=e6]:',
  ...['Crate', 'State', 'Actions'].map((name, i) => `      - columnheader "${name}" [ref=h${i}]`),
  '  - rowgroup [ref=e7]:',
  ...[
    ['Pears', 'Packed'],
    ['Plums', 'Lost'],
    ['Figs', 'Packed'],
  ].flatMap((cells, i) => [
    `    - row [ref=r${i}]:`,
    ...cells.map((cell, j) => `      - cell "${cell}" [ref=r${i}c${j}]`),
    `      - cell [ref=r${i}c2]:`,
    `        - button "View" [ref=v${i}]`,
  ]),
].join('\n');

it.each([
  'Show only the crates with the state "Lost"',
  'only show lost crates',
  'Filter the crates by state Lost',
  'show me all the lost crates',
])('a list that says by what it filters is set, and no line viewed: %s', async (said) => {
  expect(await planOn(said, SHOWN)).toEqual([
    expect.objectContaining({ kind: 'select', ref: 'l1', options: ['Lost'] }),
    expect.objectContaining({ kind: 'done' }),
  ]);
});

it('what nothing filters by views none of the lines', async () => {
  const page = SHOWN.split('\n')
    .filter((line) => !/combobox|option/.test(line))
    .join('\n');
  expect(await planOn('Show only the packed crates', page)).not.toContainEqual(
    expect.objectContaining({ name: 'View' }),
  );
  expect(await planOn('View the crate Plums', page)).toContainEqual(expect.objectContaining({ ref: 'v1' }));
});
