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

const CARDS = [
  '- tab "Moorings" [selected] [ref=t]',
  ...['Quay 12/140.00', 'Quay 12 covered/210.00', 'Buoy/60.00'].flatMap((card, i) => {
    const [name, price] = card.split('/');
    return [
      `- generic [ref=c${i}]:`,
      `  - generic [ref=n${i}]: ${name}`,
      `  - generic [ref=p${i}]: ${price} a month`,
      `  - button "Choose" [ref=b${i}]`,
    ];
  }),
].join('\n');

it.each([
  ['how much is the buoy a month', '60.00 a month.'],
  ['how much is the buoy mooring a month', '60.00 a month.'],
  ['what does Quay 12 cost per month', '140.00 a month.'],
  ['what is the monthly fee for Quay 12 covered', '210.00 a month.'],
  ['how much is the crane per month', undefined],
  ['how much is a mooring a month', undefined],
])('of a card that is named the price is told in another of its lines: "%s"', (question, answer) => {
  expect(pricePerUnit(question, turnOn(CARDS, question).model)).toBe(answer);
});
