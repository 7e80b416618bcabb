// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = [
  '- combobox "From" [ref=e1]:',
  '  - option "Uig" [selected]',
  '  - option "Tarbert"',
  '- combobox "To" [ref=e2]:',
  '  - option "Uig"',
  '  - option "Lochmaddy" [selected]',
  '- textbox "Date" [ref=e3] [takes=date]',
  '- button "Find boats" [ref=e4]',
].join('\n');

it.each([
  'departing Tarbert, arriving Uig, date 4 May 2027',
  'leaving from Tarbert and arriving in Uig on 4 May 2027',
])('where one departs and arrives is from where and to where: "%s"', async (way) => {
  expect(await planOn(`Find boats ${way}.`, PAGE)).toMatchObject([
    { kind: 'select', ref: 'e1', options: ['Tarbert'] },
    { kind: 'select', ref: 'e2', options: ['Uig'] },
    { kind: 'type', ref: 'e3', text: '2027-05-04' },
    { kind: 'click', ref: 'e4' },
    { kind: 'done' },
  ]);
});

it('days of leaving and of arriving are no places', async () => {
  expect(await planOn('Find boats from Tarbert to Uig leaving on 4 May 2027.', PAGE)).toMatchObject([
    { kind: 'select', ref: 'e1' },
    { kind: 'select', ref: 'e2' },
    { kind: 'type', ref: 'e3', text: '2027-05-04' },
    { kind: 'click', ref: 'e4' },
    { kind: 'done' },
  ]);
});
