// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const slots = (lines: [string, string][]) =>
  [
    '- list [ref=l]:',
    ...lines.flatMap(([time, who], i) => [
      `  - listitem [ref=i${i}]:`,
      `    - generic [ref=t${i}]: ${time}`,
      `    - generic [ref=w${i}]: ${who}`,
      `    - button "Book" [ref=b${i}]`,
    ]),
  ].join('\n');
const DAY = slots([
  ['9:30', 'Dr Lind'],
  ['11:15', 'Dr Carr'],
  ['15:45', 'Dr Lind'],
]);

it.each([
  ['book the appointment with Dr Lind in the afternoon', 'b2'],
  ['book the morning appointment with dr lind', 'b0'],
])('a part of the day that no line tells is told by its time: "%s"', async (request, ref) => {
  expect((await planOn(request, DAY))[0]).toMatchObject({ kind: 'click', ref });
});

it('is a word as any other where a line has it', async () => {
  const walks = slots([
    ['15:00', 'Morning songs'],
    ['8:00', 'Evening songs'],
  ]);
  expect((await planOn('book the morning songs', walks))[0]).toMatchObject({ kind: 'click', ref: 'b0' });
});

it('several of that part are asked about', async () => {
  expect(await planOn('book the appointment in the morning', DAY)).toMatchObject([{ kind: 'ask' }]);
});

describe('of two times that a line tells', () => {
  const trips = [
    '- list [ref=l]:',
    ...[
      ['6:30 AM', '12:40 PM'],
      ['1:15 PM', '7:05 PM'],
      ['6:50 PM', '11:20 PM'],
    ].flatMap(([from, to], i) => [
      `  - listitem [ref=i${i}]:`,
      `    - generic [ref=t${i}]: "Depart: ${from} · Arrive: ${to}"`,
      `    - button "Book trip" [ref=b${i}]`,
    ]),
  ].join('\n');

  it.each([
    ['book the one that leaves in the evening at 6:50 PM', 'b2'],
    ['book the one departing in the evening', 'b2'],
    ['book the trip leaving in the afternoon', 'b1'],
    ['book the trip that arrives in the afternoon', 'b0'],
  ])('the verb says which is meant: "%s"', async (request, ref) => {
    expect((await planOn(request, trips))[0]).toMatchObject({ kind: 'click', ref });
  });

  it('what only tells the time is not pressed in the place of the button', async () => {
    const [first] = await planOn('book the one that leaves after supper at 6:50 PM', trips);
    expect(first).not.toMatchObject({ ref: 't2' });
  });
});
