// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';
import { read } from './read.ts';

it('of what kind something is to be is no value of a field that is called so in part', () => {
  const page = ['- textbox "Machine name" [ref=e1]', '- checkbox "Backups" [ref=e2]'];
  expect(read('give the machine a public address', page)).toBeUndefined();
  expect(read('set the machine name to Heron', page)).toEqual(['Machine name=Heron']);
});

const strip = (open: string, ...rows: string[]) =>
  [
    '- tablist [ref=e1]:',
    ...['Machine', 'Network'].map(
      (name, i) => `  - tab "${name}"${name === open ? ' [selected]' : ''} [ref=t${i}]`,
    ),
    '- tabpanel [ref=e2]:',
    ...rows,
    '- button "Apply" [ref=e9]',
  ].join('\n');

it('a tab is not gone back to from the one that was opened for what is said', async () => {
  const steps = await planThrough(
    'give the machine a public address and allow ssh then apply that',
    strip('Machine', '  - textbox "Machine name" [ref=e3]'),
    strip('Network', '  - switch "Public address" [ref=e4]', '  - switch "Allow SSH" [ref=e5]'),
  );
  expect(steps[0]).toMatchObject([{ kind: 'click', name: 'Network' }]);
  expect(steps[1]).toMatchObject([
    { ref: 'e4', on: true },
    { ref: 'e5', on: true },
    { ref: 'e9' },
    { kind: 'done' },
  ]);
});

it('a street is told by its last word', async () => {
  const page = `- combobox "What is the problem?" [ref=e1]:
  - option "Pothole"
  - option "Graffiti"
- textbox "Street name" [ref=e2]
- group "Is it dangerous?" [ref=e3]:
  - radio "Yes" [ref=e4]
  - radio "No" [ref=e5]
- button "Send report" [ref=e6]`;
  expect(await planOn('report a pothole in mill lane and say that it is dangerous', page)).toMatchObject([
    { kind: 'select', ref: 'e1', options: ['Pothole'] },
    { kind: 'type', ref: 'e2', text: 'mill lane' },
    { kind: 'check', ref: 'e4' },
    { kind: 'click', ref: 'e6' },
    { kind: 'done' },
  ]);
});

it('the head of a step is no value', () => {
  const page = [
    '- generic [ref=e1]:',
    ...['1 Basics', '2 Publish'].map((name, i) => `  - button "${name}" [ref=s${i}]`),
    '- textbox "Title" [ref=e2]',
    '- button "Next step" [disabled] [ref=e3]',
  ];
  expect(read('publish a page called plum cake', page)?.[0]).toBe('Title=plum cake');
});

it('a day of birth goes to the lists for it, whole, and to no other field for a date', async () => {
  const list = (name: string, ref: string, options: string[]) =>
    [`  - combobox "${name}" [ref=${ref}]:`, ...options.map((option) => `    - option "${option}"`)].join(
      '\n',
    );
  const page = [
    '- group "Date of birth" [ref=g1]:',
    list('Day', 'e1', ['8', '9', '10']),
    list('Month', 'e2', ['October', 'November']),
    list('Year', 'e3', ['1960', '1961']),
    '- textbox "Card valid until" [ref=e4] [takes=date]',
    '- button "Save" [ref=e5]',
  ].join('\n');
  expect(await planOn('i was born on the 9th of november 1961', page)).toMatchObject([
    { kind: 'select', ref: 'e1', options: ['9'] },
    { kind: 'select', ref: 'e2', options: ['November'] },
    { kind: 'select', ref: 'e3', options: ['1961'] },
    { kind: 'done' },
  ]);
});

it('what is said of a thing as a whole is no end of its name', async () => {
  const page = [
    '- textbox "Subject" [ref=e1]',
    '- combobox "How urgent?" [ref=e2]:',
    '  - option "Can wait" [selected]',
    '  - option "Today"',
    '- button "Send ticket" [ref=e3]',
  ].join('\n');
  expect(
    await planOn('send a ticket the subject is printer jam and it has to be done today', page),
  ).toMatchObject([
    { kind: 'type', ref: 'e1', text: 'printer jam' },
    { kind: 'select', ref: 'e2', options: ['Today'] },
    { kind: 'click', ref: 'e3' },
    { kind: 'done' },
  ]);
  const plain = page
    .split('\n')
    .filter((_, i) => i === 0 || i === 4)
    .join('\n');
  expect(
    (await planOn('send a ticket the subject is the printer jams and it has to be mended', plain))[0],
  ).toMatchObject({
    text: 'the printer jams and it has to be mended',
  });
});

it('one signs with a name', async () => {
  const page =
    '- text: Guest book\n- textbox "Name" [ref=e1]\n- textbox "Message" [ref=e2]\n- button "Sign" [ref=e3]';
  expect(await planOn('sign the guest book as otto with the message see you in spring', page)).toMatchObject([
    { kind: 'type', ref: 'e1', text: 'otto' },
    { kind: 'type', ref: 'e2', text: 'see you in spring' },
    { kind: 'click', ref: 'e3' },
    { kind: 'done' },
  ]);
});

it('what has a day now takes a day and nothing else', async () => {
  const page = '- textbox "Arrival" [ref=e1]: 2026-12-11\n- button "Check availability" [ref=e2]';
  expect(await planOn('book me on the first sailing', page)).not.toContainEqual(
    expect.objectContaining({ kind: 'type' }),
  );
});

it.each([
  ['write a review saying the soup was cold', 'the soup was cold'],
  ['write a review that says the soup was cold', 'the soup was cold'],
])('what a text is to say is told behind a word that says so: "%s"', (said, text) => {
  expect(read(said, ['- textbox "Your review" [ref=e1] [multiline]', '- button "Post" [ref=e2]'])).toEqual([
    `Your review=${text}`,
  ]);
});

it.each([
  'first name ada email ada@heron.example town York',
  'first name ada town York email ada@heron.example',
])(
  'what is of the make that a field asks for is told by a part of its name, amid other words: "%s"',
  (said) => {
    const page = ['First name', 'Last name', 'E-mail address', 'Town'].map(
      (name, i) => `- textbox "${name}" [ref=e${i}]`,
    );
    expect(read(said, page)?.toSorted()).toEqual([
      'E-mail address=ada@heron.example',
      'First name=ada',
      'Town=York',
    ]);
  },
);
