// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { freeInLine } from '../../../../../control-plane/src/plan/rules/questions/free-in-line.ts';
import { turnOn } from '../../../../support/planning.ts';

const plan = (free: string) =>
  [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    ...['Time', 'Sheet 1', 'Sheet 2', 'Bar'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
    ...[
      ['19:00', free, 'Hog Line', free],
      ['20:30', 'Stone Cold', 'Hog Line', free],
    ].flatMap(([time, ...cells], row) => [
      `  - row [ref=r${row}]:`,
      `    - rowheader "${time}" [ref=t${row}]`,
      ...cells.map((text, i) =>
        text === 'Free'
          ? `    - cell [ref=c${row}x${i}]:\n      - button "Free" [ref=b${row}x${i}]`
          : `    - cell "${text}" [ref=c${row}x${i}]`,
      ),
    ]),
  ].join('\n');

it.each([
  ['which sheets are free at 19:00', 'Sheet 1.'],
  ['which sheets are taken at 7 pm', 'Sheet 2.'],
  ['which sheets are still free at 20:30', 'None.'],
  ['is sheet 1 free at 19:00', 'Yes: Free.'],
  ['is sheet 2 free at 19:00', 'No: Hog Line.'],
  ['is sheet 2 booked at 19:00', 'Yes: Hog Line.'],
  ['is sheet 7 free at 19:00', undefined],
  ['which lanes are free at 19:00', undefined],
  ['which sheets are free at 21:00', undefined],
])('what is free is told by the cells of the line: "%s"', (question, answer) => {
  expect(freeInLine(question, turnOn(plan('Free'), question).model)).toBe(answer);
});

it('a table in which nothing says that it is free is no plan', () => {
  const { model } = turnOn(plan('Mild'), 'x');
  expect(freeInLine('which sheets are free at 19:00', model)).toBeUndefined();
});
