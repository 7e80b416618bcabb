// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const leaf = (name: string): string[] => [
  '          - listitem [ref=i1]:',
  `            - generic [ref=${name}] [cursor=pointer]: ${name}`,
];

const LARDER = [
  '- list [ref=e1]:',
  '  - listitem [ref=e2]:',
  '    - generic [ref=e3] [cursor=pointer]: ▾',
  '    - generic [ref=e4] [cursor=pointer]: Cupboard',
  '    - list [ref=e5]:',
  '      - listitem [ref=e6]:',
  '        - generic [ref=e7] [cursor=pointer]: ▾',
  '        - generic [ref=e8] [cursor=pointer]: Spice rack',
  '        - list [ref=e9]:',
  ...['Cumin', 'Paprika', 'Cloves'].flatMap(leaf),
  '      - listitem [ref=e10]:',
  '        - generic [ref=e11] [cursor=pointer]: Teapot',
].join('\n');

const answer = async (said: string) =>
  (await planThrough(said, LARDER)).flat().flatMap((action) => (action.kind === 'done' ? action.answer : []));

it.each([
  ['How many spices are in the spice rack?', '3 spices'],
  ['How many things are in the cupboard?', '2 things'],
])('all that a part holds is counted, whatever it is called: %s', async (said, told) => {
  expect(await answer(said)).toEqual([expect.stringContaining(told)]);
});

it.each(['How many spices are in the cupboard?', 'How many racks of spices are in the cupboard?'])(
  'neither what holds things nor a thing called otherwise counts as one: %s',
  async (said) => {
    expect((await answer(said)).join(' ')).not.toContain('1 spices');
  },
);
