// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';
import { recast } from '../../../../../control-plane/src/plan/rules/language/recast.ts';

it.each([
  ['After choosing Pine as the wood, press Order', 'choose Pine as the wood; press Order'],
  ['after ticking the rules, send it', 'tick the rules; send it'],
  ['Send the form once the box Terms has been ticked.', 'tick the box Terms; Send the form'],
  ['Pick Rake, an entry that appears once Tools has been expanded.', 'expand Tools; Pick Rake'],
  ['1) Open Tools 2) tick Rake 3) press Save', 'Open Tools; tick Rake; press Save'],
  ['A tick in Oats and another in Rye', 'tick Oats and Rye'],
  ['The water bill belongs in the Home folder, move it there', 'move The water bill to the Home folder'],
  ['under the plum tart post the comment looks lovely', 'comment on the plum tart saying looks lovely'],
  ['On the plum tart, leave a comment saying how long', 'On the plum tart, leave a comment saying how long'],
  ['give the otter photo a like from me', 'give the otter photo a like'],
  ['Rye and oats, select both, then send it', 'select Rye and oats, then send it'],
  ['Submit my selection, which is: Rye, Oats', 'select Rye, Oats and Submit'],
  ['Add plum jam to the basket, 3 jars.', 'Add 3 jars of plum jam to the basket'],
  ['we also need salt and rice, add those', 'add salt and rice'],
  ['For each guest from Riga, press the Invite button', 'press the Invite button of every guest from Riga'],
  ['Letters by date please, newest on top.', 'sort Letters by date, from high to low'],
  [
    'could you put the tents in order by price so the cheapest one comes first',
    'sort the tents by price, from low to high',
  ],
  ["turn to the list's 4th page", 'go to the 4th page of the list'],
  ['"Soup" should be moved up so that it is the first item', 'drag "Soup" to the 1st position'],
  ['grants please it should be somewhere under funding', 'in funding, open grants'],
  ['I would prefer this photo in sepia', 'make the photo sepia'],
  [
    'in the box for the town write Brno and then take Brno-North',
    'write Brno into the town box and then take Brno-North',
  ],
  [
    "there's one number that isn't written like the rest click it",
    'click the number that is written differently from the others',
  ],
  ['Things are missing on the list: salt, rice. Please put them on.', 'add salt, rice to the list.'],
  [`i need plan.odt it's in the club folder open it up`, 'open plan.odt in the club folder'],
  [
    'See what it says next to Rank, copy this value to the text field',
    'enter the value of Rank into the text field',
  ],
  ['whatever the rank is put that in the text field', 'enter the value of rank into the text field'],
  ['go into tools and in there into rakes then tick wide', 'open tools, then open rakes then tick wide'],
  ['use the tools menu at tove and in there click on mute', 'open the tools menu of tove and click mute'],
  [
    "Bins, in the homes' part of the menu: bring me to that page",
    "in the homes' part of the menu, open Bins",
  ],
  ['tick oats, but hold off on sending the order', 'tick oats, but do not send the order'],
  ["Save the plan when you've changed both.", 'Save the plan.'],
  ['kitchen to nineteen on the slider', 'kitchen to nineteen'],
  ['@tove → Tools menu → Mute.', 'open the Tools menu of @tove and click Mute'],
])('is told again as a command: %s', (said, plain) => {
  expect(recast(said)).toBe(plain);
});

it.each([
  'Select the letters from Ida and Tor and archive them',
  'send it once the page has loaded',
  'Once you have read it, press OK',
  'Add a task to the list, and 2 notes',
  'sort the list by price, cheapest first',
  'can you open the door',
])('what is a command already, or waits for the page, stays as it is: %s', (said) => {
  expect(recast(said)).toBe(said);
});

describe('a value that goes somewhere', () => {
  it('is entered there', () => {
    const [first] = clausesOf('"Tor" goes into the name field; press Send');
    expect(first?.source).toBe('enter "Tor" into the name field');
  });
});
