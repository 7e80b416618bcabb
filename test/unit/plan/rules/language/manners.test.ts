// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';
import { plainly } from '../../../../../control-plane/src/plan/rules/language/idioms.ts';

it.each([
  ['increase Guests to 3 using the + button', 'increase Guests to 3'],
  ['lower the volume to 20 with the minus', 'lower the volume to 20'],
  [
    'click "order" in the row of the item with the fewest pieces',
    'click "order" for the item with the fewest pieces',
  ],
  ['remove the lamp by clicking its "remove" link', 'remove the lamp'],
  ['follow the user with the handle @mira', 'follow @mira'],
  ['dismiss the hint with OK', 'dismiss the hint by pressing OK'],
  ['choose to have it delivered by van', 'choose delivery by van'],
  ['its submenu Play', 'open Play'],
  ['enter Ada into the textbox inside it', 'enter Ada into the textbox'],
  ['add the tags dill and mint in that order', 'add the tags dill and mint'],
  ['book a slot for a patient born on 21 October 1957', 'book a slot, date of birth 21 October 1957'],
])('how it is done is no part of what is meant: "%s"', (said, plain) => {
  expect(plainly(said)).toBe(plain);
});

it('what is told of a box beside a login is ticked, and its button pressed', () => {
  const sources = (text: string) => clausesOf(text).map(({ source }) => source);
  const ticked = ['Log in as "ada" with password "x y"', 'check "Stay"'];
  expect(sources('Log in as "ada" with password "x y" and the "Stay" box checked.')).toEqual(ticked);
  expect(sources('Log in as "ada" with password "x y", with "Stay" ticked, by pressing Go.')).toEqual([
    ...ticked,
    'click Go',
  ]);
});

it('days of a calendar that is told by its month are days of that month', () => {
  const [first, next] = clausesOf(
    'In the calendar of January 2027, select the nights from the 9th to the 12th and set Guests to 3',
  );
  expect(first?.source).toBe('select from 9 January 2027 to 12 January 2027');
  expect(next?.source).toBe('set Guests to 3');
});
