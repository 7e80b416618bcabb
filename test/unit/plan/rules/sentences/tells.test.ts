// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const MAILS = [
  ['Otto Flint', 'Boat on Sunday'],
  ['Runa Holt', 'Keys of the hut'],
];
const INBOX = MAILS.map(([who, what], i) =>
  [
    `- generic [ref=m${i}] [cursor=pointer]:`,
    `  - generic [ref=w${i}]: ${who}`,
    `  - generic [ref=s${i}]: ${what}`,
    `  - generic [ref=d${i}]: ${i + 3} May`,
  ].join('\n'),
).join('\n');
const MAIL =
  '- button "Back" [ref=b1]\n- button "Reply" [ref=b2]\n- heading "Keys of the hut" [ref=b3]\n- text: From Runa Holt';
const WRITING = `${MAIL}\n- textbox "Your reply" [ref=b4]\n- button "Send" [ref=b5]`;

describe('what is said to somebody', () => {
  it.each([
    ['tell Runa I have no key', 'I have no key'],
    ['let runa know that i have no key', 'i have no key'],
    ['write back to Runa and say the hut is open', 'the hut is open'],
    ['ask runa holt where the hut is', 'where the hut is'],
  ])('"%s" is a reply to the mail that is theirs', async (said, text) => {
    const steps = await planThrough(said, INBOX, MAIL, WRITING);
    expect(steps[0]?.[0]).toMatchObject({ kind: 'click', ref: 'm1' });
    expect(steps.flat()).toContainEqual(expect.objectContaining({ kind: 'type', ref: 'b4', text }));
  });

  it('is typed at once where a conversation is open', async () => {
    const chats = `- list [ref=c]:
${['Runa', 'Hut group', 'Plumber'].map((name, i) => `  - listitem [ref=c${i}] [cursor=pointer]: ${name}`).join('\n')}
- textbox "Message" [ref=f]
- button "Send" [ref=s]`;
    const steps = await planThrough('tell the plumber friday at two works', chats, chats);
    expect(steps.flat()).toMatchObject([
      { kind: 'click', ref: 'c2' },
      { kind: 'type', ref: 'f', text: 'friday at two works' },
      { kind: 'click', ref: 's' },
      { kind: 'done' },
    ]);
  });

  it('goes into no field for an address', async () => {
    const shop = `- list [ref=c]:
  - listitem [ref=c1] [cursor=pointer]: Kilim runner
  - listitem [ref=c2] [cursor=pointer]: Wool throw
- textbox "Your e-mail" [ref=f]
- button "Subscribe" [ref=s]`;
    const plan = await planThrough('ask the kilim runner to tell me when it is back', shop, shop);
    expect(plan.flat()).not.toContainEqual(expect.objectContaining({ ref: 'f' }));
  });

  it.each(['tell Bodo I have no key', 'tell me where the hut is'])(
    '"%s" is said to nobody who is not shown',
    async (said) => {
      expect((await planOn(said, INBOX)).filter(({ kind }) => kind === 'click' || kind === 'type')).toEqual(
        [],
      );
    },
  );
});
