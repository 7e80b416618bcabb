// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { passageInTime } from '../../../../../control-plane/src/plan/rules/questions/in-time.ts';
import { turnOn } from '../../../../support/planning.ts';

/** The tests' today is Friday, 20 November 2026. */
const told = (statement: string, ...lines: string[]) =>
  passageInTime(
    statement,
    turnOn(lines.map((line, i) => `- paragraph [ref=p${i}]: ${line}`).join('\n'), statement),
  );

const LIFT = 'The lift to the tower does not run from 9 November until 4 December.';
const TOWER = 'The tower is open.';

it.each([
  'the lift runs at the end of November',
  'the lift runs on 2 December',
  'the lift to the tower runs tomorrow',
  'the lift runs in the middle of November',
])('what is said to be so for some days is so on each of them: "%s"', (statement) => {
  expect(told(statement, LIFT, TOWER)).toBe(LIFT);
});

it.each([
  'the lift runs on 9 December',
  'the lift runs in November',
  'the lift runs in January',
  'the lift runs',
])('it tells nothing of other days: "%s"', (statement) => {
  expect(told(statement, LIFT, TOWER)).toBeUndefined();
});

it('a sentence that tells no days tells nothing of one', () => {
  expect(told('the tower is open on 2 December', TOWER)).toBeUndefined();
});
