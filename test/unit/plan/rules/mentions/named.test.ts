// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

it('a name in quotes is for whom it is', async () => {
  const page = `- textbox "First name" [ref=e1]
- textbox "E-mail" [ref=e2]
- textbox "Password" [ref=e3]
- button "Create my account" [ref=e4] [form=sends]`;
  const plan = await planOn(
    'Create an account for "Ines" with the e-mail "ines@fern.example" and the password "Moss4Moss"',
    page,
  );
  expect(plan).toMatchObject([
    { ref: 'e1', text: 'Ines' },
    { ref: 'e2', text: 'ines@fern.example' },
    { ref: 'e3', text: 'Moss4Moss' },
    { ref: 'e4' },
    { kind: 'done' },
  ]);
});

it('what a list is called is no value for another field', async () => {
  const page = `- generic [ref=e1]: Glazes
- listbox [ref=e2]:
  - option "Celadon" [ref=e3]
  - option "Tenmoku" [ref=e4]
- generic [ref=e5]: Nickname
- textbox [ref=e6]`;
  const plan = await planOn('Select "Celadon" and "Tenmoku" from the glazes', page);
  expect(plan).toMatchObject([
    { kind: 'select', ref: 'e2', options: ['Celadon', 'Tenmoku'] },
    { kind: 'done' },
  ]);
});
