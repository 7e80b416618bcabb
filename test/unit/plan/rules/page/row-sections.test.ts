// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { groupsOf, overMember } from '../../../../../control-plane/src/plan/rules/page/members.ts';
import { turnOn } from '../../../../support/planning.ts';

const table = (...rows: string[][]): string =>
  [
    '- table [ref=t1]:',
    '  - rowgroup [ref=g1]:',
    '    - row [ref=h1]:',
    '      - columnheader "Plant"',
    '      - columnheader "Pots"',
    '      - columnheader "Price"',
    '  - rowgroup [ref=g2]:',
    ...rows.flatMap((cells, i) => [
      `    - row [ref=r${i}]:`,
      ...cells.map((cell, j) => `      - ${cell} [ref=r${i}c${j}]`),
    ]),
  ].join('\n');
const line = (name: string): string[] => [`cell "${name}"`, 'cell "4"', 'cell "€ 7"'];
const membersOf = (snapshot: string): [string, string | undefined][] =>
  groupsOf(turnOn(snapshot, 'x').model.root).flatMap(({ members }) =>
    members.map((member): [string, string | undefined] => [member.title, overMember(member)]),
  );

it.each(['columnheader', 'rowheader', 'cell'])(
  'a row of one %s is over those that follow it, and is none of them',
  (role) => {
    const rows = [[`${role} "North bed"`], line('Sage'), line('Rue'), [`${role} "South bed"`], line('Sage')];
    expect(membersOf(table(...rows))).toEqual([
      ['Sage', 'North bed'],
      ['Rue', 'North bed'],
      ['Sage', 'South bed'],
    ]);
  },
);

it('what has opened under a row is over none', () => {
  const rows = [line('Sage'), ['cell "Cut it back in March"'], line('Rue')];
  expect(membersOf(table(...rows)).map(([, over]) => over)).toEqual([undefined, undefined, undefined]);
});
