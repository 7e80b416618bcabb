// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const row = (i: number, subject: string): string[] => [
  `    - row [ref=r${i}]:`,
  `      - cell [ref=a${i}]:`,
  `        - checkbox [ref=c${i}]`,
  `      - cell [ref=s${i}]:`,
  `        - link "${subject}" [ref=l${i}]`,
];
const inbox = [
  '- generic [ref=e1]:',
  '  - button "Delete" [ref=e2]',
  '  - text: Move to',
  '  - combobox [ref=e3]:',
  '    - option "Bills" [selected]',
  '    - option "Family"',
  '  - button "Move" [ref=e4]',
  '  - table [ref=e5]:',
  ...row(1, 'Water bill March'),
  ...row(2, 'Sunday lunch'),
].join('\n');

it.each(['move "Sunday lunch" to the folder Family', 'move the Sunday lunch mail to the Family folder'])(
  'ticks the line, chooses where it goes and presses what moves it: "%s"',
  async (request) => {
    expect(await planOn(request, inbox)).toMatchObject([
      { kind: 'check', ref: 'c2', on: true },
      { kind: 'select', ref: 'e3', options: ['Family'] },
      { kind: 'click', ref: 'e4' },
      { kind: 'done' },
    ]);
  },
);

const player = [
  '- button "▶" [ref=e1] [title=Play]',
  '- list [ref=e2]:',
  ...['Night trains', 'Foghorns of the north'].flatMap((title, i) => [
    `  - listitem [ref=i${i}] [cursor=pointer]:`,
    `    - generic [ref=t${i}]: ${title}`,
    `    - generic [ref=d${i}]: "${18 + 13 * i}:40"`,
  ]),
].join('\n');

it('plays a line that has no control of its own by a click on it', async () => {
  expect(await planOn('play the episode about foghorns', player)).toMatchObject([
    { kind: 'click', ref: 'i1' },
    { kind: 'done' },
  ]);
});

it('tells how long something plays, and takes no digits of one line for nights of the next', async () => {
  expect(await planOn('how long is Night trains', player)).toEqual([
    { kind: 'done', answer: expect.stringContaining('18:40') },
  ]);
});

describe('what something is reported for', () => {
  const feed = [
    '- generic [ref=e1]:',
    ...["Bram's Bakery", 'Wen Li'].flatMap((name, i) => [
      `  - article [ref=a${i}]:`,
      `    - link "${name}" [ref=l${i}]`,
      `    - button "⋯" [ref=m${i}] [title=More]`,
    ]),
  ];
  const menu = [...feed, '- menu:', '  - menuitem "Report…" [ref=e5]', '  - menuitem "Mute" [ref=e6]'];
  const dialog = [
    '- dialog "Report this post":',
    ...['Spam', 'Offensive'].flatMap((name, i) => [`  - radio "${name}" [ref=r${i}]`, `  - text: ${name}`]),
    '  - button "Send report" [ref=e7]',
    '  - button "Cancel" [ref=e8]',
  ];
  const looks = [feed, menu, dialog, dialog].map((lines) => lines.join('\n'));

  it.each([
    "report the post of Bram's Bakery as spam",
    "report the post by Bram's Bakery for spam",
    "report the post from Bram's Bakery because it's spam",
  ])('is chosen before the report is sent: "%s"', async (request) => {
    const refs = (await planThrough(request, ...looks)).flatMap((actions) =>
      actions.flatMap((action) => ('ref' in action ? [action.ref] : [])),
    );
    expect(refs).toEqual(['m0', 'e5', 'r0', 'e7']);
  });
});

describe('what a menu offers for it', () => {
  const line = (i: number, who: string): string[] => [
    `  - generic [ref=r${i}] [cursor=pointer]:`,
    `    - generic [ref=w${i}]: ${who}`,
    `    - generic [ref=h${i}]: Some words ${i}`,
    `    - generic [ref=d${i}]: ⋮`,
  ];
  const mails = [
    '- generic [ref=e1]:',
    ...['Ana', 'Swimming Club', 'Vera'].flatMap((who, i) => line(i, who)),
  ];
  const menu = [
    ...mails,
    '- generic [ref=e2]:',
    '  - generic [ref=e3] [cursor=pointer]: Mark unread',
    '  - generic [ref=e4] [cursor=pointer]: Move to Receipts',
  ];

  it('is pressed where it says what it is given to', async () => {
    const steps = await planThrough(
      'move the mail from the Swimming Club to Receipts',
      mails.join('\n'),
      menu.join('\n'),
    );
    expect(
      steps.flatMap((actions) => actions.flatMap((action) => ('ref' in action ? [action.ref] : []))),
    ).toEqual(['d1', 'e4']);
  });

  it('is asked of each where several are meant', async () => {
    const page = mails.join('\n').replace('Vera', 'Swimming Club');
    const steps = await planThrough('move both mails from the Swimming Club to Receipts', page);
    expect(steps).toMatchObject([[{ kind: 'click', ref: 'd1' }]]);
  });

  it('goes to what was found', async () => {
    const page = mails.map((text) => text.replace('⋮', 'Tue')).join('\n');
    const steps = await planThrough('Find the email by Ana and forward that email to Vera.', page);
    expect(steps).toMatchObject([[{ kind: 'click', ref: 'r0' }]]);
  });

  it('is pressed by its sign', async () => {
    const open = ['- generic [ref=e1]: Keys', '- generic [ref=e2] [cursor=pointer]: ↪', '- text: Forward'];
    const [, [action] = []] = await planThrough(
      'forward the mail from Ana to Vera',
      mails.map((text) => text.replace('⋮', 'Tue')).join('\n'),
      open.join('\n'),
    );
    expect(action).toMatchObject({ kind: 'click', ref: 'e2' });
  });
});

it('what is given on may be a word in something to click', async () => {
  const line = (who: string, ref: string): string =>
    `  - generic [ref=${ref}] [cursor=pointer]:\n    - generic [ref=${ref}1]: ${who}\n    - generic [ref=${ref}2]: Hello`;
  const inbox = `- generic [ref=e1]:\n${line('Lissie', 'e2')}\n${line('Kiley', 'e3')}`;
  const opened = `- generic [ref=e4]: Kiley
- generic [ref=e5]: Shall we meet?
- generic [ref=e6] [cursor=pointer]:
  - generic [ref=e7]: Reply
  - generic [ref=e8]: Forward`;
  const steps = await planThrough('Find the email by Kiley and forward that email to Odette', inbox, opened);
  expect(steps[1]?.[0]).toMatchObject({ kind: 'click', ref: 'e8' });
});

describe('a line whose name begins with its state', () => {
  const mail = (i: number, name: string): string => `  - listitem [ref=m${i}]:
    - button "Add star" [ref=s${i}] [cursor=pointer]: ☆
    - link "${name}" [ref=l${i}] [cursor=pointer]`;
  const LIST = `- list [ref=e1]:\n${mail(1, 'Unread Ida Lund Invoice 3391')}\n${mail(2, 'Rosa Bell Cabin in May')}`;
  const MAIL = `- heading "Invoice 3391" [ref=e2]\n- button "More" [ref=e3] [collapsed]`;
  const MENU = `- heading "Invoice 3391" [ref=e2]
- menu [ref=e4]:
  - menuitem "Move to ▸" [ref=e5]
  - menuitem "Snooze…" [ref=e6]
  - menuitem "Block sender…" [ref=e7]`;
  const DIALOG = (pressed: string): string => `- dialog "Snooze this mail" [modal] [ref=e8]:
  - radiogroup "Until" [ref=e9]:
    - radio "Tomorrow" [ref=e10]
    - radio "Next week" [ref=e11]${pressed}
  - button "Snooze" [ref=e12]`;

  it('is opened for what its menu does there', async () => {
    const steps = await planThrough('move ida lund mail to receipts', LIST, MAIL, MENU);
    expect(steps.map(([first]) => first)).toMatchObject([{ ref: 'l1' }, { ref: 'e3' }, { ref: 'e5' }]);
  });

  it('is put off till what is offered then', async () => {
    const steps = await planThrough(
      'snooze the mail from ida lund until next week',
      LIST,
      MAIL,
      MENU,
      DIALOG(''),
      DIALOG(' [checked]'),
    );
    expect(steps.slice(2).map(([first]) => first)).toMatchObject([
      { ref: 'e6' },
      { ref: 'e11' },
      { ref: 'e12' },
    ]);
  });

  it('tells whose it is for what is done to its writer', async () => {
    const steps = await planThrough('block whoever sent me that cabin thing', LIST, MAIL, MENU);
    expect(steps.map(([first]) => first)).toMatchObject([{ ref: 'l2' }, { ref: 'e3' }, { ref: 'e7' }]);
  });
});

const board = [
  '- list [ref=e1]:',
  ...['Mend the gate', 'Sow beans'].flatMap((card, i) => [
    `  - listitem [ref=i${i}]:`,
    `    - generic [ref=t${i}]: ${card}`,
    `    - button "Move to Later" [ref=l${i}]: ◂`,
    `    - button "Move to Done" [ref=d${i}]: ▸`,
  ]),
].join('\n');

it('presses the one control of several that says where it moves it', async () => {
  expect((await planOn('move the card "Sow beans" to the column "Done"', board))[0]).toMatchObject({
    ref: 'd1',
  });
});

it('presses none of them where nothing moves it there', async () => {
  const plan = await planOn('move the card "Sow beans" to the column "Maybe"', board);
  expect(plan).toEqual([expect.objectContaining({ kind: 'ask' })]);
});

it('ticks a letter for what the button over the list says as a whole, also where its subject opens it', async () => {
  const letters = [
    '- button "Report spam" [ref=b1]',
    '- table [ref=e5]:',
    ...['You won a phone', 'Ski weekend'].flatMap((subject, i) => [
      `  - row [ref=r${i}]:`,
      `    - cell [ref=a${i}]:`,
      `      - checkbox "Select ${subject}" [ref=c${i}]`,
      `    - cell [ref=s${i}]:`,
      `      - link "${subject}" [ref=l${i}]:`,
      '        - /url: "#m"',
    ]),
  ].join('\n');
  expect(await planOn('report the message "You won a phone" as spam', letters)).toMatchObject([
    { kind: 'check', ref: 'c0' },
    { kind: 'click', ref: 'b1' },
  ]);
});

describe('a label out of a menu over the list', () => {
  const letters = ['Ines Amaro|Seed order', 'Parish office|Fete on Sunday', 'Ines Amaro|Two beehives'];
  const shelf = (isOpen: boolean): string =>
    [
      '- generic [ref=e1]:',
      '  - button "Bin" [ref=e2]',
      `  - button "Tag" [ref=e3] [${isOpen ? 'expanded' : 'collapsed'}]`,
      ...(isOpen
        ? [
            '  - list [ref=e4]:',
            '    - button "Garden" [ref=e5] [cursor=pointer]',
            '    - button "Church" [ref=e6] [cursor=pointer]',
          ]
        : []),
      '- table [ref=t]:',
      '  - row [ref=h]:',
      ...['Pick', 'From', 'About', 'Tags'].map((name, i) => `    - columnheader "${name}" [ref=h${i}]`),
      ...letters.flatMap((letter, i) => [
        `  - row [ref=r${i}]:`,
        `    - cell [ref=a${i}]:`,
        `      - checkbox "Pick ${letter.split('|')[1]}" [ref=b${i}]`,
        ...letter.split('|').map((text, at) => `    - cell "${text}" [ref=c${i}${at}]`),
        `    - cell [ref=d${i}]`,
      ]),
    ].join('\n');
  const pressed = async (request: string) =>
    (await planThrough(request, shelf(false), shelf(true), shelf(true))).map((actions) =>
      actions.flatMap((action) => ('ref' in action ? [action.ref] : [])),
    );

  it.each([
    ['give the letter from the parish office the label church', ['b1', 'e3'], ['e6']],
    ['put the tag Garden on the letter about the seed order', ['b0', 'e3'], ['e5']],
    ['tag both letters from Ines Amaro as garden', ['b0', 'b2', 'e3'], ['e5']],
  ])('is chosen once the lines are ticked: "%s"', async (request, first, then) => {
    expect(await pressed(request)).toEqual([first, then, []]);
  });

  it('is none where nothing is told to bear it', async () => {
    expect((await pressed('give the letter from the plumber the label church')).flat()).not.toContain('e6');
  });
});
