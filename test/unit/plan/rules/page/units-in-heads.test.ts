// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const row = (name: string, height: string, low: string, ref: string) => `  - row:
    - cell "${name}"
    - cell "${height}"
    - cell "${low}"
    - cell:
      - button "Show" [ref=${ref}]`;
const HUTS = `- table [ref=e1]:
  - row:
    - columnheader "Hut"
    - columnheader "Height (m)"
    - columnheader "Low (°C)"
    - columnheader "x"
${row('Arvenalp', '1900', '2.5', 'b1')}
${row('Seehorn', '2400', '-4.1', 'b2')}
${row('Talboden', '1200', '6', 'b3')}`;

it.each([
  ['show the hut with the lowest temperature', 'b2'],
  ['show the hut with the highest temperature', 'b3'],
  ['show the lowest hut', 'b3'],
])('"%s" is told by the unit in the head of its column', async (said, ref) => {
  expect((await planOn(said, HUTS))[0]).toMatchObject({ kind: 'click', ref });
});

it('what no column tells is compared by no other', async () => {
  expect((await planOn('show the hut with the highest pressure', HUTS))[0]).not.toMatchObject({
    kind: 'click',
  });
});
