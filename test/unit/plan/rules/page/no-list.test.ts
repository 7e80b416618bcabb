// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { collectionsOf } from '../../../../../control-plane/src/plan/rules/page/collections.ts';
import { parseSnapshot } from '../../../../../control-plane/src/plan/snapshot.ts';
import { planOn, planThrough } from '../../../../support/planning.ts';

it.each([
  [[2, 11, 6], 'n11'],
  [[3, 18, 4], 'n18'],
])('cards that are called %o are a list, and no numbers of pages', async (numbers, greatest) => {
  const page = `
- generic [ref=e1]:
  - generic [ref=e2]:
${numbers.map((n) => `    - generic [ref=n${n}] [cursor=pointer]: "${n}"`).join('\n')}
  - button "Submit" [ref=e3]`;
  const plan = await planOn('pick the card with the greatest number', page);
  expect(plan).toMatchObject([{ kind: 'click', ref: greatest }, { kind: 'done' }]);
});

it('the numbers of pages are no member of the list above them, though the page that is shown is mere text', async () => {
  const hits = ['Oak', 'Ash', 'Elm'].flatMap((name, i) => [
    `  - generic [ref=h${i}]:`,
    `    - generic [ref=t${i}] [cursor=pointer]: ${name}`,
    `    - generic [ref=a${i}]: About the ${name.toLowerCase()}.`,
  ]);
  const pages = [
    '  - generic [ref=p]:',
    '    - text: "1"',
    '    - generic [ref=p2] [cursor=pointer]: "2"',
    '    - generic [ref=pn] [cursor=pointer]: Next >',
  ];
  const page = ['- generic [ref=e1]:', ...hits, ...pages].join('\n');
  const [first, second] = await planThrough(
    'open the 5th result',
    page,
    page.replace(/Oak|Ash|Elm/g, 'Yew $&'),
  );
  expect(first).toMatchObject([{ kind: 'click', ref: 'pn' }]);
  expect(second?.[0]).toMatchObject({ kind: 'click', ref: 't1' });
});

/** What a search found, three on a page: its form and how much it found over that, the numbers of its pages under it. */
const found = (names: string[], pages: string[]): string =>
  [
    '- generic [ref=e1]:',
    '  - generic [ref=f]:',
    '    - text: Magpie',
    '    - textbox [ref=f1] [form=looks-up]: boat',
    '    - button "Go" [ref=f2] [form=looks-up]',
    '  - generic [ref=n]: 7 results',
    ...names.flatMap((name, i) => [
      `  - generic [ref=h${i}]:`,
      `    - text: ${name.toLowerCase()}.test`,
      `    - link "${name}" [ref=t${i}] [cursor=pointer]`,
      `    - text: About the ${name.toLowerCase()}.`,
    ]),
    '  - generic [ref=p]:',
    ...pages.map((page, i) =>
      page.endsWith('!') ? `    - text: "${page[0]}"` : `    - link "${page}" [ref=p${i}] [cursor=pointer]`,
    ),
  ].join('\n');

it('places in a list of several pages are counted without the form that sought them, how many they are, and the numbers of pages', async () => {
  const [first, second, third] = [
    found(['Raft', 'Punt', 'Skiff'], ['1!', '2', '3', '>']),
    found(['Canoe', 'Ferry', 'Yawl'], ['<', '1', '2!', '3', '>']),
    found(['Barge'], ['<', '1', '2', '3!']),
  ] as const;
  const fifth = await planThrough('click on the 5th search result', first, second);
  expect(fifth.map(([action]) => action)).toMatchObject([{ ref: 'p3' }, { ref: 't1' }]);
  const last = await planThrough('open the last result', first, second, third);
  expect(last.at(-1)?.[0]).toMatchObject({ kind: 'click', ref: 't0' });
});

it('words to click that each member of a list has are what can be done with it, and no list', async () => {
  const thread = ['pike', 'tench', 'roach'].flatMap((who, i) => [
    `  - generic [ref=m${i}]:`,
    `    - generic [ref=w${i}]: ${who}`,
    `    - text: "#${i + 1} · I fish at dawn ${'too '.repeat(i)}."`,
    `    - generic [ref=a${i}]:`,
    `      - link "Agree (${4 - i})" [ref=y${i}]`,
    `      - link "Quote" [ref=q${i}]`,
    `      - link "Report" [ref=r${i}]`,
  ]);
  const page = ['- generic [ref=e1]:', ...thread].join('\n');
  expect((await planOn('report post #3', page))[0]).toMatchObject({ kind: 'click', ref: 'r2' });
});

it('hours that may be taken with several people are a list with each', () => {
  const people = ['Dr Lark', 'Dr Finch', 'Dr Swift'].flatMap((who, i) => [
    `  - generic [ref=m${i}]:`,
    `    - generic [ref=w${i}]: ${who}`,
    `    - list [ref=l${i}]:`,
    ...['9:00', '10:30'].map((hour, k) => `      - listitem [ref=h${i}${k}] [cursor=pointer]: "${hour}"`),
  ]);
  const lists = collectionsOf(parseSnapshot(['- generic [ref=e1]:', ...people].join('\n')));
  expect(lists.map(({ parent }) => parent.ref)).toEqual(['e1', 'l0', 'l1', 'l2']);
});
