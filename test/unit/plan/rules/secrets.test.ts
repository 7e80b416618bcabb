// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { RulesPlanner } from '../../../../control-plane/src/plan/rules/planner.ts';
import { POLICY, TODAY } from '../../../support/planning.ts';

const SNAPSHOT = `- textbox "Email" [ref=e1]
- textbox "Password" [ref=e2]
- textbox "PIN" [ref=e3]
- button "Log in" [ref=e4]`;

const page = { url: 'http://x.test/', title: 'X', snapshot: SNAPSHOT, refused: [], restored: false };

async function planned(text: string, secrets = ['shop', 'bank-2']) {
  const input = {
    room: 'demo',
    task: { id: 't1', text },
    policy: { ...POLICY, secrets },
    page,
    history: [],
    exchanges: [],
    today: TODAY,
  };
  return (await new RulesPlanner().plan(input, new AbortController().signal)).actions;
}

const secret = (name: string, ref: string, field: string) => ({
  kind: 'secret',
  ref,
  name: field,
  secret: name,
  submit: false,
});

describe('a request that names a secret', () => {
  it.each([
    ['type the shop secret into the password field', secret('shop', 'e2', 'Password')],
    ['enter my shop password', secret('shop', 'e2', 'Password')],
    ['type my bank 2 pin into the pin field', secret('bank-2', 'e3', 'PIN')],
    ['use the shop password for password', secret('shop', 'e2', 'Password')],
  ])('types it by its name: %s', async (text, action) => {
    expect((await planned(text))[0]).toEqual(action);
  });

  it('logs in with it', async () => {
    const actions = await planned('log in with my shop password');
    expect(actions.slice(0, 2)).toMatchObject([
      secret('shop', 'e2', 'Password'),
      { kind: 'click', ref: 'e4' },
    ]);
  });

  it('that the room may not use, types no secret', async () => {
    const actions = await planned('type the shop secret into the password field', []);
    expect(actions.some(({ kind }) => kind === 'secret')).toBe(false);
  });
});
