// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const PORT = `- generic [ref=e1]:
  - navigation [ref=e2]:
    - button "Berths ▾" [ref=e3] [cursor=pointer] [collapsed]
    - button "Refuse ▾" [ref=e4] [cursor=pointer] [collapsed]
  - paragraph [ref=e5]:
    - text: "Popular today:"
    - link "Refuse pickup days" [ref=e6] [cursor=pointer]
    - text: ","
    - link "Pay your berth" [ref=e7] [cursor=pointer]
    - text: ","
    - link "Tide times" [ref=e8] [cursor=pointer]`;

it('reports something that is on no list, and opens nothing that is called like it', async () => {
  const [first] = await planOn('report a missed refuse pickup', PORT);
  expect(first).not.toMatchObject({ ref: 'e6' });
});

it('does to whoever is told by a sign what their own control does', async () => {
  const page = [
    '- list [ref=e1]:',
    ...['@ada', '@tom', '@ida'].flatMap((handle, i) => [
      `  - listitem [ref=l${i}]:`,
      `    - link "${handle}" [ref=n${i}] [cursor=pointer]`,
      `    - button "Follow" [ref=b${i}]`,
    ]),
  ].join('\n');
  expect(await planOn('follow @tom', page)).toMatchObject([{ kind: 'click', ref: 'b1' }, { kind: 'done' }]);
});
