// SPDX-License-Identifier: MIT
// What is done where a condition holds, and where it does not.
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const INNS = [
  '- generic [ref=e1]:',
  ...[
    ['Elm', '€95'],
    ['Birch', '€104'],
    ['Rowan', '€62'],
  ].flatMap(([name, price], i) => [
    `  - generic [ref=g${i}]:`,
    `    - generic [ref=n${i}]: ${name}`,
    `    - generic [ref=p${i}]: ${price}`,
    `    - generic [ref=b${i}] [cursor=pointer]: Book`,
  ]),
].join('\n');

it.each([
  ['If Elm costs less than 90 euros book it, otherwise book Birch.', 'b1'],
  ['if Birch is under 110 euros book that one, else book Rowan', 'b1'],
  ['when Elm costs over 90 book Rowan otherwise book Elm', 'b2'],
  ['if Rowan costs 70 euros or more book Birch, if not book Rowan', 'b2'],
])('"%s"', async (request, ref) => {
  expect((await planOn(request, INNS))[0]).toMatchObject({ kind: 'click', ref });
});

it('a deed that the page offers but once needs no more words', async () => {
  const page = [
    '- generic [ref=e1]: We use cookies. Our banner asks you.',
    '- button "Accept" [ref=e2]',
    '- link "Cookie banner" [ref=e3]',
  ].join('\n');
  expect((await planOn('if there is a cookie banner, accept it', page))[0]).toMatchObject({ ref: 'e2' });
});
