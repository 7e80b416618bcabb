// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { selectionOf } from '../../../../../control-plane/src/plan/rules/language/selection.ts';

it('tells bounds, what is excluded, the foremost and how many from the words to be shown', () => {
  expect(selectionOf('the two cheapest lamps under $50 that are not sold out')).toMatchObject({
    words: 'lamps',
    not: ['sold out'],
    bounds: [{ over: false, said: '$50' }],
    count: 2,
    superlative: { end: 'min' },
  });
});

it('any one of several is the first of them', () => {
  expect(selectionOf('1 post by @ana')).toMatchObject({ ordinal: 1, words: 'post by @ana' });
  expect(selectionOf('one of the mails from Tom')).toMatchObject({ ordinal: 1 });
  expect(selectionOf('1 bedroom flat').ordinal).toBeUndefined();
});

it.each([
  ['the one that arrives before ten in the morning', 'arrives', '10:00', false],
  ['the bus after half past six in the evening', 'bus', '18:30', true],
  ['the train before noon', 'train', '12:00', false],
])('an hour that is spoken is a limit: "%s"', (phrase, of, said, over) => {
  expect(selectionOf(phrase).bounds).toMatchObject([{ of, said, over }]);
});

it.each([
  ['the two files that start with draft', 'files', 'draft'],
  ['seeds whose names begin with the letter B', 'seeds', 'B'],
  ['guests starting with "van"', 'guests', 'van'],
])('tells what names begin with: "%s"', (phrase, words, start) => {
  expect(selectionOf(phrase)).toMatchObject({ words, start });
});
