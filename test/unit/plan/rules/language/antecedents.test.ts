// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withAntecedents } from '../../../../../control-plane/src/plan/rules/language/antecedents.ts';

it.each([
  ['Mara has two posts here. Like both of them.', 'Like all posts by Mara.'],
  ['Olaf Berg is not well, so his request should be declined', `Olaf Berg's request should be declined`],
  ['Somebody has shared a photo of a heron. Share it', 'Share the photo of a heron'],
  ['Nails and paint are bought, so tick both', 'tick Nails and paint'],
  ['All mails from Zippo belong in the bin; delete them', 'delete All mails from Zippo'],
  ['Ivo needs to know where we meet, so open the chat with him', 'open the chat with Ivo'],
  ['I usually go to the mill branch so choose that one and send it', 'choose mill branch and send it'],
  ['we need a cot so tick that and send it', 'tick cot and send it'],
  ['Lou wrote something about tickets. Star that one.', 'Star the message from Lou about tickets.'],
  ['that raffle letter is obviously junk, report it', 'report that raffle letter'],
  ['Birch Timber finally paid up, mark theirs paid', 'mark Birch Timber paid'],
  ['the radio club keeps posting adverts mute them', 'mute the radio club'],
  ['the oil tag is wrong so remove that tag', 'remove the oil tag'],
  [`Ida's review was helpful. Please like hers`, `like Ida's review`],
])('what a sentence speaks of stands in the order behind it: %s', (said, plain) => {
  expect(withAntecedents(said)).toBe(plain);
});

it.each([
  'The door has been painted so move that card to done',
  'My town is torvale, please pick it',
  'The patient is Joel Brandt. Book him a check-up',
  'Yusra has paid, can you mark that',
  'My daughter is nine. What would her breakfast cost at this hotel?',
  'The kettle is broken, so tell Tom saying it leaks',
  'Open the chat and delete it',
  'I am tired, so close it',
  'The children want the otters, open them',
  'I like rye, delete it',
  'something is wrong with the boiler report it',
  'I want the kettle so tell me what it costs',
])('a request is left as it is where nothing is sure to stand for it, or it tells a value: %s', (said) => {
  expect(withAntecedents(said)).toBe(said);
});
