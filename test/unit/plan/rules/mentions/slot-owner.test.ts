// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const film = (name: string, at: string, ...times: string[]): string[] => [
  `  - generic [ref=${at}]:`,
  `    - heading "${name}" [level=2] [ref=${at}h]`,
  `    - paragraph [ref=${at}p]: All ages`,
  `    - generic [ref=${at}t]:`,
  ...times.map((time, i) => `      - button "${time}" [ref=${at}${i}]`),
];
const LIST = [
  '- main [ref=e1]:',
  '  - heading "Today, 20 November" [level=1] [ref=e2]',
  ...film('The Quiet Tide', 'q', '17:00', '20:15'),
  ...film('Robot Picnic', 'r', '14:30', '16:45'),
  ...film('Night Ferry', 'n', '18:30', '21:40'),
].join('\n');
const PLAN = [
  '- heading "Robot Picnic, 16:45" [level=1] [ref=p1]',
  '- group "Seats" [ref=p2]:',
  ...['C4', 'C5', 'D2'].map((seat) => `  - button "Seat ${seat}" [ref=${seat}]`),
  '- button "Buy tickets" [ref=p3]',
].join('\n');

it('what is named has its own time, and the seats are told to what comes up', async () => {
  const steps = await planThrough(
    'Buy tickets for Robot Picnic at 16:45, seats C4 and C5.',
    LIST,
    PLAN,
    PLAN,
    PLAN,
  );
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'r1' },
    { kind: 'click', ref: 'C4' },
    { kind: 'click', ref: 'C5' },
    { kind: 'click', ref: 'p3' },
    { kind: 'done' },
  ]);
});

it.each([
  'Buy tickets for Night Ferry at 16:45, seats C4 and C5.',
  'buy tickets for the quiet tide at 14:30',
])('"%s" takes the time of no other', async (said) => {
  expect(await planOn(said, LIST)).toMatchObject([{ kind: 'ask' }]);
});

it('what is opened at a time is opened by that', async () => {
  expect(await planOn('Open Night Ferry at 21:40', LIST)).toMatchObject([
    { kind: 'click', ref: 'n1' },
    { kind: 'done' },
  ]);
});
