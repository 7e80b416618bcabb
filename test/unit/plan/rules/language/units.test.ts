// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import {
  amountSaidFor,
  unitAsked,
  withoutUnit,
} from '../../../../../control-plane/src/plan/rules/language/units.ts';

it.each([
  ['how many square metres does the hall have', 'how many square metres', 'Floor (m²)'],
  ['how many millimetres of snow fell', 'how many millimetres of', 'Snow mm'],
  ['how many degrees was it', 'how many degrees', '-3.5 °C'],
  ['how many pounds does the goose cost', 'how many pounds', 'Price in £'],
])('"%s" is measured as the page prints it', (question, said, label) => {
  const unit = unitAsked(question);
  expect(unit?.said).toBe(said);
  expect(unit?.isAtEndOf(label)).toBe(true);
  expect(unit?.isAtEndOf('Form')).toBe(false);
});

it('what is counted has no unit', () => {
  expect(unitAsked('how many metre rules are there')).toBeUndefined();
  expect(unitAsked('how many geese are there')).toBeUndefined();
});

it.each([
  ['Snow mm', 'Snow'],
  ['Floor in m²', 'Floor'],
  ['Length (km)', 'Length'],
  ['Gusts km/h', 'Gusts'],
  ['Farm', 'Farm'],
  ['m', 'm'],
])('"%s" is called "%s"', (label, name) => {
  expect(withoutUnit(label)).toBe(name);
});

it.each([
  ['Weight (kg)', 'nineteen kilos', 'nineteen'],
  ['Weight', '4.5kg', '4.5'],
  ['Length (km)', '12 metres', undefined],
  ['Length (km)', 'some kilometres', undefined],
])('for "%s" of "%s" the amount is "%s"', (name, said, amount) => {
  expect(amountSaidFor(name, said)).toBe(amount);
});
