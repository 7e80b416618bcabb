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

const withList = (list: string[], ...more: string[]) =>
  [
    '- generic [ref=bar]:',
    ...list.map((line) => `  ${line}`),
    ...more.map((line) => `  ${line}`),
    letters.replace(/^- button.*\n- button.*\n/, ''),
  ].join('\n');
const NAMED = ['- combobox "Move to" [ref=l1]:', '  - option "Choose…" [selected]', '  - option "Trips"'];
const UNNAMED = ['- combobox [ref=l1]:', '  - option "Move selected to…" [selected]', '  - option "Trips"'];

it.each([
  ['Move all mails from Irma to Trips', withList(NAMED), ['c0', 'c2', 'l1']],
  ['Move the bank statement to Trips', withList(UNNAMED), ['c1', 'l1']],
  ['Select both mails from Irma and move them to "Trips"', withList(UNNAMED), ['c0', 'c2', 'l1']],
  ['Move the bank statement to Trips', withList(NAMED, '- button "Apply" [ref=ok]'), ['c1', 'l1', 'ok']],
])('%s: ticked, and moved by the list that is called by the deed', async (said, page, refs) => {
  const plan = await planOn(said, page);
  expect(plan.flatMap((action) => ('ref' in action ? [action.ref] : []))).toEqual(refs);
});

it('what that list does not offer is not moved', async () => {
  const plan = await planOn('Move the bank statement to Bills', withList(NAMED));
  expect(plan.some(({ kind }) => kind === 'check' || kind === 'select')).toBe(false);
});
