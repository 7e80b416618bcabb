// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const row = (name: string, load: number, seats: number, price: string, ref: string) => `  - row:
    - cell "${name}"
    - cell "${load}"
    - cell "${seats}"
    - cell "${price}"
    - cell:
      - button "Hire" [ref=${ref}]`;
const BOATS = `- table [ref=e1]:
  - row:
    - columnheader "Boat"
    - columnheader "Berths"
    - columnheader "Masts"
    - columnheader "Price"
    - columnheader "x"
${row('Dinghy', 2, 1, '£20', 'b1')}
${row('Sloop', 4, 1, '£60', 'b2')}
${row('Ketch', 6, 2, '£90', 'b3')}
${row('Yawl', 5, 2, '£80', 'b4')}`;

it.each([
  ['hire the cheapest boat with 2 masts', 'b4'],
  ['hire the cheapest boat with two berths', 'b1'],
  ['hire the boat that has 2 masts and 6 berths', 'b3'],
])('"%s" has so many in the column that is called so', async (said, ref) => {
  expect((await planOn(said, BOATS))[0]).toMatchObject({ kind: 'click', ref });
});

it('what is paid for to stand among results is none of them', async () => {
  const found = `- generic [ref=e1]:
  - generic [ref=e2]:
    - text: "Sponsored:"
    - link "All cheaper here" [ref=l0]
  - generic [ref=e3]:
    - link "Owls at night" [ref=l1]
    - generic [ref=e4]: birds.example
  - generic [ref=e5]:
    - link "Owl boxes" [ref=l2]
    - generic [ref=e6]: wood.example
  - generic [ref=e7]:
    - link "Owl calls" [ref=l3]
    - generic [ref=e8]: song.example`;
  expect((await planOn('click the 2nd search result', found))[0]).toMatchObject({ kind: 'click', ref: 'l2' });
});
