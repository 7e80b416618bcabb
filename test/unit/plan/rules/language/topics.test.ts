// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { plainTopic } from '../../../../../control-plane/src/plan/rules/language/topics.ts';

it.each([
  ['every post that is tagged bakesale', 'every post about bakesale'],
  ['the photo with the hashtag "#garden"', 'the photo about "#garden"'],
  ['all posts tagged with #noise', 'all posts about #noise'],
  ['whoever is going on about crypto', 'the one about crypto'],
  ['the user who keeps talking about watches', 'the user about watches'],
  ['the post that mentions the weir', 'the post about the weir'],
  ['the person whose photo has the most likes', 'the person with the most likes'],
  ['the flat whose price is the lowest', 'the flat with the lowest price'],
])('what something is about is told in one way: "%s"', (phrase, plain) => {
  expect(plainTopic(phrase)).toBe(plain);
});

it.each(['the post about tags', 'the mail from whoever', 'the parcel with the blue tag'])(
  'nothing else is: "%s"',
  (phrase) => {
    expect(plainTopic(phrase)).toBe(phrase);
  },
);
