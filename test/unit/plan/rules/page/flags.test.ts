// SPDX-License-Identifier: MIT
// Columns of mere yes and no.
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { selectedBy } from '../../../../../control-plane/src/plan/rules/page/select.ts';
import { pageOf } from '../../../../support/planning.ts';

const row = (role: string, ...cells: string[]): string[] => [
  '  - row [ref=r]:',
  ...cells.map((cell) => (cell === '' ? `    - ${role} [ref=c]` : `    - ${role} "${cell}" [ref=c]`)),
];

const HUTS = [
  '- table "Huts" [ref=e1]:',
  ...row('columnheader', 'Hut', 'Stove', 'Drying room', 'Heated', 'Price'),
  ...row('cell', 'Alder', 'No', '✓', '', '€9'),
  ...row('cell', 'Birch', 'Yes', '✓', '✓', '€14'),
  ...row('cell', 'Cedar', 'Yes', '–', '', '€12'),
].join('\n');

describe('a column of yes and no', () => {
  const model = modelOf(pageOf(HUTS));
  const titles = (phrase: string) => selectedBy(phrase, model)[0]?.members.map(({ title }) => title);

  it.each([
    ['huts with a stove', ['Birch', 'Cedar']],
    ['cheapest hut with a stove', ['Cedar']],
    ['hut that has a stove and a drying room', ['Birch']],
    ['huts without a stove', ['Alder']],
    ['huts with no drying room', ['Cedar']],
    ['heated huts', ['Birch']],
    ['huts that are not heated', ['Alder', 'Cedar']],
  ])('"%s" are told by it', (phrase, expected) => {
    expect(titles(phrase)).toEqual(expected);
  });
});
