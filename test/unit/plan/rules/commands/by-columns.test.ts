// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const LANES: [string, string[], string[]][] = [
  ['Later', ['Mow the lawn'], ['Now']],
  ['Now', ['Oil the hinges'], ['Later', 'Over']],
  ['Over', ['Fix the roof'], ['Now']],
];
const board = (lanes: typeof LANES) =>
  [
    '- generic [ref=e1]:',
    ...lanes.flatMap(([lane, cards, ways]) => [
      `  - generic [ref=l${lane}]:`,
      `    - heading "${lane} ${cards.length}" [level=3] [ref=h${lane}]`,
      ...cards.flatMap((card) => [
        `    - generic [ref=c${card.slice(0, 3)}]:`,
        `      - text: ${card}`,
        ...ways.map((way) => `      - button "Move to ${way}" [ref=${way}${card.slice(0, 3)}]`),
        `      - button "Delete card" [ref=x${card.slice(0, 3)}]`,
      ]),
      `    - button "+ Add a card" [ref=a${lane}]`,
    ]),
  ].join('\n');

it.each([
  'move the lawn card to Over',
  'put mow the lawn into over',
  'the lawn has been mowed so put that card into over',
])('a card goes by one column after the other: "%s"', async (request) => {
  const moved = LANES.map(([lane, cards, ways]): (typeof LANES)[0] => [
    lane,
    lane === 'Now' ? [...cards, 'Mow the lawn'] : cards.filter((card) => !card.startsWith('Mow')),
    ways,
  ]);
  const steps = await planThrough(request, board(LANES), board(moved));
  expect(steps.map(([first]) => first)).toMatchObject([{ ref: 'NowMow' }, { ref: 'OverMow' }]);
});

it('goes the other way, too, and by nothing where it can go at once', async () => {
  expect((await planOn('move fix the roof to Later', board(LANES)))[0]).toMatchObject({ ref: 'NowFix' });
  expect((await planOn('put oil the hinges into Later', board(LANES)))[0]).toMatchObject({ ref: 'LaterOil' });
});

it('what no column is called is no place to put a card', async () => {
  const plan = await planOn('put oil the hinges into the shed', board(LANES));
  expect(plan).not.toContainEqual(expect.objectContaining({ kind: 'done' }));
});
