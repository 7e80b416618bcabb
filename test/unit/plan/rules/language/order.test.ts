// SPDX-License-Identifier: MIT
// What a wish for an order says: by what, and which end comes first.
import { expect, it } from 'vitest';
import { orderIn } from '../../../../../control-plane/src/plan/rules/language/order.ts';

it.each([
  ['sort the table by salary, highest first', 'salary', 'max'],
  ['sort by price, low to high', 'price', 'min'],
  ['order the list by name descending', 'name', 'max'],
  [
    'sort the people by the year since which they work here, the latest year first',
    'year since which they work here',
    'max',
  ],
  ['arrange the files alphabetically', 'name', 'min'],
  ['sort the lamps from cheap to expensive by price', 'price', undefined],
  ['sort the mails by date', 'date', undefined],
  ['sort the loans by fine so that the highest fine comes first', 'fine', 'max'],
  ['sort the numbers, starting with the lowest number at the top of the list', 'number', 'min'],
  ['sort the articles by price so the most expensive is on top', 'price', 'max'],
  [
    'sort the list by the column "Joined" so that whoever has been a member longest comes first',
    'Joined',
    'min',
  ],
  ['sort the table by “Weight” so that the parcel with the lowest weight stands at the top', 'Weight', 'min'],
  ['sort the list so that the village of which most people were asked is at the top', 'people asked', 'max'],
  ['put the boats in order of length', 'length', undefined],
  ['show the cheapest first', 'price', 'min'],
])('"%s" puts things in order by %s', (text, by, end) => {
  const order = orderIn(text);
  expect(order?.by).toContain(by);
  if (end !== undefined) expect(order?.end).toBe(end);
});

it.each([
  'order the pizza',
  'order two lamps',
  'open the sorted list',
  'put Mina first',
  'show the first page',
])('"%s" is no wish for an order', (text) => {
  expect(orderIn(text)).toBeUndefined();
});

it('is told by the name of a column alone', () => {
  expect(orderIn('sort the table by the column "Joined"')?.by).toBe('Joined');
});

it.each([
  ['sort by Price, low first', 'Price', 'min'],
  ['sort by score, high first', 'score', 'max'],
])('which end comes first may be said plainly: %s', (said, by, end) => {
  expect(orderIn(said)).toMatchObject({ by, end });
});
