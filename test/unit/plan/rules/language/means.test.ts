// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';

const sources = (said: string) => clausesOf(said).map(({ source }) => source);

it.each([
  ['Mute @nell using the menu under her post.', 'Mute @nell'],
  ['delete the mail from Ana with the three dots menu', 'delete the mail from Ana'],
  ['Hide the post about owls from the ⋯ menu on it', 'Hide the post about owls'],
  ['Archive the second row via its menu', 'Archive the second row'],
])('by what something is done to one of many is no part of its name: "%s"', (said, plain) => {
  expect(sources(said)).toEqual([plain]);
});

it.each([
  'Delete the soup from the menu',
  'reply with the menu of the week',
  'Choose Fifty from the menu of her post',
])('what is in a menu is told: "%s"', (said) => {
  expect(sources(said)).toEqual([said]);
});
