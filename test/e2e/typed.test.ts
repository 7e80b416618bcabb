// SPDX-License-Identifier: MIT
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../demo/chromium.ts';
import { Participant } from '../support/participant.ts';
import { TestStack } from '../support/stack.ts';

let stack: TestStack;
let browser: Browser;

beforeAll(async () => {
  stack = await TestStack.start();
  browser = await launchBrowser();
  await stack.api.createRoom('typed');
  await stack.api.createRoom('other');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const join = (room: string, display: string) =>
  Participant.join(browser, { api: stack.api.url, janus: stack.janus.wsUrl, room, display });

describe('a typed request', () => {
  it('is queued, planned, carried out step by step and answered, in the participant’s browser', async () => {
    const ada = await join('typed', 'Ada');
    await ada.send('search for cheap flights to Berlin');
    const done = await ada.message('task.done');
    const own = ada.messages.filter((message) => 'task' in message && message.task === done.task);
    const types = own.map(({ type }) => type);
    expect(types[0]).toBe('task.queued');
    expect(types.indexOf('task.planning')).toBeGreaterThan(0);
    expect(types.indexOf('task.step')).toBeGreaterThan(0);
    expect(own[0]).toMatchObject({
      request: 'search for cheap flights to Berlin',
      source: 'typed',
      position: 1,
    });
    expect(done.timings.totalMs).toBeGreaterThan(0);
    const seqs = ada.messages.map(({ seq }) => seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    const task = await stack.api.task(done.task);
    expect(task).toMatchObject({ state: 'done', source: 'typed', room: 'typed' });
    expect(task.steps.every(({ state }) => state === 'done')).toBe(true);
    await ada.leave();
  });

  it('has a picture of each round that participants can see and strangers cannot', async () => {
    const ada = await join('typed', 'Ada');
    await ada.send('open the trips page');
    const step = await ada.message('task.step', ({ image }) => image !== undefined);
    const picture = await fetch(`${stack.api.url}${step.image}`);
    expect(picture.headers.get('content-type')).toBe('image/jpeg');
    expect(Buffer.from(await picture.arrayBuffer()).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    const unsigned = await fetch(`${stack.api.url}${step.image?.replace(/key=.*/, 'key=guess')}`);
    expect(unsigned.status).toBe(401);
    const task = await stack.api.task(step.task);
    expect(task.steps.find(({ n }) => n === step.n)?.image).toBe(step.image);
    await ada.leave();
  });

  it('asks before it sends a form, and does it once the requester says yes', async () => {
    const ada = await join('typed', 'Ada');
    await ada.send('open the booking page, type Ada into the name field, choose Friday and press reserve');
    const question = await ada.message('task.question');
    expect(question.options).toEqual(['Yes', 'No']);
    expect(await stack.town()).toMatchObject({ appointments: [] });
    await ada.send(JSON.stringify({ type: 'answer', task: question.task, text: 'Yes' }));
    await ada.message('task.done', ({ task }) => task === question.task);
    expect((await stack.town()).appointments).toMatchObject([{ name: 'Ada' }]);
    await ada.leave();
  });

  it('is not done when the requester says no', async () => {
    const ada = await join('typed', 'Ada');
    await ada.send('open the booking page, type Eve into the name field, choose Monday and press reserve');
    const question = await ada.message('task.question');
    await ada.send('no');
    const failed = await ada.message('task.failed', ({ task }) => task === question.task);
    expect(failed.code).toBe('declined');
    expect((await stack.town()).appointments).toHaveLength(1);
    await ada.leave();
  });

  it('does not hold up the room when the requester leaves instead of answering', async () => {
    const [eve, ada] = [await join('typed', 'Eve'), await join('typed', 'Ada')];
    await eve.send('press the button that is not there at all');
    const question = await ada.message('task.question');
    await ada.send('open the trips page');
    await eve.leave();
    const failed = await ada.message('task.failed', ({ task }) => task === question.task);
    expect(failed.code).toBe('unanswered');
    await ada.message('task.done');
    await ada.leave();
  });

  it('is answered from the page', async () => {
    const ada = await join('typed', 'Ada');
    await ada.send('open my account');
    await ada.message('task.done');
    await ada.send(JSON.stringify({ type: 'request', id: 'mine', text: 'what does the monthly total say?' }));
    const queued = await ada.message('task.queued', ({ id }) => id === 'mine');
    const done = await ada.message('task.done', ({ task }) => task === queued.task);
    expect(done.answer).toMatch(/\d/);
    await ada.leave();
  });
});

describe('several participants', () => {
  it('all see the request, its steps and its answer; only the requester may cancel', async () => {
    const [ada, bob] = [await join('typed', 'Ada'), await join('typed', 'Bob')];
    await ada.send('press the button that is not there at all');
    const question = await bob.message('task.question');
    await bob.send(JSON.stringify({ type: 'cancel', task: question.task }));
    const refusal = await bob.message('error');
    expect(refusal).toMatchObject({ code: 'not_allowed', seq: 0 });
    expect(ada.messages.some(({ type }) => type === 'error')).toBe(false);
    await ada.send('stop');
    await bob.message('task.cancelled', ({ task }) => task === question.task);
    await ada.leave();
    await bob.leave();
  });

  it('are served one after the other in a room, and rooms at the same time', async () => {
    const ada = await join('other', 'Ada');
    await Promise.all([ada.send('open the trips page'), ada.send('go back'), ada.send('open my account')]);
    await expect
      .poll(() => ada.messages.filter(({ type }) => type === 'task.done').length, { timeout: 30_000 })
      .toBe(3);
    const order = ada.messages.flatMap((message) =>
      message.type === 'task.queued' || message.type === 'task.done'
        ? [`${message.type} ${message.task}`]
        : [],
    );
    const queued = order.filter((line) => line.startsWith('task.queued')).map((line) => line.split(' ')[1]);
    const done = order.filter((line) => line.startsWith('task.done')).map((line) => line.split(' ')[1]);
    expect(done).toEqual(queued);
    await ada.leave();
  });

  it('who come late are sent what they missed when they ask for it', async () => {
    const ada = await join('typed', 'Ada');
    await ada.send('go back');
    const done = await ada.message('task.done');
    const late = await join('typed', 'Late');
    expect(late.messages.filter(({ seq }) => seq > 0)).toEqual([]);
    await late.send(JSON.stringify({ type: 'resume', after: done.seq - 3 }));
    const replayed = await late.message('task.done', ({ seq }) => seq === done.seq);
    expect(replayed).toEqual(done);
    expect(late.messages.filter(({ seq }) => seq > 0)[0]?.seq).toBe(done.seq - 2);
    await ada.leave();
    await late.leave();
  });
});
