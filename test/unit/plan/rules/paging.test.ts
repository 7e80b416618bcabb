// SPDX-License-Identifier: MIT
// A thing of a list of several pages that this page shows something like, and no more.
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../support/planning.ts';

const tools = (rows: [string, string][], page: number) =>
  [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    '    - columnheader "Tool" [ref=h1]',
    '    - columnheader "Town" [ref=h2]',
    '    - columnheader "" [ref=h3]',
    ...rows.flatMap(([tool, town], i) => [
      `  - row [ref=r${i}]:`,
      `    - cell "${tool}" [ref=a${i}]`,
      `    - cell "${town}" [ref=b${i}]`,
      `    - cell [ref=c${i}]:`,
      `      - button "Report damage" [ref=d${i}]`,
    ]),
    '- navigation "Pages" [ref=n]:',
    ...[1, 2, 3].map((no) => `  - button "${no}"${no === page ? ' [disabled]' : ''} [ref=p${no}]`),
    `  - button "Next"${page === 3 ? ' [disabled]' : ''} [ref=pn]`,
  ].join('\n');

it('is looked for on the next page, where several here are told by less than all that is said', async () => {
  const page = tools(
    [
      ['Bench saw', 'Leeds'],
      ['Hand drill', 'Leeds'],
      ['Ladder', 'York'],
    ],
    1,
  );
  const [first] = await planOn('report damage to the mixer in leeds', page);
  expect(first).toMatchObject({ kind: 'click', ref: 'pn' });
});

it('is looked for on all pages, where but one here is told by less than all that is said', async () => {
  const page = tools(
    [
      ['Bench saw', 'Leeds'],
      ['Hand drill', 'Hull'],
      ['Ladder', 'York'],
    ],
    2,
  );
  const [first] = await planOn('report damage to the mixer in leeds', page);
  expect(first).toMatchObject({ kind: 'click', ref: 'p1' });
});

it('is taken where all that is said tells it', async () => {
  const page = tools(
    [
      ['Bench saw', 'Leeds'],
      ['Hand drill', 'Leeds'],
      ['Ladder', 'York'],
    ],
    1,
  );
  const [first] = await planOn('report damage to the hand drill in leeds', page);
  expect(first).toMatchObject({ kind: 'click', ref: 'd1' });
});

/** A week of a calendar with appointments from its Tuesday on. */
const weekOf = (day: number, ...appointments: string[]) =>
  [
    '- generic [ref=e1]:',
    '  - generic [ref=e2] [cursor=pointer]: ‹',
    `  - text: Week of ${day} November 2026`,
    '  - generic [ref=e3] [cursor=pointer]: ›',
    '- generic [ref=e4]:',
    ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].flatMap((name, i) => [
      `  - generic [ref=d${i}]:`,
      `    - generic [ref=n${i}]: ${name} ${day + i}`,
      ...appointments.slice(i - 1, i).map((one) => `    - generic [ref=a${i}] [cursor=pointer]: ${one}`),
      `    - generic [ref=p${i}] [cursor=pointer]: + add`,
    ]),
  ].join('\n');

it('what stands in no day of this week is looked for in the next, and no new one is begun for it', async () => {
  const steps = await planThrough(
    'remove the appointment with the vet from the agenda',
    weekOf(16, '09:00 Choir practice', '11:15 Site visit', '14:00 Roof'),
    weekOf(23, '10:30 Vet: Mrs Holm', '09:15 Budget', '16:00 Boiler'),
  );
  expect(steps.slice(0, 2)).toEqual([
    [expect.objectContaining({ kind: 'click', ref: 'e3' })],
    [expect.objectContaining({ kind: 'click', ref: 'a1' })],
  ]);
});

it('a week is not turned for what is put down in it', async () => {
  const plan = await planOn('add a walk with the vet at noon', weekOf(16, '09:00 Choir practice'));
  expect(plan).not.toContainEqual(expect.objectContaining({ ref: 'e3' }));
});

it('a week is not turned for what has its day', async () => {
  const plan = await planOn('rename the sauna on 18 November to bath', weekOf(16, '09:00 Choir practice'));
  expect(plan).not.toContainEqual(expect.objectContaining({ ref: 'e3' }));
});
