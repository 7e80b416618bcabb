// SPDX-License-Identifier: MIT
// Dates that are asked for in three lists each, beside a field that takes a whole one.
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const MONTHS = 'January February March April May June July August September October November December';
const list = (ref: string, name: string, options: (string | number)[]): string[] => [
  `    - combobox "${name}" [ref=${ref}]:`,
  '      - option "–" [selected]',
  ...options.map((option) => `      - option "${option}"`),
];
const upTo = (last: number, from = 1): number[] =>
  Array.from({ length: last - from + 1 }, (_, i) => i + from);
const dateIn = (key: string, name: string, years: number[]): string[] => [
  `  - group "${name}" [ref=${key}]:`,
  ...list(`${key}d`, 'Day', upTo(31)),
  ...list(`${key}m`, 'Month', MONTHS.split(' ')),
  ...list(`${key}y`, 'Year', years),
];

const PAGE = [
  '- generic [ref=f]:',
  ...dateIn('b', 'Date of birth', upTo(2015, 1960)),
  ...dateIn('i', 'Issue date of the licence', upTo(2026, 2010)),
  '  - text: Lesson on',
  '  - textbox "Lesson on" [ref=l] [takes=date]',
  '  - text: from',
  '  - textbox "from" [ref=t] [takes=time]',
  '  - button "Send" [ref=s]',
].join('\n');

const plan = async (said: string) =>
  (await planOn(said, PAGE)).flatMap((action) =>
    action.kind === 'select'
      ? [`${action.ref} ${action.options[0]}`]
      : action.kind === 'type'
        ? [`${action.ref} ${action.text}`]
        : action.kind === 'ask'
          ? ['asked']
          : [],
  );

const BORN = ['bd 9', 'bm July', 'by 1991'];
const ISSUED = ['id 2', 'im May', 'iy 2019'];

describe('a date in three lists', () => {
  it.each([
    ['Select 9 July 1991 as the date of birth and press Send', BORN],
    ['Enter 07/09/1991 as the birth date', BORN],
    ['Fill in my birthday (July 9, 1991) and send', BORN],
    ['For the issue date of the licence choose day 2, month May and year 2019', ISSUED],
    ['Choose year 2019, month 5 and day 2 for the issue date', ISSUED],
    [
      'Set the date of birth to 9 July 1991 and the issue date of the licence to 2 May 2019',
      [...BORN, ...ISSUED],
    ],
  ])('is set where its name stands: %s', async (said, done) => {
    expect(await plan(said)).toEqual(done);
  });

  it('leaves the other dates to their own fields', async () => {
    expect(await plan('Set the lesson day to 12/15/2026 and the time to 10:30')).toEqual([
      'l 2026-12-15',
      't 10:30',
    ]);
  });

  it.each([
    ['Enter 10:30 as the time and 12/15/2026 as the lesson date', ['t 10:30', 'l 2026-12-15']],
    ['Enter 12/15/2026 as the lesson day and 10:30 as the time', ['l 2026-12-15', 't 10:30']],
  ])('gives each of two values its own: %s', async (said, done) => {
    expect(await plan(said)).toEqual(done);
  });

  it('lets nothing else into a field for a day', async () => {
    expect(await plan('Enter 12 geese and 3 ducks as the lesson date')).toEqual(['asked']);
  });

  it('is asked about where its parts could be for either', async () => {
    expect(await plan('Choose day 2, month May and year 2019 and press Send')).toEqual(['asked']);
  });
});

describe('a day of birth', () => {
  it('is not the day of something else', async () => {
    const page = ['- textbox "Visit day" [ref=v] [takes=date]', '- button "Send" [ref=s]'].join('\n');
    expect(await planOn('Select 9 July 1991 as the date of birth', page)).toMatchObject([{ kind: 'ask' }]);
    expect(await planOn('Select 9 July 2027 as the date of the visit', page)).toMatchObject([
      { kind: 'type', ref: 'v' },
      { kind: 'done' },
    ]);
  });
});
