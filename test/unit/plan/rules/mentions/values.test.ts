// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

it('a value ends before what is then pressed, with no pause told', async () => {
  const page = [
    '- spinbutton "Amount" [ref=e1] [form=sends]',
    '- textbox "Your name" [ref=e2] [form=sends]',
    '- button "Donate" [ref=e3] [form=sends]',
  ].join('\n');
  expect(await planOn('amount 50 my name is ilse marek press donate', page)).toMatchObject([
    { kind: 'type', ref: 'e1', text: '50' },
    { kind: 'type', ref: 'e2', text: 'ilse marek' },
    { kind: 'click', ref: 'e3' },
    {},
  ]);
});
