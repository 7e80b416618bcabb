// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { ground } from '../../../../../control-plane/src/plan/rules/page/ground.ts';
import { modelOf } from '../../../../../control-plane/src/plan/rules/page/model.ts';
import { pageOf, planOn } from '../../../../support/planning.ts';

const first = async (text: string, snapshot: string[]) => (await planOn(text, snapshot.join('\n')))[0];

describe('a menu bar of plain items', () => {
  const BAR = [
    '- list [ref=e1]:',
    '  - listitem [ref=e2] [cursor=pointer] [collapsed]: File',
    '  - listitem [ref=e3] [cursor=pointer] [collapsed]: View',
    '- group [ref=e4]:',
    '  - generic "Can I return a print?" [ref=e5]',
  ];

  it.each([
    ['choose Print from the File menu', 'e2'],
    ['click the item "Rulers" of the menu "View"', 'e3'],
  ])('"%s" opens the menu before anything that is called alike', async (text, ref) => {
    expect(await first(text, BAR)).toMatchObject({ kind: 'click', ref });
  });
});

describe('a sign that tells under the mouse what it does', () => {
  const MAILS = ['Ada', 'Bob'].flatMap((name, i) => [
    `- generic [ref=m${i}] [cursor=pointer]:`,
    `  - generic [ref=n${i}]: ${name}`,
    `  - generic [ref=t${i}]: Choir robes`,
    `  - generic [ref=b${i}]:`,
    `    - generic "Mark as important" [ref=s${i}]: ★`,
    `    - generic "Throw away" [ref=d${i}]: 🗑`,
  ]);

  it.each([
    ['click the star icon of the email by Ada', 's0'],
    ['find the email by Bob and click the star icon to mark it as important', 's1'],
    ['click the trash icon of the email by Bob', 'd1'],
  ])('may be called by what it shows: "%s"', async (text, ref) => {
    expect(await first(text, MAILS)).toMatchObject({ kind: 'click', ref });
  });
});

describe('a noun that a control is called by', () => {
  const ARTICLE = [
    '- generic [ref=e1]:',
    '  - generic [ref=e2] [cursor=pointer]: Article',
    '  - generic [ref=e3] [cursor=pointer]: History',
    '- paragraph [ref=e4]:',
    '  - text: Its lamp is seen through a',
    '  - link "Fresnel lens" [ref=e5] [cursor=pointer]',
    '  - text: ", and a"',
    '  - link "Keeper" [ref=e6] [cursor=pointer]',
  ];

  it.each([
    ['go to the article about the fresnel lens', 'e5'],
    ['open the article "Keeper"', 'e6'],
    ['click on the History tab of the article', 'e3'],
    ['open the article', 'e2'],
  ])('"%s" means %s', async (text, ref) => {
    expect(await first(text, ARTICLE)).toMatchObject({ kind: 'click', ref });
  });
});

it('knows that a branch is open by its state, whatever the sign before it', async () => {
  const tree = [
    '- tree [ref=e1]:',
    '  - treeitem "⊞ Finance" [expanded] [ref=e2]:',
    '    - text: ⊞ Finance',
    '    - group [ref=e3]:',
    '      - treeitem "Payroll" [ref=e4]',
  ];
  expect(await first('collapse Finance', tree)).toMatchObject({ kind: 'click', ref: 'e2', text: '⊞' });
});

it('a hashtag is one thing wherever it stands', async () => {
  const wall = ['feed', 'trends'].flatMap((part, i) => [
    `- generic "${part}" [ref=g${i}]:`,
    `  - link "#slowfood" [ref=e${i}] [cursor=pointer]:`,
    '    - /url: "#"',
  ]);
  expect(await first('open the hashtag "#slowfood"', wall)).toMatchObject({ kind: 'click', ref: 'e0' });
});

it('HTML’s word for a field is one where it is quoted as a kind of thing', async () => {
  const page = ['- checkbox "text me" [ref=e1]', '- textbox [ref=e2]: yS8', '- button "K" [ref=e3]'];
  expect(await first('Click on a "text" widget.', page)).toMatchObject({ kind: 'click', ref: 'e2' });
});

it('"yes to the terms" accepts them', async () => {
  const page = ['- checkbox "I accept the terms of the club" [ref=e1]', '- button "Create" [ref=e2]'];
  expect(await first('yes to the terms', page)).toMatchObject({ ref: 'e1' });
});

describe('a word that is clicked in running text', () => {
  const TEXT = (parts: string[]) => ['- generic [ref=e1]:', ...parts.map((part) => `  - ${part}`)];
  const CLICKED = (ref: string) => `generic [ref=${ref}] [cursor=pointer]: ac`;

  it('is one thing in one text', async () => {
    const page = TEXT(['text: et quisque', CLICKED('e2'), 'text: mattis facilisi eu', CLICKED('e3')]);
    expect(await first('click on the link "ac"', page)).toMatchObject({ kind: 'click', ref: 'e2' });
  });

  it('is asked about where two texts have it', async () => {
    const page = [
      ...TEXT(['text: et quisque', CLICKED('e2')]),
      ...TEXT(['text: mattis facilisi eu', CLICKED('e3')]).map((line) => line.replace('e1', 'e4')),
    ];
    expect(await first('click on the link "ac"', page)).toMatchObject({ kind: 'ask' });
  });
});

describe('what is quoted', () => {
  const TWINS = ['- button "Submit" [ref=e1]', '- button "submit" [ref=e2]'];

  it('is meant as it is written', async () => {
    expect(await first('click on the "submit" button', TWINS)).toMatchObject({ kind: 'click', ref: 'e2' });
  });

  it('is asked about where nothing is written so', async () => {
    expect(await first('click on the "SUBMIT" button', TWINS)).toMatchObject({ kind: 'ask' });
  });
});

describe('what is deleted', () => {
  const MAILS = ['Win a canoe!', 'Choir on Friday'].map(
    (subject, i) => `  - generic [ref=s${i}] [cursor=pointer]: ${subject}`,
  );

  it('is not what is clicked in its place, however well its name is told', async () => {
    const page = ['- generic [ref=e1]:', ...MAILS, '- button "Help" [ref=e9]'];
    const [action, then] = await planOn('delete the one about winning a canoe', page.join('\n'));
    expect([action, then]).not.toContainEqual(expect.objectContaining({ kind: 'done' }));
  });
});

describe('a pin of a map', () => {
  const LIST = [
    '- list [ref=e1]:',
    '  - listitem [ref=e2]:',
    '    - link "Weir Lane" [ref=e3]',
    '    - text: 4 boats',
  ];
  const MAP = (role: string): string[] => [
    `- ${role} "Map" [ref=m1]:`,
    '  - generic "Weir Lane" [ref=m2] [cursor=pointer]',
  ];

  it('is not pressed for the line that it stands for', async () => {
    expect(await first('choose the station "Weir Lane"', [...LIST, ...MAP('img')])).toMatchObject({
      ref: 'e3',
    });
  });

  it('is asked about where it is of no picture', async () => {
    expect(await first('choose the station "Weir Lane"', [...LIST, ...MAP('group')])).toMatchObject({
      kind: 'ask',
    });
  });
});

it('what another of its kind says wholly is not meant by standing beside it', async () => {
  const page = ['- radiogroup "Lesson" [ref=e1]:'];
  for (const [i, who] of ['Rosa Lind', 'Emil Carr'].entries())
    page.push(`  - radio "Cello with Dr. ${who}" [ref=r${i}]`);
  expect(await first('book a cello with dr carr', page)).toMatchObject({ ref: 'r1' });
  expect(await first('book a cello with dr lind', page)).toMatchObject({ ref: 'r0' });
});

describe('what stands below a picture that is told by its kind and its name', () => {
  const post = (name: string, i: number) => [
    `- generic [ref=p${i}]:`,
    `  - img [ref=i${i}]`,
    `  - button "♡" [ref=h${i}] [title=Like]`,
    `  - generic [ref=t${i}]: ${name}`,
  ];
  const FEED = [...post('Gran’s loom', 1), ...post('Sunday in Bergen', 2)];

  it.each(['click the heart below the photo "Gran’s loom"', 'click the heart under the post "Gran’s loom"'])(
    'is the one that belongs to it, though its name stands below that: %s',
    async (request) => {
      expect(await first(request, FEED)).toMatchObject({ ref: 'h1' });
    },
  );
});

describe('a name in quotes', () => {
  const MENU = `- menu [ref=e1]:
  - menuitem "Playback" [ref=e2] [collapsed]
  - menuitem "Zoom in" [ref=e3]`;

  it.each(['click "Play"', 'click on the item labeled "Play"'])(
    'is no part of a longer word, and is looked for in what opens: %s',
    async (said) => {
      expect(await planOn(said, MENU)).toMatchObject([{ kind: 'hover', ref: 'e2' }]);
    },
  );

  it('may be the first word of a name', async () => {
    expect((await planOn('click the item called "Zoom"', MENU))[0]).toMatchObject({
      kind: 'click',
      ref: 'e3',
    });
  });
});

describe('a field told by its kind alone', () => {
  const FORM = `- textbox [ref=e1]
- textbox [multiline] [ref=e2]
- textbox [ref=e3]`;

  it.each([
    ['click on a "textarea" widget', 'e2'],
    ['type hello into the text area', 'e2'],
  ])('is one of several lines where that is said: %s', async (said, ref) => {
    expect((await planOn(said, FORM))[0]).toMatchObject({ ref });
  });

  it('is one of one line where HTML’s word for that is', async () => {
    const two = FORM.split('\n').slice(1).join('\n');
    expect((await planOn('click on a "text" widget', two))[0]).toMatchObject({ ref: 'e3' });
  });
});

it('a word of a line says nothing of the cheapest one', async () => {
  const page = [
    '- table [ref=t]:',
    ...['Torsey|€31', 'Ekeby|€18', 'Torsey|€26'].flatMap((one, i) => [
      `  - row [ref=r${i}]:`,
      `    - cell "${one.split('|')[0]}" [ref=a${i}]`,
      `    - cell "${one.split('|')[1]}" [ref=b${i}]`,
      `    - cell [ref=c${i}]:`,
      `      - button "Buy ticket" [ref=k${i}]`,
    ]),
  ].join('\n');
  expect((await planOn('take the cheapest ferry to Torsey', page))[0]).toMatchObject({ kind: 'ask' });
  expect((await planOn('get the cheapest ticket to Torsey', page))[0]).toMatchObject({
    kind: 'click',
    ref: 'k2',
  });
});

it('of two that fit as well that is meant which has more of the words', async () => {
  const page = [
    '- heading "Playlist: Rainy Sunday" [level=1] [ref=h]',
    '- table [ref=t]:',
    ...['Slow Train', 'Glass Bridge', 'Harbour Song'].flatMap((name, i) => [
      `  - row [ref=r${i}]:`,
      `    - cell [ref=a${i}]:`,
      `      - button "Play ${name}" [ref=k${i}]: ▶`,
      `    - cell "${name}" [ref=b${i}]`,
    ]),
    '- button "Play" [ref=p]: ▶',
  ].join('\n');
  for (const said of ['Play the song "Glass Bridge"', 'Play the song Glass Bridge'])
    expect((await planOn(said, page))[0]).toMatchObject({ kind: 'click', ref: 'k1' });
});

describe('what one signs in or up with', () => {
  const BUTTONS = ['Log in', 'Login', 'Sign in', 'Sign up', 'Register', 'Log out', 'Check in'];
  const pressed = (said: string, name: string): boolean =>
    ground(said, 'click', modelOf(pageOf(`- button "${name}" [ref=e1]`))).state === 'found';

  it.each([
    [
      ['log in', 'login', 'sign in', 'the sign in button'],
      ['Log in', 'Login', 'Sign in'],
    ],
    [
      ['sign up', 'register', 'the signup button'],
      ['Sign up', 'Register'],
    ],
    [['log out', 'sign out', 'logout'], ['Log out']],
    [['check in'], ['Check in']],
  ])('%s are said of %s and of no other button', (said, names) => {
    for (const one of said)
      expect(
        BUTTONS.filter((name) => pressed(one, name)),
        one,
      ).toEqual(names);
  });

  it('is none where "in" tells a place', () => {
    const model = modelOf(pageOf('- link "Sign, hall" [ref=e1]\n- link "Sign in" [ref=e2]'));
    expect(ground('the sign in the hall', 'click', model)).toMatchObject({ element: { ref: 'e1' } });
  });
});

describe('a deed and its contrary', () => {
  const pressed = (said: string, name: string): boolean =>
    ground(said, 'click', modelOf(pageOf(`- button "${name}" [ref=e1]`))).state === 'found';

  it.each([
    ['subscribe', 'Subscribe', 'Unsubscribe'],
    ['unsubscribe', 'Unsubscribe', 'Subscribe'],
    ['the assigned tickets', 'Assigned', 'Unassigned'],
    ['activate', 'Activate', 'Deactivate'],
    ['allow all cookies', 'Allow all', 'Reject all'],
    ['reject all cookies', 'Reject all', 'Accept all'],
    ['enable tracking', 'Enable tracking', 'Disable tracking'],
  ])('are two: "%s" is "%s", and not "%s"', (said, name, contrary) => {
    expect([name, contrary].map((one) => pressed(said, one))).toEqual([true, false]);
  });
});

it.each(['reject cookies', 'contact support'])(
  'what is agreed to or asked for is not typed: %s',
  async (said) => {
    const plan = await planOn(
      said,
      '- heading "Page" [ref=h]\n- textbox "Name" [ref=e2]\n- button "Send" [ref=e1]',
    );
    expect(plan.map(({ kind }) => kind)).not.toContain('type');
  },
);
