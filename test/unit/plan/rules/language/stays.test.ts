// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withStay } from '../../../../../control-plane/src/plan/rules/language/stays.ts';

it.each([
  ['cottage may 3 til may 6, reserve it', 'reserve cottage from may 3 to may 6'],
  [
    "mum's birthday! 12th of June until the 14th of June, so please book it",
    'book from 12th of June to the 14th of June',
  ],
  [
    "we'd come on the third of may and stay two nights so book that",
    'book from the third of may for two nights',
  ],
  [
    'I want to arrive on 9 May 2027 and stay for a week, reserve it please',
    'reserve from 9 May 2027 for a week',
  ],
])('a stay that is told before it is to be booked is the order with its days: "%s"', (said, plain) => {
  expect(withStay(said)).toBe(plain);
});

it.each([
  'first boat from Rye to Hove, book it',
  'say i am here til late',
  'we come on Friday, so book that',
])('anything else is as it was: "%s"', (said) => {
  expect(withStay(said)).toBe(said);
});
