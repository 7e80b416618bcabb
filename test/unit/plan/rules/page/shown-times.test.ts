// SPDX-License-Identifier: MIT
// Times of day in words, of things that each show one.
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const lessons = [
  '- list [ref=e1]:',
  ...[
    '8:45 Piano with Ruth',
    '12:00 Piano with Olaf',
    '15:20 Piano with Ruth',
    '17:10 Piano with Olaf',
  ].flatMap((text, i) => [
    `  - listitem [ref=l${i}]:`,
    `    - text: ${text}`,
    `    - button "Reserve" [ref=b${i}]`,
  ]),
].join('\n');

it.each([
  ['reserve the lesson at noon', 'b1'],
  ['reserve the three twenty', 'b2'],
  ['reserve the lesson at quarter to nine', 'b0'],
  ['reserve a lesson after four', 'b3'],
  ['reserve the lesson before ten', 'b0'],
])('%s', async (said, ref) => {
  const [first] = await planOn(said, lessons);
  expect(first).toMatchObject({ kind: 'click', ref });
});

it('an hour that none of them shows is none of them', async () => {
  expect(await planOn('reserve the lesson at two', lessons)).toMatchObject([{ kind: 'ask' }]);
});

it('what shows no time has a number', async () => {
  const rooms = lessons.replace(/\d+:\d+ Piano with (?:Ruth|Olaf)/g, 'Room').replace('Room', 'Room ten');
  expect(await planOn('reserve the ten', rooms)).not.toMatchObject([{ ref: 'b1' }]);
});
