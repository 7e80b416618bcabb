// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { ofColumn } from '../../../../../control-plane/src/plan/rules/questions/of-column.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const page = [
  '- link "1 List" [ref=l]:',
  '  - /url: "#list"',
  '- table [ref=t]:',
  '  - row [ref=h]:',
  ...['Bridge ↕', 'River', 'Arches'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
  ...['Ford Arch/Kell/3', 'Iron Span/Oxen/9', 'Mill Walk/Kell/1', 'Long Weir/–/5'].flatMap((line, i) => [
    `  - row [ref=r${i}]:`,
    ...line.split('/').map((cell, j) => `    - cell "${cell}" [ref=c${i}${j}]`),
  ]),
].join('\n');

it.each([
  ['list all rivers', 'Kell, Oxen.'],
  ['which rivers are there', 'Kell, Oxen.'],
  ['how many different rivers are there', '2 rivers: Kell, Oxen.'],
  ['list the bridges', 'Ford Arch, Iron Span, Mill Walk, Long Weir.'],
])('each value of a column is told once: "%s"', (question, told) => {
  expect(ofColumn(question, modelOf(pageOf(page)))).toBe(told);
});

it.each([
  'how many arches are there',
  'list all towns',
  'how many bridges are there',
  'list the rivers of Kell',
])('numbers, the lines themselves and a part of them are told by others: "%s"', (question) =>
  expect(ofColumn(question, modelOf(pageOf(page)))).toBeUndefined(),
);

it('a request to list something is not about what is called a list', async () => {
  const [first] = await planOn('list the boats', page);
  expect(first).not.toMatchObject({ kind: 'click', ref: 'l' });
});
