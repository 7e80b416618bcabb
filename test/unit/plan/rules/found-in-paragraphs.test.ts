// SPDX-License-Identifier: MIT
// A search of the old make: a paragraph for each of what it finds, and more of them behind a link.
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../support/planning.ts';

const shop = (typed: string, found: [name: string, maker: string][]) =>
  [
    '- paragraph [ref=n]:',
    ...['About us', 'Borrowing rules', 'Open days'].flatMap((name, i) => [
      `  - link "${name}" [ref=n${i}] [cursor=pointer]`,
      '  - text: "|"',
    ]),
    '- generic [ref=f]:',
    '  - text: Find',
    `  - textbox [ref=q]${typed === '' ? '' : `: ${typed}`}`,
    '  - text: in',
    '  - combobox [ref=w]:',
    '    - option "name" [selected]',
    '    - option "maker"',
    '  - button "Find" [ref=b]',
    '- generic [ref=r]:',
    ...(found.length === 0 ? [] : [`  - paragraph [ref=rn]: ${found.length + 2} found`]),
    ...found.flatMap(([name, maker], i) => [
      `  - paragraph [ref=p${i}]:`,
      `    - text: ${name}`,
      `    - text: ${maker} - in the shed`,
      `    - link "Reserve" [ref=l${i}] [cursor=pointer]`,
    ]),
    ...(found.length === 0 ? [] : ['  - link "more >" [ref=more] [cursor=pointer]']),
  ].join('\n');

const FOUND: [string, string][] = [
  ['Green ladder', 'Hoss & Son'],
  ['Ladder on wheels', 'Brandt'],
  ['Library ladder', 'Quill'],
];

it('is sent, also where what is told of it is for two fields', async () => {
  const [first, second] = await planThrough(
    'search the list for makers with "brandt" and reserve the ladder on wheels',
    shop('', []),
    shop('brandt', []),
  );
  expect(first).toMatchObject([
    { kind: 'select', ref: 'w', options: ['maker'] },
    { kind: 'type', ref: 'q', text: 'brandt' },
  ]);
  expect(second?.[0]).toMatchObject({ kind: 'click', ref: 'b' });
});

it('gives the control of the paragraph that tells what is meant', async () => {
  const [action] = await planOn('reserve the ladder by Brandt', shop('ladder', FOUND));
  expect(action).toMatchObject({ kind: 'click', ref: 'l1' });
});

it('is gone on with before anything else is opened, where none of these is meant', async () => {
  const [action] = await planOn('reserve the ladder by Sorrel', shop('ladder', FOUND));
  expect(action).toMatchObject({ kind: 'click', ref: 'more' });
});

it('has found nothing by what is only typed into its field', async () => {
  const actions = await planOn('reserve the book by Sorrel', shop('Sorrel', FOUND));
  expect(actions.some((action) => action.kind === 'click' && /^l\d/.test(action.ref))).toBe(false);
});
