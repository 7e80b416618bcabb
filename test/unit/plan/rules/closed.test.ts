// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../support/planning.ts';

it.each([
  ['go to the preferences', 'Open navigation'],
  ['check out', 'Open cart'],
])('"%s" is looked for behind what opens a drawer: "%s"', async (said, opener) => {
  const page = [
    '- banner [ref=e1]:',
    `  - button "${opener}" [ref=e2] [cursor=pointer]`,
    '  - generic [ref=e3]: Nest',
    '- paragraph [ref=e4]: Welcome.',
  ].join('\n');
  expect(await planOn(said, page)).toEqual([expect.objectContaining({ kind: 'click', ref: 'e2' })]);
});

it('what is to be put into the cart is not looked for in it', async () => {
  const page = '- button "Open cart" [ref=e2] [cursor=pointer]\n- paragraph [ref=e4]: Welcome.';
  expect(await planOn('add two wall clocks to the cart', page)).not.toContainEqual(
    expect.objectContaining({ ref: 'e2' }),
  );
});

it.each(['Skip to main content', 'Skip To Content, shortcut Alt + 0', 'Skip navigation'])(
  'nothing is looked for behind "%s", which leads to what is there already',
  async (name) => {
    const page = [
      `- button "${name}" [ref=e1] [collapsed] [cursor=pointer]`,
      '- paragraph [ref=e2]: Welcome.',
    ].join('\n');
    for (const said of ['press Launch', 'how many lanterns are there', 'what is the price of the parcel'])
      expect(await planOn(said, page)).toEqual([expect.objectContaining({ kind: 'ask' })]);
  },
);

const tabs = (heading: string, ...urls: string[]) =>
  [
    '- list [ref=l]:',
    ...['Walks', 'Boats', 'Office'].flatMap((name, i) => [
      `  - listitem [ref=i${i}]:`,
      `    - link "${name}" [ref=t${i}]:`,
      `      - /url: "${urls[i]}"`,
    ]),
    `- heading "${heading}" [ref=h]`,
    '- paragraph [ref=p]: The path to the mill is dry.',
  ].join('\n');

it('links of a short list that lead to parts of this page out of sight are looked behind, others are not', async () => {
  const question = 'what is the number of the porter';
  for (const said of [question, `could you tell me ${question}`])
    expect(await planOn(said, tabs('By the water', '#a', '#b', '#c'))).toMatchObject([
      { kind: 'click', ref: 't0' },
    ]);
  // They head what is there, or lead elsewhere.
  for (const page of [tabs('Walks', '#a', '#b', '#c'), tabs('By the water', '/a', '/b', '/c')])
    expect(await planOn(question, page)).toMatchObject([{ kind: 'ask' }]);
  // A deed follows none.
  expect(await planOn('press Launch', tabs('By the water', '#a', '#b', '#c'))).toMatchObject([
    { kind: 'ask' },
  ]);
});
