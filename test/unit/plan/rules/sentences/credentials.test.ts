// SPDX-License-Identifier: MIT
import { expect, it } from 'vitest';
import { planOn, planThrough } from '../../../../support/planning.ts';

const LOGIN = [
  '- heading "Members" [level=2] [ref=e0]',
  '- generic [ref=e9]:',
  '  - textbox "Username" [ref=e1] [form=sends]',
  '  - textbox "Password" [ref=e2] [form=sends]',
  '  - button "Log in" [ref=e3] [form=sends]',
].join('\n');

it.each([
  ['Log in with ada and pw77', 'ada', 'pw77'],
  ['log in as ada with pw77', 'ada', 'pw77'],
  ['Log in with ada / pw77', 'ada', 'pw77'],
  ['Log in with "ada lund" and "pw 77"', 'ada lund', 'pw 77'],
  ['Log in with ada and Secret!', 'ada', 'Secret!'],
  ['log in as ada with the password pw77', 'ada', 'pw77'],
])('a name and then a password: %s', async (said, name, secret) => {
  expect(await planOn(said, LOGIN)).toMatchObject([
    { kind: 'type', ref: 'e1', text: name },
    { kind: 'type', ref: 'e2', text: secret },
    { kind: 'click', ref: 'e3' },
    { kind: 'done' },
  ]);
});

it('another word for it presses the same button', async () => {
  const steps = await planThrough('sign in with ada and pw77', LOGIN, LOGIN);
  expect(steps.flat().map((action) => ('ref' in action ? action.ref : action.kind))).toEqual(
    expect.arrayContaining(['e1', 'e2', 'e3']),
  );
});

it.each(['log in with my account', 'Log in with Google and continue', 'sign in with the password'])(
  'what tells no name is typed as none: %s',
  async (said) => {
    const page = `${LOGIN}\n- button "Log in with Google" [ref=g]`;
    expect(await planOn(said, page)).not.toContainEqual(expect.objectContaining({ kind: 'type', ref: 'e1' }));
  },
);
