// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { readOut } from '../../../../../control-plane/src/plan/rules/questions/readout.ts';
import { turnOn } from '../../../../support/planning.ts';

const FORM = [
  '- combobox "Select a title" [ref=e1]:',
  '  - option "Please pick one" [selected]',
  '  - option "Mr."',
  '  - option "Dr."',
  '- combobox "Size" [ref=e3]:',
  '  - option "Small"',
  '  - option "Large" [selected]',
  '- paragraph [ref=e4]: "Next step: Choose your seats."',
].join('\n');

it.each([
  ['Which title is selected?', 'None is chosen yet.'],
  ['Which size is selected?', 'The size is Large.'],
  ['What is the next step?', 'Next step: Choose your seats.'],
])('%s %s', (question, text) => {
  expect(readOut(turnOn(FORM, question), question)).toMatchObject({ state: 'answer', text });
});
