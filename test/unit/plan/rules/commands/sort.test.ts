// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { sort } from '../../../../../control-plane/src/plan/rules/commands/sort.ts';
import { planOn, planThrough, turnOn } from '../../../../support/planning.ts';

const closed = `- button "Sort by" [ref=e1] [collapsed]
- list [ref=e2]:
  - listitem [ref=e3]: Bonfire night
  - listitem [ref=e4]: Lost can`;
const open = `${closed}\n- list [ref=e5]:\n  - listitem [ref=e6]:\n    - link "Most liked" [ref=e7]`;

const pressed = (snapshot: string, said: string) => sort(turnOn(snapshot, said), said);

it('opens what sorts where the order is not in sight, and takes the order by the words for it', () => {
  expect(pressed(closed, 'sort the posts by most liked')).toMatchObject({
    actions: [{ ref: 'e1' }],
    final: false,
  });
  expect(pressed(open, 'sort the posts by most liked')).toMatchObject({
    actions: [{ ref: 'e7' }],
    final: true,
  });
});

it('leaves alone what speaks of no order', () => {
  expect(pressed(closed, 'open the post about the bonfire')).toBeUndefined();
});

it('an order that is quoted is taken from what the control of orders has brought up', async () => {
  const page = `- textbox "Sort by" [ref=e1] [cursor=pointer] [readonly]
- list [ref=e2]:
  - listitem [ref=e3] [cursor=pointer]: "Price: low to high"
  - listitem [ref=e4] [cursor=pointer]: "Price: high to low"
- textbox "Voucher code" [ref=e5]`;
  expect((await planOn('Sort the teas by "Price: low to high"', page))[0]).toMatchObject({
    kind: 'click',
    ref: 'e3',
  });
});

it('a first page on which all is the same after one press is not taken for the greatest first', async () => {
  const fines = (values: string[]) =>
    [
      '- table [ref=e1]:',
      '  - rowgroup [ref=e2]:',
      '    - row [ref=e3]:',
      '      - columnheader "Title" [ref=e4] [cursor=pointer]',
      '      - columnheader "Fine" [ref=e5] [cursor=pointer]',
      '  - rowgroup [ref=e6]:',
      ...values.flatMap((value, i) => [
        `    - row [ref=r${i}]:`,
        `      - cell "Book ${'ABC'[i]}" [ref=r${i}a]`,
        `      - cell "${value}" [ref=r${i}b]`,
      ]),
    ].join('\n');
  const steps = await planThrough(
    'sort the loans by fine so that the highest fine comes first',
    fines(['0.00', '1.20', '0.40']),
    fines(['0.00', '0.00', '0.00']),
    fines(['4.10', '1.20', '0.40']),
  );
  expect(steps.map(([action]) => action)).toMatchObject([
    { kind: 'click', ref: 'e5' },
    { kind: 'click', ref: 'e5' },
    { kind: 'done' },
  ]);
});

it('the column "Order" is no menu of orders', async () => {
  const page = [
    '- table [ref=e1]:',
    '  - row [ref=e2]:',
    '    - columnheader "Order" [ref=e3] [cursor=pointer]',
    '    - columnheader "Fine" [ref=e4] [cursor=pointer]',
    '  - row [ref=e5]:',
    '    - cell "1001" [ref=e6]',
    '    - cell "4.10" [ref=e7]',
  ].join('\n');
  const steps = await planThrough('order the table by weight please', page);
  expect(steps.flat()).not.toContainEqual(expect.objectContaining({ ref: 'e3' }));
});

describe('a list that orders what a shop has', () => {
  const page = `- searchbox "Search products" [ref=q]
- combobox "Sort by" [ref=s]:
  - option "Relevance" [selected]
  - option "Price: low to high"
  - option "Price: high to low"
  - option "Newest first"
  - option "Customer rating"`;

  it.each([
    ['sort by price, lowest first', 'Price: low to high'],
    ['sort by price ascending', 'Price: low to high'],
    ['sort by lowest price', 'Price: low to high'],
    ['sort by cheapest first', 'Price: low to high'],
    ['sort the products from cheap to expensive', 'Price: low to high'],
    ['sort them from the most expensive to the cheapest', 'Price: high to low'],
    ['sort by price, highest first', 'Price: high to low'],
    ['sort by the newest products', 'Newest first'],
    ['sort by ratings', 'Customer rating'],
  ])('is set to the order that is meant: %s', async (said, option) => {
    expect(await planOn(said, page)).toMatchObject([
      { kind: 'select', ref: 's', options: [option] },
      { kind: 'done' },
    ]);
  });
});
