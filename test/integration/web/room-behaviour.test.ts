// SPDX-License-Identifier: MIT
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MAX_REQUEST_CHARS, participantMessage } from '../../../shared/messages.ts';
import { launchChromium } from './chromium.ts';
import { RoomPage, serveWeb, type WebServer } from './room-page.ts';
import { BOOKING, QUESTION, SPOKEN, UNDER_WAY } from './story.ts';

let browser: Browser;
let web: WebServer;

beforeAll(async () => {
  browser = await launchChromium();
  web = await serveWeb();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser.close();
  await web.close();
});

async function join(secret?: string): Promise<RoomPage> {
  const room = await RoomPage.open(browser, web.url);
  await room.join('Ada', secret);
  await room.page.getByLabel('Request').waitFor();
  return room;
}

const queued = (id?: string) => ({
  type: 'task.queued' as const,
  task: 't9',
  participant: '7',
  request: 'go back',
  source: 'typed' as const,
  position: 1,
  text: 'Ada: “go back”',
  ...(id !== undefined && { id }),
});

describe('joining', () => {
  it('fills the form from the address, and joins at once where the address says so', async () => {
    const room = await RoomPage.open(browser, `${web.url}/?room=town&name=Ada&join=1`);
    await room.letIn();
    await room.page.getByRole('heading', { name: 'town' }).waitFor();
    const options = await room.page.evaluate('window.fakeRoom.options');
    expect(options).toMatchObject({ room: 'town', display: 'Ada', microphone: true });
  });

  it('says why the room refused, and keeps what was filled in', async () => {
    const room = await RoomPage.open(browser, web.url);
    await room.page.getByLabel('Your name').fill('Ada');
    await room.page.getByLabel('PIN').fill('0000');
    await room.page.getByRole('button', { name: 'Join the room' }).click();
    await room.page.waitForFunction(() => 'fakeRoom' in window);
    await room.emit({ kind: 'refused', reason: 'Unauthorized (wrong pin)' });
    await room.page.getByRole('alert').getByText('Unauthorized (wrong pin)').waitFor();
    expect(await room.page.getByLabel('Your name').inputValue()).toBe('Ada');
  });

  it('ends at the form when somebody removes the participant', async () => {
    const room = await join();
    await room.emit({ kind: 'plugin', event: { lam: 'event', kicked: '7' } });
    await room.page.getByRole('alert').getByText('You were removed from the room.').waitFor();
    expect(await room.page.evaluate('window.fakeRoom.left')).toBe(true);
  });
});

describe('asking', () => {
  it('sends on Enter, and shows the request as on its way until the room confirms it', async () => {
    const room = await join();
    await room.page.getByLabel('Request').fill('go back');
    await room.page.keyboard.press('Enter');
    await room.page.getByText('Sending …').waitFor();
    const [resume, request] = await room.sent();
    expect(resume).toEqual({ type: 'resume', after: 0 });
    expect(participantMessage.parse(request)).toMatchObject({ type: 'request', text: 'go back' });
    await room.say(queued((request as { id: string }).id));
    await room.page.getByText('Waiting for its turn').waitFor();
    expect(await room.page.getByText('Sending …').count()).toBe(0);
    expect(await room.page.getByLabel('Request').inputValue()).toBe('');
  });

  it('keeps what is too long to send, and says by how much', async () => {
    const room = await join();
    await room.page.getByLabel('Request').fill('a'.repeat(MAX_REQUEST_CHARS + 7));
    await room.page.getByText('7 too many').waitFor();
    await room.page.keyboard.press('Enter');
    expect(await room.sent()).toHaveLength(1);
    expect(await room.page.getByLabel('Request').inputValue()).toHaveLength(MAX_REQUEST_CHARS + 7);
  });

  it('offers to send again what the lost connection left in doubt', async () => {
    const room = await join();
    await room.page.getByLabel('Request').fill('go back');
    await room.page.keyboard.press('Enter');
    await room.emit({ kind: 'lost', reason: 'Gone.', retryAt: Date.now() + 9_000 });
    await room.page.getByRole('button', { name: 'Try now' }).click();
    await room.emit({ kind: 'up' });
    await room.page.getByRole('button', { name: 'Send again' }).click();
    const sent = (await room.sent()) as { type: string; id: string }[];
    const requests = sent.filter(({ type }) => type === 'request');
    expect(sent).toContain('retry now');
    expect(requests).toHaveLength(2);
    expect(requests[0]?.id).toBe(requests[1]?.id);
  });

  it('shows text as text, whatever it holds', async () => {
    const room = await join();
    const text = '<img src=x onerror="document.title=1"> & <b>bold</b>';
    await room.say({ ...queued(), request: text });
    await room.page.getByText(text).waitFor();
    expect(await room.page.locator('.feed img, .feed b b').count()).toBe(0);
  });
});

describe('following a task', () => {
  it('offers an answer and an end only to who asked, and to moderators', async () => {
    const room = await join();
    await room.say(...SPOKEN, ...UNDER_WAY, ...QUESTION);
    await room.page.getByText('Only Grace Hopper or a moderator can answer.').waitFor();
    expect(await room.page.getByRole('button', { name: /Yes|No|Answer|Cancel/ }).count()).toBe(0);
  });

  it('is told that nobody moderates a room that has no secret', async () => {
    const room = await RoomPage.open(browser, web.url);
    await room.join('Ada', 'anything');
    expect(await room.page.getByText('This room has no moderators').count()).toBe(0);
    await room.letIn(false);
    await room.page.getByText('This room has no moderators').waitFor();
  });

  it('answers a question by a button or in words, and cancels', async () => {
    const room = await join('the chair');
    await room.page.getByText('moderator', { exact: true }).last().waitFor();
    expect(await room.page.evaluate('window.fakeRoom.options')).toMatchObject({ secret: 'the chair' });
    await room.say(...SPOKEN, ...UNDER_WAY, ...QUESTION);
    await room.page.getByRole('button', { name: 'Yes, book it' }).click();
    await room.page.getByText('Answered “Yes, book it”').waitFor();
    expect(await room.page.getByRole('button', { name: 'No', exact: true }).isDisabled()).toBe(true);
    await room.page.getByRole('button', { name: 'Cancel' }).click();
    expect((await room.sent()).slice(1)).toEqual([
      { type: 'answer', task: 't2', text: 'Yes, book it' },
      { type: 'cancel', task: 't2' },
    ]);
  });

  it('enlarges the steps’ pictures, one key from each other', async () => {
    const room = await join();
    await room.say(...BOOKING);
    await room.page
      .getByRole('button', { name: /^Enlarge/ })
      .first()
      .click();
    const dialog = room.page.getByRole('dialog');
    await dialog.getByText('4 of 4').waitFor();
    await room.page.keyboard.press('ArrowLeft');
    await dialog.getByText('3 of 4').waitFor();
    await room.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('remembers the conversation over a reload, and asks only for what it missed', async () => {
    const room = await join();
    await room.say(...BOOKING);
    await room.page.getByText('Reserved for Ada on Friday.').first().waitFor();
    await room.page.reload();
    await room.letIn();
    await room.page.getByText('Reserved for Ada on Friday.').first().waitFor();
    expect(await room.sent()).toEqual([{ type: 'resume', after: BOOKING.length }]);
  });
});

describe('talking', () => {
  it('lasts as long as the button, or the space bar outside of the text, is held', async () => {
    const room = await join();
    const talk = room.page.getByRole('button', { name: 'Hold to talk' });
    await talk.hover();
    await room.page.mouse.down();
    await room.page.getByRole('button', { name: 'Listening', pressed: true }).waitFor();
    await room.page.mouse.up();
    await room.page.getByRole('region', { name: 'Conversation' }).focus();
    await room.page.keyboard.down(' ');
    await room.page.keyboard.up(' ');
    await room.page.getByLabel('Request').focus();
    await room.page.keyboard.press(' ');
    const talks = (await room.sent()).slice(1);
    expect(talks).toEqual([
      { type: 'talk', on: true },
      { type: 'talk', on: false },
      { type: 'talk', on: true },
      { type: 'talk', on: false },
    ]);
  });

  it('switches the microphone, and says what is wrong with it', async () => {
    const room = await join();
    const microphone = room.page.getByRole('switch', { name: 'Microphone' });
    await microphone.click();
    expect(await microphone.getAttribute('aria-checked')).toBe('false');
    await room.emit({ kind: 'microphone', on: false, trouble: 'No microphone was found.' });
    await room.page.getByText('No microphone was found. You can type all the same.').waitFor();
  });
});

describe('the assistant', () => {
  it('is said to be away, and back', async () => {
    const room = await join();
    const away = {
      lam: 1,
      seq: 0,
      room: 'demo',
      time: 1,
      type: 'assistant.state',
      text: 'The assistant is away.',
    };
    await room.emit({ kind: 'message', message: { ...away, state: 'away' } });
    await room.page.getByRole('status').getByText('The assistant is away.').first().waitFor();
    await room.emit({ kind: 'message', message: { ...away, state: 'idle' } });
    await room.page.getByText('Ready', { exact: true }).waitFor();
  });
});
