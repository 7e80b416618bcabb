// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const letters = [
  '- button "Archive" [ref=b1]',
  '- button "Delete" [ref=b2]',
  '- table [ref=e5]:',
  ...['Irma|Photos', 'Green Bank|Statement', 'Irma|Ski weekend'].flatMap((one, i) => {
    const [from, subject] = one.split('|');
    return [
      `  - row [ref=r${i}]:`,
      `    - cell [ref=a${i}]:`,
      `      - checkbox "Select ${subject}" [ref=c${i}]`,
      `    - cell "${from}" [ref=f${i}]`,
      `    - cell [ref=s${i}]:`,
      `      - link "${subject}" [ref=l${i}]:`,
      '        - /url: "#m"',
    ];
  }),
].join('\n');

it.each([
  ['Move the bank statement to the archive', ['c1', 'b1']],
  ['Move all mails from Irma to the archive', ['c0', 'c2', 'b1']],
])('%s: ticked, and moved by the button that is called by the place', async (said, refs) => {
  const plan = await planOn(said, letters);
  expect(plan.flatMap((action) => ('ref' in action ? [action.ref] : []))).toEqual(refs);
});
