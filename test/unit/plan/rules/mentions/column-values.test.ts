// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const cell = (text: string, at: string): string => `    - cell "${text}" [ref=${at}]`;
const row = (grain: string, price: string, at: number): string[] => [
  `  - row [ref=r${at}]:`,
  cell(grain, `g${at}`),
  cell(price, `p${at}`),
];
const PAGE = [
  '- table [ref=t]:',
  '  - row [ref=r0]:',
  '    - columnheader "Fish" [ref=h1]',
  '    - columnheader "Price" [ref=h2]',
  ...row('Cod', '31.20', 1),
  ...row('Sea bass', '58.00', 2),
  ...row('Plaice', '27.50', 3),
  '- generic [ref=f]:',
  '  - text: Fish',
  '  - textbox [ref=f1]',
  '  - text: Crates',
  '  - textbox [ref=f2]',
  '  - button "BID" [ref=f3]',
  '  - button "SELL" [ref=f4]',
].join('\n');

it.each([
  ['sell 12 crates of sea bass', '12', 'Sea bass', 'f4'],
  ['Could you bid for three crates of cod?', '3', 'Cod', 'f3'],
  ['I want to sell plaice, ten crates', '10', 'Plaice', 'f4'],
])('a field takes what stands in the column of its name: "%s"', async (text, crates, fish, button) => {
  const plan = await planOn(text, PAGE);
  expect(plan).toHaveLength(4);
  expect(plan).toContainEqual(expect.objectContaining({ kind: 'type', ref: 'f1', text: fish }));
  expect(plan).toContainEqual(expect.objectContaining({ kind: 'type', ref: 'f2', text: crates }));
  expect(plan[2]).toMatchObject({ kind: 'click', ref: button });
});

it('what no column shows is left to be asked about', async () => {
  const plan = await planOn('sell 12 crates of otters', PAGE);
  expect(plan).not.toContainEqual(expect.objectContaining({ ref: 'f4' }));
});

it('the row is opened where no field is called as its column', async () => {
  const [first] = await planOn('open sea bass', PAGE.replace('text: Fish', 'text: Buyer'));
  expect(first).toMatchObject({ kind: 'click', ref: 'g2' });
});
