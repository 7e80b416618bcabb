// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { dayMeant } from '../../../../../control-plane/src/plan/rules/controls/calendar.ts';
import { planOn, turnOn } from '../../../../support/planning.ts';

const FIELD = '- textbox "Date" [ref=e1] [readonly]';
const days = (first: number) =>
  Array.from(
    { length: 7 },
    (_, i) => `      - cell "${first + i}":\n        - link "${first + i}" [ref=d${first + i}]`,
  );
const CALENDAR = `${FIELD}
- generic [ref=e2]: July 2027
- table [ref=e3]:
  - rowgroup:
${[1, 8, 15, 22].map((first) => ['    - row:', ...days(first)].join('\n')).join('\n')}`;

describe('a calendar', () => {
  it('is opened by the field for a day, where nothing is called so', async () => {
    expect((await planOn('open the calendar', FIELD))[0]).toMatchObject({ kind: 'click', ref: 'e1' });
  });

  it.each(['3 May 2027 as the date', 'the 3rd of May 2027 as the day of the swim', 'tomorrow as my date'])(
    'is opened for a day, whatever its field is called: %s',
    async (day) => {
      const field = FIELD.replace('"Date"', '"Swim on"');
      expect((await planOn(`choose ${day}`, field))[0]).toMatchObject({ kind: 'click', ref: 'e1' });
    },
  );

  it('tells the month of a day that is said alone', () => {
    expect(dayMeant(turnOn(CALENDAR, 'x'), 'the 14th')).toBe('2027-07-14');
    expect(dayMeant(turnOn(CALENDAR, 'x'), '3 May 2028')).toBe('2028-05-03');
    expect(dayMeant(turnOn(FIELD, 'x'), 'the 14th')).toBe('2026-12-14');
  });

  it.each([
    ['3 May 2027', 'e4'],
    ['3 September 2027', 'e5'],
  ])(
    'is turned by its own signs, also where what holds them is called by the first: %s',
    async (day, ref) => {
      const calendar = CALENDAR.replace(
        '- generic [ref=e2]: July 2027',
        [
          '- generic [ref=e2]:',
          '  - generic "Prev" [ref=e4] [cursor=pointer]: ◄',
          '  - text: July 2027',
          '  - generic "Next" [ref=e5] [cursor=pointer]: ►',
        ].join('\n'),
      );
      expect((await planOn(`choose ${day} as the date`, calendar))[0]).toMatchObject({ kind: 'click', ref });
    },
  );

  it('is turned to the next year where the year beside its list of months is typed', async () => {
    const calendar = [
      FIELD,
      '- generic [ref=e2]:',
      '  - combobox "Month" [ref=e3]:',
      '    - option "November" [selected]',
      '    - option "December"',
      '  - spinbutton "Year" [ref=e4]: "2026"',
      '  - button "›" [ref=e5]',
      ...[1, 8, 15, 22].map((first) =>
        ['  - row:', ...days(first).map((day) => day.replace(/^ {4}/gm, ''))].join('\n'),
      ),
    ].join('\n');
    expect((await planOn('choose 4 January 2027 as the date', calendar))[0]).toMatchObject({ ref: 'e5' });
    expect((await planOn('choose 4 December 2026 as the date', calendar))[0]).toMatchObject({
      kind: 'select',
      ref: 'e3',
    });
  });

  it('tells its month by a name alone beside a year that is typed, and is turned by a sign beside both', async () => {
    const calendar = (month: string) =>
      [
        FIELD,
        '- generic [ref=e2]:',
        '  - generic [ref=e3]:',
        `    - generic [ref=e4]: ${month}`,
        '    - generic [ref=e5]:',
        '      - spinbutton "Year" [ref=e6]: "2026"',
        '  - generic [ref=e7] [cursor=pointer] [icon=flatpickr previous month]',
        '  - generic [ref=e8] [cursor=pointer] [icon=flatpickr next month]',
        ...[1, 8, 15, 22].map((first) =>
          ['  - row:', ...days(first).map((day) => day.replace(/^ {4}/gm, ''))].join('\n'),
        ),
      ].join('\n');
    const first = async (text: string, month: string) => (await planOn(text, calendar(month)))[0];
    expect(await first('choose 14 December 2026 as the date', 'November')).toMatchObject({ ref: 'e8' });
    expect(await first('choose 14 December 2026 as the date', 'December')).toMatchObject({ ref: 'd14' });
    expect(await first('choose 27 November 2026 as the date', 'December')).toMatchObject({ ref: 'e7' });
  });

  it('of several months side by side is the one that shows the day, the first of them with a list of months', async () => {
    const month = (at: string, head: string[], first: string) => [
      `  - generic [ref=${at}]:`,
      ...head.map((line) => `    ${line}`),
      ...[1, 8, 15, 22].map((day) =>
        [
          '    - row:',
          ...days(day).map((one) => one.replace(/ref=d/g, `ref=${first}`).replace(/^ {2}/gm, '')),
        ].join('\n'),
      ),
    ];
    const calendar = [
      FIELD,
      '- generic [ref=c]:',
      ...month(
        'c1',
        [
          '- generic "Prev" [ref=p]',
          '- generic [ref=h]:',
          '  - combobox "Select month" [ref=m]:',
          ...['Oct', 'Nov', 'Dec'].map(
            (name) => `    - option "${name}"${name === 'Nov' ? ' [selected]' : ''}`,
          ),
          '  - text: "2026"',
        ],
        'n',
      ),
      ...month('c2', ['- generic [ref=t]: December 2026'], 'x'),
      ...month('c3', ['- generic "Next" [ref=q]', '- generic [ref=u]: January 2027'], 'y'),
    ].join('\n');
    const chosen = async (day: string) => (await planOn(`choose ${day} as the date`, calendar))[0];
    expect(await chosen('27 November 2026')).toMatchObject({ kind: 'click', ref: 'n27' });
    expect(await chosen('4 December 2026')).toMatchObject({ kind: 'click', ref: 'x4' });
    expect(await chosen('9 January 2027')).toMatchObject({ kind: 'click', ref: 'y9' });
    expect(await chosen('9 March 2027')).toMatchObject({ kind: 'click', ref: 'q' });
  });
});
