// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const PAGE = `- generic [ref=n]: "Order no. MK-77 For: Ida Moss Voucher: P19 (till May)"
- textbox "Order no." [ref=o]
- textbox "Voucher" [ref=v]
- textbox "Remark" [ref=r]
- button "Print" [ref=p]`;

it.each([
  ['put the voucher code into the voucher field', 'v', 'P19'],
  ['enter the order number from the note into Order no.', 'o', 'MK-77'],
  ['Copy the order number from the yellow note into the "Order no." field', 'o', 'MK-77'],
])('what a note calls so is typed, and not what it is called: %s', async (said, ref, text) => {
  const steps = await planThrough(said, PAGE, PAGE);
  expect(steps.flat()).toContainEqual(expect.objectContaining({ kind: 'type', ref, text }));
});

it('what nothing is called by is asked for', async () => {
  const page = PAGE.replace('Voucher: P19 (till May)', '');
  expect(await planOn('put the voucher code into the voucher field', page)).toMatchObject([{ kind: 'ask' }]);
});
