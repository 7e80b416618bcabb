// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const feed = (button: string) => ['- textbox "What is new?" [ref=e1]', button].join('\n');

it.each(['publish it', 'post it', 'share the post', 'send it off'])(
  'a text that was typed is sent by what is called otherwise: "%s"',
  async (sent) => {
    const actions = await planOn(`type "frost tonight" and ${sent}`, feed('- button "Post" [ref=e2]'));
    expect(actions.slice(0, 2)).toMatchObject([
      { kind: 'type', ref: 'e1' },
      { kind: 'click', ref: 'e2' },
    ]);
  },
);

it('nothing that sends no text is pressed for it', async () => {
  const actions = await planOn('type "frost tonight" and publish it', feed('- button "Settings" [ref=e2]'));
  expect(actions).toMatchObject([{ kind: 'type', ref: 'e1' }]);
});

it('the button that sends may come with what is typed, and is looked for before Enter is pressed', async () => {
  const plan = await planOn('write the comment: "Thanks!"', '- textbox "Add a comment…" [ref=e1]');
  expect(plan).toEqual([expect.objectContaining({ kind: 'type', text: 'Thanks!' })]);
});

it.each(['📨', '📤'])('a letter is sent by the sign in its head: %s', async (sign) => {
  const page = (text: string) =>
    [`- generic [ref=e1] [cursor=pointer]: ${sign}`, `- textbox "Letter" [ref=e2]: ${text}`].join('\n');
  const plan = await planOn('type "frost tonight" and send it', page('""'));
  expect(plan).toContainEqual(expect.objectContaining({ kind: 'click', ref: 'e1' }));
});
