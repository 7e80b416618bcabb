// SPDX-License-Identifier: MIT
// A post and the comments under it can each be liked, by buttons that say which.
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const FEED = [
  '- generic [ref=e1]:',
  ...[
    ['Old boiler', 'Ana Roy', 'Free, still works.', ['Bo Lind I have a van.', 'Cem Oz How heavy is it?']],
    ['Choir', 'Bo Lind', 'We meet on Friday.', ['Ana Roy I bring cake.', 'Dita Vey Is it loud?']],
    ['Road works', 'Cem Oz', 'From Monday on.', ['Ana Roy Not again!', 'Bo Lind Until when?']],
  ].flatMap(([title, who, text, comments], i) => [
    `  - generic [ref=p${i}]:`,
    `    - heading "${title}" [level=4] [ref=h${i}]`,
    `    - text: ${who}`,
    `    - paragraph [ref=t${i}]: ${text}`,
    `    - button "Like" [ref=l${i}]: 👍`,
    `    - button "Hide" [ref=x${i}]`,
    ...(comments as string[]).flatMap((comment, j) => [
      `    - generic [ref=c${i}${j}]:`,
      `      - text: ${comment}`,
      `      - button "Like comment" [ref=k${i}${j}]: 👍`,
      `      - button "Report comment" [ref=r${i}${j}]: ⚑`,
    ]),
  ]),
].join('\n');

describe('what is liked of a post and its comments', () => {
  it.each([
    ['like the comment bo lind wrote about his van', 'k00'],
    ['like the comment dita vey left', 'k11'],
    ['like the post cem oz wrote about the road works', 'l2'],
  ])('is what was said: "%s"', async (text, ref) => {
    expect(await planOn(text, FEED)).toMatchObject([{ kind: 'click', ref }, { kind: 'done' }]);
  });

  it.each([
    ['like the comment about the meeting on friday', /^l/],
    ['like the post of dita vey', /^k/],
  ])('is never the other of them: "%s"', async (text, other) => {
    const refs = (await planOn(text, FEED)).flatMap((action) => ('ref' in action ? [action.ref] : []));
    expect(refs.filter((ref) => ref?.match(other))).toEqual([]);
  });
});

it('is whoever is told by a handle alone', async () => {
  const page = ['@ana_r', '@bo_l', '@cem']
    .flatMap((handle, i) => [
      `- article [ref=m${i}]:`,
      `  - generic [ref=h${i}]: ${handle}`,
      `  - paragraph [ref=t${i}]: Good morning from the lake`,
      `  - button "Follow" [ref=f${i}]`,
    ])
    .join('\n');
  expect(await planOn('follow @bo_l', page)).toMatchObject([{ kind: 'click', ref: 'f1' }, { kind: 'done' }]);
});
