// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const members = (box = ''): string =>
  [
    '- generic [ref=e1]:',
    ...[
      ['Odile Marsh', 'Weaver', 3],
      ['Otto Marsden', 'Plays the tuba', 8],
      ['Runa Falk', 'Clockmaker, Ghent', 5],
    ].flatMap(([name, trade, common], i) => [
      `  - generic [ref=p${i}]:`,
      `    - heading "${name}" [level=4] [ref=h${i}]`,
      `    - paragraph [ref=t${i}]: ${trade}`,
      `    - paragraph [ref=c${i}]: ${common} friends in common`,
      `    - button "Follow" [ref=f${i}]`,
      `    - button "Message" [ref=m${i}]`,
    ]),
    box,
  ].join('\n');
const BOX = '  - dialog "New message" [ref=d]:\n    - textbox "Text" [ref=x]\n    - button "Send" [ref=s]';

it.each([
  ['message the clockmaker do you mend cuckoos', 'm2', 'do you mend cuckoos'],
  ['message Otto Marsden: bring the tuba on Sunday', 'm1', 'bring the tuba on Sunday'],
  ['dm the weaver i will be there then', 'm0', 'i will be there then'],
  ['send Odile Marsh a message: is the loom free', 'm0', 'is the loom free'],
  ['send a message to Runa saying the clock stands still', 'm2', 'the clock stands still'],
  ['drop Otto a line that the hall is booked', 'm1', 'the hall is booked'],
])('is written to the one of several whose message it is: "%s"', async (request, ref, text) => {
  const [first, then] = await planThrough(request, members(), members(BOX));
  expect(first?.[0]).toMatchObject({ kind: 'click', ref });
  expect(then).toMatchObject([
    { kind: 'type', ref: 'x', text },
    { kind: 'click', ref: 's' },
    { kind: 'done' },
  ]);
});

it('is only begun where nothing is told to be written', async () => {
  const [first] = await planThrough('message Runa Falk', members());
  expect(first?.[0]).toMatchObject({ kind: 'click', ref: 'm2' });
});
