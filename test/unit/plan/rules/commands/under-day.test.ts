// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday'];
const lines: [hour: string, ...classes: string[]][] = [
  ['09:00', 'Weaving', '', ''],
  ['13:30', 'Botany', '', 'Printing'],
];
const table = [
  '- heading "Classes" [level=1] [ref=h]',
  '- table [ref=t]:',
  '  - row [ref=top]:',
  ...['Time', ...DAYS].map((name, i) => `    - columnheader "${name}" [ref=top${i}]`),
  ...lines.flatMap(([hour, ...classes], i) => [
    `  - row [ref=r${i}]:`,
    `    - rowheader "${hour}" [ref=r${i}h]`,
    ...classes.flatMap((name, k) =>
      name === ''
        ? [`    - cell [ref=r${i}c${k}]`]
        : [`    - cell [ref=r${i}c${k}]:`, `      - button "${name}" [ref=r${i}b${k}] [cursor=pointer]`],
    ),
  ]),
].join('\n');
const opened = `${table}
- dialog "Class" [ref=d]:
  - heading "Printing" [level=2] [ref=dh]
  - button "Enrol" [ref=en]
  - button "Close" [ref=cl]`;

describe('the one thing under a day', () => {
  it.each([
    ['Enrol in the class on Wednesday.', 'r1b2'],
    ['enrol in the class on Monday at 09:00', 'r0b0'],
  ])('is opened for the deed: "%s"', async (text, ref) => {
    const steps = await planThrough(text, table, opened);
    expect(steps.map(([action]) => action)).toMatchObject([
      { kind: 'click', ref },
      { kind: 'click', ref: 'en' },
    ]);
  });

  it('is asked about where there are several, and the head of the column is not pressed', async () => {
    expect(await planOn('Enrol in the class on Monday.', table)).toMatchObject([{ kind: 'ask' }]);
  });
});
