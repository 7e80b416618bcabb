// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const row = (name: string, ref: string) => [
  `- group "${name}" [ref=${ref}]:`,
  ...[1, 2, 3, 4, 5].map((n) => `  - button "${n === 1 ? '1 star' : `${n} stars`}" [ref=${ref}${n}]: ★`),
];
const PAGE = [
  ...row('Music', 'm'),
  ...row('Food', 'f'),
  ...row('Parking', 'p'),
  '- button "Send rating" [ref=s]',
].join('\n');
const RADIOS = ['Taste', 'Service']
  .flatMap((name) => [
    `- radiogroup "${name}" [ref=${name}]:`,
    ...[1, 2, 3].map((n) => `  - radio "${n}" [ref=${name}${n}]`),
  ])
  .join('\n');

const pressed = async (said: string, page: string) =>
  (await planThrough(said, page, page, page))
    .flat()
    .flatMap((action) => ('ref' in action ? [action.ref] : []));

it.each([
  ['give the music five stars and the parking two, and send the rating', PAGE, ['m5', 'p2', 's']],
  ['rate the food 3 out of 5', PAGE, ['f3']],
  ['4 stars for the music and 2 for the food', PAGE, ['m4', 'f2']],
  ['rate the taste 3 and the service 1', RADIOS, ['Taste3', 'Service1']],
])('each row takes the mark that is told for it: "%s"', async (said, page, refs) => {
  expect(await pressed(said, page)).toEqual(refs);
});

it.each(['give the music nine stars', 'give the garden two stars'])(
  'no row takes what it has not, or is not called: "%s"',
  async (said) => {
    expect(await pressed(said, PAGE)).toEqual([]);
  },
);
