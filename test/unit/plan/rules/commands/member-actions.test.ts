// SPDX-License-Identifier: MIT
// What is done to members of a list becomes commands at their controls.
import { describe, expect, it } from 'vitest';
import {
  memberClauses,
  unclearMembers,
} from '../../../../../control-plane/src/plan/rules/commands/member-actions.ts';
import { planOn, planThrough, turnOn } from '../../../../support/planning.ts';

const parcels = [
  '- toolbar [ref=e1]:',
  '  - button "Delete" [ref=e2]',
  '- list [ref=e3]:',
  ...['Ana: proofs', 'Ben: keys', 'Ana: contract'].flatMap((text, i) => [
    `  - listitem [ref=i${i}]:`,
    `    - checkbox "Select" [ref=c${i}]`,
    `    - text: "${text}"`,
  ]),
].join('\n');

/** Posts of boxes without roles, whose controls are words and signs. */
const feed = [
  '- generic [ref=e1]:',
  ...[
    ['Ines Duarte', 'The tide pools are full of starfish.'],
    ['Bo Lind', 'Selling two tickets for the jazz night.'],
    ['Ines Duarte', 'Pumpkin ravioli with sage butter.'],
  ].flatMap(([who, text], i) => [
    `  - generic [ref=p${i}]:`,
    `    - generic [ref=w${i}]: ${who}`,
    `    - generic [ref=t${i}]: ${text}`,
    `    - generic [ref=g${i}]:`,
    `      - generic [ref=l${i}] [cursor=pointer]: Like (${i + 3})`,
    `      - generic [ref=b${i}] [cursor=pointer] [icon=bookmark]`,
    `      - generic "Options" [ref=o${i}] [cursor=pointer]: •••`,
  ]),
].join('\n');

/** Rows that are opened by a click, with a sign of their own. */
const inbox = [
  '- navigation [ref=e1]:',
  '  - link "Trash" [ref=e2]',
  '- generic [ref=e3]:',
  ...[
    ['Leo Brandt', 'Climbing on Sunday'],
    ['City Power', 'Your meter reading'],
    ['Leo Brandt', 'Rope'],
  ].flatMap(([who, what], i) => [
    `  - generic [ref=r${i}] [cursor=pointer]:`,
    `    - generic [ref=s${i}]: ☆`,
    `    - generic [ref=f${i}]: ${who}`,
    `    - generic [ref=h${i}]: ${what}`,
  ]),
].join('\n');

const commandsOn = (page: string, request: string) => {
  const turn = turnOn(page, request);
  const [clause] = turn.memo.clauses;
  return clause && memberClauses(clause, turn)?.map(({ command }) => command);
};

const targetsOn = (page: string, request: string) =>
  commandsOn(page, request)?.map((command) =>
    'target' in command ? command.target.split(' ')[0] : command.kind,
  );

describe('what is done to members', () => {
  it('ticks them where the control stands outside', () => {
    expect(commandsOn(parcels, 'delete both messages from Ana')).toEqual([
      { kind: 'check', target: 'ref:c0 Ana: proofs', on: true },
      { kind: 'check', target: 'ref:c2 Ana: contract', on: true },
      { kind: 'click', target: expect.stringMatching(/^ref:e2 /) },
    ]);
  });

  it.each([
    ["like bo's post", ['ref:l1']],
    ['like the post about the tide pools', ['ref:l0']],
    ['like both posts by Ines', ['ref:l0', 'ref:l2']],
    ['like the post with the most likes', ['ref:l2']],
    ['save the post on the jazz night', ['ref:b1']],
    ['put the second post on my reading list', undefined],
    ['make the post by Bo a favourite', ['ref:b1']],
  ])('takes the control of the member that is called so, or does the same: "%s"', (request, expected) => {
    expect(targetsOn(feed, request)).toEqual(expected);
  });

  it.each([
    ["hide Bo's post", ['ref:o1', 'hide']],
    ['Report the third post', ['ref:o2', 'report']],
    ["promote Bo's post", ['ref:o1', 'promote']],
  ])('opens the menu of the member where it has none: "%s"', (request, expected) => {
    expect(targetsOn(feed, request)).toEqual(expected);
  });

  it.each([
    ['block whoever sells tickets', ['ref:o1', 'block']],
    ['mute Ines', ['ref:o0', 'mute']],
  ])('does to the author of several what is done to any of them: "%s"', (request, expected) => {
    expect(targetsOn(feed, request)).toEqual(expected);
  });

  it('ticks the one that is to be selected, and never all', () => {
    const page = ['- checkbox "Select all" [ref=e9]', parcels].join('\n');
    expect(targetsOn(page, 'select the message from Ben')).toEqual(['ref:c1']);
  });

  it('ticks all that are to be selected', () => {
    expect(targetsOn(parcels, 'select all messages from Ana')).toEqual(['ref:c0', 'ref:c2']);
  });

  it('opens the menu of a line that is clicked as a whole', () => {
    const page = inbox.replace(/☆/g, '⋮');
    expect(targetsOn(page, 'archive the mail about the meter reading')).toEqual(['ref:s1', 'archive']);
  });

  it('takes the list in which the member has a control for it, of two that have the member', () => {
    const shop = `- list [ref=e1]:
  - listitem [ref=e2]: Oak tray
  - listitem [ref=e3]: Moss mug
- list [ref=e4]:
  - listitem [ref=e5]:
    - text: Oak tray
    - button "Remove" [ref=e6]
  - listitem [ref=e7]:
    - text: Moss mug
    - button "Remove" [ref=e8]`;
    expect(targetsOn(shop, 'remove the oak tray')).toEqual(['ref:e6']);
  });

  it('takes no plus for a menu', () => {
    const guests = ['adults', 'children']
      .flatMap((who, i) => [
        `- listitem [ref=g${i}]:`,
        `  - text: ${who}`,
        `  - button "Fewer ${who}" [ref=f${i}]`,
        `  - button "More ${who}" [ref=m${i}]`,
      ])
      .map((line) => `  ${line}`);
    const page = ['- list [ref=e1]:', ...guests].join('\n');
    expect(targetsOn(page, 'host the children')).toBeUndefined();
    expect(targetsOn(page, 'one children fewer')).toBeUndefined();
  });

  it('looks in a menu for all of what something is to be marked as, and in those of several one after the other', () => {
    expect(commandsOn(feed, 'mark the post about the jazz night as sold')).toEqual([
      { kind: 'click', target: 'ref:o1' },
      { kind: 'click', target: 'mark as sold' },
    ]);
    expect(commandsOn(feed, 'promote both posts by Ines')).toEqual([
      { kind: 'click', target: expect.stringMatching(/^promote Ines Duarte.*tide pools/) },
      { kind: 'click', target: expect.stringMatching(/^promote Ines Duarte.*ravioli/) },
    ]);
  });

  it.each([
    ['delete the email from City Power', ['ref:r1', 'delete']],
    ['print the mail about climbing', ['ref:r0', 'print']],
    ['mark the mail about the meter as important', ['ref:s1']],
    ['reply to City Power', ['ref:r1', 'reply', 'set', 'send']],
  ])('opens the member where it has no menu either: "%s"', (request, expected) => {
    expect(targetsOn(inbox, request)).toEqual(expected);
  });

  it.each([
    [parcels, 'delete the message from Ana'],
    [inbox, 'delete the mail from Leo Brandt'],
    [inbox, 'reply to Leo'],
  ])('leaves it open where one is meant and two would fit', (page, request) => {
    const turn = turnOn(page, request);
    const [clause] = turn.memo.clauses;
    expect(clause && memberClauses(clause, turn)).toBeUndefined();
    expect(clause && unclearMembers(clause, turn)).toMatchObject({ state: 'unclear', options: [{}, {}] });
  });

  it('is done to the member that the room chose', () => {
    const turn = turnOn(inbox, 'delete the mail from Leo Brandt');
    turn.memo.picks['the mail from leo brandt'] = { ref: 'r2', name: 'Rope' };
    const [clause] = turn.memo.clauses;
    expect(clause && memberClauses(clause, turn)?.[0]?.command).toEqual({ kind: 'click', target: 'ref:r2' });
  });

  it('takes "that" after a box for no member', () => {
    const boxes = ['Statistics', 'Adverts'].flatMap((name, i) => [
      `  - generic [ref=g${i}]:`,
      `    - checkbox "${name}" [ref=c${i}]`,
      `    - text: ${name}`,
    ]);
    const page = ['- dialog "Cookies" [ref=e1]:', ...boxes, '  - button "Save my choice" [ref=e9]'].join(
      '\n',
    );
    const turn = turnOn(page, 'untick adverts and save that');
    turn.at = 1;
    const [, clause] = turn.memo.clauses;
    expect(clause && memberClauses(clause, turn)).toBeUndefined();
  });

  it('ticks the boxes of one column for all that are meant', () => {
    const row = (i: number, cells: string[]): string[] => [
      `  - row [ref=r${i}]:`,
      ...cells.map(
        (cell, at) => `    - cell "${cell}" [ref=d${i}${at}]${i === 0 ? ' [cursor=pointer]' : ''}`,
      ),
      ...(i === 0
        ? [`    - cell "Paid" [ref=p0] [cursor=pointer]`]
        : [`    - cell [ref=p${i}]:`, `      - checkbox [ref=c${i}]`]),
    ];
    const rows = [
      ['Name', 'Town', 'Age'],
      ['Yusuf', 'Kelby', '58'],
      ['Mona', 'Orton', '71'],
      ['Bridie', 'Kelby', '62'],
    ];
    const page = ['- table [ref=e1]:', ...rows.flatMap((cells, i) => row(i, cells))].join('\n');
    expect(targetsOn(page, 'tick paid for everybody from kelby')).toEqual(['ref:c1', 'ref:c3']);
    expect(commandsOn(page, 'tick absent for everybody from kelby')).toBeUndefined();
  });

  it('opens a line by what is called otherwise in each, however short that is', () => {
    const mail = (i: number, who: string, what: string): string[] => [
      `  - generic [ref=m${i}]:`,
      `    - generic [ref=w${i}]: ${who}`,
      `    - generic [ref=h${i}] [cursor=pointer]: ${what}`,
      `    - generic [ref=x${i}]: We meet at half past seven.`,
      `    - generic "Star" [ref=s${i}] [cursor=pointer]: ★`,
    ];
    const page = [
      '- generic [ref=e1]:',
      ...mail(1, 'Petra', 'Choir on Thursday'),
      ...mail(2, 'Lew', 'Boiler'),
      ...mail(3, 'Abena', 'Which day?'),
    ];
    expect(targetsOn(page.join('\n'), 'reply to the email by Abena')?.slice(0, 2)).toEqual([
      'ref:h3',
      'reply',
    ]);
  });
});

describe('a message in a list without controls', () => {
  const talk = [
    '- navigation [ref=e1]:',
    '  - generic [ref=e2]:',
    '    - generic [ref=e3] [cursor=pointer]: Agnes',
    '    - generic [ref=e4] [cursor=pointer]: Chiara',
    '  - generic [ref=e5] [cursor=pointer]: Away',
    '- generic [ref=e6]:',
    '  - generic [ref=e7]:',
    '    - button "📌" [ref=e8] [cursor=pointer] [title=Pinned messages]',
    '  - generic [ref=e9]:',
    ...[
      ['Agnes 8:58', 'The lorry comes at six.'],
      ['Chiara 9:05', 'I left it under the bench.'],
      ['Bruno 9:11', 'We need forty crates.'],
    ].flatMap(([who, text], i) => [
      `    - generic [ref=m${i}]:`,
      `      - text: ${JSON.stringify(who)}`,
      `      - generic [ref=t${i}]: ${text}`,
    ]),
  ].join('\n');

  it('is pointed at for what may come up, and what shows the pinned ones pins none', async () => {
    expect((await planOn("pin Chiara's message", talk))[0]).toMatchObject({ kind: 'hover', ref: 'm1' });
  });

  it('is the one by that name, and not the list of all people', async () => {
    expect((await planOn("give Chiara's message a thumbs up", talk))[0]).toMatchObject({ ref: 'm1' });
    expect((await planOn("react to Chiara's message with a heart", talk))[0]).toMatchObject({ ref: 'm1' });
  });
});

it('what a member’s own menu has just brought is pressed there, and no box is ticked for it', async () => {
  const row = (name: string, i: number) => [
    `  - row [ref=r${i}]:`,
    `    - cell [ref=a${i}]:`,
    `      - checkbox [ref=c${i}]`,
    `    - cell "${name}" [ref=n${i}]`,
    `    - cell [ref=b${i}]:`,
    `      - button "More" [ref=m${i}]: …`,
  ];
  const people = ['- table [ref=t]:', ...['Ana Reis', 'Olga Petrova'].flatMap(row)];
  const opened = [...people, '- menu [ref=e1]:', '  - menuitem "Suspend account" [ref=e2]'];
  const steps = await planThrough(
    'suspend the account of olga petrova',
    people.join('\n'),
    opened.join('\n'),
  );
  expect(steps.map(([action]) => action)).toMatchObject([
    { kind: 'click', ref: 'm1' },
    { kind: 'click', ref: 'e2' },
  ]);
});

it('what is written as an answer is sent', async () => {
  const list = [
    '- list [ref=e1]:',
    ...['Marta Olsen', 'Theo Lang', 'Nadia Brooks'].flatMap((who, i) => [
      `  - listitem [ref=i${i}]:`,
      `    - link "${who}: news" [ref=l${i}]`,
    ]),
  ].join('\n');
  const mail = '- heading "Marta Olsen: news" [ref=h1]\n- button "Reply" [ref=r1]';
  const form = `${mail}\n- textbox "Message" [ref=t1]\n- button "Send" [ref=s1]`;
  const steps = await planThrough('reply to marta and write looks good to me', list, mail, form);
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'l0' },
    { kind: 'click', ref: 'r1' },
    { kind: 'type', ref: 't1', text: 'looks good to me' },
    { kind: 'click', ref: 's1' },
    { kind: 'done' },
  ]);
});

it('a folder that only holds what is called so is not deleted for it', async () => {
  const tree = `- generic [ref=e1]:
  - generic [ref=e2]:
    - generic [ref=e3]:
      - generic [ref=e4]:
        - generic [ref=e5] [cursor=pointer]: ▾
        - text: 📁 Garden
      - generic [ref=e6]:
        - generic [ref=e7]: 📄 plots.xlsx
        - generic [ref=e8]: 📄 list.xlsx
    - generic [ref=e9]:
      - generic [ref=e10]:
        - generic [ref=e11] [cursor=pointer]: ▾
        - text: 📁 Council
      - generic [ref=e12]:
        - generic [ref=e13]: 📄 minutes-may.txt
        - generic [ref=e14]: 📄 minutes-oct.txt
    - generic [ref=e15]: 📄 rules.pdf
  - generic [ref=e16]:
    - button "Open" [ref=e17]
    - button "Delete" [ref=e18]`;
  const plan = await planOn('remove the October minutes', tree);
  expect(plan).not.toContainEqual(expect.objectContaining({ kind: 'hover' }));
});

it('a row in which a list offers what is selected is not ticked', async () => {
  const rows = ['Sound', 'Screen'].flatMap((name, i) => [
    `  - row [ref=e1${i}]:`,
    `    - cell "${name}" [ref=e2${i}]`,
    `    - cell [ref=e3${i}]:`,
    `      - checkbox "Loud" [ref=e4${i}]`,
    `      - combobox "Tone" [ref=e5${i}]:`,
    '        - option "Chime" [selected]',
    `        - option "Old bell ${i}"`,
  ]);
  const table = ['- table [ref=e1]:', ...rows].join('\n');
  expect(await planOn('Under Screen, select the tone Old bell 1', table)).toMatchObject([
    { kind: 'select', ref: 'e51', options: ['Old bell 1'] },
    { kind: 'done' },
  ]);
});
