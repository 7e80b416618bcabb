// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { toDo } from '../../../../../control-plane/src/plan/rules/questions/to-do.ts';
import { pageOf } from '../../../../support/planning.ts';

const CREW: [string, string, string][] = [
  ['Patch the sail', 'Runa', 'Open'],
  ['Oil the winch', 'Joss', 'In progress'],
  ['Paint the hull', 'Runa', 'Done'],
  ['Coil the ropes', 'Runa', 'In progress'],
  ['Sell the dinghy', 'Runa', 'Cancelled'],
];
const table = (rows: string[][]) =>
  modelOf(
    pageOf(
      [
        '- table [ref=t]:',
        '  - row [ref=h]:',
        ...['Job', 'Crew', 'Status'].map((name) => `    - columnheader "${name}" [ref=h${name}]`),
        ...rows.flatMap((row, i) => [
          `  - row [ref=r${i}]:`,
          ...row.map((text, j) => `    - cell "${text}" [ref=c${i}${j}]`),
        ]),
      ].join('\n'),
    ),
  );

it.each([
  ['what does Runa still have to do', 'Patch the sail, Coil the ropes.'],
  ['what Runa still has to do', 'Patch the sail, Coil the ropes.'],
  ['what is Joss working on', 'Oil the winch.'],
  ['what has Runa already done', 'Paint the hull.'],
  ['what has Joss done', 'Nothing.'],
  ['what is left to do', 'Patch the sail, Oil the winch, Coil the ropes.'],
  ['how many jobs does Runa still have to finish', '2 jobs.'],
  ['how many jobs has Runa still to finish', '2 jobs.'],
  ['how many does Runa have left to do', '2.'],
  ['how many things are still to do', '3 things.'],
])('what somebody has to do, does and did is told by the state: "%s"', (question, answer) => {
  expect(toDo(question, table(CREW))).toBe(answer);
});

it('nobody of that name, or nothing that is told to be done, answers nothing', () => {
  expect(toDo('what does Bo still have to do', table(CREW))).toBeUndefined();
  expect(toDo('what does Runa do', table(CREW))).toBeUndefined();
  expect(toDo('how many sails does Runa still have to do', table(CREW))).toBeUndefined();
  const moods = CREW.map(([job, crew]) => [job, crew, 'Happy']);
  expect(toDo('what does Runa still have to do', table(moods))).toBeUndefined();
});
