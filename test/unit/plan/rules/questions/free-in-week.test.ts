// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const week = (who: string, ...free: string[]): string =>
  [
    '- generic [ref=e1]:',
    '  - combobox [ref=l1]:',
    ...['Mr Lentz', 'Ms Okoye'].map((name) => `    - option "${name}"${name === who ? ' [selected]' : ''}`),
    '  - generic [ref=e3]: 23 – 26 November',
    '  - button "›" [ref=b2] [title=Next week]',
    '  - table [ref=t1]:',
    '    - row [ref=t3]:',
    '      - columnheader [ref=t4]',
    ...DAYS.map((day, i) => `      - columnheader "${day}" [ref=h${i}]`),
    ...['9:00', '11:00'].flatMap((hour) => [
      `    - row [ref=r${hour}]:`,
      `      - rowheader "${hour}" [ref=k${hour}]`,
      ...DAYS.map((day) =>
        free.includes(`${day} ${hour}`)
          ? `      - cell "free" [ref=s${day.slice(4)}x${hour.slice(0, -3)}] [cursor=pointer]`
          : '      - cell',
      ),
    ]),
  ].join('\n');

const DAYS = ['Mon 23', 'Tue 24', 'Wed 25', 'Thu 26'];
const LENTZ = week('Mr Lentz', 'Mon 23 9:00', 'Thu 26 11:00');
const OKOYE = week('Ms Okoye', 'Tue 24 9:00', 'Tue 24 11:00', 'Wed 25 9:00');

it.each([
  ['How many free appointments are there?', '2 free appointments: Mon 23 09:00, Thu 26 11:00.'],
  ['When is the first free appointment with Mr Lentz?', 'Mon 23 09:00.'],
  ['Which times are free on Thursday the 26th?', 'Thu 26 11:00.'],
  ['Which times are free on Tuesday the 24th?', 'None.'],
  ['Is Mr Lentz free on Thursday 26 November at 11?', 'Yes.'],
  ['Is Mr Lentz free on Thursday 26 November at 9?', 'No.'],
])('"%s" is told by what the week offers', async (said, answer) => {
  expect(await planOn(said, LENTZ)).toMatchObject([{ kind: 'done', answer }]);
});

it('who is asked about is chosen first, and no free place is pressed', async () => {
  const steps = await planThrough('How many free appointments does Ms Okoye have?', LENTZ, OKOYE);
  expect(steps.flat()).toMatchObject([
    { kind: 'select', ref: 'l1', options: ['Ms Okoye'] },
    { kind: 'done', answer: expect.stringContaining('3 free appointments: Tue 24 09:00') },
  ]);
});

it('of somebody whom nothing offers nothing is told, and nothing is pressed but the way to other weeks', async () => {
  const steps = await planThrough('How many free appointments does Dr Weber have?', LENTZ, LENTZ, LENTZ);
  const pressed = steps.flat().filter(({ kind }) => kind !== 'ask');
  expect(pressed.every((action) => 'ref' in action && action.ref === 'b2')).toBe(true);
});
