// SPDX-License-Identifier: MIT
// Forms that are named by what they are for, and texts for one of several members of a feed.
import { describe, expect, it } from 'vitest';
import { sendTyped } from '../../../../control-plane/src/plan/rules/commands/send.ts';
import { planOn, planThrough, turnOn } from '../../../support/planning.ts';

const LOGIN = `- generic [ref=e1]:
  - textbox "Username" [ref=e2] [form=sends]
  - textbox "Password" [ref=e3] [form=sends]
  - checkbox "Keep me signed in" [ref=e4]
  - button "Sign in" [ref=e5] [form=sends]`;

describe('a form that is named by what it is for', () => {
  it.each([
    ['Log in with the username perch42 and the password gr3yGoose', ['e2', 'e3', 'e5']],
    ['sign in as perch42 with password t!de and keep me signed in', ['e2', 'e3', 'e4', 'e5']],
  ])('is filled in and sent by the button of that meaning: "%s"', async (request, refs) => {
    const actions = await planOn(request, LOGIN);
    expect(actions.flatMap((action) => ('ref' in action ? [action.ref] : []))).toEqual(refs);
  });
});

describe('a log-in without a password', () => {
  it('asks for it and sends nothing', async () => {
    const actions = await planOn('log in as perch42', LOGIN);
    expect(actions.some((action) => 'ref' in action && action.ref === 'e5')).toBe(false);
  });
});

const FEED = `- generic [ref=e1]:
  - textbox "What are you up to?" [ref=e2]
  - generic [ref=e3]:
    - paragraph [ref=e4]: A spare ticket for Friday?
    - button "Reply" [ref=e5]
    - generic [ref=e6]:
      - textbox "Write a reply" [ref=e7]: Yes
      - text: Send
  - generic [ref=e8]:
    - paragraph [ref=e9]: A new loaf.
    - button "Reply" [ref=e10]`;

describe('a reply to one of several posts', () => {
  it('is begun at that post, where the text stands before whom it is for', async () => {
    const closed = FEED.replace(/\n {4}- generic \[ref=e6\][\s\S]*?Send/, '');
    const [first] = await planOn('Reply "Yes" to the post about the spare ticket', closed);
    expect(first).toMatchObject({ kind: 'click', ref: 'e5' });
  });

  it('is sent by what stands with its field, never by the next post’s "Reply"', () => {
    const turn = turnOn(FEED, 'send it');
    turn.memo.sent.push({
      action: { kind: 'type', ref: 'e7', name: 'Write a reply', text: 'Yes', submit: false },
      purpose: 'command',
      finishes: 1,
      said: [],
    });
    expect(sendTyped(turn)).toMatchObject({
      state: 'act',
      actions: [{ kind: 'click', ref: 'e6', text: 'Send' }],
    });
  });
});

it('a word to click beside the fields of a login is no reason not to log in', async () => {
  const page = `- textbox "Username" [ref=e1]
- textbox "Password" [ref=e2]
- generic [ref=e3] [cursor=pointer]: Stay signed in
- button "Login" [ref=e4]`;
  const plan = await planOn('log in as bela with the password tinroof9 and stay signed in', page);
  expect(plan.map((action) => ('ref' in action ? action.ref : action.kind)).slice(0, 3)).toEqual([
    'e1',
    'e2',
    'e3',
  ]);
  expect(plan).not.toContainEqual(expect.objectContaining({ kind: 'done' }));
});

it('logs in as who one says that one is, beside a tab of the button’s name', async () => {
  const page = `- generic [ref=e1] [cursor=pointer]: Sign in
- textbox "User name or e-mail" [ref=e2]
- textbox "Password" [ref=e3]
- button "Sign in" [ref=e4]`;
  const plan = await planOn('log me in please im tilda77 and the password is Heron-52', page);
  expect(plan).toMatchObject([
    { ref: 'e2', text: 'tilda77' },
    { ref: 'e3', text: 'Heron-52' },
    { kind: 'click', ref: 'e4' },
    { kind: 'done' },
  ]);
});

it('does not sign in what is told for signing up, nor leave out what has no field yet', async () => {
  const page = `- generic [ref=e1] [cursor=pointer]: Sign in
- generic [ref=e2] [cursor=pointer]: Sign up
- textbox "Username" [ref=e3]
- textbox "Password" [ref=e4]
- button "Sign in" [ref=e5]`;
  const plan = await planOn(
    'Sign up as "Ida" with the e-mail "ida@fern.example" and the password "Rye5"',
    page,
  );
  expect(plan).toMatchObject([{ kind: 'click', ref: 'e2' }]);
});

it.each([
  'sign in with the number 4410 and the password "heron" and open Rota',
  'sign me in as 4410 with the password heron and then press Clock in',
])('the login is sent before what is behind it: "%s"', async (request) => {
  const form = (filled: boolean): string =>
    [
      `- textbox "Staff number" [ref=e1]${filled ? ': "4410"' : ''}`,
      `- textbox "Password" [ref=e2]${filled ? ': ••••' : ''}`,
      '- button "Sign in" [ref=e3]',
    ].join('\n');
  const steps = await planThrough(request, form(false), form(true));
  const clicks = steps.flat().flatMap((action) => (action.kind === 'click' ? [action.ref] : []));
  expect(clicks[0]).toBe('e3');
});

it('a box over the button is ticked before the login is sent, of two forms that ask for a password', async () => {
  const form = (at: number, button: string, ...box: string[]) => [
    `- generic [ref=g${at}]:`,
    `  - textbox "Username" [ref=u${at}]`,
    `  - textbox "Password" [ref=p${at}]`,
    ...box,
    `  - button "${button}" [ref=b${at}]`,
  ];
  const page = [...form(1, 'Login', '  - checkbox "Remember me" [ref=c1]'), ...form(2, 'Register')].join(
    '\n',
  );
  expect(await planOn('Log in as "ada" with password 90210 and check "Remember me"', page)).toMatchObject([
    { kind: 'type', ref: 'u1', text: 'ada' },
    { kind: 'type', ref: 'p1', text: '90210' },
    { kind: 'check', ref: 'c1' },
    { kind: 'click', ref: 'b1' },
    { kind: 'done' },
  ]);
});
