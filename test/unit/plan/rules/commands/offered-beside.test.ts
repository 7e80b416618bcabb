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

it('a letter is sent on to whom the field asks that came up, and no line of the list is clicked for them', async () => {
  const list = [
    '- table [ref=t]:',
    ...['Otto', 'Nadja'].flatMap((name, i) => [
      `  - row [ref=t${i}]:`,
      `    - cell "${name}" [ref=w${i}] [cursor=pointer]`,
      `    - cell "${['Keys', 'Plums'][i]}" [ref=x${i}] [cursor=pointer]`,
    ]),
  ];
  const letter = ['- generic [ref=l]:', '  - heading "Keys" [ref=l1]', '  - button "Forward" [ref=l2]'];
  const form = [
    '  - generic [ref=g]:',
    '    - text: To',
    '    - textbox "To" [ref=g1]',
    '    - button "Send" [ref=g2]',
  ];
  const looks = [list, [...list, ...letter], [...list, ...letter, ...form]].map((lines) => lines.join('\n'));
  const steps = await planThrough('forward the mail from Otto to Nadja', ...looks);
  expect(steps.at(-1)?.[0]).toMatchObject({ kind: 'type', ref: 'g1', text: 'Nadja' });
});
