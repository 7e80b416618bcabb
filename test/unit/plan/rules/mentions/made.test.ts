// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planThrough } from '../../../../support/planning.ts';
import { read } from './read.ts';

const LISTS = ['Money', 'Home'].map((name, i) => `- generic [ref=c${i}] [cursor=pointer]: ${name}`);

it('what is added may be called by a verb, and nothing of it is left out', async () => {
  const steps = await planThrough(
    'add a task buy stamps to the money list',
    [...LISTS, '- button "New task" [ref=e1]'].join('\n'),
    [
      '- dialog "New task" [ref=e2]:',
      '  - textbox "Task" [ref=e3]',
      '  - combobox "List" [ref=e4]:',
      '    - option "Home" [selected]',
      '    - option "Money"',
      '  - button "Add" [ref=e5]',
      ...LISTS,
    ].join('\n'),
  );
  expect(steps).toMatchObject([
    [{ kind: 'click', ref: 'e1' }],
    [
      { kind: 'type', ref: 'e3', text: 'buy stamps' },
      { kind: 'select', ref: 'e4', options: ['Money'] },
      { kind: 'click', ref: 'e5' },
      { kind: 'done' },
    ],
  ]);
});

const RECIPE = [
  '- heading "Share a recipe" [level=1] [ref=e1]',
  '- textbox "Title" [ref=e2]',
  '- combobox "Category" [ref=e3]:',
  '  - option "Mains"',
  '  - option "Drinks"',
  '- button "Publish" [ref=e4]',
];

it.each([
  ['recipe lemonade in drinks', ['Title=lemonade', 'Category="Drinks"']],
  ['create a recipe plum punch in drinks', ['Title=plum punch', 'Category="Drinks"']],
])('what stands behind the noun of the form is its title: %s', (text, told) => {
  expect(read(text, RECIPE)).toEqual(told);
});

it('what stands behind a verb is none', () => {
  const page = [
    '- heading "Order" [level=1] [ref=e1]',
    '- textbox "Name" [ref=e2]',
    '- button "Send order" [ref=e3]',
  ];
  expect(read('order 2 packets of item 104', page)?.join()).not.toMatch(/Name=/);
});

it('a word behind another noun is no title', () => {
  expect(read('create a pancake lemonade in drinks', RECIPE)?.at(-1)).toMatch(/lemonade/);
});

it('a name that is told as one is no title with the words before it', () => {
  const page = [
    '- heading "A personal or a team workspace" [level=1] [ref=e1]',
    '- textbox "Workspace name" [ref=e2]',
    '- radio "Personal" [ref=e3]',
    '- radio "Team" [ref=e4]',
    '- button "Create" [ref=e5]',
  ];
  expect(read('create a personal workspace named Atlas', page)?.join()).toMatch(/Workspace name=Atlas/);
});

it('what stands in quotes behind what is made is what it is called', () => {
  const page = [
    '- textbox "What" [ref=e1]',
    '- textbox "Day" [ref=e2] [takes=date]',
    '- textbox "Where" [ref=e3]',
    '- button "Save" [ref=e4]',
  ];
  expect(read('Create an outing "Fossils" on 24 November 2026', page)).toEqual([
    'What="Fossils"',
    'Day=24 November 2026',
  ]);
  const titled = ['- heading "New outing" [level=3] [ref=e0]', ...page];
  expect(read('add a new outing called "Fossils"', titled)).toEqual(['What="Fossils"']);
});

it('what brought the form is not pressed for it once more', async () => {
  const list =
    '- generic [ref=e8] [cursor=pointer]: + Outing\n- list:\n  - listitem: Caves\n  - listitem: Moor';
  const form = [
    '- generic [ref=f]:',
    '  - heading "New outing" [level=3] [ref=f0]',
    '  - text: What',
    '  - textbox [ref=f1]',
    '  - text: Day',
    '  - textbox [ref=f2] [takes=date]',
    '  - generic [ref=f3] [cursor=pointer]: Save',
  ].join('\n');
  const [first, second] = await planThrough(
    'create an outing "Fossils" on 24 November 2026',
    list,
    `${list}\n${form}`,
  );
  expect(first).toMatchObject([{ kind: 'click', ref: 'e8' }]);
  expect(second).toMatchObject([
    { kind: 'type', ref: 'f1', text: 'Fossils' },
    { kind: 'type', ref: 'f2', text: '2026-11-24' },
    { kind: 'click', ref: 'f3' },
    { kind: 'done' },
  ]);
});
