// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { spellingIn } from '../../../../../control-plane/src/plan/rules/language/spelling.ts';

const NAMES = ['Bergby', 'Brekke', 'Bybrua', 'Solby', 'Vik'];

it.each([
  ['names that start with B', 'names', ['Bergby', 'Brekke', 'Bybrua']],
  ['towns whose name begins with the letters "Be"', 'towns', ['Bergby']],
  ['towns in the list ending in -by', 'towns in the list', ['Bergby', 'Solby']],
  ['names containing the letter k', 'names', ['Brekke', 'Vik']],
  ['names with a letter o in them', 'names', ['Solby']],
])('tells what is spelled so: "%s"', (phrase, what, found) => {
  const spelled = spellingIn(phrase);
  expect(spelled?.what).toBe(what);
  expect(NAMES.filter((name) => spelled?.fits(name))).toEqual(found);
});

it.each([
  'towns with a port',
  'towns that have fish',
  'walks that start in Vik Harbour',
  'names in the list',
])('tells nothing of letters: "%s"', (phrase) => {
  expect(spellingIn(phrase)).toBeUndefined();
});
