// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const WEEK = [
  '- grid "Free times" [ref=g1]:',
  '  - row [ref=g2]:',
  ...[
    'Mon 23 November, 09:20',
    'Mon 23 November, 15:00',
    'Fri 27 November, 15:00',
    'Fri 27 November, 16:40',
  ].map((name, i) => `    - button "${name}"${i < 2 ? ' [disabled]' : ''} [ref=b${i}]: ${name.slice(-5)}`),
].join('\n');

it.each([
  'choose Friday at 15:00',
  'book Friday the 27th at three in the afternoon',
  'take the slot on 27 November at 3 pm',
  'i want the one at three in the afternoon on friday',
])('a day with a time that is offered is pressed: "%s"', async (request) => {
  expect((await planOn(request, WEEK))[0]).toMatchObject({ kind: 'click', ref: 'b2' });
});

it.each(['choose Friday at 11:00', 'take the slot on friday at 5 pm'])(
  'and nothing is in the place of one that is not: "%s"',
  async (request) => {
    expect(await planOn(request, WEEK)).toMatchObject([{ kind: 'ask' }]);
  },
);
