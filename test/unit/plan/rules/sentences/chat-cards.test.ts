// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

/** A messenger whose chats are buttons that show a name and what was written last. */
const chats = [
  '- generic [ref=e1]:',
  '  - complementary "Chats" [ref=e2]:',
  '    - button "Hannah Lowe I saved you a seat." [ref=e3]',
  '    - button "Omar Haddad It is on the third floor." [ref=e4]',
  '    - button "Five-a-side football Me too." [ref=e5]',
  '  - main [ref=e7]:',
  '    - heading "Hannah Lowe" [level=2] [ref=e8]',
  '    - log [ref=e9]:',
  '      - generic [ref=e10]: "Hannah: I saved you a seat."',
  '    - textbox "Type a message" [ref=e13]',
  '    - button "Send" [ref=e14]',
].join('\n');

it.each([
  ['Open the football chat', 'e5'],
  ['Send "Thank you" to Omar', 'e4'],
  ['Which door code did Omar send?', 'e4'],
])('a chat that is a button is opened: %s', async (said, ref) => {
  expect((await planOn(said, chats))[0]).toMatchObject({ kind: 'click', ref });
});

it('a text for somebody is no line that begins alike', async () => {
  const feed = [
    '- feed [ref=e8]:',
    ...[
      'Greta Holm 3 days ago|Thanks to whoever shovelled the path!',
      'Emil Sand Yesterday|Selling a child seat.',
    ].flatMap((one, i) => [
      `  - article [ref=a${i}]:`,
      `    - generic [ref=g${i}]: ${one.split('|')[0]}`,
      `    - paragraph [ref=p${i}]: ${one.split('|')[1]}`,
      `    - textbox "Write a comment" [ref=c${i}]`,
      `    - button "Send" [ref=s${i}]`,
    ]),
  ].join('\n');
  expect(await planOn('Send "Thank you" to Greta', feed)).not.toContainEqual(
    expect.objectContaining({ name: 'Send' }),
  );
});

it.each([
  ['Write hello in the football chat', 'e5'],
  ['Send hello to the football chat', 'e5'],
  ['Write Omar that I am at the door', 'e4'],
  ['Tell Omar I am at the door', 'e4'],
  ['text Omar I am late', 'e4'],
])('whom or where it is written to is opened first: %s', async (said, ref) => {
  expect(await planOn(said, chats)).toMatchObject([{ kind: 'click', ref }]);
});

it.each(['Say hello in the chat', 'Write "hello" in the chat'])(
  'what is said in the chat is said here: %s',
  async (said) => {
    expect(await planOn(said, chats)).toMatchObject([
      { kind: 'type', ref: 'e13', text: 'hello' },
      { kind: 'click', ref: 'e14' },
      { kind: 'done' },
    ]);
  },
);

it('a file is no text to be said', async () => {
  expect(await planOn('Send notes.pdf to the football chat', chats)).not.toContainEqual(
    expect.objectContaining({ kind: 'type' }),
  );
  expect((await planOn('Send notes.pdf to the chat', chats))[0]).not.toMatchObject({ kind: 'type' });
});
