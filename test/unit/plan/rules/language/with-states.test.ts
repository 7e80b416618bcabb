// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withStates } from '../../../../../control-plane/src/plan/rules/language/with-states.ts';

it.each([
  ['With Terms ticked, press Join', 'tick Terms. press Join'],
  ['Send the form with Oats and Rye checked.', 'check Oats and Rye; Send the form.'],
  ['Type Ada into Name and submit with Rules unticked', 'Type Ada into Name and untick Rules; submit'],
  ['Press Order with only Plums selected', 'select only Plums; Press Order'],
  ['With both switched off, what is left?', 'With both switched off, what is left?'],
  ['Book the room with no extras ticked', 'Book the room with no extras ticked'],
])('what is to be so when it is sent is done first: %s', (said, plain) => {
  expect(withStates(said)).toBe(plain);
});
