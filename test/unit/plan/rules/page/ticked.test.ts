// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { groupsOf } from '../../../../../control-plane/src/plan/rules/page/members.ts';
import { hasState, stateAsked, stateHolds } from '../../../../../control-plane/src/plan/rules/page/ticked.ts';
import { parseSnapshot } from '../../../../../control-plane/src/plan/snapshot.ts';

const groupOf = (box: (i: number) => string[]) =>
  groupsOf(
    parseSnapshot(
      [
        '- list [ref=e1]:',
        ...['Tar the hull', 'Buy rope', 'Mend nets'].flatMap((task, i) => [
          `  - listitem [ref=i${i}]:`,
          ...box(i),
          `    - text: ${task}`,
        ]),
      ].join('\n'),
    ),
  )[0];

it.each([
  ['the tasks that are done', true],
  ['all completed ones', true],
  ['what is ticked off', true],
  ['the unticked tasks', false],
  ['tasks that are still open', false],
  ['everything left', false],
])('reads in which state members are: "%s"', (phrase, on) => {
  expect(stateAsked(phrase)?.on).toBe(on);
});

it.each(['the tasks of Ana', 'the doneness of steaks', 'opening times'])('reads none: "%s"', (phrase) => {
  expect(stateAsked(phrase)).toBeUndefined();
});

it('tells members that are ticked from those that are not', () => {
  const group = groupOf((i) => [`    - checkbox${i === 1 ? ' [checked]' : ''} [ref=c${i}]`]);
  expect(group && hasState(group)).toBe(true);
  const among = (phrase: string) => {
    const state = stateAsked(phrase);
    return state && group?.members.filter((member) => stateHolds(member, state)).map(({ title }) => title);
  };
  expect(among('the tasks that are done')).toEqual(['Buy rope']);
  expect(among('the unfinished tasks')).toEqual(['Tar the hull', 'Mend nets']);
});

it('tells nothing of members without boxes', () => {
  const group = groupOf(() => []);
  expect(group && hasState(group)).toBe(false);
  expect(group?.members.map((member) => stateHolds(member, { word: 'done', on: true }))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
