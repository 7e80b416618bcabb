// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const NAMES = ['Kettle Lane Band', 'Otis Farr', 'Bramble Radio'];
const PAGE = [
  '- generic [ref=e1]:',
  '  - generic [ref=a1]:',
  '    - generic [ref=a2]: News',
  '    - generic [ref=a3]:',
  '      - generic [ref=a4]: The weir is closed on Monday.',
  '  - generic [ref=b1]:',
  '    - generic [ref=b2]: People to follow',
  '    - generic [ref=b3]:',
  ...NAMES.flatMap((name, i) => [
    `      - generic [ref=m${i}]:`,
    `        - generic [ref=n${i}]: ${name}`,
    `        - generic [ref=f${i}] [cursor=pointer]: Follow`,
  ]),
].join('\n');

it('a column that shows all names is none of those that are enumerated in it', async () => {
  expect((await planOn('follow otis farr and bramble radio', PAGE))[0]).toMatchObject({
    kind: 'click',
    ref: 'f1',
  });
});

it('lines that show all the words are meant rather than the view that is called by one of them', async () => {
  const loans = [
    ['Washer', 'Overdue'],
    ['Projector', 'On loan'],
    ['Tile cutter', 'Overdue'],
  ].flatMap(([name, state], i) => [
    `    - row [ref=r${i}]:`,
    `      - cell [ref=x${i}]:`,
    `        - checkbox "Select ${name}" [ref=c${i}]`,
    `      - cell "${name}" [ref=n${i}]`,
    `      - cell "${state}" [ref=s${i}]`,
  ]);
  const views = ['Loans', 'Reservations', 'Fees'].map(
    (view, i) => `    - listitem:\n      - link "${view}" [ref=v${i}] [cursor=pointer]`,
  );
  const page = [
    '- navigation [ref=n]:',
    '  - list [ref=l]:',
    ...views,
    '- heading "Loans" [ref=h]',
    '- table [ref=t]:',
    '  - rowgroup [ref=b]:',
    ...loans,
    '- button "Renew selected" [ref=go] [disabled]',
  ].join('\n');
  const ticks = (await planOn('select all the overdue loans', page)).filter(({ kind }) => kind === 'check');
  expect(ticks).toMatchObject([{ ref: 'c0' }, { ref: 'c2' }]);
});

it('what is told by its place alone is no part of the site, and no empty form is sent for it', async () => {
  const page = [
    '- banner [ref=e1]:',
    ...['Tickets', 'Times', 'Help'].map((name, i) => `  - link "${name}" [ref=l${i}] [cursor=pointer]`),
    '- textbox "From" [ref=e2]',
    '- button "Search" [ref=e3]',
  ].join('\n');
  for (const said of ['like the first post', 'like the first and the third post'])
    expect((await planThrough(said, page, page)).flat().filter(({ kind }) => kind === 'click')).toEqual([]);
});
