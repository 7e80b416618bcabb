// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

/** A week of the one who is chosen: a line for each hour, whose free places are marked. */
const weekOf = (who: string, free: Record<string, string[]>, days = DAYS): string =>
  [
    '- generic [ref=e1]:',
    '  - combobox [ref=l1]:',
    ...['Mr Lentz', 'Ms Okoye'].map((name) => `    - option "${name}"${name === who ? ' [selected]' : ''}`),
    '  - generic [ref=e2]:',
    '    - button "‹" [ref=b1] [title=Previous week]',
    `    - generic [ref=e3]: ${days === DAYS ? '23 – 27 November' : '30 November – 4 December'}`,
    '    - button "›" [ref=b2] [title=Next week]',
    '  - table [ref=t1]:',
    '    - rowgroup [ref=t2]:',
    '      - row [ref=t3]:',
    '        - columnheader [ref=t4]',
    ...days.map((day, i) => `        - columnheader "${day}" [ref=h${i}]`),
    ...['9:00', '11:00'].flatMap((hour) => [
      `      - row [ref=r${hour}]:`,
      `        - rowheader "${hour}" [ref=k${hour}]`,
      ...days.map((day) =>
        free[hour]?.includes(day)
          ? `        - cell "free" [ref=${slot(day, hour)}] [cursor=pointer]`
          : '        - cell',
      ),
    ]),
    '  - paragraph [ref=e4]:',
    '    - textbox "Street and number" [ref=a1]',
    '    - button "Make appointment" [ref=b3]',
  ].join('\n');

const DAYS = ['Mon 23', 'Tue 24', 'Wed 25', 'Thu 26'];
const LATER = ['Mon 30', 'Tue 1', 'Wed 2', 'Thu 3'];
const slot = (day: string, hour: string): string => `s${day.replace(' ', '')}x${Number.parseInt(hour, 10)}`;

const LENTZ = weekOf('Mr Lentz', { '9:00': ['Mon 23'], '11:00': ['Mon 23', 'Thu 26'] });
const OKOYE = weekOf('Ms Okoye', { '9:00': ['Wed 25'], '11:00': ['Tue 24'] });
const ON_THE_2ND = weekOf('Mr Lentz', { '9:00': ['Mon 30'], '11:00': ['Wed 2'] }, LATER);

const done = async (said: string, ...pages: string[]) =>
  (await planThrough(said, ...pages)).flat().filter(({ kind }) => kind !== 'done');

it('whose week it is is chosen before the hour of a day', async () => {
  const said = 'Book Ms Okoye on Wednesday 25 November at 9; the address is Mill Lane 4.';
  expect(await done(said, LENTZ, OKOYE, OKOYE, OKOYE)).toMatchObject([
    { kind: 'select', ref: 'l1', options: ['Ms Okoye'] },
    { kind: 'click', ref: 'sWed25x9' },
    { kind: 'type', ref: 'a1', text: 'Mill Lane 4' },
    { kind: 'click', ref: 'b3' },
  ]);
});

it.each([
  ['Take the first free slot.', 'sMon23x9'],
  ['Take the last free appointment on Monday.', 'sMon23x11'],
  ['Choose the only free time on Thursday.', 'sThu26x11'],
  ['Book on the 26th of November.', 'sThu26x11'],
])('"%s" takes the one that is free then', async (said, ref) => {
  expect((await done(said, LENTZ, LENTZ))[0]).toMatchObject({ kind: 'click', ref });
});

it('the week of a day that is not in sight is turned to first', async () => {
  expect(await done('Take the only free slot on the 2nd of December.', LENTZ, ON_THE_2ND)).toMatchObject([
    { kind: 'click', ref: 'b2' },
    { kind: 'click', ref: 'sWed2x11' },
  ]);
});

it('of several that are free none is taken, and none where that day is full', async () => {
  expect(await planOn('Book on Monday.', LENTZ)).toMatchObject([{ kind: 'ask' }]);
  expect(await planOn('Book on Wednesday 25 November.', LENTZ)).toMatchObject([{ kind: 'ask' }]);
});
