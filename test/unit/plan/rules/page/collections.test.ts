// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { collectionsOf } from '../../../../../control-plane/src/plan/rules/page/collections.ts';
import { parseSnapshot } from '../../../../../control-plane/src/plan/snapshot.ts';

const staff = (indent: string) =>
  [
    '- table:',
    '  - row:',
    '    - columnheader "Name"',
    '    - columnheader "Room"',
    ...['Abel', 'Brandt'].flatMap((name, i) => ['  - row:', `    - cell "${name}"`, `    - cell "11${i}"`]),
  ].map((line) => indent + line);

it('a table that only places things on the page is no list, and the one inside it is', () => {
  const page = [
    '- table:',
    '  - row:',
    '    - cell "Telephone list"',
    '  - row:',
    '    - cell:',
    ...staff('      '),
  ];
  const found = collectionsOf(parseSnapshot(page.join('\n'))).filter(({ items }) => items[0]?.role === 'row');
  expect(found.map(({ items }) => items.length)).toEqual([2]);
});

it('the first line of a list that is clicked as a whole names no columns', () => {
  const mails = [
    ['Tue', 'Lucky Draw', 'You have won a phone'],
    ['Mon', 'Garden Shop', 'Your order 8812 is ready'],
  ].flatMap((texts, i) => [
    `  - generic [ref=m${i}] [cursor=pointer]:`,
    ...texts.map((text, k) => `    - generic [ref=m${i}${k}]: ${text}`),
  ]);
  const [list] = collectionsOf(parseSnapshot(['- generic [ref=e1]:', ...mails].join('\n')));
  expect(list).toMatchObject({ columns: [], items: [{ ref: 'm0' }, { ref: 'm1' }] });
});
