// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const POSTS = [
  '- textbox "What is new?" [ref=e1]',
  ...['Nilla Brandt', 'Cosmo Reyes'].flatMap((who, i) => [
    `- article [ref=e${i}10]:`,
    `  - link "${who}" [ref=e${i}11] [cursor=pointer]`,
    `  - paragraph [ref=e${i}12]: ${['The barn dance is at eight.', 'Finished the kayak.'][i]}`,
    `  - button "Comment" [ref=e${i}13]`,
    `  - button "Reply" [ref=e${i}14]`,
  ]),
].join('\n');

describe('a comment or a reply', () => {
  it.each([
    ["Add the comment 'See you there' to the post by Cosmo Reyes.", 'e113'],
    ['leave a comment saying lovely under the post by cosmo reyes', 'e113'],
    ['Write a comment on the post by Cosmo Reyes: lovely', 'e113'],
    ['comment on the post about the kayak that i saw it on the lake', 'e113'],
    ['Comment "lovely" on the post by Nilla Brandt', 'e013'],
    ['comment on the post by Nilla Brandt "lovely"', 'e013'],
    ['Send a reply to Nilla Brandt saying gladly', 'e014'],
    ['answer cosmo reyes that our boat is ready', 'e114'],
    ['reply to cosmo reyes we come with the boat tomorrow', 'e114'],
    ['reply to Cosmo Reyes that the kayak is sold', 'e114'],
    ['write back to Nilla Brandt we come to the dance', 'e014'],
  ])('"%s" begins at what it is about', async (text, ref) => {
    const [action] = await planOn(text, POSTS);
    expect(action).toMatchObject({ kind: 'click', ref });
  });

  it.each([
    ['reply to priya that the hall is free', 'the hall is free'],
    ['answer Priya Nair that my knee is better', 'my knee is better'],
  ])('begins with the article of what is said: "%s"', async (request, text) => {
    const mail = [
      '- list:',
      '  - listitem [ref=m1] [cursor=pointer]:',
      '    - generic [ref=m2]: Priya Nair',
      '    - generic [ref=m3]: Shall we meet at twelve?',
      '- button "Reply" [ref=e1]',
    ].join('\n');
    const message = '- textbox "Message" [ref=e2]\n- button "Send" [ref=e3]';
    const steps = await planThrough(request, mail, mail, message);
    expect(steps.flat()).toContainEqual(expect.objectContaining({ kind: 'type', text }));
  });

  it('begins with all that is said behind a name, also where that has "with" in it', async () => {
    const mail = [
      '- list:',
      '  - listitem [ref=m1] [cursor=pointer]:',
      '    - generic [ref=m2]: Priya Nair',
      '    - generic [ref=m3]: Shall we meet at twelve?',
      '- button "Reply" [ref=e1]',
    ].join('\n');
    const message = '- textbox "Message" [ref=e2]\n- button "Send" [ref=e3]';
    const steps = await planThrough('reply to priya twelve is fine with me', mail, mail, message);
    expect(steps.flat()).toContainEqual(
      expect.objectContaining({ kind: 'type', ref: 'e2', text: 'twelve is fine with me' }),
    );
  });

  it('is written into the field that is called so, and sent, where there is one', async () => {
    const page = '- textbox "Add a comment…" [ref=e1]\n- button "Comment" [disabled] [ref=e2]';
    const [action] = await planOn('Write the comment: thanks, it worked', page);
    expect(action).toMatchObject({ kind: 'type', ref: 'e1', text: 'thanks, it worked' });
  });

  it('is written into the last empty field, where what is answered has an editor', async () => {
    const page = ['- textbox "Copy to" [ref=e1]', '- textbox [ref=e2]', '- button "Send" [ref=e3]'];
    const actions = await planOn('answer with the text "It works"', page.join('\n'));
    expect(actions).toContainEqual(expect.objectContaining({ kind: 'type', ref: 'e2', text: 'It works' }));
  });

  it('is all that is said in front of what it is about, places included', async () => {
    const field = `${POSTS}\n- textbox "Write a comment" [ref=e9]`;
    const request = "comment saw her on our roof under cosmo's post about the kayak";
    const steps = await planThrough(request, POSTS, field);
    expect(steps[0]).toMatchObject([{ kind: 'click', ref: 'e113' }]);
    expect(steps[1]).toContainEqual(expect.objectContaining({ kind: 'type', text: 'saw her on our roof' }));
  });

  it.each([
    'Email Kiley the message, "see you"',
    'send kiley the message "see you"',
    'tell kiley "see you" in a reply',
  ])('may be told as a message to who has written: %s', async (text) => {
    const line = (who: string, ref: string): string =>
      `  - generic [ref=${ref}] [cursor=pointer]:\n    - generic [ref=${ref}1]: ${who}\n    - generic [ref=${ref}2]: Hello`;
    const inbox = `- generic [ref=e1]:\n${line('Lissie', 'e2')}\n${line('Kiley', 'e3')}`;
    expect((await planOn(text, inbox))[0]).toMatchObject({ kind: 'click', ref: 'e3' });
  });
});

it('a comment goes into the field that the one meant has of its own', async () => {
  const posts = ['Nilla Brandt', 'Cosmo Reyes'].flatMap((who, i) => [
    `- article [ref=p${i}]:`,
    `  - strong [ref=w${i}]: ${who}`,
    `  - paragraph [ref=t${i}]: ${['The barn dance.', 'My photo of the kayak.'][i]}`,
    `  - generic [ref=v${i}] [cursor=pointer]: View 1 comment`,
    `  - textbox "Write a comment…" [ref=f${i}]`,
    `  - button "Send" [ref=s${i}]`,
  ]);
  expect(await planOn('comment lovely colours on the photo by cosmo', posts.join('\n'))).toMatchObject([
    { kind: 'type', ref: 'f1', text: 'lovely colours' },
    { kind: 'click', ref: 's1' },
    { kind: 'done' },
  ]);
});

it('a text that is said to somebody is for whoever is shown by a part of that name', async () => {
  const answer = (i: number, who: string, text: string): string => `  - generic [ref=a${i}]:
    - paragraph [ref=n${i}]: ${who}
    - paragraph [ref=t${i}]: ${text}
    - button "Reply" [ref=r${i}] [cursor=pointer]`;
  const page = `- generic [ref=e1]:\n${answer(1, 'Kenji Mori', 'Check the washer.')}\n${answer(2, 'Lotte Brink', 'Close the valve.')}`;
  const open = `${page}\n    - textbox "Your reply" [ref=e2]\n    - button "Post reply" [ref=e3]`;
  const steps = await planThrough('reply thanks that worked to lotte', page, open);
  expect(steps.flat()).toMatchObject([
    { kind: 'click', ref: 'r2' },
    { kind: 'type', ref: 'e2', text: 'thanks that worked' },
    { kind: 'click', ref: 'e3' },
    { kind: 'done' },
  ]);
});

describe('a text that is sent to whoever has written', () => {
  const MAILS = [
    '- list [ref=e1]:',
    ...['Otto', 'Bertha'].flatMap((who, i) => [
      `  - listitem [ref=m${i}] [cursor=pointer]:`,
      `    - generic [ref=n${i}]: ${who}`,
      `    - generic [ref=t${i}]: About the ${['map', 'boat'][i]}`,
    ]),
  ].join('\n');
  const OPEN = '- heading "About the boat" [ref=h]\n- button "Reply" [ref=e8]';
  const ANSWER = '- textbox [ref=e9]\n- button "Send" [ref=e10]';

  it.each(['send "Gladly." to Bertha', 'email Bertha the message "Gladly."', 'tell Bertha "Gladly."'])(
    'answers the letter: "%s"',
    async (said) => {
      const steps = await planThrough(said, MAILS, OPEN, ANSWER);
      expect(steps.flat()).toMatchObject([
        { kind: 'click', ref: 'm1' },
        { kind: 'click', ref: 'e8' },
        { kind: 'type', ref: 'e9', text: 'Gladly.' },
        { kind: 'click', ref: 'e10' },
        { kind: 'done' },
      ]);
    },
  );

  it.each(['send "About the map" to Bertha', 'reply to Bertha with ""'])(
    'is none where the page shows it, or it is empty: "%s"',
    async (said) => {
      const steps = await planThrough(said, MAILS, OPEN, ANSWER);
      expect(steps.flat()).not.toContainEqual(expect.objectContaining({ kind: 'type' }));
    },
  );
});

it('is all that is said behind "that" where nobody is told', async () => {
  const page = '- textbox "Your reply" [ref=e1]\n- button "Send reply" [ref=e2]';
  expect(await planOn('reply that mine leaks too', page)).toMatchObject([
    { kind: 'type', ref: 'e1', text: 'mine leaks too' },
    { kind: 'click', ref: 'e2' },
    { kind: 'done' },
  ]);
});

it.each([
  ['reply to the post about the dance we bring the cider', 'e014', 'we bring the cider'],
  ["comment on Cosmo Reyes's post it looks great", 'e113', 'it looks great'],
])('who speaks begins the text behind what it is about: "%s"', async (request, ref, text) => {
  const field = [POSTS, '- textbox "Write a reply" [active] [ref=t]', '- button "Send" [ref=s]'].join('\n');
  const steps = (await planThrough(request, POSTS, field, field)).flat();
  expect(steps[0]).toMatchObject({ kind: 'click', ref });
  expect(steps).toContainEqual(expect.objectContaining({ kind: 'type', text }));
});

it('what goes on telling which post is meant is no text', async () => {
  const steps = await planThrough('reply to the post about how we dance in the barn', POSTS, POSTS);
  expect(steps.flat().some(({ kind }) => kind === 'type')).toBe(false);
});

it('what is said for something is said whole, though a field has a word of it', async () => {
  const list = ['Kaja Cake', 'Kajetan Boat', 'Lior Fence']
    .flatMap((name, i) => [`  - listitem [ref=i${i}]:`, `    - link "${name}" [ref=l${i}]`])
    .reduce((text, line) => `${text}\n${line}`, '- list [ref=e1]:');
  const open = '- heading "Cake" [ref=h]\n- button "Reply" [ref=r]';
  const field = '- textbox "about: Cake" [multiline] [ref=t]\n- button "Send" [ref=s]';
  const steps = (await planThrough('reply to kaja saying thanks for the cake', list, open, field)).flat();
  expect(steps).toContainEqual(
    expect.objectContaining({ kind: 'type', ref: 't', text: 'thanks for the cake' }),
  );
});
