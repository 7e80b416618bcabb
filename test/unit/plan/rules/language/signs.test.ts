// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { isKindred } from '../../../../../control-plane/src/plan/rules/language/deeds.ts';
import {
  pictureNames,
  reactionOf,
  signOf,
} from '../../../../../control-plane/src/plan/rules/language/signs.ts';

describe('a text that is nothing but a sign', () => {
  it.each([
    ['♡ 34', 'like'],
    ['12 ★', 'star'],
    ['•••', 'more'],
    ['🗑️', 'delete'],
    ['×', 'close'],
  ])('%s is called %s', (text, meaning) => expect(signOf(text)).toBe(meaning));

  it.each(['3 ×', 'x 3', '+1', 'Like', '34'])('%s is none', (text) => expect(signOf(text)).toBeUndefined());
});

it('arrows beside a heart are what people do with a post', () => {
  expect(reactionOf('↻', ['↶', '↻', '♡ 3'])).toBe('retweet');
  expect(reactionOf('↶', ['↶', '↻', '♡ 3'])).toBe('reply');
  expect(reactionOf('↻', ['↻', 'Inbox'])).toBeUndefined();
});

it('a flag marks as important', () => {
  expect(signOf('⚑')).toBe('flag');
  expect(isKindred('important', ['flag'])).toBe(true);
  expect(isKindred('save', ['flag'])).toBe(false);
});

it('a picture is called what it is known for, and less surely what its author called it', () => {
  expect(pictureNames('trash')).toEqual([
    ['delete', 0.88],
    ['trash', 0.88],
  ]);
  expect(pictureNames('bold')).toEqual([['bold', 0.88]]);
  expect(pictureNames('quill lasso')).toEqual([
    ['quill', 0.8],
    ['lasso', 0.8],
  ]);
});

it('what opens colours is called by what they are for, and a tint is not said without saying so', () => {
  expect(pictureNames('color picker')).toContainEqual(['text color', 0.92]);
  expect(pictureNames('background color picker').map(([name]) => name)).not.toContain('text color');
  expect(pictureNames('swatch light blue').slice(0, 2)).toEqual([
    ['light blue', 0.88],
    ['blue', 0.85],
  ]);
});
