// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { pricePerUnit } from '../../../../../control-plane/src/plan/rules/questions/per-unit.ts';
import { turnOn } from '../../../../support/planning.ts';

const told = (question: string, ...lines: string[]) =>
  pricePerUnit(
    question,
    turnOn(lines.map((line, i) => `- paragraph [ref=p${i}]: ${line}`).join('\n'), question).model,
  );
const DINNER = 'Dinner 40 metres above the docks. Three courses, 58 per person.';

it.each([
  ['how much does dinner cost per person', '58 per person.'],
  ['what is the price per person', '58 per person.'],
  ['what does lunch cost per person', undefined],
  ['how much is it per night', undefined],
  ['how many courses are there per person', undefined],
])('what a number tells for each is its price: "%s"', (question, answer) => {
  expect(told(question, DINNER)).toBe(answer);
});

it('a limit is no price, and of two prices neither is told', () => {
  expect(told('how much is it per night', '€12.50/night in the dormitory')).toBe('€12.50/night.');
  expect(told('how much is it per person', 'Up to 4 per person')).toBeUndefined();
  expect(told('how much is it per night', '80 per night', 'Suite: 120 per night')).toBeUndefined();
});
