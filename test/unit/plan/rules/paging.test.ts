// SPDX-License-Identifier: MIT
// A thing of a list of several pages that this page shows something like, and no more.
import { expect, it } from 'vitest';
import { planOn } from '../../../support/planning.ts';

const tools = (rows: [string, string][], page: number) =>
  [
    '- table [ref=t]:',
    '  - row [ref=h]:',
    '    - columnheader "Tool" [ref=h1]',
    '    - columnheader "Town" [ref=h2]',
    '    - columnheader "" [ref=h3]',
    ...rows.flatMap(([tool, town], i) => [
      `  - row [ref=r${i}]:`,
      `    - cell "${tool}" [ref=a${i}]`,
      `    - cell "${town}" [ref=b${i}]`,
      `    - cell [ref=c${i}]:`,
      `      - button "Report damage" [ref=d${i}]`,
    ]),
    '- navigation "Pages" [ref=n]:',
    ...[1, 2, 3].map((no) => `  - button "${no}"${no === page ? ' [disabled]' : ''} [ref=p${no}]`),
    `  - button "Next"${page === 3 ? ' [disabled]' : ''} [ref=pn]`,
  ].join('\n');

it('is looked for on the next page, where several here are told by less than all that is said', async () => {
  const page = tools(
    [
      ['Bench saw', 'Leeds'],
      ['Hand drill', 'Leeds'],
      ['Ladder', 'York'],
    ],
    1,
  );
  const [first] = await planOn('report damage to the mixer in leeds', page);
  expect(first).toMatchObject({ kind: 'click', ref: 'pn' });
});

it('is looked for on all pages, where but one here is told by less than all that is said', async () => {
  const page = tools(
    [
      ['Bench saw', 'Leeds'],
      ['Hand drill', 'Hull'],
      ['Ladder', 'York'],
    ],
    2,
  );
  const [first] = await planOn('report damage to the mixer in leeds', page);
  expect(first).toMatchObject({ kind: 'click', ref: 'p1' });
});

it('is taken where all that is said tells it', async () => {
  const page = tools(
    [
      ['Bench saw', 'Leeds'],
      ['Hand drill', 'Leeds'],
      ['Ladder', 'York'],
    ],
    1,
  );
  const [first] = await planOn('report damage to the hand drill in leeds', page);
  expect(first).toMatchObject({ kind: 'click', ref: 'd1' });
});
