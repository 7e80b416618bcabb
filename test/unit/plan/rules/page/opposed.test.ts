// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const POLL = [
  '- table [ref=t]:',
  ...[
    ['The mill', '48 votes'],
    ['A new pond', '22 votes'],
  ].flatMap(([what, count], i) => [
    `  - row [ref=r${i}]:`,
    `    - cell "${what}" [ref=w${i}]`,
    `    - cell "${count}" [ref=c${i}]`,
  ]),
].join('\n');

it('how many there are is nothing to press for one more', async () => {
  expect(await planOn('vote for a new pond', POLL)).not.toContainEqual(
    expect.objectContaining({ kind: 'click', ref: 'c1' }),
  );
  expect((await planOn('click on "22 votes"', POLL))[0]).toMatchObject({ kind: 'click', ref: 'c1' });
});

it('another time than the one that is said is not pressed', async () => {
  const times = ['09:20', '15:00'].map((time, i) => `- button "Mon 23 November, ${time}" [ref=b${i}]`);
  expect(await planOn('click Monday at 11:00', times.join('\n'))).not.toContainEqual(
    expect.objectContaining({ kind: 'click' }),
  );
});
