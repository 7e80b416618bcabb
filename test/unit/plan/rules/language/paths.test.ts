// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';

const sources = (said: string) => clausesOf(said).map(({ source }) => source);

it.each([
  ['Menu path: Edit > Find > Replace. Follow it.', ['click Edit > Find > Replace']],
  [
    'Follow the path Settings > Privacy and switch "Tracking" off.',
    ['click Settings > Privacy', 'switch "Tracking" off'],
  ],
  [
    'Navigate through the Berths menu to the page Report a leak.',
    ['open the Berths menu', 'click Report a leak'],
  ],
  ['use the Help menu to get to Tide tables', ['open the Help menu', 'click Tide tables']],
  ['Via the Club menu, go to the page Crew list', ['open the Club menu', 'click Crew list']],
  [
    'Drill down to Sales > Europe and hit the Call button that belongs to Ida Moss.',
    ['go to Sales > Europe', 'hit the Call button of Ida Moss'],
  ],
  ['Navigate through the folder tree: expand Sales, then Europe.', ['expand Sales', 'expand Europe']],
  ['Go through the menu: Sales, then Europe', ['go to Sales', 'go to Europe']],
  ['Walk through the woods', ['Walk through the woods']],
])('a path that is told as such is followed: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});

it.each([
  ['Start following these accounts: @ada, @tom.', ['follow @ada and @tom']],
  ['Delete the following files: a.txt, b.txt and c.txt', ['Delete a.txt and b.txt and c.txt']],
])('things told behind what is done to them are done so: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});

it.each([
  ['Overwrite the street by "5 Elm Road" and save.', ['change the street to "5 Elm Road"', 'save']],
  ['do you see a number i can ring at night', ['what is the number at night']],
  ['is there a phone number for the harbour office', ['what is the phone number for the harbour office']],
  ['what name is down for the second berth', ['what is the name of the second berth']],
  ['which number do i call once the shop has shut', ['what is the number out of hours']],
  ['send the shape thats selected to the front', ['send to front']],
  ['open the result that was sent by "Berg & Co"', ['open the result from "Berg & Co"']],
  ['could you throw out the guest list just put it in the bin', ['delete the guest list']],
  ['Run a search for "moss" and open the first hit.', ['search for "moss"', 'open the first hit']],
])('a saying is read as the deed it stands for: "%s"', (said, plain) => {
  expect(sources(said)).toEqual(plain);
});
