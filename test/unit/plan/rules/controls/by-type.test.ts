// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { typedValue } from '../../../../../control-plane/src/plan/rules/controls/by-type.ts';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { pageOf, planOn, TODAY } from '../../../../support/planning.ts';

const FORM = `
- generic [ref=e1]:
  - textbox "Expires" [ref=e2] [takes=month]
  - textbox "Handover" [ref=e3] [takes=datetime-local]
  - textbox "Harvest" [ref=e4] [takes=week]
  - textbox "Signed on" [ref=e5] [takes=date]
  - spinbutton "Crates" [ref=e6]
  - textbox "Contact" [ref=e7]
  - button "Save" [ref=e8]`;

it.each([
  ['set Expires to March 2027', 'e2', '2027-03'],
  ['set Expires to 03/2027', 'e2', '2027-03'],
  ['set Expires to may', 'e2', '2027-05'],
  ['set the handover to 3 May 2027 at 14:15', 'e3', '2027-05-03T14:15'],
  ['set the handover to tomorrow at noon', 'e3', '2026-11-21T12:00'],
  ['set the harvest to week 9 of 2027', 'e4', '2027-W09'],
  ['set the harvest to 1 January 2027', 'e4', '2026-W53'],
])('a field has its value as its type writes it: "%s"', async (said, ref, text) => {
  const [first] = await planOn(said, FORM);
  expect(first).toMatchObject({ kind: 'type', ref, text });
});

it.each([
  'set the contact to Ines, the handover to 3 May 2027, 9:30 am and the crates to 4',
  'set the contact to Ines, the handover to half past nine on 3 May 2027 and the crates to 4',
])('a day and a time of day are one value where a field takes both: "%s"', async (said) => {
  const typed = (await planOn(said, FORM)).flatMap((action) =>
    action.kind === 'type' ? [`${action.ref} ${action.text}`] : [],
  );
  expect(typed).toEqual(['e7 Ines', 'e3 2027-05-03T09:30', 'e6 4']);
});

const held = (text: string) =>
  modelOf(pageOf(`- textbox "Handover" [ref=e1] [takes=datetime-local]${text}`)).elements[0] as never;

it('of a moment that is held what was not said stays', () => {
  expect(typedValue('10:45', held(': 2026-12-01T08:00'), TODAY)).toBe('2026-12-01T10:45');
  expect(typedValue('3 May 2027', held(': 2026-12-01T08:00'), TODAY)).toBe('2027-05-03T08:00');
});

it('nothing is made up beside a day alone', () => {
  expect(typedValue('3 May 2027', held(''), TODAY)).toBeUndefined();
});
