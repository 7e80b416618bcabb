// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../support/planning.ts';

const post = (i: number, who: string, text: string, ...comments: string[]) => [
  `  - article [ref=a${i}]:`,
  `    - generic [ref=w${i}]: ${who}`,
  `    - paragraph [ref=t${i}]: ${text}`,
  `    - generic [ref=b${i}]:`,
  `      - button "Thank" [ref=k${i}]`,
  `      - button "Comments" [ref=c${i}]`,
  ...comments.map((comment, at) => `    - generic [ref=m${i}${at}]: "${comment}"`),
];
const STREET = (...comments: string[]) =>
  [
    '- main [ref=m]:',
    ...post(0, 'Familie Kern', "Giving away a child's bike, green.", ...comments),
    ...post(1, 'Mrs Abara', 'The street party is on 5 December, bring mugs.'),
    ...post(2, 'Anton Weiss', 'Whoever parks in front of the hydrant, please stop.'),
  ].join('\n');
const ASKED = 'Who would take the green bike?';

it('who would do something is told by those who answer, behind the comments on the one post', async () => {
  const [opened, told] = await planThrough(
    ASKED,
    STREET(),
    STREET('Lotte: Is it still there?', 'Anton: We would take it.'),
  );
  expect(opened).toMatchObject([{ kind: 'click', ref: 'c0' }]);
  expect(told).toMatchObject([{ kind: 'done', answer: 'Anton.' }]);
});

it('where nobody says so, nobody is named', async () => {
  const [, told] = await planThrough(ASKED, STREET(), STREET('Lotte: Is it still there?'));
  expect(told).not.toMatchObject([{ kind: 'done' }]);
});

it('who wrote of it is told by the post', async () => {
  expect(await planOn('Who gives away a bike?', STREET())).toMatchObject([
    { kind: 'done', answer: expect.stringContaining('Familie Kern') },
  ]);
});
