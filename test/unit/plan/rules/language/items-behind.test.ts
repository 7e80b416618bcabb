// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withItems } from '../../../../../control-plane/src/plan/rules/language/items-behind.ts';
import { protect, restored } from '../../../../../control-plane/src/plan/rules/language/protect.ts';
import { planOn } from '../../../../support/planning.ts';

it.each([
  ['add these things to the list, in this order: nails, two hinges', 'add nails, two hinges to the list'],
  [
    'Put the following 3 tools on my list: a saw, a rasp and glue. Then print it.',
    'Put a saw, a rasp and glue on my list. Then print it.',
  ],
  ['please add these items: nails, glue', 'please add nails, glue'],
  [
    'add nails and then wood glue to the list, then print it',
    'add nails and wood glue to the list, then print it',
  ],
  ['add nails and then delete glue on the list', 'add nails and then delete glue on the list'],
  ['add the nails to the list: they are short', 'add the nails to the list: they are short'],
  ['add a note: buy nails', 'add a note: buy nails'],
])('things told behind their place are told before it: "%s"', (said, plain) => {
  expect(withItems(said)).toBe(plain);
});

it('two new things are made one after the other', () => {
  const { text, quotes } = protect(
    'add two memos: first "Roof" with the text "leaks", then "Door" with the text "jams"',
  );
  expect(restored(withItems(text), quotes)).toBe(
    'add a memo "Roof" with the text "leaks", then add a memo "Door" with the text "jams"',
  );
});

it('the first of them is typed alone', async () => {
  const page = '- generic:\n  - textbox "New line" [ref=e1]\n  - button "Add" [ref=e2]\n- list [ref=e3]';
  const [first] = await planOn('add these items to the list, in this order: nails, wood glue', page);
  expect(first).toMatchObject({ kind: 'type', ref: 'e1', text: 'nails' });
});
