// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const feed = [
  '- main [ref=e1]:',
  '  - generic [ref=e2]:',
  '    - textbox "Write something to your neighbours" [ref=e3] [multiline]',
  '    - button "Post" [ref=e4] [form=sends]',
  '  - feed [ref=e5]:',
  ...['Does anyone have a ladder?', 'Selling a child seat.'].flatMap((text, i) => [
    `    - article [ref=a${i}]:`,
    `      - paragraph [ref=p${i}]: ${text}`,
    `      - generic [ref=g${i}]:`,
    `        - textbox "Write a comment" [ref=c${i}]`,
    `        - button "Send" [ref=s${i}]`,
  ]),
].join('\n');

it.each([
  'Post "See you at noon"',
  'Write "See you at noon" and click Post',
  'Write "See you at noon" and post it',
])('a text goes where the button stands that sends it: %s', async (said) => {
  const plan = await planOn(said, feed);
  expect(plan[0]).toMatchObject({ kind: 'type', ref: 'e3', text: 'See you at noon' });
});

it('it is asked about where several such buttons are', async () => {
  const plan = await planOn('Type "Hello" and press Send', feed);
  expect(plan[0]).toMatchObject({ kind: 'ask' });
});

it('what is to be changed of something is no empty field of that name for something else', async () => {
  const page =
    '- heading "Book a walk" [level=1] [ref=h]\n- textbox "Your name" [ref=e1]\n- textbox "E-mail" [ref=e2]';
  expect(await planOn('change the name of the boat to Dunes', page)).toMatchObject([{ kind: 'ask' }]);
  expect((await planOn('change your name to Rex', page))[0]).toMatchObject({ ref: 'e1' });
  expect(
    (await planOn('change the name of the boat to Dunes', page.replace('Your', 'Boat')))[0],
  ).toMatchObject({
    ref: 'e1',
    text: 'Dunes',
  });
});

it('words go to the only field that takes words', async () => {
  const page =
    '- spinbutton "How often do you come?" [ref=e1]\n- textbox "Remarks" [ref=e2]\n- button "Go" [ref=e3]';
  expect((await planOn('write the soup was cold', page))[0]).toMatchObject({ kind: 'type', ref: 'e2' });
  expect((await planOn('write 7', page))[0]).toMatchObject({ kind: 'ask' });
});

it('what is told for fields by their names is no text for the one of several lines', async () => {
  const form = `- textbox "First name" [ref=e1]: Ida
- textbox "E-mail" [ref=e2]: ida@post.example
- textbox "Why do you want to join?" [ref=e3] [multiline]
- button "Join the crew" [ref=e4]`;
  const plan = await planOn('Fill in as a cook: first name Bo, e-mail bo@post.example, part time', form);
  expect(plan).not.toContainEqual(expect.objectContaining({ kind: 'type', ref: 'e3' }));
});

it.each(['reply to the weaver: Thursday at six suits us', 'reply to the weaver that the loom is back'])(
  'an answer is no address, though that has the focus: "%s"',
  async (said) => {
    const list = (rest: string) =>
      [
        '- list [ref=l]:',
        ...['Weaver', 'Bank'].flatMap((who, i) => [
          `  - listitem [ref=i${i}]:`,
          `    - generic [ref=w${i}]: ${who}`,
          `    - text: Letter ${i + 1}`,
          `    - button "Reply" [ref=r${i}]`,
        ]),
        rest,
      ].join('\n');
    const form = [
      '- dialog [ref=d]:',
      '  - textbox "To" [active] [ref=to] [form=sends]: loom@weaver.example',
      '  - textbox "Subject" [ref=su] [form=sends]: "Re: Letter 1"',
      '  - textbox "Message" [ref=me] [multiline]',
      '  - button "Send" [ref=se]',
    ].join('\n');
    const [first, then] = await planThrough(said, list(''), list(form));
    expect(first?.[0]).toMatchObject({ kind: 'click', ref: 'r0' });
    expect(then?.slice(0, 2)).toMatchObject([
      { kind: 'type', ref: 'me' },
      { kind: 'click', ref: 'se' },
    ]);
  },
);
