// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = `- generic [ref=e1]:
  - generic [ref=e2]:
    - text: Name
    - textbox "Name" [ref=e3]
  - generic [ref=e4]:
    - text: Size
    - combobox "Size" [ref=e5]:
      - option "Small"
      - option "Medium" [selected]
  - generic [ref=e6]: "Milk:"
  - generic [ref=e7]:
    - radio "None" [ref=e8]
    - text: None
  - generic [ref=e9]:
    - radio "Oat" [ref=e10]
    - text: Oat
  - button "Order" [ref=e11]
- paragraph [ref=e12]: Small 2.40 · Medium 3.10`;

it.each([
  ['Order a small coffee without milk for Tomasz', 'e8'],
  ['Order a small coffee with no milk for Tomasz', 'e8'],
  ['Order a small coffee with oat milk for Tomasz', 'e10'],
])('what stands right over radio buttons behind fields says what they are for: %s', async (said, ref) => {
  expect(await planOn(said, page)).toMatchObject([
    { kind: 'select', ref: 'e5', options: ['Small'] },
    { kind: 'check', ref },
    { kind: 'type', ref: 'e3', text: 'Tomasz' },
    { kind: 'click', ref: 'e11' },
    { kind: 'done' },
  ]);
});
