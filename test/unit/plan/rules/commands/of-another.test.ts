// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const LOANS = [
  ['Garden ladder', 'out until Friday', ['Slip', 'Prolong']],
  ['Tile cutter', 'waiting at the desk', ['Slip', 'Cancel loan']],
  ['Wallpaper table', 'given back', ['Slip', 'Lend again']],
] as const;
const PAGE = [
  '- generic [ref=e1]:',
  ...LOANS.flatMap(([name, state, deeds], i) => [
    `  - generic [ref=m${i}]:`,
    `    - generic [ref=n${i}]: ${name}`,
    `    - generic [ref=s${i}]: T-40${i} · ${state}`,
    `    - list [ref=l${i}]:`,
    ...deeds.flatMap((deed, k) => [
      `      - listitem [ref=i${i}${k}]:`,
      `        - generic [ref=d${i}${k}] [cursor=pointer]: ${deed}`,
    ]),
  ]),
].join('\n');

it.each(['cancel the loan of the garden ladder', 'cancel loan T-400'])(
  '"%s" is not done to another that can be cancelled',
  async (said) => {
    expect(await planOn(said, PAGE)).toMatchObject([{ kind: 'ask' }]);
  },
);

it.each([
  ['cancel the loan of the tile cutter', 'd11'],
  ['cancel loan T-401', 'd11'],
  ['prolong loan T-400', 'd01'],
  ['lend the wallpaper table again', 'd21'],
])('"%s" is done to the one that is meant', async (said, ref) => {
  expect((await planOn(said, PAGE))[0]).toMatchObject({ kind: 'click', ref });
});
