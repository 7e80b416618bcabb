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

it.each(['give the music nine stars', 'give the music 0 stars', 'give the garden two stars'])(
  'no row takes what it has not, or is not called: "%s"',
  async (said) => {
    expect(await pressed(said, PAGE)).toEqual([]);
  },
);

const NAMED = [
  '- radiogroup "Which room did you have?" [ref=g]:',
  '  - radio "Attic" [ref=attic]',
  '  - radio "Garden" [ref=garden]',
  ...['Beds', 'Staff', 'Noise'].flatMap((name) => [
    `- generic [ref=${name}]:`,
    ...[1, 2, 3, 4].map((n) => `  - button "${name} – ${n} of 4" [ref=${name[0]}${n}]: ★`),
  ]),
].join('\n');

it.each([
  ['give beds, noise and staff 4 stars', ['B4', 'N4', 'S4']],
  ['two stars for noise and staff and 3 for the beds', ['N2', 'S2', 'B3']],
  ['give everything three stars', ['B3', 'S3', 'N3']],
  ['give the inn the best rating for staff and noise', ['S4', 'N4']],
  ['beds 2 stars, staff 3 stars', ['B2', 'S3']],
  ['I got the garden one, give it four stars for beds and staff', ['garden', 'B4', 'S4']],
])(
  'marks that carry the name of what they are for, and several things with one mark: "%s"',
  async (said, refs) => {
    expect(await pressed(said, NAMED)).toEqual(refs);
  },
);
