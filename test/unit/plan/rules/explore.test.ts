// SPDX-License-Identifier: MIT
// What is opened in search of something, over several looks.
import { expect, it } from 'vitest';
import { explore } from '../../../../control-plane/src/plan/rules/explore.ts';
import type { Turn } from '../../../../control-plane/src/plan/rules/turn/turn.ts';
import { planThrough, turnOn } from '../../../support/planning.ts';

const TEXT = 'click the refund link';

/** Two questions whose answers are behind a sign; refs count from `from`. */
const questions = (from: number): string =>
  ['How do I pay?', 'What if I am late?']
    .flatMap((question, i) => [
      `- generic [ref=e${from + 10 * i}]:`,
      `  - text: ${question}`,
      `  - generic [ref=e${from + 10 * i + 1}] [cursor=pointer]: +`,
    ])
    .join('\n');

/** The refs of what is opened, look by look, each shown by another snapshot. */
function openedIn(looks: string[]): (string | undefined)[] {
  let memo: Turn['memo'] | undefined;
  return looks.map((snapshot) => {
    const turn = turnOn(snapshot, TEXT);
    if (memo !== undefined) Object.assign(turn.memo, memo);
    memo = turn.memo;
    const action = explore(turn, 'the refund link');
    return action !== undefined && 'ref' in action ? action.ref : undefined;
  });
}

it('opens each once', () => {
  expect(openedIn([questions(1), questions(1), questions(1)])).toEqual(['e2', 'e12', undefined]);
});

it('knows what it has opened when the page draws all of it anew', () => {
  expect(openedIn([questions(1), questions(101), questions(201)])).toEqual(['e2', 'e112', undefined]);
});

it('knows a sign by what it stands with, though it be the only one that is still shut', () => {
  const acts = (from: number, open: number): string =>
    ['Act One', 'Act Two', 'Act Three']
      .flatMap((act, i) => [
        `- generic [ref=e${from + 10 * i}]:`,
        `  - generic [ref=e${from + 10 * i + 1}] [cursor=pointer]: ${i < open ? '▾' : '▸'}`,
        `  - generic [ref=e${from + 10 * i + 2}]: ${act}`,
      ])
      .join('\n');
  const looks = [acts(1, 0), acts(101, 1), acts(201, 2), acts(301, 3)];
  expect(openedIn(looks)).toEqual(['e2', 'e112', 'e222', undefined]);
});

it('opens list items of which one may be a branch, at the text that takes clicks', () => {
  const items = [
    '- list [ref=e1]:',
    '  - listitem [ref=e2]:',
    '    - generic [ref=e3] [cursor=pointer]: Alva',
  ];
  const turn = turnOn(items.join('\n'), 'find the folder Zola in the tree');
  expect(explore(turn, 'the folder Zola')).toMatchObject({ kind: 'click', ref: 'e3' });
});

/** What is opened first, in answer to a question. */
function firstOpened(snapshot: string, question: string): string | undefined {
  const action = explore(turnOn(snapshot, question), question);
  return action !== undefined && 'ref' in action ? action.ref : undefined;
}

it('opens what a question names, and no button that does something', () => {
  const page = `- link "Guides" [ref=e1]:
  - /url: "#"
- link "Error codes" [ref=e2]:
  - /url: "#"
- button "Report error code" [ref=e3]`;
  expect(firstOpened(page, 'What does error code E23 mean?')).toBe('e2');
});

it('presses nothing that is done at once for a question that has its words', () => {
  expect(firstOpened('- button "Water now" [ref=e1]', 'How long does the water run?')).toBeUndefined();
});

it('opens words side by side that are clicked, but not those that a choice is asked of', () => {
  const chips = `- generic [ref=e2]:
  - generic [ref=e3] [cursor=pointer]: Fruit
  - generic [ref=e4] [cursor=pointer]: Dairy`;
  expect(firstOpened(chips, 'What does the feta cost?')).toBe('e3');
  expect(
    firstOpened(`- heading "Your taste" [ref=e1]\n${chips}`, 'What does the feta cost?'),
  ).toBeUndefined();
});

it('opens of words side by side no other than those that are said', () => {
  const map = ['Otter Quay', 'Mill Steps', 'Swan Island']
    .map((name, i) => `  - generic [ref=e${i}] [cursor=pointer]: ${name}`)
    .join('\n');
  const turn = turnOn(`- generic [ref=e9]:\n${map}`, 'report a leak at Mill Steps');
  expect(explore(turn, 'report a leak')).toMatchObject({ kind: 'click', ref: 'e1' });
  expect(explore(turn, 'report a leak')).toBeUndefined();
});

it('takes numbers under a heading for a choice and not for pages', () => {
  const numbers = ['1', '2', '3'].map((n) => `  - generic [ref=e${n}] [cursor=pointer]: "${n}"`).join('\n');
  const page = (over: string): string => `- heading "${over}" [ref=e9]\n- generic [ref=e8]:\n${numbers}`;
  expect(firstOpened(page('Party of'), 'What does the feta cost?')).toBeUndefined();
  expect(firstOpened(page('More pages'), 'What does the feta cost?')).toBe('e2');
});

/** Two files with a menu each. */
const files = ['receipts.zip', '2025.pdf']
  .flatMap((name, i) => [
    `- generic [ref=f${i}]:`,
    `  - generic [ref=n${i}]: ${name}`,
    `  - button "⋮" [ref=m${i}] [title=Actions]`,
  ])
  .join('\n');

it('looks for what is done to one member in no other member’s menu', () => {
  const firstFor = (text: string): string | undefined => {
    const action = explore(turnOn(files, text), 'the control');
    return action !== undefined && 'ref' in action ? action.ref : undefined;
  };
  expect(firstFor('stamp 2025.pdf twice')).toBe('m1');
  expect(firstFor('stamp the ledger twice')).toBeUndefined();
});

it('opens menus inside an open one, and does not shut that again', () => {
  const page = `- button "Menu" [ref=e1]
- list [ref=e2]:
  - listitem [ref=e3] [cursor=pointer]:
    - generic [ref=e4]: Garden ▸
    - list [ref=e5]:
      - listitem [ref=e6] [collapsed]:
        - generic [ref=e7]: Seeds ▸`;
  const turn = turnOn(page, 'click the "Menu" button, then click "Leek"');
  turn.input.history.push({
    action: { kind: 'click', ref: 'e1', name: 'Menu' },
    state: 'done',
  } as (typeof turn.input.history)[number]);
  expect(explore(turn, '"Leek"')).toMatchObject({ kind: 'click', ref: 'e7' });
  expect(explore(turn, '"Leek"')).toBeUndefined();
});

it('presses no link in a text in search of an answer, and opens no file', () => {
  const page = `- region "Attic" [ref=e1]:
  - text: A
  - link "lantern" [ref=e2]:
    - /url: "#lantern"
  - text: hangs by the door, the
  - link "trunk" [ref=e3]:
    - /url: "#trunk"
  - text: is empty.
- list [ref=e4]:
  - listitem [ref=e5]:
    - generic [ref=e6] [cursor=pointer]: · 2021.txt`;
  expect(firstOpened(page, 'who has the key of the shed folder')).toBeUndefined();
});

it('opens branches that only their signs tell, but nothing that plays', () => {
  const tree = [1, 4]
    .flatMap((ref) => [
      `  - generic [ref=e${ref}]:`,
      `    - generic [ref=e${ref + 1}]: ▸`,
      `    - text: "📁 Box ${ref}"`,
    ])
    .join('\n');
  expect(
    explore(turnOn(`- generic [ref=e9]:\n${tree}`, 'click the seed cake'), 'the seed cake'),
  ).toMatchObject({
    kind: 'click',
    ref: 'e2',
  });
  const player = '- button "▶" [ref=e1] [title=Play]\n- text: The last ice man';
  expect(firstOpened(player, 'set the playback speed to 2×')).toBeUndefined();
});

it('points at what holds a menu in a menu before it presses it, which may choose it', () => {
  const entry = '- menu [ref=e1]:\n  - menuitem "Playback" [ref=e2] [collapsed]';
  const turn = turnOn(entry, 'click "Prev"');
  expect(explore(turn, '"Prev"')).toMatchObject({ kind: 'hover', ref: 'e2' });
  expect(explore(turn, '"Prev"')).toMatchObject({ kind: 'click', ref: 'e2' });
});

it('turns the pages of a list that has what is asked for as a column before it opens another tab', () => {
  const page = `- tablist [ref=e1]:
  - tab "Crew" [selected] [ref=e2]
  - tab "Stores" [ref=e3]
- tabpanel "Crew" [ref=e4]:
  - table [ref=e5]:
    - row [ref=e6]:
      - columnheader "Name" [ref=e7]
      - columnheader "Cabin" [ref=e8]
    - row [ref=e9]:
      - cell "Ada Holm" [ref=e10]
      - cell "4" [ref=e11]
    - row [ref=e12]:
      - cell "Ben Ruud" [ref=e13]
      - cell "6" [ref=e14]
  - navigation "Pages" [ref=e15]:
    - button "Previous" [disabled] [ref=e16]
    - button "Next" [ref=e17]`;
  expect(firstOpened(page, 'What is the cabin of Tove Lind?')).toBe('e17');
  expect(firstOpened(page, 'What is the cabin of the stores clerk?')).toBe('e3');
  expect(firstOpened(page, 'How much rope is left?')).toBe('e3');
});

it('looks for what is asked into each channel of a chat, and into none for a deed', () => {
  const chat = `- generic [ref=e1]:
  - generic [ref=e2]: Channels
  - generic [ref=e3] [cursor=pointer]: "#kitchen"
  - generic [ref=e4] [cursor=pointer]: "#yard 2"
  - generic [ref=e5] [cursor=pointer]: Log out
- textbox "Message" [ref=e6]`;
  expect(firstOpened(chat, 'When does the gravel come?')).toBe('e3');
  const deed = explore(turnOn(chat, 'Rake the gravel'), 'the gravel');
  expect(deed).toBeUndefined();
  expect(firstOpened(chat.replace('"#yard 2"', 'Yard'), 'When does the gravel come?')).not.toBe('e3');
});

it('of two things that every post has to open, each is looked behind only at the post that is meant', async () => {
  const page = (menu: string[] = []) =>
    [
      '- generic [ref=e1]:',
      ...['Pia Moss', 'Lars Fen', 'Tilda Rook'].flatMap((who, i) => [
        `  - generic [ref=p${i}]:`,
        `    - generic [ref=w${i}]: ${who}`,
        `    - paragraph [ref=t${i}]: ${['Rain at last.', 'A kite to give away.', 'Who mends oars?'][i]}`,
        `    - button "More options" [ref=m${i}] [collapsed]`,
        `    - button "Share" [ref=s${i}] [collapsed]`,
      ]),
      ...menu,
    ].join('\n');
  const menu = ['- menu [ref=e2]:', '  - menuitem "Mute Tilda Rook" [ref=e3]'];
  const steps = (await planThrough("copy the link to tilda's post", page(), page(menu), page())).flat();
  const pressed = steps.flatMap((action) => (action.kind === 'click' ? [action.ref] : []));
  expect(pressed).toContain('s2');
  expect(pressed).not.toContain('s0');
});

it('opens what the tab in sight has before the next tab', async () => {
  const page = [
    '- tablist [ref=e1]:',
    '  - tab "Billing" [selected] [ref=e2]',
    '  - tab "Supply" [ref=e3]',
    '- heading [level=3] [ref=e4]:',
    '  - button "When is my bill due?" [ref=e5] [collapsed]',
  ].join('\n');
  const [[first]] = (await planThrough('click on the link "Report a leak"', page)) as [[unknown]];
  expect(first).toMatchObject({ ref: 'e5' });
});
