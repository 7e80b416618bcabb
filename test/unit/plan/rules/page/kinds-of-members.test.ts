// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const card = (name: string, kind: string, price: string, ref: string) => `  - generic [ref=${ref}0]:
    - text: ${name}
    - generic [ref=${ref}1]: ${kind}
    - generic [ref=${ref}2]: ${price}
    - button "Add" [ref=${ref}]`;
const NURSERY = `- generic [ref=e1]:
${card('Rowan', 'Tree', '€ 24.00', 'a')}
${card('Box', 'Hedge', '€ 9.50', 'b')}
${card('Tree fern', 'Fern', '€ 6.00', 'c')}
${card('Hazel', 'Tree', '€ 19.00', 'd')}
${card('Lady fern', 'Fern', '€ 7.50', 'f')}`;

it.each([
  ['add the cheapest tree', 'd'],
  ['add the cheapest product of the category Tree', 'd'],
  ['Add the cheapest product of the category "Tree" to the basket.', 'd'],
  ['add the cheapest plant in the Tree category', 'd'],
  ['add the tree fern', 'c'],
])('"%s" is one of that kind, and not what only has it in its name', async (said, ref) => {
  expect((await planOn(said, NURSERY))[0]).toMatchObject({ kind: 'click', ref });
});

it('how many there are of a kind leaves out what only has it in its name', async () => {
  expect(await planOn('how many trees are there', NURSERY)).toMatchObject([
    { kind: 'done', answer: '2 trees.' },
  ]);
});
