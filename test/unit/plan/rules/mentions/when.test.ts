// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const REGISTER = [
  '- combobox "Product" [ref=e1]:',
  '  - option "Please select" [selected]',
  '  - option "Kettle"',
  '  - option "Blender"',
  '- textbox "Serial number" [ref=e2]',
  '- textbox "Purchase date" [ref=e3] [takes=date]',
  '- checkbox "I accept the terms" [ref=e4]',
  '- button "Register product" [ref=e5]',
].join('\n');

it('"bought on" says which day follows, and is no part of what stands before it', async () => {
  const plan = await planOn(
    'register a blender with serial number HH-10442, bought on 3 November 2026, accept the terms',
    REGISTER,
  );
  expect(plan).toMatchObject([
    { kind: 'select', ref: 'e1' },
    { kind: 'type', ref: 'e2', text: 'HH-10442' },
    { kind: 'type', ref: 'e3', text: '2026-11-03' },
    { ref: 'e4' },
    { kind: 'click', ref: 'e5' },
  ]);
});
