// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { parseSnapshot, walk } from '../../../control-plane/src/plan/snapshot.ts';
import { useLooking } from './looking.ts';

const on = useLooking();

const hour = (label: string, parts = 2) =>
  `<div style="height: 40px"><b style="display: inline-block; width: 50px; vertical-align: top">${label}</b><span
    style="display: inline-block; width: 150px; height: 40px">${`<i style="display: block; height: ${100 / parts}%"></i>`.repeat(parts)}</span></div>`;
const taken = (top: number, height: number) =>
  `<em style="position: absolute; left: 60px; width: 90px; top: ${top}px; height: ${height}px">Choir</em>`;

async function slotsOn(hours: string[], more = '', parts = 2) {
  await on.page.setContent(
    `<div style="position: relative">${hours.map((one) => hour(one, parts)).join('')}${more}</div>`,
  );
  return [...walk(parseSnapshot(await on.look()))].flatMap(({ title }) => title ?? []);
}

const DAY = ['8am', '9am', '10am', '11am', '12pm', '1pm'];

it('empty boxes beside the hours of a day are told by when they are, but for those that something lies over', async () => {
  const told = await slotsOn(DAY, taken(40, 40) + taken(101, 19));
  expect(told).toEqual(
    ['08:00', '08:30', '10:00', '11:00', '11:30', '12:00', '12:30', '13:00', '13:30'].map(
      (at) => `free at ${at}`,
    ),
  );
});

it('an hour may be one box, or be told by digits', async () => {
  const told = await slotsOn(['08:00', '09:00', '10:00', '11:00', '12:00', '13:00'], '', 1);
  expect(told).toHaveLength(6);
  expect(told[5]).toBe('free at 13:00');
});

it.each([
  ['few hours', DAY.slice(0, 3)],
  ['hours that do not follow on each other', ['8am', '10am', '11am', '1pm', '3pm', '4pm']],
  ['mere numbers', ['1', '2', '3', '4', '5', '6', '7']],
])('tells nothing of boxes beside %s', async (_, hours) => {
  expect(await slotsOn(hours)).toEqual([]);
});
