// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const item = (name: string, at: string, box?: string): string[] => [
  `  - generic [ref=${at}]:`,
  `    - generic [ref=${at}n]: ${name}`,
  ...(box === undefined ? [] : [`    - generic [ref=${at}b]:`, `      - checkbox "${box}" [ref=${at}x]`]),
  `    - button "Less ${name}" [ref=${at}l]: −`,
  `    - status [ref=${at}s]: "0"`,
  `    - button "More ${name}" [ref=${at}m]: +`,
];
const PAGE = [
  '- generic [ref=e1]:',
  '  - heading "Fresh today" [level=2] [ref=e2]',
  ...item('Poppy seed roll', 'a'),
  ...item('Walnut loaf', 'b', 'sliced'),
  ...item('Rye loaf', 'c', 'sliced'),
  '- generic [ref=f0]:',
  '  - heading "Your order" [level=2] [ref=f1]',
  '  - combobox "Pick-up day" [ref=f2]:',
  '    - option "Saturday 21 November" [selected]',
  '    - option "Sunday 22 November"',
  '  - textbox "Name" [ref=f3]',
  '  - button "Place order" [ref=f4]',
].join('\n');

it('what is said of a thing is ticked in its own box', async () => {
  expect(await planOn('put a sliced walnut loaf in my order', PAGE)).toMatchObject([
    { kind: 'check', ref: 'bx', on: true },
    { kind: 'click', ref: 'bm' },
    { kind: 'done' },
  ]);
});

it('what is put into something that is no field is not typed', async () => {
  expect(await planOn('put a toasted walnut loaf in my order', PAGE)).toMatchObject([{ kind: 'ask' }]);
  expect(await planOn('put Ann in the name', PAGE)).toMatchObject([
    { kind: 'type', ref: 'f3', text: 'Ann' },
    { kind: 'done' },
  ]);
});

it('an order names what stands outside of the form that is called so, by names of several words', async () => {
  expect(await planOn('Order two poppy seed rolls for Sunday, name Hofer.', PAGE)).toMatchObject([
    { kind: 'click', ref: 'am' },
    { kind: 'click', ref: 'am' },
    { kind: 'select', ref: 'f2', options: ['Sunday 22 November'] },
    { kind: 'type', ref: 'f3', text: 'Hofer' },
    { kind: 'click', ref: 'f4' },
    { kind: 'done' },
  ]);
  expect(
    await planOn(
      'one rye loaf and two poppy seed rolls for Sunday, my name is Jonas, and place the order',
      PAGE,
    ),
  ).toMatchObject([
    { kind: 'click', ref: 'cm' },
    { kind: 'click', ref: 'am' },
    { kind: 'click', ref: 'am' },
    { kind: 'select', ref: 'f2', options: ['Sunday 22 November'] },
    { kind: 'type', ref: 'f3', text: 'Jonas' },
    { kind: 'click', ref: 'f4' },
    { kind: 'done' },
  ]);
});
