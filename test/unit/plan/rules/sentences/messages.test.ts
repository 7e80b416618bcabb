// SPDX-License-Identifier: MIT
// What is added under a name, and where.
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const FILES = [
  '- button "New folder" [ref=e1]',
  '- list [ref=e2]:',
  ...['Contracts', 'Invoices'].flatMap((name, i) => [
    `  - listitem [ref=i${i}]:`,
    `    - link "${name}" [ref=l${i}]`,
  ]),
].join('\n');

it.each([
  ['make a new folder called 2026 inside contracts', 'l0'],
  ['create a folder named "Old" in the Invoices folder', 'l1'],
])('what is added in something that the page shows is added there: "%s"', async (request, ref) => {
  expect((await planOn(request, FILES))[0]).toMatchObject({ kind: 'click', ref });
});

it.each([
  'make a new post that says frost tonight',
  'write a post saying frost tonight',
  'create a status update which reads frost tonight',
  'post frost tonight',
])('what a post is to say goes to the one field for a text, and is sent: "%s"', async (request) => {
  const feed = ['- textbox "What\'s new?" [ref=e1]', '- generic [ref=e2] [cursor=pointer]: Post'].join('\n');
  expect((await planOn(request, feed)).slice(0, 2)).toMatchObject([
    { kind: 'type', ref: 'e1', text: 'frost tonight' },
    { kind: 'click', ref: 'e2' },
  ]);
});

it('words that name nothing of the page belong to the name', async () => {
  const form = ['- textbox "Name of the new folder" [ref=e1]', '- button "OK" [ref=e2]'].join('\n');
  expect((await planOn('make a new folder called letters in march', form))[0]).toMatchObject({
    kind: 'type',
    ref: 'e1',
    text: 'letters in march',
  });
});

it('words for the comments are all comment, whatever else is called so', async () => {
  const page = `- checkbox "Soup" [ref=e1]
- textbox "Your comments" [ref=e2]
- button "Submit" [ref=e3]`;
  expect((await planOn('put the soup is too salty in the comments', page))[0]).toMatchObject({
    kind: 'type',
    ref: 'e2',
    text: 'the soup is too salty',
  });
});

it('a post is typed where one writes, and sent once', async () => {
  const page = '- textbox "What is happening?" [ref=e1]\n- button "Post" [ref=e2]\n- text: The post of Ana';
  const plan = await planOn('Write the post "Low tide at noon" and click Post.', page);
  expect(plan).toMatchObject([
    { kind: 'type', ref: 'e1', text: 'Low tide at noon' },
    { kind: 'click', ref: 'e2' },
    { kind: 'done' },
  ]);
});

describe('a letter that is open and can be sent on', () => {
  const LETTER = [
    '- heading "Orchard" [ref=e1]',
    '- button "Forward" [ref=e2]',
    '- button "Archive" [ref=e3]',
  ];

  it('is forwarded where it is to be sent to somebody', async () => {
    expect((await planOn('send it to Evy', LETTER.join('\n')))[0]).toMatchObject({
      kind: 'click',
      ref: 'e2',
    });
  });
});

describe('somebody who is told something in a chat', () => {
  const CHAT = [
    '- generic [ref=e1]:',
    '  - generic [ref=e2] [cursor=pointer]: Otto',
    '  - generic [ref=e3] [cursor=pointer]: Walking club',
    '- generic [ref=e4]: "Otto: Did you find the map?"',
    '- textbox "Otto: Did you find the map? Not yet. Otto: It is blue." [ref=e5]',
    '- generic [ref=e6] [cursor=pointer]: Send',
  ].join('\n');

  it('is chosen, and what was said is typed there and sent', async () => {
    const steps = await planThrough('tell otto that i found the map', CHAT, CHAT);
    expect(steps).toMatchObject([
      [{ kind: 'click', ref: 'e2' }],
      [{ kind: 'type', ref: 'e5', text: 'i found the map' }],
    ]);
  });

  it('is told what begins with whoever speaks', async () => {
    const [first, second] = await planThrough('tell otto i found the map', CHAT, CHAT);
    expect(first).toMatchObject([{ kind: 'click', ref: 'e2' }]);
    expect(second).toMatchObject([{ kind: 'type', ref: 'e5', text: 'i found the map' }]);
  });

  it('is asked about where he is not there: the chat is no search, though a word of it says so', async () => {
    const steps = await planThrough('tell bertha that i found the map', CHAT, CHAT);
    expect(steps.flat()).not.toContainEqual(expect.objectContaining({ kind: 'type' }));
  });

  it('is no head of a column', async () => {
    const page = [
      '- searchbox "Search" [ref=e1]',
      '- table [ref=e2]:',
      '  - row [ref=e3]:',
      '    - columnheader "Desk" [ref=e4] [cursor=pointer]:',
      '      - generic [ref=e5]: Desk',
    ].join('\n');
    const steps = await planThrough('send the desk a message the lift is stuck', page, page);
    expect(steps.flat()).not.toContainEqual(expect.objectContaining({ kind: 'type' }));
  });
});

const CHAT = [
  '- list [ref=e1]:',
  ...['# general', '# harvest'].map((name, i) => `  - listitem [ref=c${i}] [cursor=pointer]: "${name}"`),
  '- textbox "Message #general" [ref=e4]',
  '- button "Send" [ref=e5]',
].join('\n');

it('what is told to the people of a channel is said there', async () => {
  const there = CHAT.replace('Message #general', 'Message #harvest');
  const steps = await planThrough('tell the people in the harvest channel that we start at six', CHAT, there);
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'c1' },
    { kind: 'type', ref: 'e4', text: 'we start at six' },
    { kind: 'click', ref: 'e5' },
    { kind: 'done' },
  ]);
});

const BOARD = ['Later', 'Ready']
  .flatMap((name, i) => [
    `- generic [ref=e${i}]:`,
    `  - heading "${name}" [level=3] [ref=h${i}]`,
    '  - list:',
    `    - listitem: Task ${i}`,
    `  - button "+ Add a card" [ref=b${i}]`,
  ])
  .join('\n');

it.each([
  'add a card that says mend the net to the ready column',
  'add a card saying mend the net to "Ready"',
])('a card begins below the heading of the column that it goes to: "%s"', async (request) => {
  const field = `${BOARD}\n- textbox "What is to be done?" [active] [ref=e9]\n- button "Add" [ref=e8]`;
  const typed = field.replace('[active] [ref=e9]', '[active] [ref=e9]: mend the net');
  const steps = await planThrough(request, BOARD, field, typed);
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'b1' },
    { kind: 'type', ref: 'e9', text: 'mend the net' },
    { kind: 'click', ref: 'e8' },
    { kind: 'done' },
  ]);
});

it.each([
  ['write For Ada as the gift message', 'For Ada'],
  ['put With love from Tom as the gift message', 'With love from Tom'],
])('a few words for a message may begin as a phrase does: "%s"', async (request, text) => {
  const page =
    '- textbox "Gift message" [ref=e1]\n- textbox "Name" [ref=e2]\n- button "Place order" [ref=e3]';
  expect((await planOn(request, page))[0]).toMatchObject({ ref: 'e1', text });
});

it.each(['with the note "as promised"', 'saying "as promised"'])(
  'a note to what is forwarded goes to the field for it: %s',
  async (note) => {
    const mail = '- button "Forward" [ref=e1]\n- heading "Tide tables" [ref=e2]';
    const form = `${mail}\n- textbox "To" [ref=e3]\n- textbox "Add a note" [ref=e4] [multiline]\n- button "Send" [ref=e5]`;
    const steps = (await planThrough(`forward it to ada@quay.example ${note}`, mail, form, form)).flat();
    expect(steps).toContainEqual(
      expect.objectContaining({ kind: 'type', ref: 'e3', text: 'ada@quay.example' }),
    );
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'type', ref: 'e4', text: 'as promised' }));
  },
);

it('how many are put on a list goes to the field for that', async () => {
  const page = [
    '- generic [ref=e23]:',
    '  - textbox "New thing" [ref=e24]',
    '  - textbox "How many" [ref=e25]: "1"',
    '  - button "+" [ref=e26]',
  ].join('\n');
  const said = async (text: string) =>
    (await planOn(text, page)).map((action) => ('text' in action ? action.text : action.kind));
  expect(await said('add 6 hinges to the shopping list')).toEqual(['hinges', '6', 'click', 'done']);
  expect(await said('add hinges to the shopping list')).toEqual(['hinges', 'click', 'done']);
});

it('what is written in a place that a list of the form offers is put there, and the place not typed', async () => {
  const page = [
    '- textbox "New message" [ref=t]',
    '- combobox "Board" [ref=b]:',
    ...['Notices', 'Swaps & gifts', 'Lifts'].map((name) => `  - option "${name}"`),
    '- button "Post" [ref=s]',
  ].join('\n');
  const plan = await planOn('write a new message in swaps and gifts saying two kettles in a box', page);
  expect(plan).toMatchObject([
    { kind: 'select', ref: 'b', options: ['Swaps & gifts'] },
    { kind: 'type', ref: 't', text: 'two kettles in a box' },
    { kind: 'click', ref: 's' },
    { kind: 'done' },
  ]);
});
