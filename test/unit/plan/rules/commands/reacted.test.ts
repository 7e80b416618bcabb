// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const POSTS = [
  ['Ada Moe', 'Our grey cat has been missing since Wednesday.'],
  ['Bo Lind', 'Does anybody have a long ladder?'],
  ['Cleo Hart', 'The bakery now opens at six.'],
];
const feed = (controls: (i: number) => string[]) =>
  POSTS.flatMap(([who, text], i) => [
    `- article "Post by ${who}" [ref=p${i}]:`,
    `  - text: ${who}`,
    `  - paragraph [ref=t${i}]: ${text}`,
    ...controls(i),
  ]).join('\n');
const REACT = feed((i) => [
  `  - generic [ref=r${i}] [cursor=pointer]: 👍 React`,
  `  - generic [ref=c${i}] [cursor=pointer]: 💬 Comment`,
]);
const PANEL = ['  - generic [ref=o]:', '    - button "Like" [ref=o1]', '    - button "Thanks" [ref=o2]'];
const OPEN = REACT.replace('- article "Post by Bo Lind"', `${PANEL.join('\n')}\n- article "Post by Bo Lind"`);
const DIRECT = feed((i) => [`  - button "Thanks" [ref=h${i}]`, `  - button "Comment" [ref=c${i}]`]);

const pressed = async (said: string, ...pages: string[]) =>
  (await planThrough(said, ...pages)).flat().flatMap((action) => ('ref' in action ? [action.ref] : []));

it.each([
  ['React with Thanks to the post about the missing cat.', 'o2'],
  ['React to the post about the missing cat with Like', 'o1'],
])('%s: the reaction that comes up is pressed', async (said, ref) => {
  expect(await pressed(said, REACT, OPEN, REACT)).toEqual(['r0', ref]);
});

it('a reaction that each has of its own is pressed there', async () => {
  expect(await pressed('React with Thanks to the post about the bakery', DIRECT)).toEqual(['h2']);
});

it('one that is not offered is asked about', async () => {
  const steps = await planThrough('React with Wow to the post about the bakery', DIRECT);
  expect(steps.flat()).toMatchObject([{ kind: 'ask' }]);
});
