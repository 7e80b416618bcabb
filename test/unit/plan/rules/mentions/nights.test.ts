// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { withLastNight } from '../../../../../control-plane/src/plan/rules/mentions/nights.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const LODGE = [
  '- heading "Lodge" [level=2] [ref=h]',
  '- generic [ref=a] [cursor=pointer]: "Arrive: pick a day"',
  '- generic [ref=l] [cursor=pointer]: "Leave: pick a day"',
  '- button "Book" [ref=b]',
].join('\n');

it.each([
  ['book the lodge from 28 November for two nights', 'book the lodge from 2026-11-28 to 2026-11-30'],
  ['book on the 30th of December, staying a week', 'book from 2026-12-30 to 2027-01-06'],
])('the last day is reckoned where the page asks for it: "%s"', (said, plain) => {
  expect(withLastNight(said, turnOn(LODGE, said))).toBe(plain);
});

it('is not reckoned where the page asks for how many nights', () => {
  const page = `${LODGE}\n- spinbutton "Nights" [ref=n]`;
  const said = 'book from 28 November for two nights';
  expect(withLastNight(said, turnOn(page, said))).toBe(said);
});

it.each([
  'Book the lodge with arrival on December 4 and departure on December 6',
  'book it with check-in on 4 December and check-out on 6 December',
  'book the lodge from 4 December for two nights',
])('a text under the mouse that asks for a day opens its calendar: "%s"', async (said) => {
  expect((await planOn(said, LODGE))[0]).toMatchObject({ kind: 'click', ref: 'a' });
});
