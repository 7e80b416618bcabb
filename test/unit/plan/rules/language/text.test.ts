// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { likeness, normalise } from '../../../../../control-plane/src/plan/rules/language/text.ts';

it('an hour is the same with a nought before it', () => {
  expect(normalise('09:05 → 09:29')).toBe(normalise('9:05 → 9:29'));
  expect(normalise('10:05')).toBe('10 05');
});

it('a word of one letter more is another one, a longer form of four letters is not', () => {
  expect(likeness('start', 'star')).toBe(0);
  expect(likeness('info', 'information')).toBeGreaterThan(0.7);
  expect(likeness('october', 'oct')).toBeGreaterThan(0.85);
});

it('a compound is not called by the word that it begins with', () => {
  expect(likeness('playlist', 'play')).toBe(0);
  expect(likeness('checklist', 'check')).toBe(0);
  expect(likeness('play', 'playlist')).toBeGreaterThan(0);
  expect(likeness('booking', 'book')).toBeGreaterThan(0.8);
});
