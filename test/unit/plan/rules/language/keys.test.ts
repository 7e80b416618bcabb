// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { keysIn } from '../../../../../control-plane/src/plan/rules/language/keys.ts';

it.each([
  ['Page Up', ['page up']],
  ['PgDn', ['page down']],
  ['Space, Enter', ['space', 'enter']],
  ['Down Arrow Space Enter', ['down arrow', 'space', 'enter']],
  ['arrow down or Return', ['down arrow', 'enter']],
  ['Shift + Tab', ['shift + tab']],
  ['Ctrl plus End', ['control + end']],
  ['F2', ['f2']],
])('"%s" names the keys %j', (text, keys) => {
  expect(keysIn(text)).toEqual(keys);
});

it.each(['', 'A-Z a-z', 'the next page', 'home address'])('"%s" names no keys alone', (text) => {
  expect(keysIn(text)).toBeUndefined();
});
