// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { stateOfMember } from '../../../../../control-plane/src/plan/rules/questions/member-state.ts';
import { pageOf } from '../../../../support/planning.ts';

const board = (way: 'From' | 'To') =>
  modelOf(
    pageOf(
      [
        '- generic [ref=t]:',
        ...[
          ['Time', way, 'Flight', 'Status'],
          ['12:50', 'Riga', 'BT 161', 'On time'],
          ['13:15', 'Oslo', 'SK 417', 'Delayed, expected 14:10'],
          ['13:55', 'Athens', 'A3 640', 'Cancelled'],
        ].flatMap((cells, i) => [
          `  - generic [ref=r${i}]:`,
          ...cells.map((text, j) => `    - generic [ref=c${i}x${j}]: "${text}"`),
        ]),
      ].join('\n'),
    ),
  );

it.each([
  ['flight from Oslo on time', false],
  ['the flight from Riga on time', true],
  ['flight from Athens cancelled', true],
  ['flight SK 417 delayed', true],
])('a line is meant by its columns, too: "%s"', (subject, holds) => {
  expect(stateOfMember(subject, board('From'))).toBe(holds);
});

it('nothing is told of what goes the other way, or of what is not there', () => {
  expect(stateOfMember('flight from Oslo on time', board('To'))).toBeUndefined();
  expect(stateOfMember('flight from Lyon on time', board('From'))).toBeUndefined();
});
