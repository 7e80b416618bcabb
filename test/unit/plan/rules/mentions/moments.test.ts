// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const day = (ref: string, name: string, ...times: string[]): string[] => [
  `      - generic [ref=${ref}]:`,
  `        - heading "${name}" [level=3] [ref=${ref}h]`,
  ...times,
];

const pageOf = (...days: string[]): string =>
  [
    '- main [ref=e1]:',
    '  - heading "Book a visit" [level=1] [ref=e2]',
    '  - group "Reason" [ref=e3]:',
    '    - radio "Check-up (30 min)" [ref=r1]',
    '    - radio "Cleaning (45 min)" [ref=r2]',
    '  - region "Times" [ref=e4]:',
    '    - button "‹ Previous week" [disabled] [ref=p1]',
    '    - strong [ref=p2]: 23 November – 27 November 2026',
    '    - button "Next week ›" [ref=p3]',
    '    - generic [ref=e5]:',
    ...days,
    '  - textbox "Your name" [ref=n1]',
    '  - button "Book" [ref=b1]',
  ].join('\n');

const NAMED = pageOf(
  ...['Tue 24 Nov', 'Wed 25 Nov', 'Thu 26 Nov', 'Fri 27 Nov'].flatMap((name, i) =>
    day(
      `d${i}`,
      name,
      `        - button "${name}, 09:00"${i === 1 ? ' [disabled]' : ''} [ref=a${i}]: 09:00`,
      `        - button "${name}, 15:00" [ref=c${i}]: 15:00`,
    ),
  ),
);

const HEADED = pageOf(
  ...['Tue 24 Nov', 'Wed 25 Nov', 'Thu 26 Nov', 'Fri 27 Nov'].flatMap((name, i) =>
    day(`d${i}`, name, `        - button "09:00" [ref=a${i}]`, `        - button "15:00" [ref=c${i}]`),
  ),
);

const done = async (said: string, page: string) => (await planThrough(said, page, page, page)).flat();

it.each([
  ['the name of the slot', NAMED],
  ['the head that it stands under', HEADED],
])('a day and an hour told apart are one slot, by %s', async (_, page) => {
  expect(await done('Book a check-up for Lena Voss on Thursday 26 November at 15:00.', page)).toMatchObject([
    { kind: 'check', ref: 'r1' },
    { kind: 'type', ref: 'n1', text: 'Lena Voss' },
    { kind: 'click', ref: 'c2' },
    { kind: 'click', ref: 'b1' },
    { kind: 'done' },
  ]);
});

it('"at three" is the one in the afternoon where the day has no other', async () => {
  expect(await done('book a cleaning on friday at three for Ann Lee', NAMED)).toMatchObject([
    { kind: 'check', ref: 'r2' },
    { kind: 'click', ref: 'c3' },
    { kind: 'type', ref: 'n1', text: 'Ann Lee' },
    { kind: 'click', ref: 'b1' },
    { kind: 'done' },
  ]);
});

it.each([
  'book a cleaning on wednesday at nine for Ann Lee',
  'book a cleaning on thursday at 10:00 for Ann Lee',
  'book a cleaning on thursday at 3 am for Ann Lee',
])('"%s" books no other, where that is taken or not there', async (said) => {
  const actions = await done(said, NAMED);
  expect(actions.at(-1)).toMatchObject({ kind: 'ask' });
  expect(actions.filter(({ kind }) => kind === 'click')).toEqual([]);
});

it('the week is turned for a day that it does not show', async () => {
  expect(await planOn('Book a cleaning on 1 December at 15:00 for Ann Lee', NAMED)).toMatchObject([
    { kind: 'click', ref: 'p3' },
  ]);
});
