// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { atHour } from '../../../../../control-plane/src/plan/rules/commands/at-hour.ts';
import { planThrough, turnOn } from '../../../../support/planning.ts';

const DAYS = [
  ['Mon', 23],
  ['Tue', 24],
  ['Wed', 25],
  ['Thu', 26],
  ['Fri', 27],
] as const;
const place = (day: string, hour: string, ref: string) =>
  `    - gridcell "${day}, ${hour}" [ref=${ref}] [cursor=pointer]`;
const WEEK = [
  '- button "Next" [ref=n]',
  '- strong [ref=s]: 23 November to 27 November 2026',
  '- grid "Week" [ref=g]:',
  '  - row [ref=h]:',
  '    - rowheader [ref=h0]',
  ...DAYS.map(([day, date]) => `    - columnheader "${day} ${date} Nov" [ref=h${date}]`),
  '  - row [ref=m]:',
  '    - rowheader "10:00" [ref=m0]',
  ...DAYS.map(([day, date]) => place(day, '10:00', `m${date}`)),
  '  - row [ref=a]:',
  '    - rowheader "15:00" [ref=a0]',
  ...DAYS.flatMap(([day, date]) =>
    date === 25
      ? [`${place(day, '15:00', `a${date}`)}:`, '      - button "Choir" [ref=c]']
      : [place(day, '15:00', `a${date}`)],
  ),
].join('\n');
const FORM = [
  '- dialog "New" [ref=d]:',
  '  - textbox "Title" [ref=d1]',
  '  - combobox "Room" [ref=d2]:',
  '    - option "Small room" [selected]',
  '    - option "Big room"',
  '  - button "Save" [ref=d4]',
].join('\n');

it.each([
  ['add "Harp" in the big room on Thursday 26 November at 3 pm', 'a26'],
  ['schedule "Harp" in the big room on friday at ten', 'm27'],
  ['book the big room on tuesday at three for "Harp"', 'a24'],
])('what is put down for an hour is asked for by its place in the week: "%s"', async (said, ref) => {
  const [press, ...steps] = (await planThrough(said, WEEK, FORM, FORM)).flat();
  expect(press).toMatchObject({ kind: 'click', ref });
  expect(steps).toContainEqual(expect.objectContaining({ ref: 'd1', text: 'Harp' }));
  expect(steps).toContainEqual(expect.objectContaining({ ref: 'd2', options: ['Big room'] }));
});

it.each([
  ['add "Harp" on Wednesday at 15:00', WEEK],
  ['add "Harp" on Thursday 3 December at 10', WEEK],
  ['add "Harp" on Thursday at 11', WEEK],
  ['what is on on Thursday at 10', WEEK],
  ['add "Harp" on Thursday at 10', `${WEEK}\n- button "+ Add" [ref=n1]`],
])(
  'is read otherwise where something is there, or the place is not in sight, or not needed: "%s"',
  (said, page) => {
    const turn = turnOn(page, said);
    const [clause] = turn.memo.clauses;
    expect(clause && atHour(clause, turn)).toBeUndefined();
  },
);
