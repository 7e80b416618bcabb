// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import {
  isBackground,
  withoutBackground,
} from '../../../../../control-plane/src/plan/rules/language/background.ts';

it.each([
  "I can't come",
  'cant be there tmrw',
  "we'll carry it ourselves",
  'nobody is home',
  'my neighbours keep waking me',
  "it's a mess",
])('"%s" only tells why', (said) => {
  expect(isBackground(said)).toBe(said !== "it's a mess");
});

it.each([
  'I need a window seat',
  "I'll have the soup",
  "I'm called Ada",
  "we're coming tomorrow",
  'I am 42',
  "it's for my mother",
  'not the blue one',
  "I won't take the early one",
  'it is the cheapest',
  'because our cat is ill',
  'if it rains',
])('"%s" may tell how', (said) => {
  expect(isBackground(said)).toBe(false);
});

it.each([
  ["can't be in so keep it at the office, we'll get it ourselves", 'keep it at the office'],
  ['keep the lights off, my eyes hurt', undefined],
  ['lights off, nothing sleeps here', 'lights off'],
  ['save the long one so I can read it in bed', 'save the long one'],
  ['my kettle is broken, take it off the list', undefined],
  ['set it to 8, 12 and 20', undefined],
])('"%s" is "%s" without it', (said, rest) => {
  expect(withoutBackground(said)?.rest).toBe(rest);
});
