// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { isPlace } from '../../../../control-plane/src/plan/rules/places.ts';
import { planOn, planThrough, turnOn } from '../../../support/planning.ts';

/** A tree without roles: two folders, each with one "Letters" in it where it is open. */
const tree = (archive: '▸' | '▾', documents: '▸' | '▾') =>
  [
    ['Archive', archive],
    ['Documents', documents],
  ]
    .flatMap(([name, sign], i) => [
      `  - listitem [ref=e${i}1]:`,
      `    - generic [ref=e${i}2] [cursor=pointer]: ${sign}`,
      `    - generic [ref=e${i}3] [cursor=pointer]: ${name}`,
      ...(sign === '▾'
        ? [
            `    - list [ref=e${i}4]:`,
            `      - listitem [ref=e${i}5]:`,
            `        - generic [ref=e${i}6] [cursor=pointer]: Letters`,
          ]
        : []),
    ])
    .reduce((text, line) => `${text}\n${line}`, '- list [ref=e1]:');

describe('a clause that says where its thing is', () => {
  it('begins with the place, where that is shut', async () => {
    expect(await planOn('select Letters inside Documents', tree('▾', '▸'))).toMatchObject([
      { kind: 'click', ref: 'e12', text: '▸' },
    ]);
  });

  it('takes what is in it, where it is open', async () => {
    const [action] = await planOn('select Letters inside Documents', tree('▾', '▾'));
    expect(action).toMatchObject({ kind: 'click', ref: 'e16' });
  });

  it('takes the tab that the sentence begins with', async () => {
    const page = [
      '- tablist [ref=e1]:',
      '  - tab "Fares" [selected] [ref=e2]',
      '  - tab "Library" [ref=e3]',
      '- button "Report" [ref=e4]',
    ].join('\n');
    const [action] = await planOn('in the library tab, press report', page);
    expect(action).toMatchObject({ kind: 'click', ref: 'e3' });
  });

  it('leaves names of things that hold nothing to the phrase as a whole', async () => {
    const page = '- button "Book a table in Wales" [ref=e1]\n- button "Wales" [ref=e2]';
    const [action] = await planOn('click book a table in Wales', page);
    expect(action).toMatchObject({ kind: 'click', ref: 'e1' });
  });
});

it('opens what is named behind "then" as the first was', async () => {
  const [action] = await planOn('expand Archive, then Documents', tree('▾', '▸'));
  expect(action).toMatchObject({ kind: 'click', ref: 'e12' });
});

describe('a folder that is not in sight', () => {
  const TREE = `- tree [ref=e1]:
  - treeitem "Papers" [ref=e2] [collapsed]
  - treeitem "readme.txt" [ref=e3]
- button "Delete" [ref=e4]`;

  it('is looked for before anything is done in it', async () => {
    const actions = await planOn('delete the text file in the Old folder', TREE);
    expect(actions).toMatchObject([{ kind: 'press', ref: 'e2' }]);
  });
});

it('takes of several menus of one name the one that is open', async () => {
  const post = (name: string, from: number, open: boolean) =>
    [
      `- article [ref=e${from}]:`,
      `  - text: ${name}`,
      `  - button "More" ${open ? '[expanded] ' : ''}[ref=e${from + 1}]${open ? '' : ' [collapsed]'}`,
      ...(open ? [`  - menu [ref=e${from + 2}]:`, `    - menuitem "Mute" [ref=e${from + 3}]`] : []),
    ].join('\n');
  const page = [post('Brook', 10, false), post('Nils', 20, true), post('Oma', 30, false)].join('\n');
  const [action] = await planOn('for Nils, click on the "Mute" item in the "More" menu', page);
  expect(action).toMatchObject({ kind: 'click', ref: 'e23' });
});

describe('a tree beside a list of what its folders hold', () => {
  const explorer = (shut: boolean, folder: string, files: string[]) =>
    [
      '- tree [ref=t]:',
      `  - treeitem "${shut ? '▸' : '▾'} 📁 Invoices" [${shut ? 'collapsed' : 'expanded'}] [ref=t1]:`,
      '    - generic [ref=t2] [cursor=pointer]:',
      `      - generic [ref=t3]: ${shut ? '▸' : '▾'}`,
      '      - generic [ref=t4]: 📁 Invoices',
      ...(shut ? [] : ['    - group:', '      - treeitem "📁 Paid" [ref=t5]']),
      '- generic:',
      '  - generic [ref=s1]: Files',
      '  - generic [ref=s2]: Shared',
      '- button "New folder" [ref=b1]',
      '- table:',
      '  - row:',
      ...['Name', 'Size'].map((name) => `    - columnheader "${name}"`),
      ...(folder === ''
        ? []
        : ['  - row:', `    - cell "📁 ${folder}" [ref=f1] [cursor=pointer]`, '    - cell "–" [ref=f2]']),
      ...files.flatMap((name, i) => [
        '  - row:',
        `    - cell "📄 ${name}.pdf" [ref=n${i}]`,
        `    - cell "${i + 4} KB"`,
      ]),
    ].join('\n');
  const looks = [
    explorer(true, 'Invoices', ['todo']),
    explorer(false, 'Paid', ['draft']),
    explorer(false, '', ['water', 'roof']),
  ] as const;

  it.each([
    ['Which file in the folder Invoices > Paid is the largest?', 'roof.pdf'],
    ['what is the largest file in the Paid folder inside Invoices?', 'roof.pdf'],
    ['how many files are in Invoices > Paid?', '2 files'],
  ])('is opened by the lines of the list, and read there: "%s"', async (question, told) => {
    const steps = await planThrough(question, ...looks);
    expect(steps.slice(0, 2)).toMatchObject([[{ ref: 'f1' }], [{ ref: 't5' }]]);
    expect(steps[2]).toMatchObject([{ kind: 'done', answer: expect.stringContaining(told) }]);
  });
});

it('"in the plants … press Save" presses the one button of that name outside', async () => {
  const page = [
    '- group "Plants" [ref=e1]:',
    '  - checkbox "Beech" [ref=e2]',
    '  - checkbox "Oak" [ref=e3]',
    '- generic [ref=e4] [cursor=pointer]: Save',
  ].join('\n');
  const plan = await planOn('In the plants group, check Beech and press Save.', page);
  expect(plan).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'check', ref: 'e2' }),
      expect.objectContaining({ kind: 'click', ref: 'e4' }),
    ]),
  );
});

it('a list that takes values is no place in which the rest is looked for', async () => {
  const page = `- heading "Application" [level=1] [ref=e9]
- combobox "Your household" [ref=e1] [collapsed]:
  - option "Cats"
  - option "Children"
- button "Send" [ref=e2]`;
  expect(await planOn('Send an application with Cats in your household', page)).toMatchObject([
    { kind: 'select', ref: 'e1' },
    { kind: 'click', ref: 'e2' },
    { kind: 'done' },
  ]);
});

it('the menu of a post is no place that the post is in', async () => {
  const post = (name: string, ref: string) => [
    `- article "Post by ${name}" [ref=${ref}]:`,
    `  - button "More options" [ref=${ref}m] [collapsed]: ⋯`,
    `  - paragraph [ref=${ref}p]: Something of ${name}.`,
    `  - button "Comment" [ref=${ref}c]`,
  ];
  const page = [...post('Ida Berg', 'a'), ...post('Old Mill', 'b'), ...post('Teo', 'c')].join('\n');
  expect((await planOn('Comment "Lovely" on the post by Old Mill', page))[0]).toMatchObject({ ref: 'bc' });
});

it('a place that is told by its number need not be called so', async () => {
  const tabs = [
    '- list [ref=l]:',
    ...[1, 2, 3].map((i) => `  - listitem [ref=t${i}] [cursor=pointer]: "Tab #${i}"`),
    '- paragraph [ref=p]: Lorem ipsum dolor sit amet.',
  ].join('\n');
  const [first] = await planOn('What is the code on the third tab?', tabs);
  expect(first).toMatchObject({ kind: 'click', ref: 't3' });
});

it('a line that folds by a sign of its own is a place', () => {
  const line = (name: string, ref: string) =>
    `  - listitem [ref=${ref}1]:\n    - generic [ref=${ref}2] [cursor=pointer]: "+"\n    - text: ${name}`;
  const page = `- list [ref=e1]:\n${line('Chests', 'a')}\n${line('Lamps', 'b')}`;
  expect(isPlace('lamps', turnOn(page, 'tick paper under lamps'))).toBe(true);
});

it('tabs that stand one in each row show their part in the cell beside them', async () => {
  const tabs = (shown: string, ...part: string[]) =>
    [
      '- table [ref=t]:',
      '  - row [ref=r1]:',
      `    - tab "Sound" ${shown === 'Sound' ? '[selected] ' : ''}[ref=s] [cursor=pointer]`,
      '    - cell [ref=c]:',
      ...part.map((line) => `      ${line}`),
      '  - row [ref=r2]:',
      `    - tab "Privacy" ${shown === 'Privacy' ? '[selected] ' : ''}[ref=p] [cursor=pointer]`,
    ].join('\n');
  const steps = await planThrough(
    'In the "Privacy" tab, check "Hide me"',
    tabs('Sound', '- checkbox "Loud" [ref=x1]'),
    tabs('Privacy', '- checkbox "Hide me" [ref=x2]'),
  );
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'p' },
    { kind: 'check', ref: 'x2' },
    { kind: 'done' },
  ]);
});
