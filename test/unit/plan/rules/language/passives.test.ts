// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { active } from '../../../../../control-plane/src/plan/rules/language/passives.ts';

it.each([
  ["Ana's mail should be marked as important", "mark Ana's mail as important"],
  ['the kettle needs to be added to the basket', 'add the kettle to the basket'],
  ['the heating in the hall must be switched off', 'switch the heating in the hall off'],
  ['I want the blue lamp put on my wish list', 'put the blue lamp on my wish list'],
  ['we need the second task to be found and ticked', 'tick the second task'],
  ['make sure that the help panel is closed', 'close the help panel'],
  ['there is a task about gutters that needs to be renamed to Roof', 'rename a task about gutters to Roof'],
  ['have the largest file deleted', 'delete the largest file'],
  ['Rye and Oats should both be selected in the list', 'select Rye and Oats in the list'],
  ["I'd rather it was sorted by the amount", 'sort it by the amount'],
  ['could the lamps be ordered by price', 'sort the lamps by price'],
  ['the boxes A and B should be ticked and the form sent', 'tick the boxes A and B and submit the form'],
  ['the porch lights can go off', 'turn off the porch lights'],
  ['the push box should not be ticked', 'uncheck the push box'],
])('what is to become of a thing is done to it: "%s"', (said, plain) => {
  expect(active(said)).toBe(plain);
});

it.each([
  'open the ticket that needs to be closed',
  'which task should be marked as done',
  'if the lamp has to be switched on say so',
  'the parcel should be sent by Friday',
  'the lamp must be switched off already',
  'the parcel was sent by Ana',
  'I want you to send the parcel',
  'have the lights been turned off?',
  'can the booking be cancelled?',
  "Ana's job is to set prices",
  'the alarm may go off',
])('anything else is left as it is: "%s"', (said) => {
  expect(active(said)).toBe(said);
});
