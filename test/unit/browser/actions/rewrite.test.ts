// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { rewritingOf } from '../../../../control-plane/src/browser/actions/rewrite.ts';

const WRITTEN = 'Lowtideatnoon.Twosealsonthebar.';

it.each([
  ['Low tide at noon. Three seals on the bar.', { from: 14, to: 17, fresh: 'Three' }],
  ['Low tide at noon. Two grey seals on the bar.', { from: 17, to: 17, fresh: 'grey' }],
  ['Low tide at noon. Two seals.', { from: 17, to: 31, fresh: 'seals.' }],
  ['Low tide at noon. Two seals on the bar. Fog.', { from: 31, to: 31, fresh: 'Fog.' }],
])('what goes and what stands there is told by whole words: %s', (text, rewriting) => {
  expect(rewritingOf(WRITTEN, text)).toEqual(rewriting);
});

it.each([
  'Low tide at noon. Two seals on the bar.',
  'High water, and not a seal to be seen.',
  'Low tide at noon.\nTwo seals on the bar. Fog.',
])('a text that is the same, has little of it or has lines of its own is no rewriting: %s', (text) => {
  expect(rewritingOf(WRITTEN, text)).toBeUndefined();
});
