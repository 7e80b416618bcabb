// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { commandsOf, possibleCuts } from '../../../../../control-plane/src/plan/rules/language/joints.ts';

it.each([
  [
    'turn on quiet mode change the language to polish',
    ['turn on quiet mode', 'change the language to polish'],
  ],
  ['switch on the fan close the blinds', ['switch on the fan', 'close the blinds']],
])('a command may begin with no joint before it: "%s"', (said, [left, right]) => {
  expect(possibleCuts(said)).toContainEqual({ left, right, joined: false });
});

it.each([
  ['we have rice as well now find us a dish', ['we have rice as well', 'find us a dish']],
  ['open the vault and report how many keys there are', ['open the vault', 'report how many keys there are']],
  ['open the vault and report the leak', ['open the vault and report the leak']],
  ['that is all so now send it', ['that is all so now send it']],
  ['both are ticked now save the list', ['both are ticked', 'save the list']],
])(
  '"now" may stand before what is to be done, and what is to be reported behind "and": "%s"',
  (said, parts) => {
    expect(commandsOf(said)).toEqual(parts);
  },
);
