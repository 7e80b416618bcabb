// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { cellHolds } from '../../../../../control-plane/src/plan/rules/questions/cell-holds.ts';
import { pageOf } from '../../../../support/planning.ts';

const page = [
  '- table [ref=t]:',
  '  - row [ref=h]:',
  ...['Street', 'Refuse', 'Garden waste'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
  ...['Quay Row/Monday/none', 'Hill Road/Friday/1st Monday'].flatMap((line, i) => [
    `  - row [ref=r${i}]:`,
    ...line.split('/').map((cell, j) => `    - cell "${cell}" [ref=c${i}${j}]`),
  ]),
].join('\n');

it.each([
  ['does quay row have a garden waste collection', 'No: Quay Row, Garden waste: none.'],
  ['Is there a garden waste collection in Hill Road', 'Yes: Hill Road, Garden waste: 1st Monday.'],
  ['does quay row have a library', undefined],
  ['does the harbour have a garden waste collection', undefined],
  ['when is the garden waste collected in Quay Row', undefined],
])('whether there is something is told by its cell: "%s"', (question, told) => {
  expect(cellHolds(question, modelOf(pageOf(page)))).toBe(told);
});

it('whether somebody owes anything is told by the amount', () => {
  const owed = page.replace('Garden waste', 'Owes').replace('none', '£0.00').replace('1st Monday', '£36.00');
  const told = (question: string) => cellHolds(question, modelOf(pageOf(owed)));
  expect(told('does Quay Row owe anything')).toBe('No: Quay Row, Owes: £0.00.');
  expect(told('does Hill Road owe anything')).toBe('Yes: Hill Road, Owes: £36.00.');
  expect(told('does Hill Road earn anything')).toBeUndefined();
});
