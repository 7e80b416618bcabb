// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { dayFirst } from '../../../../../control-plane/src/plan/rules/mentions/day.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';
import { MONTH } from './month.ts';

const parts = (request: string, page = MONTH) => {
  const turn = turnOn(page, request);
  const [clause] = turn.memo.clauses;
  return clause && dayFirst(clause, turn);
};

it.each([
  ['add an entry “Dentist” on 21 December', '21 December', 'add an entry “Dentist”'],
  ['book the court for the 9th of December', '9th of December', 'book the court'],
  ['book tomorrow at noon', 'tomorrow', 'book at noon'],
])('chooses the day first, then does the rest: "%s"', (request, told, rest) => {
  expect(parts(request)).toEqual([
    expect.objectContaining({ command: { kind: 'choose', rest: told } }),
    expect.objectContaining({ source: rest }),
  ]);
});

it('has nothing left to do where only the day is to be marked', () => {
  expect(parts('mark the day 21 December in the calendar')).toEqual([
    expect.objectContaining({ command: { kind: 'choose', rest: '21 December' } }),
  ]);
});

it('takes what is noted for a thing of the form that the day brings up, and no more', () => {
  const brought = (request: string) => parts(request)?.map((clause) => clause.brought ?? false);
  expect(brought('add an entry “Dentist” on 21 December')).toEqual([false, true]);
  expect(brought('book the court for 9 December')).toEqual([false, false]);
});

it.each([
  ['no day is told', 'add an entry “Dentist”'],
  ['the day stands in quotes', 'add an entry “Call on 21 December again”'],
  ['the day comes first', '21 December'],
  ['it is asked for', 'what is on 21 December at noon'],
])('leaves it alone where %s: "%s"', (_, request) => {
  expect(parts(request)).toBeUndefined();
});

it('leaves it alone where the page has no calendar, or a field for the day', () => {
  const request = 'add an entry “Dentist” on 21 December';
  expect(parts(request, '- button "Add" [ref=e1]')).toBeUndefined();
  expect(parts(request, `- textbox "Date" [ref=e1]\n${MONTH}`)).toBeUndefined();
});

it('a day of another month is not the day of that number in the month that is shown', async () => {
  const page = [
    '- button "Next month" [ref=e1]',
    '- heading "November 2026" [ref=e2]',
    '- table [ref=e3]:',
    ...[0, 1, 2, 3].map((week) =>
      [
        `  - row [ref=w${week}]:`,
        ...[1, 2, 3, 4, 5, 6, 7].map(
          (day) => `    - cell "${week * 7 + day}" [ref=d${week * 7 + day}] [cursor=pointer]`,
        ),
      ].join('\n'),
    ),
  ].join('\n');
  const first = async (said: string) => (await planOn(said, page))[0];
  expect(await first('add an event called "Dentist" on 9 December 2026 at 10:30')).toMatchObject({
    ref: 'e1',
  });
  expect(await first('add an event called "Dentist" on 9 November 2026 at 10:30')).toMatchObject({
    ref: 'd9',
  });
});
