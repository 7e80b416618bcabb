// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';
import { recast } from '../../../../../control-plane/src/plan/rules/language/recast.ts';

it.each([
  ['Mark as junk: newsletter from Zippo', 'mark the newsletter from Zippo as junk'],
  ["there's a mail in there from Zippo get rid of it please", 'get rid of the mail from Zippo'],
  ['the letter that Zippo sent can be deleted.', 'delete the letter from Zippo'],
  ['go through the list till you see rook and click that', 'click rook'],
  ['Which boat leaves latest? Select that and press Go', 'Select the boat that leaves latest and press Go'],
  [
    'Whichever picture got the most votes deserves a star from me.',
    'star the picture that got the most votes',
  ],
  ['of the huts that are still there book the cheapest', 'book the cheapest hut'],
  ['Lark is the song I want to hear.', 'play Lark'],
  ['Could I have the note on eels copied?', 'copy the note on eels'],
  ['Number of crates = 4', 'set Number of crates to 4'],
  ["Fill in Ulm, it's the station closest to me, and submit.", 'Fill in Ulm, and submit.'],
  [
    'the nearest stop to my house is bo east enter that and send it',
    'enter bo east as the nearest stop and send it',
  ],
  ['look which picture has the most votes and like that one', 'like the picture that has the most votes'],
  ['go to guest rooms on this page and click on book now there', 'in guest rooms, click book now'],
  [
    'whatever it says next to rank type that in the text field',
    'enter the value of rank into the text field',
  ],
  [
    'Send the form after copying whatever is listed as Rank into the text box.',
    'enter the value of Rank into the text box; Send the form',
  ],
  ['Fill in the expiry of the card, it is 9 May 2031.', 'set the expiry of the card to 9 May 2031'],
  ["Take off the Oil tag – this isn't an oil – then save.", 'Take off the Oil tag, then save.'],
  [
    "name it Fog but don't submit it only save the draft",
    "name it Fog but don't submit it, but save the draft",
  ],
  ['make a reservation at the cheapest hut', 'reserve the cheapest hut'],
  ['With only my friends able to see it, post "Fog"', 'post "Fog", but only for my friends'],
])('a thing that is told first stands where it belongs: %s', (said, plain) => {
  expect(recast(said)).toBe(plain);
});

it.each([
  'there is a mail from Ida, reply to it with "Yes"',
  'What is the one thing I want to know?',
  'Who can be invited?',
  'which boat leaves latest?',
])('what is asked, or done to nothing that was told, stays as it is: %s', (said) => {
  expect(recast(said)).toBe(said);
});

it('where it is told is where it is looked for', () => {
  const [only, ...more] = clausesOf('"Rook" is in the menu "Birds" – go there and click it.');
  expect(only).toMatchObject({ source: 'click "Rook"', within: 'the menu "Birds"' });
  expect(more).toEqual([]);
});
