// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { clausesOf } from '../../../../../control-plane/src/plan/rules/language/clauses.ts';

it.each([
  ['turn the light in the hall off', 'turn off the light in the hall'],
  ['switch the fan on in the cellar', 'switch on the fan in the cellar'],
  ['sign ida moss up for pottery', 'sign up ida moss for pottery'],
  ['put tom down for the quiz', 'sign up tom for the quiz'],
  ['call my trip to Rye off', 'cancel my trip to Rye'],
  ['tick milk and bread off my list', 'tick off milk and bread'],
])('a verb of two words is read as a whole: "%s"', (request, source) => {
  expect(clausesOf(request).map((clause) => clause.source)).toEqual([source]);
});

it.each(['check that the heating is off', 'put volume up to 50', 'turn the page', 'check whether it is off'])(
  'other words are left as they are: "%s"',
  (request) => {
    expect(clausesOf(request).map((clause) => clause.source)).toEqual([request]);
  },
);
