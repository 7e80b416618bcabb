// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { leadsOf } from '../../../../../control-plane/src/plan/rules/page/leads.ts';

const LINES = [
  ['Gull', 'Owner Mira Lund', 'Paid until 2 May'],
  ['Heron', 'Owner Tom Osei', 'Paid until 30 April'],
  ['Tern', 'Owner Ann Ruiz', 'Paid until 11 May'],
];

it.each([
  ['Owner Tom Osei', { label: 'Owner', value: 'Tom Osei' }],
  ['Paid until 2 May', { label: 'Paid until', value: '2 May' }],
])('the words that a line of every member begins with name the rest: "%s"', (line, led) => {
  expect(leadsOf(LINES)(line)).toEqual(led);
});

it.each([
  [
    'one that only one has',
    [
      ['A', 'Late fee'],
      ['B', 'Early bird'],
      ['C', 'On time'],
    ],
    'Late fee',
  ],
  [
    'the same of all',
    [
      ['A', 'Free entry'],
      ['B', 'Free entry'],
    ],
    'Free entry',
  ],
  [
    'the month of a day',
    [
      ['A', 'Mar 3, 10:20'],
      ['B', 'Mar 2, 18:05'],
    ],
    'Mar 3, 10:20',
  ],
  ['the first of each', [['Room 11'], ['Room 12']], 'Room 11'],
])('%s names nothing', (_, lines, line) => {
  expect(leadsOf(lines)(line)).toBeUndefined();
});
