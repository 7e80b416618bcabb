// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const BOATS = [
  '- generic [ref=e1]:',
  ...[
    ['Heron, 4 seats', '09:00', '14:30'],
    ['Otter, 2 seats', '10:00', '14:30'],
  ].flatMap(([name, ...times], i) => [
    `  - generic [ref=g${i}]:`,
    `    - generic [ref=n${i}]: ${name}`,
    `    - generic [ref=t${i}]:`,
    '      - text: "Free today:"',
    ...times.map((time, k) => `      - button "${time}" [ref=b${i}${k}]`),
  ]),
].join('\n');
const ASKED = [
  '- dialog "Take a boat" [ref=d]:',
  '  - textbox "What for?" [ref=d1]',
  '  - button "Never mind" [ref=d2]',
  '  - button "Book it" [ref=d3]',
].join('\n');

it.each([
  ['book the boat Otter for 14:30', 'b11'],
  ['take the Heron at half past two in the afternoon', 'b01'],
])('the time of the one that is named is taken: "%s"', async (said, ref) => {
  expect((await planOn(said, BOATS))[0]).toMatchObject({ kind: 'click', ref });
});

it('what else is told is for the form that comes up, which is sent', async () => {
  const said = 'book the Otter for 14:30 with "Choir outing" as the purpose';
  const filled = ASKED.replace('[ref=d1]', '[ref=d1]: Choir outing');
  expect((await planThrough(said, BOATS, ASKED, filled)).flat()).toMatchObject([
    { kind: 'click', ref: 'b11' },
    { kind: 'type', ref: 'd1', text: 'Choir outing' },
    { kind: 'click', ref: 'd3' },
  ]);
});

it('a time that it does not have is asked about', async () => {
  expect(await planOn('book the Otter for 09:00', BOATS)).toMatchObject([{ kind: 'ask' }]);
});
