// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';

const sources = (said: string) => clausesOf(said).map(({ source }) => source);

it.each([
  [
    'Glaze = Celadon; shelf: 3; date = 2027-05-04. Enter these values and press "Book".',
    ['enter Glaze = Celadon, shelf: 3, date = 2027-05-04', 'press "Book"'],
  ],
  ['Town: Graz. Nights: 3. Please fill those in.', ['enter Town: Graz, Nights: 3']],
])('what is told in pairs is what is entered then: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});

it('what else stands before it is no pair', () => {
  expect(sources('Open the form. Enter these values.')).toEqual(['Open the form', 'Enter these values']);
});
