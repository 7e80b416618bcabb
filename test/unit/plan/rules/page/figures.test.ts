// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PAGE = [
  '- generic [ref=e1]:',
  ...['Kite over the fen/Ilse/2', 'Frozen lock/Bram/5', 'Heron at dusk/Ode/1'].flatMap((line, i) => {
    const [title, who, likes] = line.split('/');
    return [
      `  - figure "${title}" [ref=f${i}]:`,
      `    - text: ${who}`,
      `    - img "${title}" [ref=i${i}]`,
      `    - text: ${likes} comments`,
      `    - button "Like" [ref=l${i}]: ♡`,
      `    - button "Share" [ref=s${i}]: ➦`,
    ];
  }),
].join('\n');

it.each([
  ['like the photo with the most comments', 'l1'],
  ["like Ode's picture", 'l2'],
  ['share the picture of the kite with Mo', 's0'],
])('pictures with what is said and done about them are members of a list: "%s"', async (said, ref) => {
  expect((await planOn(said, PAGE))[0]).toMatchObject({ kind: 'click', ref });
});
