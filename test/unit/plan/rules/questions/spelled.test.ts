// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { spelledAsked } from '../../../../../control-plane/src/plan/rules/questions/spelled.ts';
import { pageOf } from '../../../../support/planning.ts';

const TOWNS = ['Bergby', 'Brekke', 'Solby', 'Vik'];
const list = (name: string): string[] => [
  `- combobox "${name}" [ref=${name}]:`,
  ...TOWNS.map((town) => `  - option "${town}"`),
];
const lines = (role: string): string[] => [
  `- ${role} [ref=e1]:`,
  '  - list [ref=e2]:',
  ...TOWNS.flatMap((town, i) => [`    - listitem [ref=i${i}]:`, `      - link "${town}" [ref=l${i}]`]),
];

const told = (question: string, page: string[]) => spelledAsked(question, modelOf(pageOf(page.join('\n'))));

it.each([
  ['the options of a list', list('Town')],
  ['the members of a list', lines('main')],
  [
    'the options, rather than the members',
    [...list('Town'), ...lines('main').map((line) => line.replace('Vik', 'Bo'))],
  ],
])('tells which of %s are spelled so, and how many', (_, page) => {
  expect(told('which of the towns end in -by?', page)).toBe('Bergby, Solby.');
  expect(told('How many names start with B?', page)).toBe('2.');
  expect(told('how many towns contain the letter x', page)).toBe('0.');
});

it.each([
  ['none is spelled so', 'which of the towns start with X?', list('Town')],
  ['nothing is told of letters', 'which of the towns are nice?', list('Town')],
  ['nothing is asked', 'click the town that ends in -by', list('Town')],
  ['there are two lists', 'which of the towns end in -by?', [...list('Town'), ...list('Other')]],
  ['what is listed leads elsewhere', 'which of the towns end in -by?', lines('navigation')],
])('tells none where %s', (_, question, page) => {
  expect(told(question, page)).toBeUndefined();
});
