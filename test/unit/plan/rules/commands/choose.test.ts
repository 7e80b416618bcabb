// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const page = (open: boolean): string => `- table [ref=e1]:
  - row [ref=e2]:
    - cell "What is wrong?" [ref=e3]
    - cell [ref=e4]:
      - button "Choose… ▾" [${open ? 'expanded' : 'collapsed'}] [ref=e5] [cursor=pointer]${
        open
          ? `
      - list [ref=e6]:
        - listitem [ref=e7]:
          - link "Pothole" [ref=e8]
        - listitem [ref=e9]:
          - link "Graffiti" [ref=e10]`
          : ''
      }
  - row [ref=e11]:
    - cell "Street or place" [ref=e12]
    - cell [ref=e13]:
      - textbox [ref=e14]
  - row [ref=e15]:
    - cell "Your name" [ref=e16]
    - cell [ref=e17]:
      - textbox [ref=e18]`;

describe('"choose X as the problem", where nothing is called a problem', () => {
  const said = 'Choose "Graffiti" as the problem';

  it('is typed nowhere, but looked for in what offers something', async () => {
    expect(await planOn(said, page(false))).toMatchObject([{ kind: 'click', ref: 'e5' }]);
  });

  it('takes what is called so, and not the control that offers it', async () => {
    expect((await planOn(said, page(true)))[0]).toMatchObject({ kind: 'click', ref: 'e10' });
  });
});

it.each(['from what comes up', 'out of what is offered', 'from the list'])(
  'an option may be told with where it is: "choose salvia %s"',
  async (where) => {
    const page = [
      '- generic [ref=e1]:',
      '  - textbox "Plant" [ref=e2] [completes]: sal',
      '  - generic [ref=e3] [cursor=pointer]: Salix',
      '  - generic [ref=e4] [cursor=pointer]: Salvia',
    ].join('\n');
    expect((await planOn(`choose salvia ${where}`, page))[0]).toMatchObject({ kind: 'click', ref: 'e4' });
  },
);

it('the heading over numbers is none of them', async () => {
  const page = [
    '- heading "Party of" [level=3] [ref=e1]',
    '- generic [ref=e2]:',
    ...[1, 2, 3, 4].map((n) => `  - generic [ref=n${n}] [cursor=pointer]: "${n}"`),
  ].join('\n');
  expect((await planOn('choose a party of four', page))[0]).toMatchObject({ kind: 'click', ref: 'n4' });
});

it('a day is chosen from no field that stands with the name of its month', async () => {
  const page = [
    '- dialog "New event" [ref=e1]:',
    '  - text: 24 November 2026',
    '  - textbox "Add title" [ref=e2]',
    '  - button "Save" [ref=e3]',
  ].join('\n');
  expect((await planOn('choose the twenty fourth of november', page))[0]).not.toMatchObject({ kind: 'type' });
});

it('what all of them are is no part of the name of the first', async () => {
  const seats = ['C4', 'C5', 'C6'].map((name, i) => `- generic [ref=s${i}] [cursor=pointer]: ${name}`);
  const page = [...seats, '- button "Book seats" [ref=b]'].join('\n');
  expect((await planOn('Select the seats C4 and C5', page)).slice(0, 2)).toMatchObject([
    { kind: 'click', ref: 's0' },
    { kind: 'click', ref: 's1' },
  ]);
});

it('several of a scroll list are chosen together, also beside another list', async () => {
  const page = [
    '- listbox "Hut" [ref=l1]:',
    '  - option "Search" [selected] [ref=o1]',
    '- listbox "Kit" [ref=l2]:',
    ...['Rope', 'Lamp', 'Map'].map((name, i) => `  - option "${name}" [ref=k${i}]`),
  ].join('\n');
  expect((await planOn('Select "Rope" and "Map" in the scroll list', page))[0]).toMatchObject({
    kind: 'select',
    ref: 'l2',
    options: ['Rope', 'Map'],
  });
});

it('what is chosen as something goes to the list that is called so as a whole', async () => {
  const page = [
    '- combobox "Reason for the trip" [ref=e1]:',
    '  - option "Work" [ref=o1]',
    '  - option "Family" [ref=o2]',
  ];
  expect((await planOn('select Family as the reason for the trip', page.join('\n')))[0]).toMatchObject({
    kind: 'select',
    ref: 'e1',
    options: ['Family'],
  });
});

it('the line in which a list stands is none of its options', async () => {
  const page = [
    '- paragraph [ref=e1]:',
    '  - text: Which branch do you use?',
    '  - combobox "Which branch do you use?" [ref=e2]:',
    '    - option "Select…" [selected]',
    '    - option "Northside"',
    '    - option "Oldquay"',
  ];
  expect((await planOn('Select the Northside branch', page.join('\n')))[0]).toMatchObject({
    kind: 'select',
    ref: 'e2',
    options: ['Northside'],
  });
});
