// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { possibleCuts } from '../../../../../control-plane/src/plan/rules/language/joints.ts';

it.each([
  [
    'turn on quiet mode change the language to polish',
    ['turn on quiet mode', 'change the language to polish'],
  ],
  ['switch on the fan close the blinds', ['switch on the fan', 'close the blinds']],
])('a command may begin with no joint before it: "%s"', (said, [left, right]) => {
  expect(possibleCuts(said)).toContainEqual({ left, right, joined: false });
});
