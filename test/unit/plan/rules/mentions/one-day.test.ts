// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = [
  '- heading "Report an absence" [level=2] [ref=h]',
  '- combobox "Reason" [ref=r]:',
  '  - option "–" [selected]',
  '  - option "Illness"',
  '  - option "Training course"',
  '- textbox "First day" [ref=a] [takes=date]',
  '- textbox "Last day" [ref=b] [takes=date]',
  '- checkbox "Half day only" [ref=c]',
  '- button "Report" [ref=s]',
].join('\n');

const typed = async (said: string) =>
  (await planOn(said, PAGE)).flatMap((action) => (action.kind === 'type' ? [[action.ref, action.text]] : []));

it('one day is the first and the last', async () => {
  expect(await typed('Training course on December 3')).toEqual([
    ['a', '2026-12-03'],
    ['b', '2026-12-03'],
  ]);
});

it.each([
  'Training course from December 3',
  'Training course, first day December 3',
  'set the first day to December 3',
])('the last day is not told by "%s"', async (said) => {
  expect(await typed(said)).toEqual([['a', '2026-12-03']]);
});

it('half a day off turns nothing off', async () => {
  expect(await planOn('report half a day off for a training course on December 3', PAGE)).toContainEqual(
    expect.objectContaining({ kind: 'check', ref: 'c', on: true }),
  );
});
