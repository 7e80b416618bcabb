// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const PLANTS = [
  ['Sage', '3.10', '12'],
  ['Lavender', '4.60', '60'],
  ['Thyme', '3.20', '75'],
];
const row = (
  [plant, price, stock]: string[],
  i: number,
  amount = `gridcell "${stock}" [ref=c${i}]`,
): string[] => [
  `    - row [ref=r${i}] [cursor=pointer]:`,
  `      - gridcell "${plant}" [ref=a${i}]`,
  `      - gridcell "${price}" [ref=b${i}]`,
  `      - ${amount}`,
];
const table = (edited?: number): string =>
  [
    '- grid [ref=e1]:',
    '  - rowgroup [ref=e2]:',
    '    - row [ref=e3]:',
    ...['Plant', 'Price', 'In stock'].map((name, i) => `      - columnheader "${name}" [ref=h${i}]`),
    '  - rowgroup [ref=e4]:',
    ...PLANTS.flatMap((plant, i) =>
      i === edited
        ? [...row(plant, i, `gridcell [ref=c${i}]:`), `        - spinbutton [ref=f${i}]: "${plant[2]}"`]
        : row(plant, i),
    ),
    '- button "Next page" [ref=e5]',
  ].join('\n');

describe('a cell that is edited where it stands', () => {
  it.each([
    'set lavender stock to 12',
    'set lavender stock to "12"',
    'set the stock of the lavender to 12',
    "change the lavender's stock to 12",
  ])('is clicked, and what comes up in it takes the value: "%s"', async (said) => {
    const [first, second] = await planThrough(said, table(), table(1));
    expect(first).toMatchObject([{ kind: 'click', ref: 'c1' }]);
    expect(second).toMatchObject([{ kind: 'type', ref: 'f1', text: '12', submit: true }, { kind: 'done' }]);
  });

  it('is clicked twice where one click brings nothing up', async () => {
    const [, second] = await planThrough('set the stock of the lavender to 12', table(), table());
    expect(second).toMatchObject([{ kind: 'doubleclick', ref: 'c1' }]);
  });
});

it('a field that is called so takes the value, and the cell is left alone', async () => {
  const page = `${table()}\n- spinbutton "Lavender stock" [ref=f9]`;
  expect(await planOn('set lavender stock to 12', page)).toMatchObject([{ ref: 'f9' }, { kind: 'done' }]);
});

it('a cell of a table that is no grid is left alone, and so is one of several that are told', async () => {
  const plain = table().replaceAll('gridcell', 'cell').replace('- grid ', '- table ');
  const [first] = await planOn('set the stock of the lavender to 12', plain);
  expect(first).not.toMatchObject({ ref: 'c1' });
  const [other] = await planOn('set the stock of the lavender to 12 and its price to 4', table());
  expect(other).not.toMatchObject({ ref: 'c1' });
});
