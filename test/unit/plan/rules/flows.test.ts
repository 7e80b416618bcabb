// SPDX-License-Identifier: MIT
// Where one look at a page leads: pictures, branches, places that are said, words that are a name.
import { describe, expect, it } from 'vitest';
import { planOn } from '../../../support/planning.ts';

const first = async (text: string, snapshot: string[]) => (await planOn(text, snapshot.join('\n')))[0];

describe('a control without words', () => {
  const PAGE = [
    '- button [ref=e1] [icon=hamburger toggle]',
    '- button [ref=e2] [icon=cog]',
    '- list [ref=e3]:',
    ...['Ana Ruiz', 'Carla Voss'].flatMap((name, i) => [
      `  - listitem [ref=e${10 + i}]:`,
      `    - text: ${name}`,
      `    - button [ref=e${20 + i}] [icon=star]`,
      `    - button [ref=e${30 + i}] [icon=trash]`,
    ]),
  ];

  it.each([
    ['open the hamburger menu', 'e1'],
    ['click on the gear', 'e2'],
    ['open the settings', 'e2'],
    ['click the bin next to Carla Voss', 'e31'],
  ])('"%s" means %s by its picture', async (text, ref) => {
    expect(await first(text, PAGE)).toMatchObject({ kind: 'click', ref });
  });
});

it.each([
  ['open a new message', 'e1'],
  ['i already have an account', 'e2'],
  ['please go on as a guest', 'e3'],
])('"%s" is found by the words that tell something', async (text, ref) => {
  const page = [
    '- button "✎" [ref=e1] [title=New message]',
    '- link "I have an account" [ref=e2]',
    '- button "Continue as guest" [ref=e3]',
    '- button "Sign in" [ref=e4]',
  ];
  expect(await first(text, page)).toMatchObject({ kind: 'click', ref });
});

describe('a file in a folder', () => {
  const TREE = [
    '- button "Move to bin" [ref=e1]',
    '- button "Rename" [ref=e2]',
    '- tree "Files" [ref=e3]:',
    '  - treeitem "Office" [expanded] [ref=e4]:',
    '    - generic [ref=e5] [cursor=pointer]: ▾ Office',
    '    - group [ref=e6]:',
    '      - treeitem "budget.ods" [ref=e7]',
    '  - treeitem "Photos" [ref=e8] [collapsed]',
  ];

  it.each([
    ['move the budget file in the office folder to the bin', ['e7']],
    ['rename budget.ods to costs.ods', ['e7']],
  ])('is chosen first where a control is for whatever is chosen: "%s"', async (text, refs) => {
    const actions = await planOn(text, TREE.join('\n'));
    expect(actions.map((action) => ('ref' in action ? action.ref : action.kind))).toEqual(refs);
  });

  it('is looked for until its folder is open', async () => {
    const closed = [...TREE.slice(0, 3), '  - treeitem "Office" [ref=e4] [collapsed]'];
    expect(await first('move the budget file in the office folder to the bin', closed)).toMatchObject({
      kind: 'press',
      ref: 'e4',
    });
  });
});

it('closes what a sign of its own closes', async () => {
  const page = [
    '- generic [ref=e1]:',
    '  - text: Notice',
    '  - generic [ref=e2] [cursor=pointer]: x',
    '- generic [ref=e3]: Facilisis tellus.',
  ];
  expect(await planOn('close the notice', page.join('\n'))).toMatchObject([
    { kind: 'click', ref: 'e2' },
    { kind: 'done' },
  ]);
});

describe('what is copied', () => {
  const FORM = [
    '- paragraph [ref=e1]: Bring 9 ropes.',
    '- table [ref=e2]:',
    '  - row [ref=e3]:',
    '    - cell "Amount due" [ref=e4]',
    '    - cell "£372.00" [ref=e5]',
    '  - row [ref=e6]:',
    '    - cell "Reference" [ref=e7]',
    '    - cell "QX-90" [ref=e8]',
    '- textbox "Payment reference" [ref=e10]',
    '- textbox "Amount" [ref=e11]',
  ];

  it('goes to the fields that are called so', async () => {
    const actions = await planOn(
      'copy the reference and the amount due into the payment fields',
      FORM.join('\n'),
    );
    expect(actions).toMatchObject([
      { kind: 'type', ref: 'e10', text: 'QX-90' },
      { kind: 'type', ref: 'e11', text: '£372.00' },
      { kind: 'done' },
    ]);
  });

  it('may be pasted', async () => {
    const page = ['- textbox "From" [ref=e1]: Plum 88', '- textbox "To" [ref=e2]', '- button "OK" [ref=e3]'];
    expect(
      await first('copy the text from the "From" box and paste it into the "To" box', page),
    ).toMatchObject({
      kind: 'type',
      ref: 'e2',
      text: 'Plum 88',
    });
  });

  it('may be what a sum comes to', async () => {
    const page = [
      '- paragraph [ref=e1]: 36 + 47 =',
      '- textbox "Result" [ref=e2]',
      '- textbox "Name" [ref=e3]',
    ];
    expect(await first('solve the sum and enter the result', page)).toMatchObject({ ref: 'e2', text: '83' });
    const choices = ['- radio "52" [ref=e1]', '- radio "60" [ref=e2]', '- heading "9 × 7 − 3 = ?" [ref=e3]'];
    expect(await first('work out the problem and choose the right answer', choices)).toMatchObject({
      ref: 'e2',
    });
  });
});

describe('a branch', () => {
  const SIGNED = [
    '- list [ref=e1]:',
    '  - listitem [ref=e2]:',
    '    - generic [ref=e3] [cursor=pointer]: −',
    '    - text: Archive',
    '    - list [ref=e4]:',
    '      - listitem [ref=e5]: logo.png',
    '  - listitem [ref=e6]:',
    '    - generic [ref=e7] [cursor=pointer]: +',
    '    - text: Photos',
    '  - listitem [ref=e8]: ▸ Engine',
  ];

  it.each([
    ['Expand Photos', { kind: 'click', ref: 'e7' }],
    ['close the archive folder', { kind: 'click', ref: 'e3' }],
    ['expand the archive', { kind: 'done' }],
    ['unfold Engine', { kind: 'click', ref: 'e8', text: '▸' }],
    ['click on the folder Photos', { kind: 'click', ref: 'e6', text: 'Photos' }],
  ])('is folded by its sign: "%s"', async (text, action) => {
    expect(await first(text, SIGNED)).toMatchObject(action);
  });

  it('is folded by a button before it', async () => {
    const page = [
      '- generic [ref=e1]:',
      '  - button "−" [ref=e2]',
      '  - generic [ref=e3] [cursor=pointer]: Trees',
    ];
    expect(await first('close trees', page)).toMatchObject({ kind: 'click', ref: 'e2' });
  });

  it('of a tree takes the arrow key', async () => {
    const tree = [
      '- tree [ref=e1]:',
      '  - treeitem "Fiction" [ref=e2] [collapsed]',
      '  - treeitem "News" [ref=e3]',
    ];
    expect(await first('expand Fiction', tree)).toMatchObject({
      kind: 'press',
      key: 'ArrowRight',
      ref: 'e2',
    });
  });
});

describe('what is not on the page', () => {
  it('is looked for in what says that it is collapsed', async () => {
    const page = ['- button "Orders" [ref=e1] [collapsed]', '- button "Send" [ref=e2]'];
    expect(await first('where can I claim a refund? click that', page)).toMatchObject({
      kind: 'click',
      ref: 'e1',
    });
  });

  it('is looked for in the menu that the request names', async () => {
    const page = ['- listitem [ref=e1]: Boats', '- listitem [ref=e2]: Harbour', '- link "Home" [ref=e9]'];
    expect(await first('pick the sloop from the boats menu', page)).toMatchObject({
      kind: 'hover',
      ref: 'e1',
    });
  });
});

it.each([
  ['click the contact link at the bottom of the page', 'e1'],
  ['insert a table', 'e3'],
  ['put it on my wish list', 'e4'],
])('"%s" is found by the words that name it', async (text, ref) => {
  const page = [
    '- link "Contact us" [ref=e1]',
    '- generic [ref=e9]:',
    '  - button "Insert picture" [ref=e2]',
    '  - button "Insert table" [ref=e3]',
    '- button "Add to wish list" [ref=e4]',
  ];
  expect(await first(text, page)).toMatchObject({ kind: 'click', ref });
});

describe('text that runs together', () => {
  const NEWS = ['Otters return', 'Baker wins gold for rye loaf'].flatMap((title, i) => [
    `  - article [ref=e${10 + i}]:`,
    `    - heading [level=3] [ref=e${20 + i}]:`,
    `      - link "${title}" [ref=e${30 + i}] [cursor=pointer]`,
    `    - text: by Mina Foss, ${i + 1}7 Nov 2026Save for later`,
  ]);

  it('is clicked at the piece that is meant', async () => {
    expect(
      await first('save the story on the rye loaf for later', ['- main [ref=e1]:', ...NEWS]),
    ).toMatchObject({
      kind: 'click',
      ref: 'e11',
      text: 'Save for later',
    });
  });

  it('may end in a verb', async () => {
    const posts = ['Nadia Holm', 'Bram Teller'].flatMap((name, i) => [
      `  - generic [ref=e${10 + i}]:`,
      `    - text: ${name} · 5 min Follow`,
      `    - paragraph [ref=e${20 + i}]: First frost ${i}`,
      `    - button "More" [ref=e${30 + i}]: ⋯`,
    ]);
    expect(await first('follow bram teller', ['- generic [ref=e1]:', ...posts])).toMatchObject({
      ref: 'e11',
      text: 'Follow',
    });
  });
});

describe('what has no control for it', () => {
  const TASKS = ['Book the dentist', 'Fix the gutter'].flatMap((task, i) => [
    `  - listitem [ref=e${10 + i}]:`,
    `    - checkbox "${task}" [ref=e${20 + i}]`,
  ]);

  it('is only pointed at, for one may come up under the mouse', async () => {
    expect(await first('archive the task about the dentist', ['- list [ref=e1]:', ...TASKS])).toMatchObject({
      kind: 'hover',
      ref: 'e20',
    });
  });

  it('is removed by the cross beside it', async () => {
    const crossed = TASKS.flatMap((line, i) =>
      i % 2 ? [line, `    - button "×" [ref=e${40 + i}]`] : [line],
    );
    expect(await first('remove the task about the gutter', ['- list [ref=e1]:', ...crossed])).toMatchObject({
      kind: 'click',
      ref: 'e43',
    });
  });
});

describe('a form in several steps', () => {
  const page = ['- textbox "Name on the shirt" [ref=e1]', '- button "Next" [ref=e2]'];

  it('takes what is for its first step, and leaves the rest for later', async () => {
    expect(
      await planOn('Fill in the name "Juno" and the size "Medium", and press Finish', page.join('\n')),
    ).toEqual([expect.objectContaining({ kind: 'type', ref: 'e1', text: 'Juno' })]);
    expect(await first('order a large shirt with Abel on it', page)).toMatchObject({
      ref: 'e1',
      text: 'Abel',
    });
  });
});
