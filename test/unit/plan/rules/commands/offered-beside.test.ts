// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';

const page = (subject: string, ...menu: string[]): string =>
  [
    '- navigation [ref=e1]:',
    ...['Inbox', 'Bills', 'Spam'].map((name) => `  - generic [ref=n${name}] [cursor=pointer]: ${name}`),
    '- generic [ref=e2]:',
    '  - button "Move to" [ref=e3]',
    '  - button "More" [ref=e4]: ⋮',
    ...(menu.length === 0 ? [] : ['  - generic [ref=e5]:']),
    ...menu.map((name) => `    - generic [ref=m${name}] [cursor=pointer]: ${name}`),
    subject,
  ].join('\n');
const LIST = [
  '- table [ref=e6]:',
  ...['Water bill', 'Sunday lunch'].flatMap((name, i) => [
    `  - row [ref=r${i}]:`,
    `    - cell [ref=a${i}]:`,
    `      - checkbox [ref=c${i}]`,
    `    - cell "${['Brightwater', 'Rosa'][i]}" [ref=f${i}] [cursor=pointer]`,
    `    - cell "${name}" [ref=s${i}] [cursor=pointer]`,
  ]),
].join('\n');
const OPEN = '- heading "Water bill" [level=3] [ref=e7]';

it('what came up by the control is meant, and no folder of the same name elsewhere', async () => {
  const steps = await planThrough(
    'move the water bill to the bills folder',
    page(LIST),
    page(OPEN),
    page(OPEN, 'Inbox', 'Bills', 'Spam'),
  );
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'f0' },
    { kind: 'click', ref: 'e3' },
    { kind: 'click', ref: 'mBills' },
  ]);
});
