// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const post = (name: string, handle: string, at: number): string[] => [
  `  - generic [ref=p${at}]:`,
  `    - generic [ref=n${at}]: ${name}`,
  `    - generic [ref=h${at}]:`,
  `      - text: "${handle}"`,
  `      - generic [ref=a${at}] [cursor=pointer]: 5h ago`,
  `    - generic [ref=t${at}]: Post number ${at} of this feed.`,
  `    - generic [ref=c${at}]:`,
  `      - generic "Reply" [ref=r${at}] [cursor=pointer]: ↩`,
  `      - generic "Like" [ref=l${at}] [cursor=pointer]: ♡`,
];
const FEED = [
  '- generic [ref=e1]:',
  ...post('Gus Pohl', '@gus', 1),
  ...post('Gustav Ek', '@gustav', 2),
  ...post('Wilma Hart', '@wilma', 3),
].join('\n');

it.each([
  ['@gus', 'l1'],
  ['@gustav', 'l2'],
])('a user is told by the whole of the handle: %s', async (handle, ref) => {
  expect(await planOn(`For the user ${handle}, click on the "Like" button.`, FEED)).toMatchObject([
    { kind: 'click', ref },
    { kind: 'done' },
  ]);
});

const PAPER = [
  '- generic [ref=p]:',
  '  - complementary [ref=s]:',
  '    - text: Best sold',
  '    - list [ref=l]:',
  ...['Almanac', 'Tide tables'].flatMap((name, i) => [
    `      - listitem [ref=i${i}]:`,
    `        - link "${name}" [ref=k${i}]`,
  ]),
  ...['Harbour news', 'School news'].flatMap((name, i) => [
    `  - generic [ref=d${i}]:`,
    `    - heading "${name}" [level=4] [ref=h${i}]`,
    `    - paragraph [ref=t${i}]:`,
    '      - text: More of it is in the',
    `      - link "archive ${i}" [ref=x${i}]`,
    `      - link "map ${i}" [ref=y${i}]`,
  ]),
].join('\n');

it.each([
  ['In the list of the best sold books, click the second title.', 'k1'],
  ['in the best sold list click the first link', 'k0'],
  ['Under School news, click the first link.', 'x1'],
  ['In the harbour news article, click the last link', 'y0'],
])('members are counted in the part that is named: %s', async (text, ref) => {
  const [first] = await planOn(text, PAPER);
  expect(first).toMatchObject({ kind: 'click', ref });
});

it('"the most read" is one thing, and reads nothing', async () => {
  const page = PAPER.replace('Best sold', 'Most read');
  expect(await planOn('In the most read articles, click the second link', page)).toMatchObject([
    { kind: 'click', ref: 'k1' },
    { kind: 'done' },
  ]);
});
