// SPDX-License-Identifier: MIT
// Things of one name under several headings that stand side by side.
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const tree = (head: string, key: string, items: string[]): string[] => [
  `- heading "${head}" [level=2] [ref=${key}h]`,
  `- tree [ref=${key}]:`,
  `  - treeitem "Main branch" [expanded] [level=1] [ref=${key}m] [cursor=pointer]`,
  `  - group [ref=${key}g]:`,
  ...items.map((item, i) => `    - treeitem ${item} [level=2] [ref=${key}${i}] [cursor=pointer]`),
];
const PAGE = [
  ...tree('Winter stock', 'a', ['"Twig 1"', '"Twig 2"']),
  '- heading "Empty stock" [level=2] [ref=eh]',
  '- tree [ref=e]',
  ...tree('Spring stock', 'b', ['"Twig 1"', '"Twig 2" [disabled]']),
  '- heading "Sold" [level=2] [ref=ch]',
  '- tree [ref=c]:',
  '  - treeitem "Main" [level=1] [ref=cm] [cursor=pointer] [collapsed]',
].join('\n');

it.each([
  ['collapse the main branch of the winter stock', 'am'],
  ['close the main branch in the spring stock', 'bm'],
  ['select twig one in the spring stock', 'b0'],
  ['select twig 2 in the winter stock', 'a1'],
])('what is told is under its heading: %s', async (said, ref) => {
  expect((await planOn(said, PAGE))[0]).toMatchObject({ ref });
});

it.each([
  ['one that takes nothing now is no reason for another', 'click twig 2 in the spring stock', 'a1'],
  ['what another heading is over stands under none before it', 'click twig 1 in the empty stock', 'b0'],
  ['a word less in the name is the more far-fetched', 'collapse the main branch of the winter stock', 'cm'],
])('%s', async (_, said, ref) => {
  expect((await planOn(said, PAGE))[0]).not.toMatchObject({ ref });
});

it('where only a shorter name is there, the noun is what it is', async () => {
  expect((await planOn('click the main branch of the sold', PAGE))[0]).toMatchObject({ ref: 'cm' });
});
