// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withObjects } from '../../../../../control-plane/src/plan/rules/language/shared-objects.ts';

it.each([
  ['like and share the post about owls', 'like the post about owls and share the post about owls'],
  ['mute and block the seller, then submit', 'mute the seller and block the seller, then submit'],
])('two deeds on one thing are done to it each: "%s"', (said, plain) => {
  expect(withObjects(said)).toBe(plain);
});

it.each(['like the post and share the photo', 'star it and archive the mail', 'save and close'])(
  'nothing else is: "%s"',
  (said) => {
    expect(withObjects(said)).toBe(said);
  },
);
