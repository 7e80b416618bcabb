// SPDX-License-Identifier: MIT
// Who may say yes: the one who asked, whoever shows the room's secret, and nobody else.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../demo/chromium.ts';
import { Participant } from '../../support/participant.ts';
import { TestStack } from '../../support/stack.ts';

const SECRET = 'the chair';

let stack: TestStack;
let browser: Browser;

beforeAll(async () => {
  stack = await TestStack.start();
  browser = await launchBrowser();
  await stack.api.createRoom('moderated', { secret: SECRET });
  await stack.api.createRoom('open');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const enter = (display: string, more: { room?: string; secret?: string } = {}) =>
  Participant.join(browser, {
    api: stack.api.url,
    janus: stack.janus.wsUrl,
    room: 'moderated',
    display,
    ...more,
  });

const answer = (task: string, text: string) => JSON.stringify({ type: 'answer', task, text });

describe('the room’s secret', () => {
  it('makes a moderator of whoever shows it, and keeps out whoever shows another', async () => {
    await expect(enter('Eve', { secret: 'guessed' })).rejects.toThrow(/wrong secret/i);
    const grace = await enter('Grace', { secret: SECRET });
    expect(await grace.event(({ lam }) => lam === 'joined')).toMatchObject({ moderator: true });
    await grace.leave();
  });

  it('makes nobody a moderator where the room has none', async () => {
    const eve = await enter('Eve', { room: 'open', secret: 'anything' });
    expect(await eve.event(({ lam }) => lam === 'joined')).not.toHaveProperty('moderator');
    await eve.leave();
  });
});

describe('the API', () => {
  it('never shows the secret, and needs it no more to close the room', async () => {
    await stack.api.createRoom('passing', { secret: SECRET });
    const { body } = await stack.api.request('GET', '/v1/rooms');
    expect(JSON.stringify(body)).toContain('passing');
    expect(JSON.stringify(body)).not.toContain(SECRET);
    expect((await stack.api.request('DELETE', '/v1/rooms/passing')).status).toBe(204);
    const exists = await stack.janus.askPlugin('janus.plugin.lam', { request: 'exists', room: 'passing' });
    expect(exists).toMatchObject({ response: { exists: false } });
  });
});

describe('a question about something risky', () => {
  it('is answered by who asked or by a moderator; everybody else gets an error', async () => {
    const [ada, bob, grace] = [
      await enter('Ada'),
      await enter('Bob'),
      await enter('Grace', { secret: SECRET }),
    ];
    await ada.send('open the booking page, type Ada into the name field and press reserve');
    const { task } = await ada.message('task.question');
    await bob.send(answer(task, 'Yes'));
    expect(await bob.message('error')).toMatchObject({ code: 'not_allowed' });
    await bob.send(JSON.stringify({ type: 'cancel', task }));
    await bob.until(() =>
      bob.messages.filter(({ type }) => type === 'error').length > 1 ? true : undefined,
    );
    expect((await stack.api.task(task)).state).toBe('waiting');
    await grace.send(answer(task, 'No'));
    expect(await ada.message('task.failed')).toMatchObject({ task, code: 'declined' });
    await Promise.all([ada, bob, grace].map((one) => one.leave()));
  });

  it('is done after a moderator’s yes', async () => {
    const [ada, grace] = [await enter('Ada'), await enter('Grace', { secret: SECRET })];
    await ada.send('open the booking page, type Ada into the name field, choose Friday and press reserve');
    const { task } = await grace.message('task.question');
    await grace.send(answer(task, 'Yes'));
    expect(await ada.message('task.done')).toMatchObject({ task });
    await Promise.all([ada, grace].map((one) => one.leave()));
  });

  it('waits for a moderator’s answer when the one who asked has gone', async () => {
    const [ada, grace] = [await enter('Ada'), await enter('Grace', { secret: SECRET })];
    await ada.send('open the booking page and press reserve');
    const { task } = await grace.message('task.question');
    await ada.leave();
    await grace.event((event) => event.leaving !== undefined);
    await grace.send(JSON.stringify({ type: 'cancel', task }));
    expect(await grace.message('task.cancelled')).toMatchObject({ task });
    await grace.leave();
  });
});
