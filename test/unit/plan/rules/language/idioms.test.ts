// SPDX-License-Identifier: MIT
// What people say in several words, as the command that it comes to.
import { expect, it } from 'vitest';
import { plainly } from '../../../../../control-plane/src/plan/rules/language/idioms.ts';

it.each([
  ['how many files does the folder Old plans contain?', 'how many files are in the folder Old plans?'],
  ['how many rooms does the hotel have?', 'how many rooms does the hotel have?'],
  ['move the hall slider until it says 19', 'set the hall slider to 19'],
  ['set the word "harbour" in bold with the text editor', 'make "harbour" bold'],
  ['open the section on hail', 'open the section about hail'],
  ['open the section on the left', 'open the section on the left'],
  ['see the bit about hail', 'show me the part about hail'],
  ['follow the link Warranty terms', 'click the link Warranty terms'],
  ['follow the warranty link', 'click the warranty link'],
  ['follow the Old Mill Theatre', 'follow the Old Mill Theatre'],
  ['enter the value of Code into the form', 'enter the value of Code'],
  ['what does the camper with four beds cost a night?', 'how much is the camper with four beds a night?'],
  ['enter the value of each label into the form', 'enter the value of each label into the form'],
  ['get me the Pike room for two guests', 'book the Pike room for two guests'],
  ['get me the price of the Pike room for two guests', 'get me the price of the Pike room for two guests'],
  ['expand the floors and halls to find "Log book"', 'find "Log book"'],
  ['expand the sections below, to find "Log book"', 'expand the sections below, to find "Log book"'],
  ['buy two large lamps: put them in the bag', 'add two large lamps to the bag'],
  ['include the garden gloves in the basket', 'add the garden gloves in the basket'],
  ['throw in one child and breakfast', 'add one child and breakfast'],
  ['have them gift wrapped', 'tick gift wrapped'],
  ['have it delivered to Mill Lane', 'have it delivered to Mill Lane'],
  ['open the submenu of Garden tools', 'open Garden tools'],
  ['open the menu of Garden tools', 'open the menu of Garden tools'],
  ['make it as tall as possible', 'set the height to maximum'],
])('"%s" is "%s"', (said, plain) => {
  expect(plainly(said)).toBe(plain);
});

it('the part about something is the section about it', () => {
  expect(plainly('show me the part about glass')).toBe('show me the section about glass');
});
