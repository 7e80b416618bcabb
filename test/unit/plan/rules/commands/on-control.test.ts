// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = `- generic [ref=g1]:
  - generic [ref=g2]:
    - checkbox "A box" [ref=e1]
    - button "Remove" [ref=e2]
  - heading "Enable/disable" [ref=h1]
  - generic [ref=g3]:
    - textbox [disabled] [ref=e3]
    - button "Enable" [ref=e4]`;

it.each([
  ['Remove the checkbox.', 'e2'],
  ['delete the check box', 'e2'],
  ['Enable the text field', 'e4'],
])('a deed on a control is its button: %s', async (text, ref) => {
  expect((await planOn(text, page))[0]).toMatchObject({ kind: 'click', ref });
});

it('what is to be ticked is ticked all the same', async () => {
  expect((await planOn('tick the checkbox', page))[0]).toMatchObject({ kind: 'check', ref: 'e1' });
});
