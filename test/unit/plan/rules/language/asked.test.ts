// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { asked } from '../../../../../control-plane/src/plan/rules/language/asked.ts';

it('where something comes from is no verb of the question', () => {
  expect(asked('what time does the bus set off from Tarn').verbs).not.toContain('tarn');
  expect(asked('what time does the bus from Tarn arrive').verbs).toContain('arrive');
});

it('something, whatever it is, need not be shown', () => {
  expect(asked('how long do I have to bring something back').words).toEqual(['bring', 'back']);
});

it('what ends a verb of two words is a part of it', () => {
  expect(asked('when does the next bulletin go out')).toMatchObject({
    verbs: ['go'],
    words: ['next', 'bulletin'],
  });
  expect(asked('when will the nets be picked up').words).toContain('up');
});

it('what is done in a place is a verb, and no word that has to be shown', () => {
  expect(asked('when is the milk fetched from the farm').verbs).toEqual(['fetched']);
  expect(asked('when is the hundred metres race').verbs).toEqual([]);
});

it('a year need not be called one, nor a percentage full', () => {
  expect(asked('in which year was the guild founded').words).toEqual(['guild', 'founded']);
  expect(asked('how full is the tank')).toMatchObject({ words: ['tank'], kinds: ['percentage', 'number'] });
  expect(asked('how much is the year book').words).toContain('year');
});
