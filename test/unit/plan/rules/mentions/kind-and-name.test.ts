// SPDX-License-Identifier: MIT
// What is told in few words: a name behind what somebody is, an amount behind what is done with it, a form that is there already.
import { expect, it } from 'vitest';
import { planOn } from '../../../../support/planning.ts';

const KENNEL = `- generic [ref=e1]:
  - heading "Enter your animal" [level=1] [ref=e2]
  - textbox "Its name" [ref=n1]
  - radiogroup "Kind" [ref=e3]:
    - radio "Dog" [ref=k1]
    - radio "Goat" [ref=k2]
  - textbox "Owner's surname" [ref=n2]
  - button "Register" [ref=b1]`;
const acts = async (said: string, page: string) => await planOn(said, page);

it.each(['register our goat Hilda, surname Moe', 'register the goat "Hilda", owner’s surname Moe'])(
  'behind one of what is to be chosen stands its name: "%s"',
  async (said) => {
    const done = await acts(said, KENNEL);
    expect(done).toContainEqual(expect.objectContaining({ kind: 'check', ref: 'k2' }));
    expect(done).toContainEqual(expect.objectContaining({ kind: 'type', ref: 'n1', text: 'Hilda' }));
    expect(done).toContainEqual(expect.objectContaining({ kind: 'type', ref: 'n2', text: 'Moe' }));
  },
);

it('what sends a form is not pressed to bring it', async () => {
  const [first] = await acts('register our goat Hilda who likes the rain very much indeed', KENNEL);
  expect(first).not.toMatchObject({ kind: 'click', ref: 'b1' });
});

const BANK = `- generic [ref=e1]:
  - generic [ref=e2]: Who
  - textbox [ref=w1]
- generic [ref=e3]:
  - generic [ref=e4]: Amount in £
  - textbox [ref=w2]
- button "Continue" [ref=b1]`;

it('who is paid how much goes where these are asked for', async () => {
  const done = await acts('Pay 35 to "Nora Berg" and press Continue.', BANK);
  expect(done).toContainEqual(expect.objectContaining({ ref: 'w1', text: 'Nora Berg' }));
  expect(done).toContainEqual(expect.objectContaining({ ref: 'w2', text: '35' }));
});

it('of an amount the number is typed', async () => {
  const lot = '- textbox "Your bid for lot 7" [ref=t1]\n- button "Bid" [ref=b1]';
  expect((await acts('enter a bid of 90 for lot 7 and click Bid', lot))[0]).toMatchObject({
    ref: 't1',
    text: '90',
  });
});

it('what has to be found out first is not typed as it was said', async () => {
  const card = `- list [ref=e1]:
  - listitem [ref=e2]: Two nights, Harbour Inn
- textbox "Answer" [ref=t1]
- button "Submit" [ref=b1]`;
  const done = await acts('put what all the nights cost together in the box and submit', card);
  expect(done.map(({ kind }) => kind)).not.toContain('type');
});

it('a text is shown only to those it is for', async () => {
  const feed = `- textbox "Your post" [ref=t1] [multiline]
- combobox "Seen by" [ref=s1]:
  - option "Everybody" [selected]
  - option "Followers"
- button "Post" [ref=b1]`;
  const done = await acts('post the oven is free on monday but only for my followers', feed);
  expect(done).toContainEqual(expect.objectContaining({ kind: 'select', ref: 's1', options: ['Followers'] }));
  expect(done).toContainEqual(expect.objectContaining({ kind: 'type', text: 'the oven is free on monday' }));
});
