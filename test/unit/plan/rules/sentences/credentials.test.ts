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

const TWO = `- generic [ref=a]:
  - generic [ref=a0]: Members
  - textbox "Username" [ref=a1] [form=sends]
  - textbox "Password" [ref=a2] [form=sends]
  - button "Login" [ref=a3] [form=sends]
- generic [ref=b]:
  - generic [ref=b0]: New here?
  - textbox "Username" [ref=b1] [form=sends]
  - textbox "Password" [ref=b2] [form=sends]
  - textbox "Verify password" [ref=b4] [form=sends]
  - button "Register" [ref=b3] [form=sends]`;

const done = async (said: string): Promise<unknown[]> =>
  (await planOn(said, TWO)).flatMap((action) =>
    action.kind === 'type' ? `${action.ref} ${action.text}` : 'ref' in action ? action.ref : [],
  );

it.each([
  'log in as kai with the password 7Lx',
  'sign in as kai using the password 7Lx',
  'Login with username kai and password 7Lx',
])('of two forms the one that is spoken of is filled in and sent: %s', async (said) => {
  expect(await done(said)).toEqual(['a1 kai', 'a2 7Lx', 'a3']);
});

it.each([
  'Register with username kai and password 7Lx',
  'register kai with the password 7Lx',
  'sign up as kai with password 7Lx',
  'join as kai with the password 7Lx',
  'create an account for kai with the password 7Lx',
  'Register with username kai and password 7Lx, verify the password and press Register',
  'type kai as the username, enter 7Lx into both password fields of that form and press Register',
])('who registers tells a password once, for both fields that ask for it: %s', async (said) => {
  expect(await done(said)).toEqual(['b1 kai', 'b2 7Lx', 'b4 7Lx', 'b3']);
});
