// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { plainly } from '../../../../../control-plane/src/plan/rules/language/idioms.ts';

it.each([
  ['see the cheapest ones first', 'sort cheapest first'],
  ['show me the newest posts on top', 'sort newest first'],
  ["I don't want to follow Ida Lind any more", 'unfollow Ida Lind'],
  ['I no longer want to be subscribed to the gazette', 'unsubscribe from the gazette'],
  ["search, but don't book anything", 'search'],
  ['book us in for six tomorrow', 'book for six tomorrow'],
  ['book whichever costs the least', 'book the cheapest one'],
  ['take whichever ferry is the fastest', 'take the fastest one'],
  ['show me what is still open', 'show only open'],
  ['see the finished tasks only', 'show only finished'],
  ['choose what it suggests', 'choose the suggestion'],
  ['Ida is somewhere in this tree, find it and click it', 'find Ida and click it'],
  ["delete Ida, I think it's under Oslo", 'delete Ida under Oslo'],
  ['the dial should stand at 40', 'set the dial to 40'],
  ['the dial should be at 40 when you submit it', 'set the dial to 40, then submit'],
  ['put up a post for me that says frost tonight', 'make a post that says frost tonight'],
  ['type word number three of the poem', 'type the third word of the poem'],
  ['use the menu to choose File > Print', 'choose File > Print'],
  ['type word number twelve', 'type the twelfth word'],
  ['Elm should be the third tree', 'move Elm to the third place'],
  ['elm must be on top', 'move elm to the top'],
  ['elm ought to stand right above oak', 'move elm above oak'],
  ['book ada north in for a haircut on friday', 'book a haircut on friday under the name ada north'],
  ['put me in for a haircut', 'book a haircut'],
  ['who has the best lap time', 'who has the fastest lap time'],
  ['save the recipe as a draft', 'save it as a draft'],
  ['make an appointment for a repair on friday', 'book a repair on friday'],
  ['add the cheaper of the two tents to the bag', 'add the cheapest tent to the bag'],
  ['add the older of the two maps called "Dale"', 'add the oldest "Dale"'],
  ['take the quicker of these two', 'take the quickest one'],
  ['open the more popular of the two songs', 'open the most popular song'],
  ['i need a permit for my dog can you open that page', 'open a permit for my dog'],
  ['look up eels only in the recipes', 'look up eels in the recipes'],
  ['search only the archive for eels', 'search for eels in the archive'],
  ['open the first thing it finds', 'open the first result'],
  ['make the attic two degrees warmer', 'raise the attic by two'],
  ['turn the radio quieter by 3', 'lower the radio by 3'],
  ['make Ida North the captain', 'set the captain to Ida North'],
  ['give my vote to the long oak', 'vote for the long oak'],
  ['it is too warm in the attic, bring it down to 18 degrees', 'set the attic to 18 degrees'],
  ['write Oda an email saying that tea is at four', 'send an email to Oda saying tea is at four'],
  ["it's too dark in the shed, make it seventy", 'set the shed to seventy'],
  ['put the mail from Ida into the archive', 'archive the mail from Ida'],
  ['bring Elm up to number two', 'move Elm to number two'],
])('a wish is a command: "%s" → "%s"', (wish, command) => {
  expect(plainly(wish)).toBe(command);
});

it.each([
  'open the other of the two doors',
  'show me what is new',
  'show me the first post',
  'see the open door',
  'type word number forty',
])('what wishes for none of these is left as it is: "%s"', (said) => {
  expect(plainly(said)).toBe(said);
});

it('what only ends as a superlative does puts nothing in order', () => {
  expect(plainly('put the guest first')).toBe('move the guest to the first place');
});
