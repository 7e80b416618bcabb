// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withForemost } from '../../../../../control-plane/src/plan/rules/language/whichever.ts';

it.each([
  ['Find a van and hire whichever costs the least.', 'Find a van and hire the cheapest one.'],
  ['book whatever cabin is cheapest', 'book the cheapest cabin'],
  ['Book me the one that takes the shortest.', 'Book me the shortest one.'],
  ['buy a ticket for the coach with the shortest journey', 'buy a ticket for the shortest coach'],
  ["get the one that's quickest", 'get the shortest one'],
  ['take the boat that leaves first', 'take the earliest boat'],
  ['The inn rated best is the one to reserve.', 'reserve the best-rated inn.'],
  ['Of the cabins on offer, the one that costs least should be booked.', 'book the cheapest one.'],
  ['Look for cabins; among the results, book the biggest.', 'Look for cabins; book the biggest.'],
])('which one is to be taken is told by what it does: "%s"', (said, plain) => {
  expect(withForemost(said)).toBe(plain);
});

it.each([
  'which of them costs least?',
  'The boat that leaves first is full.',
  'hire the car that has the lowest price today',
  'the red one should be booked',
  'read the one that is shortest',
])('what takes nothing is left as it is: "%s"', (said) => {
  expect(withForemost(said)).toBe(said);
});
