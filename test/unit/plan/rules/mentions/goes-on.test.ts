// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const FORM = [
  '- heading "Otter Stables" [level=1] [ref=h]',
  '- textbox "Horse" [ref=a] [form=sends]',
  '- textbox "Phone" [ref=b] [form=sends]',
  '- button "Send" [ref=c] [form=sends]',
].join('\n');

it.each([
  'get the stables to ring me back my phone is 01632 960118',
  'ask the stables to ring me on 01632 960118',
])('what begins the next thing, or says whom it is done to, is no value: "%s"', async (said) => {
  expect(await planOn(said, FORM)).not.toContainEqual(expect.objectContaining({ ref: 'a' }));
});
