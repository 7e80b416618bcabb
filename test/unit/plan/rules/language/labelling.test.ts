// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { labellingIn } from '../../../../../control-plane/src/plan/rules/language/labelling.ts';

it.each([
  ['give the letter from Ines the label Garden', 'the letter from Ines', 'Garden'],
  ['give the letter from Ines the garden label', 'the letter from Ines', 'garden'],
  ['put the label Garden on the letter from Ines', 'the letter from Ines', 'Garden'],
  ['add a garden tag to both letters from Ines', 'both letters from Ines', 'garden'],
  ['label the letter from Ines as garden', 'the letter from Ines', 'garden'],
  ['tag both letters from Ines with "Next year"', 'both letters from Ines', 'Next year'],
  ["label Ines's letter garden", "Ines's letter", 'garden'],
])('"%s" tells what bears which label', (said, whom, label) => {
  expect(labellingIn(said)).toEqual({ whom, said: label });
});

it.each([
  'give the letter from Ines the first place',
  'add the label maker to the basket',
  'read the label of the jar',
  'label the letter from Ines',
])('"%s" tells of no label', (said) => {
  expect(labellingIn(said)).toBeUndefined();
});
