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
