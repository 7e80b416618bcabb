// SPDX-License-Identifier: MIT
// What is done where a condition holds, and where it does not.
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const INNS = [
  '- generic [ref=e1]:',
  ...[
    ['Elm', '€95'],
    ['Birch', '€104'],
    ['Rowan', '€62'],
  ].flatMap(([name, price], i) => [
    `  - generic [ref=g${i}]:`,
    `    - generic [ref=n${i}]: ${name}`,
    `    - generic [ref=p${i}]: ${price}`,
    `    - generic [ref=b${i}] [cursor=pointer]: Book`,
  ]),
].join('\n');

it.each([
  ['If Elm costs less than 90 euros book it, otherwise book Birch.', 'b1'],
  ['if Birch is under 110 euros book that one, else book Rowan', 'b1'],
  ['when Elm costs over 90 book Rowan otherwise book Elm', 'b2'],
  ['if Rowan costs 70 euros or more book Birch, if not book Rowan', 'b2'],
  ['if the price of Rowan is above 70, book Elm; otherwise book one', 'b2'],
])('"%s"', async (request, ref) => {
  expect((await planOn(request, INNS))[0]).toMatchObject({ kind: 'click', ref });
});

it('a deed that the page offers but once needs no more words', async () => {
  const page = [
    '- generic [ref=e1]: We use cookies. Our banner asks you.',
    '- button "Accept" [ref=e2]',
    '- link "Cookie banner" [ref=e3]',
  ].join('\n');
  expect((await planOn('if there is a cookie banner, accept it', page))[0]).toMatchObject({ ref: 'e2' });
});

const loans = (...books: [title: string, state: string][]): string =>
  [
    '- searchbox "Search:" [ref=s1]',
    '- table "Loans" [ref=t1]:',
    '  - rowgroup [ref=t2]:',
    ...books.flatMap(([title, state], i) => [
      `    - row [ref=r${i}]:`,
      `      - cell "${title}" [ref=t${i}a]`,
      `      - cell "${state}" [ref=t${i}b]`,
      `      - cell [ref=t${i}c]:`,
      `        - button "Return" [ref=x${i}]`,
      `        - button "Renew" [ref=y${i}]`,
    ]),
    '- button "1" [ref=p1] [disabled]',
    '- button "2" [ref=p2]',
    '- button "Next page" [ref=p3]',
  ].join('\n');

it('what a condition is about is looked for first, where the list does not show it', async () => {
  const pages = [
    loans(['Salt Roads', 'On loan'], ['The Clock', 'Overdue']),
    loans(['Blue Hour', 'On loan'], ['Blue Notes', 'Overdue']),
  ];
  const plans = await planThrough(
    'If the book Blue Hour is overdue, return it; otherwise renew it.',
    ...pages,
  );
  expect(plans[0]).toMatchObject([{ kind: 'type', ref: 's1', text: 'Blue Hour' }]);
  expect(plans[1]).toMatchObject([{ kind: 'click', ref: 'y0' }, { kind: 'done' }]);
});

it('a condition whose end is not understood is asked about, and nothing is done', async () => {
  const page = loans(['Salt Roads', 'On loan'], ['The Clock', 'Overdue']).replace(
    /^- (?:searchbox|button).*\n?/gm,
    '',
  );
  const plan = await planOn('if salt roads is late the whole team renews', page);
  expect(plan).toMatchObject([{ kind: 'ask' }]);
});
