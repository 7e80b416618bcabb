// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const STOCK = [
  '- table [ref=t]:',
  ...[
    ['Lamp', 'Ida Moss'],
    ['Ladder', 'Kitchen'],
    ['Lamp', 'Tom Reyes'],
  ].flatMap(([what, where], i) => [
    `  - row [ref=r${i}]:`,
    `    - cell "${what}" [ref=a${i}]`,
    `    - cell "${where}" [ref=w${i}]`,
    `    - cell [ref=c${i}]:`,
    `      - button "Report damage" [ref=b${i}]`,
  ]),
].join('\n');

it.each([
  ["Ida Moss's lamp has a crack in it. Could you report the damage?", 'b0'],
  ['The ladder is broken. Report damage.', 'b1'],
  ["tom reyes's lamp won't work any more please report the damage", 'b2'],
])('the thing of a statement is what the deed is done to: "%s"', async (request, ref) => {
  expect((await planOn(request, STOCK))[0]).toMatchObject({ kind: 'click', ref });
});

it('a statement of several, or of nothing on the page, tells none', async () => {
  for (const said of ['The lamp is broken. Report the damage.', 'The kettle is broken. Report the damage.']) {
    expect(await planOn(said, STOCK)).not.toContainEqual(expect.objectContaining({ kind: 'done' }));
  }
});
