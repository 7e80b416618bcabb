// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const FILES = [
  '- generic [ref=e1]:',
  '  - generic [ref=e2] [title=Delete the selected item]: 🗑',
  '- list [ref=e3]:',
  '  - listitem [ref=e4]:',
  '    - generic [ref=e5] [cursor=pointer]: hut.jpg',
  '  - listitem [ref=e6]:',
  '    - generic [ref=e7] [cursor=pointer]: rent.pdf',
].join('\n');

describe('what one control does to whatever is chosen', () => {
  it('is done to the thing that is said, chosen first', async () => {
    const [action] = await planOn('delete the file rent.pdf', FILES);
    expect(action).toMatchObject({ kind: 'click', ref: 'e7' });
  });

  it('is not done where the thing is not there', async () => {
    const actions = await planOn('delete the file old.pdf', FILES);
    expect(actions).not.toContainEqual(expect.objectContaining({ ref: 'e2' }));
  });

  it('needs nothing chosen where its name says what it is done to', async () => {
    const page = '- link "Account" [ref=e1]\n- button "Delete account" [ref=e2]';
    const [action] = await planOn('delete account', page);
    expect(action).toMatchObject({ kind: 'click', ref: 'e2' });
  });

  it('is pressed behind an option, where the verb is its very name', async () => {
    const poll = ['Wheat', 'Rye'].map((name, i) => `- radio "${name}" [ref=e${i}]`);
    const page = [...poll, '- button "Vote" [ref=e9]'].join('\n');
    expect(await planOn('vote for rye', page)).toMatchObject([
      { kind: 'check', ref: 'e1' },
      { kind: 'click', ref: 'e9' },
      { kind: 'done' },
    ]);
  });

  it.each(['vote for the pear in the yard', 'cast my vote for the pear'])(
    'is one of what is clicked as well, for a vote: "%s"',
    async (request) => {
      const trees = ['A rowan by the gate', 'A pear in the yard'].map(
        (tree, i) => `- generic [ref=e${i}] [cursor=pointer]: ${tree}`,
      );
      const page = [...trees, '- button "Vote" [ref=e9]'].join('\n');
      const steps = await planThrough(request, page, page);
      expect(steps.flat().flatMap((action) => ('ref' in action ? [action.ref] : []))).toEqual(['e1', 'e9']);
    },
  );
});

describe('a control of two words that is said beside a tree', () => {
  const TREE = [
    '- tree [ref=e1]:',
    '  - treeitem "Letters" [ref=e2] [collapsed] [cursor=pointer]',
    '  - treeitem "Bills" [ref=e3] [collapsed] [cursor=pointer]',
    '- button "Take out" [ref=e9]',
  ];
  const OPEN = [
    ...TREE.slice(0, 1),
    '  - treeitem "Letters" [ref=e2] [expanded] [cursor=pointer]:',
    '    - group [ref=g]:',
    '      - treeitem "Landlord 1931" [ref=e4] [cursor=pointer]',
    ...TREE.slice(2),
  ];

  it('does it to what is chosen in the tree', async () => {
    const steps = await planThrough(
      'take out the letter of the landlord',
      TREE.join('\n'),
      OPEN.join('\n'),
      OPEN.join('\n'),
    );
    const refs = steps.flat().flatMap((action) => ('ref' in action ? [action.ref] : []));
    expect(refs).toEqual(['e2', 'e4', 'e9']);
  });

  it.each(['order a copy of Landlord 1931', 'order me a copy of Landlord 1931'])(
    'is told with the whole name of the button: "%s"',
    async (said) => {
      const others = ['Landlord 1902', 'Copybook 1931'].map(
        (name, i) => `\n      - treeitem "${name}" [ref=o${i}]`,
      );
      const looks = [TREE, OPEN, OPEN].map((look) =>
        look
          .join('\n')
          .replace('Take out', 'Order a copy')
          .replace(/(?<=ref=e4\] \[cursor=pointer\])/, others.join('')),
      );
      const refs = (await planThrough(said, ...looks))
        .flat()
        .flatMap((action) => ('ref' in action ? [action.ref] : []));
      expect(refs).toEqual(['e2', 'e4', 'e9']);
    },
  );
});

it('the button of a poll is pressed once what is voted for is chosen', async () => {
  const page = [
    '- group "Sign in" [ref=a]:',
    '  - textbox "Number" [ref=a1]',
    '  - button "Sign in" [ref=a2]',
    '- group "Poll: which tree?" [ref=b]:',
    ...['Oak', 'Rowan', 'Elm'].flatMap((tree, i) => [
      `  - paragraph [ref=p${i}]:`,
      `    - radio [ref=r${i}]`,
      `    - text: ${tree}`,
    ]),
    '  - paragraph [ref=c]:',
    '    - button "Vote" [ref=c1]',
  ].join('\n');
  for (const said of ['vote for the rowan', 'could you give my vote to the rowan in the tree poll'])
    expect(await planOn(said, page)).toMatchObject([
      { kind: 'check', ref: 'r1' },
      { kind: 'click', ref: 'c1' },
      { kind: 'done' },
    ]);
});

it('what is voted for may be told by other forms of the words of an option, but not by others', async () => {
  const page = [
    '- generic [ref=p]:',
    '  - heading "Poll: the works day" [level=3] [ref=h]',
    ...['Goat farm by train', 'Boat museum', 'None of it'].flatMap((option, i) => [
      `  - generic [ref=p${i}]:`,
      `    - radio "${option}" [ref=r${i}]`,
      `    - text: ${option}`,
    ]),
    '  - button "Vote" [ref=v]',
  ].join('\n');
  for (const said of ['could you vote for the train trip to the goats?', 'vote for the goats'])
    expect(await planOn(said, page)).toMatchObject([
      { kind: 'check', ref: 'r0' },
      { kind: 'click', ref: 'v' },
      { kind: 'done' },
    ]);
  const plan = await planOn('vote for the train trip to the alps', page);
  expect(plan).not.toContainEqual(expect.objectContaining({ ref: 'v' }));
});

describe('a control that marks whatever is chosen', () => {
  const tree = [
    '- button "Mark as spare" [ref=m]',
    '- tree [ref=t]:',
    '  - treeitem "Gong" [level=1] [ref=e1] [cursor=pointer]',
    '  - treeitem "Tam-tam" [level=1] [ref=e2] [cursor=pointer]',
  ].join('\n');

  it.each(['Mark the tam-tam as spare', 'Find the tam-tam in the tree and mark it as spare.'])(
    'marks the thing that is said, chosen first: "%s"',
    async (said) => {
      expect((await planThrough(said, tree, tree)).flat()).toMatchObject([
        { kind: 'click', ref: 'e2' },
        { kind: 'click', ref: 'm' },
        { kind: 'done' },
      ]);
    },
  );

  it('is not pressed for what is not there', async () => {
    const actions = await planOn('mark the kazoo as spare', tree);
    expect(actions).not.toContainEqual(expect.objectContaining({ ref: 'm' }));
  });
});

describe('a file that nothing shows to take clicks', () => {
  const DESK = `- generic [ref=e1]:
  - generic [ref=e2]: 📄 plots.xlsx
  - generic [ref=e3]: 📄 minutes-oct.txt
  - generic [ref=e4]: 📄 rules.pdf
- generic [ref=e5]:
  - button "Open" [ref=e6]
  - button "Delete" [ref=e7]
- paragraph [ref=e8]: Choose a file on the left.`;

  it.each([
    ['delete rules.pdf', ['e4', 'e7']],
    ['open plots.xlsx', ['e2', 'e6']],
    ['remove the October minutes', ['e3', 'e7']],
  ])('is chosen before anything is done to it: %s', async (said, refs) => {
    const steps = (await planThrough(said, DESK, DESK)).flat();
    expect(steps.flatMap((action) => (action.kind === 'click' ? [action.ref] : []))).toEqual(refs);
  });

  it('is not there, and nothing is done to another', async () => {
    const pressed = (await planOn('delete the November minutes', DESK)).map(
      (action) => 'ref' in action && action.ref,
    );
    expect(pressed).not.toContain('e7');
  });

  it('is opened by a click where it takes one', async () => {
    const page = DESK.replace('[ref=e2]', '[ref=e2] [cursor=pointer]');
    expect((await planOn('open plots.xlsx', page))[0]).toMatchObject({ kind: 'click', ref: 'e2' });
  });
});

describe('a tool bar that waits for something to be chosen', () => {
  const TREE = `- banner [ref=e1]:
  - button "Open" [disabled] [ref=e2]
  - button "Delete" [disabled] [ref=e3]
- tree "Papers" [ref=e4]:
  - treeitem "Letters" [expanded] [ref=e5]:
    - text: Letters
    - group [ref=e6]:
      - treeitem "lease.pdf" [ref=e7]:
        - generic [ref=e8] [cursor=pointer]: lease.pdf
      - treeitem "deed.pdf" [ref=e9]:
        - generic [ref=e10] [cursor=pointer]: deed.pdf`;

  it('opens what is chosen in a tree', async () => {
    const steps = await planThrough('Open lease.pdf.', TREE, TREE.replaceAll(' [disabled]', ''));
    expect(steps.map(([action]) => action)).toMatchObject([
      { kind: 'click', ref: 'e7' },
      { kind: 'click', ref: 'e2' },
    ]);
  });

  it('opens no folder, which unfolds', async () => {
    const steps = (await planOn('Open the folder Letters.', TREE)).map(
      (action) => 'ref' in action && action.ref,
    );
    expect(steps).not.toContain('e2');
  });
});

it('what kind of thing it is need not be said of what is taken off', async () => {
  const page = [
    '- generic [ref=e13]:',
    '  - generic [ref=e14] [cursor=pointer]:',
    '    - text: Quick',
    '    - button "×" [ref=e15] [title=Remove]',
    '  - textbox "Tags" [ref=e16]',
  ].join('\n');
  for (const said of ['remove the tag Quick', 'remove the Quick tag'])
    expect((await planOn(said, page))[0]).toMatchObject({ ref: expect.stringMatching(/^e1[45]$/) });
});
