// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';

const sources = (said: string) => clausesOf(said).map(({ source }) => source);

it.each([
  ['Mute @nell using the menu under her post.', 'Mute @nell'],
  ['delete the mail from Ana with the three dots menu', 'delete the mail from Ana'],
  ['Hide the post about owls from the ⋯ menu on it', 'Hide the post about owls'],
  ['Archive the second row via its menu', 'Archive the second row'],
  ['Delete the row of Ida Bloom by clicking its trash icon.', 'Delete the row of Ida Bloom'],
  ['Remove Ida Bloom by clicking on the bin icon in her row', 'Remove Ida Bloom'],
  ['Delete Ida Bloom using the trash can next to her', 'Delete Ida Bloom'],
  ['Select all people of the night shift with their check boxes', 'Select all people of the night shift'],
  ['Tick the boxes of all members of the night shift', 'select all members of the night shift'],
  ['Like the first post of Ida by clicking the heart', 'Like the first post of Ida'],
  ['Star the note about hens using its star icon', 'Star the note about hens'],
  ['Use the check boxes to select Ida and Nils', 'select Ida and Nils'],
])('by what something is done to one of many is no part of its name: "%s"', (said, plain) => {
  expect(sources(said)).toEqual([plain]);
});

it.each([
  'Delete the soup from the menu',
  'reply with the menu of the week',
  'Choose Fifty from the menu of her post',
  'Select the parcels with the heavy boxes',
])('what is in a menu is told: "%s"', (said) => {
  expect(sources(said)).toEqual([said]);
});

it('which button is meant is told where that is not found with the thing', () => {
  expect(sources('Download the report by clicking the blue button')).not.toEqual(['Download the report']);
});
