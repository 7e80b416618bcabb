// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withoutSlips } from '../../../../../control-plane/src/plan/rules/language/slips.ts';

const page = new Set(['remote', 'office', 'quantity', 'maria', 'kubernetes', 'planter', 'plaster']);
const read = (request: string) => withoutSlips(request, () => page);

it.each([
  ['sumbit the form', 'submit the form'],
  ['chose the secnd one and delet it', 'chose the second one and delete it'],
  ['mark it as remtoe', 'mark it as remote'],
  ['the quantitty is four', 'the quantity is four'],
  ['meet on wendesday', 'meet on wednesday'],
])('puts right a word that is one slip away from a known one: "%s"', (said, meant) => {
  expect(read(said)).toBe(meant);
});

it.each([
  ['what is quoted', 'type "sumbit" into the box'],
  ['a word that the dictionary has', 'order the mouse from the house'],
  ['a name that is like another', 'write to marta'],
  ['a name with a capital', 'write to Remtoe'],
  ['what is like two words', 'buy a plater'],
  ['a word that the page has', 'open kubernetes'],
  ['a word that is like one no dictionary has', 'open kubernetis'],
  ['part of an address', 'go to sumbit.example or ask@sumbit'],
])('leaves alone %s: "%s"', (_, said) => {
  expect(read(said)).toBe(said);
});
