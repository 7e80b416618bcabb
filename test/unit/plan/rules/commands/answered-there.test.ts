// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const POSTS = [
  ['Wren Club', 'The hide by the pond is open again.'],
  ['Juno Pelt', 'Who has seen my blue kite?'],
];
const page = (writing?: number) =>
  [
    '- generic [ref=e1]:',
    ...POSTS.flatMap(([who, text], i) => [
      `  - generic [ref=p${i}]:`,
      `    - generic [ref=w${i}]: ${who}`,
      `    - generic [ref=t${i}]: ${text}`,
      `    - generic [ref=l${i}] [cursor=pointer]: ♡ ${i + 2} likes`,
      `    - generic [ref=c${i}] [cursor=pointer]: ${i + 1} comments`,
      ...(writing === i
        ? [`    - textbox "Say something" [ref=f${i}]`, `    - button "Post" [ref=b${i}]`]
        : []),
    ]),
  ].join('\n');

it.each([
  'like the post about the kite and comment "over the barn"',
  "Like Juno's post and leave a comment saying over the barn",
  'like the post about the kite and comment that it is over the barn',
])('"%s" says it of that post', async (said) => {
  const steps = (await planThrough(said, page(), page(), page(1))).flat();
  expect(steps).toContainEqual(expect.objectContaining({ kind: 'click', ref: 'l1' }));
  expect(steps).toContainEqual(expect.objectContaining({ kind: 'click', ref: 'c1' }));
  expect(steps).toContainEqual(
    expect.objectContaining({ kind: 'type', ref: 'f1', text: expect.stringMatching(/over the barn$/) }),
  );
});

it('what says itself of which post it is said is said of that one', async () => {
  const steps = (
    await planThrough(
      'like the post about the kite and comment on the post about the pond "lovely"',
      page(),
      page(),
      page(0),
    )
  ).flat();
  expect(steps).toContainEqual(expect.objectContaining({ kind: 'click', ref: 'c0' }));
  expect(steps).toContainEqual(expect.objectContaining({ kind: 'type', ref: 'f0', text: 'lovely' }));
});
