// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { LamError } from '../../../control-plane/src/errors.ts';
import type { PageAction } from '../../../control-plane/src/plan/action.ts';
import type { ActJob, PlanJob } from '../../../control-plane/src/task/jobs.ts';
import { type TaskRecord, toTask } from '../../../control-plane/src/task/record.ts';
import { taskRecord } from '../../support/memory-stores.ts';
import { click, done, never, type Outcome, setting } from './acting.ts';

const states = (task: TaskRecord) => task.actions.map(({ state }) => state);

describe('the first round', () => {
  it('opens the room’s start page where the browser has not been anywhere, and then plans', async () => {
    const { run, performed, jobs, task } = setting(
      {},
      { state: 'queued' },
      { startUrl: 'http://town.test/' },
    );
    await run([], { round: 0 });
    expect(performed).toEqual([{ kind: 'goto', url: 'http://town.test/' }]);
    expect(jobs.data<PlanJob>('t1-plan-1')).toMatchObject({ kind: 'plan', round: 1 });
    expect(task.startedAt).toBeGreaterThan(0);
  });

  it('opens the request’s own address, and nothing where the browser shows a page already', async () => {
    const own = setting({}, { url: 'http://own.test/' }, { startUrl: 'http://town.test/' });
    await own.run([], { round: 0 });
    expect(own.performed).toEqual([{ kind: 'goto', url: 'http://own.test/' }]);
    const there = setting({}, {}, { startUrl: 'http://town.test/' });
    there.page.url = 'http://x.test/';
    await there.run([], { round: 0 });
    expect(there.performed).toEqual([]);
  });

  it('ends the task where the way in is barred', async () => {
    const barred = new LamError('navigation_failed', 'There is no such host.');
    const { run, task, jobs } = setting({ goto: barred }, { url: 'http://nowhere.test/' });
    await run([], { round: 0 });
    expect(task).toMatchObject({ state: 'failed', error: { code: 'navigation_failed' } });
    expect(jobs.ids().filter((id) => id.includes('plan'))).toEqual([]);
  });
});

describe('a round', () => {
  it('performs its actions in order, tells each before and after, and shows the page to the planner', async () => {
    const { run, performed, log, jobs, task } = setting();
    await run([click('e1'), click('e2')]);
    expect(performed.map((action) => 'ref' in action && action.ref)).toEqual(['e1', 'e2']);
    const steps = log.messages.filter(({ type }) => type === 'task.step');
    expect(steps).toMatchObject([
      { n: 1, state: 'running' },
      { n: 1, state: 'done' },
      { n: 2, state: 'running' },
      { n: 2, state: 'done' },
      { n: 2, state: 'done', image: '/image/t1/2' },
    ]);
    expect(jobs.data<PlanJob>('t1-plan-2')).toMatchObject({ round: 2, page: { title: 'Blank' } });
    expect(task.actions).toMatchObject([{ n: 1, step: 1, changed: 'content' }, { n: 2 }]);
  });

  it('leaves off behind the first action that leads to another page or opens a dialog', async () => {
    for (const went of ['navigated', 'dialog', 'popup'] as const) {
      const { run, task, jobs } = setting({ e1: went });
      await run([click('e1'), click('e2')]);
      expect(states(task)).toEqual(['done']);
      expect(jobs.ids()).toEqual(['t1-plan-2']);
    }
  });

  it('says a line to the room between its actions, once, without the browser', async () => {
    const { run, performed, log } = setting();
    await run([click('e1'), { kind: 'say', text: 'Half of it is done.' }, click('e2')]);
    expect(performed).toEqual([click('e1'), click('e2')]);
    const said = log.messages.filter((message) => message.type === 'task.step' && message.action === 'say');
    expect(said).toMatchObject([{ n: 2, state: 'done', text: 'Half of it is done.' }]);
  });

  it('takes a picture for the next plan where it was asked for, and only then', async () => {
    const { run, jobs, tasks } = setting();
    await run([click('e1'), { kind: 'look' }]);
    expect(jobs.data<PlanJob>('t1-plan-2')).toMatchObject({ pictured: true });
    expect(await tasks.getView('t1', 2)).toEqual(Buffer.from('marked'));
    await run([click('e1')], { round: 2 });
    expect(jobs.data<PlanJob>('t1-plan-3')).not.toHaveProperty('pictured');
    expect(await tasks.getView('t1', 3)).toBeUndefined();
  });

  it('takes one of a page that has nearly no text, where the planner can see', async () => {
    const { run, deps, page, jobs } = setting();
    Object.assign(page, { url: 'http://x.test/chart', snapshot: '- img "Chart" [ref=e1]' });
    await run([click('e1')]);
    expect(jobs.data<PlanJob>('t1-plan-2')).not.toHaveProperty('pictured');
    deps.picturesBare = true;
    await run([click('e1')], { round: 2 });
    expect(jobs.data<PlanJob>('t1-plan-3')).toMatchObject({ pictured: true });
    page.snapshot = ['Home', 'News', 'Shop', 'Help'].map((name) => `- link "${name}" [ref=e1]`).join('\n');
    await run([click('e1')], { round: 3 });
    expect(jobs.data<PlanJob>('t1-plan-4')).not.toHaveProperty('pictured');
  });

  it('tells nobody what it types into a field that hides it, or is called so', async () => {
    const secret = 'hunter2';
    const refused = new LamError('bad_value', `It does not take "${secret}".`);
    const { run, browser, performed, log, task } = setting({ e2: refused });
    browser.secret = ['e1'];
    const type = (ref: string, name: string): PageAction => ({
      kind: 'type',
      ref,
      name,
      text: secret,
      submit: false,
    });
    await run([type('e1', 'Key'), type('e2', 'Your password')]);
    expect(performed).toMatchObject([{ text: secret }, { text: secret }]);
    expect(JSON.stringify(log.messages)).not.toContain(secret);
    expect(log.find('task.step').text).toContain('Type “••••••••” into “Your password”');
    expect(JSON.stringify(toTask(task, String).steps)).not.toContain(secret);
  });

  it('keeps what an action brought and how it was done instead, and shows both', async () => {
    const { run, browser, task, log, jobs } = setting();
    browser.came = { result: '3 rows', fallback: 'clicked its label' };
    await run([click('e1')]);
    expect(task.actions[0]).toMatchObject({ result: '3 rows', fallback: 'clicked its label' });
    expect(log.find('task.step')).toMatchObject({
      result: '3 rows',
      fallback: 'clicked its label',
      text: expect.stringMatching(/clicked its label – 3 rows$/),
    });
    expect(jobs.ids()).toEqual(['t1-plan-2']);
  });

  it('leaves off behind the first that fails, and says why', async () => {
    const { run, task } = setting({ e1: new LamError('disabled', 'It is disabled.') });
    await run([click('e1'), click('e2'), done]);
    expect(task).toMatchObject({ state: 'acting', actions: [{ state: 'failed', error: 'It is disabled.' }] });
  });

  it('says nothing of an error that was not foreseen', async () => {
    const { run, task } = setting({ e1: new TypeError('secret') });
    await run([click('e1')]);
    expect(task.actions[0]?.error).not.toContain('secret');
  });

  it('skips an element that an action before it made go away, and fails one that was gone before', async () => {
    const gone = new LamError('stale_ref', 'It is gone.');
    const behind = setting({ e2: gone });
    await behind.run([click('e1'), click('e2')]);
    expect(states(behind.task)).toEqual(['done', 'skipped']);
    const first = setting({ e1: gone });
    await first.run([click('e1'), click('e2')]);
    expect(states(first.task)).toEqual(['failed']);
  });

  it('ends the task where an action leaves what the policy allows', async () => {
    const denied = new LamError('egress_denied', '10.1.2.3 is private.');
    const { run, task, jobs } = setting({ e1: denied });
    await run([click('e1'), click('e2')]);
    expect(task).toMatchObject({
      state: 'failed',
      error: { code: 'egress_denied', reason: '10.1.2.3 is private.' },
    });
    expect(jobs.added).toEqual([]);
  });

  it('keeps the picture, the labels and the state of the page', async () => {
    const { run, tasks, rooms, browser } = setting();
    await run([click('e1')]);
    expect(await tasks.getImage('t1', 1)).toEqual(Buffer.from('jpeg'));
    expect(await rooms.labels('demo')).toEqual(['Trips']);
    expect(browser.states.get('demo')).toEqual({ at: 'about:blank' });
  });
});

describe('a closing answer behind the actions', () => {
  it('ends the task where all before it succeeded', async () => {
    const { run, task, jobs } = setting();
    await run([click('e1'), done]);
    expect(task).toMatchObject({ state: 'done', answer: 'It is done.' });
    expect(jobs.added).toEqual([]);
  });

  it('also where the last action led to another page, which it names', async () => {
    const { run, task } = setting({ e1: 'navigated' });
    await run([click('e1'), done]);
    expect(task).toMatchObject({ state: 'done', evidence: expect.stringContaining('http://x.test/next') });
  });

  it('also where the last action brought up a dialog of the page’s own', async () => {
    const { run, task } = setting({ e1: 'popup' });
    await run([click('e1'), done]);
    expect(task).toMatchObject({ state: 'done', answer: 'It is done.' });
  });

  it.each<[string, Outcome]>([
    ['failed', new LamError('timeout', 'Too slow.')],
    ['opened a dialog', 'dialog'],
  ])('is dropped where an action %s: the planner looks again', async (_, went) => {
    const { run, task, jobs } = setting({ e1: went });
    await run([click('e1'), done]);
    expect(task.state).toBe('acting');
    expect(jobs.ids()).toEqual(['t1-plan-2']);
  });

  it('is dropped where an action in between was not performed', async () => {
    const { run, task } = setting({ e1: 'navigated' });
    await run([click('e1'), click('e2'), done]);
    expect(task.state).toBe('acting');
  });

  it('may be the question for consent, with what it sets free', async () => {
    const { run, task } = setting();
    await run([click('e1'), { kind: 'ask', question: 'Shall I?' }], { pending: [click('e2')] });
    expect(task).toMatchObject({ state: 'waiting', question: { round: 1, pending: [click('e2')] } });
  });
});

describe('a job that runs again', () => {
  const cutOff = { n: 1, step: 1, action: click('e1'), state: 'running' as const };

  it('after its actions began performs none of them, and marks the one it was cut off in', async () => {
    const { run, performed, task, jobs, log } = setting({}, { round: 1, actions: [cutOff] });
    await run([click('e1'), click('e2'), done]);
    expect(performed).toEqual([]);
    expect(task).toMatchObject({ state: 'acting', actions: [{ state: 'interrupted' }] });
    expect(log.messages.filter(({ type }) => type === 'task.step')[0]).toMatchObject({
      n: 1,
      state: 'failed',
    });
    expect(jobs.ids()).toEqual(['t1-plan-2']);
  });

  it('before any of them began performs them', async () => {
    const earlier = { ...cutOff, state: 'done' as const };
    const { run, performed } = setting({}, { round: 2, actions: [earlier] });
    await run([click('e2')], { round: 2 });
    expect(performed).toEqual([click('e2')]);
  });

  it.each<[string, Partial<TaskRecord>]>([
    [
      'while the question at its end stands',
      { round: 1, state: 'waiting', question: { round: 1, text: '?', expires: 1 } },
    ],
    ['after the next round was planned', { round: 2 }],
  ])('%s touches nothing', async (_, change) => {
    const { run, performed, task, jobs } = setting(
      {},
      { actions: [{ ...cutOff, state: 'done' }], ...change },
    );
    const before = structuredClone(task);
    await run([click('e1')]);
    expect([performed, jobs.added]).toEqual([[], []]);
    expect(task).toEqual(before);
  });

  it('of a task that has ended starts the room’s next one', async () => {
    const { run, performed, tasks, jobs } = setting({}, { state: 'done' });
    tasks.put(taskRecord({ id: 't2', state: 'queued' }));
    await run([click('e1')]);
    expect(performed).toEqual([]);
    expect(jobs.ids()).toEqual(['t2-act-0']);
  });
});

describe('a task that is cancelled while it acts', () => {
  it('stops at the action under way, and nothing is told behind its end', async () => {
    const { run, browser, pipeline, tasks, task, log, performed } = setting();
    const stop = new AbortController();
    browser.perform = async (_action, signal) => {
      await pipeline.cancel((await tasks.get('t1'))!);
      stop.abort(new Error('the task was cancelled'));
      signal.throwIfAborted();
    };
    await expect(run([click('e1'), click('e2')], {}, stop.signal)).rejects.toThrow('cancelled');
    expect(performed).toHaveLength(1);
    expect(task.state).toBe('cancelled');
    expect(log.messages.at(-1)?.type).toBe('task.cancelled');
  });

  it('performs nothing more where the word comes between two actions', async () => {
    const { run, browser, pipeline, tasks, performed } = setting();
    browser.perform = async () => pipeline.cancel((await tasks.get('t1'))!);
    await run([click('e1'), click('e2')]);
    expect(performed).toHaveLength(1);
  });
});

describe('two rounds in one room', () => {
  it('do not touch the browser at the same time', async () => {
    const { stage, tasks, browser } = setting();
    tasks.put(taskRecord({ id: 't2' }));
    let under = 0;
    browser.perform = async () => {
      expect(++under).toBe(1);
      await Promise.resolve();
      under--;
    };
    const job = (task: string): ActJob => ({ task, round: 1, actions: [click('e1'), click('e2')] });
    await Promise.all([stage.run(job('t1'), never), stage.run(job('t2'), never)]);
  });
});

describe('a visit', () => {
  it('opens the room’s start page ahead of the first request, and stays where the browser has been', async () => {
    const { stage, performed, page, rooms } = setting({}, {}, { startUrl: 'http://town.test/' });
    await stage.run({ task: 'prepare-1', prepare: 'demo' }, never);
    expect(performed).toEqual([{ kind: 'goto', url: 'http://town.test/' }]);
    expect(await rooms.labels('demo')).toEqual(['Trips']);
    page.url = 'http://x.test/';
    await stage.run({ task: 'prepare-2', prepare: 'demo' }, never);
    expect(performed).toHaveLength(1);
  });
});

describe('what ends from outside', () => {
  it('a room that was removed ends the task', async () => {
    const { run, rooms, task } = setting();
    await rooms.remove('demo');
    await run([click('e1')]);
    expect(task.error?.code).toBe('room_gone');
  });

  it('a job that has failed for good ends the task with the reason', async () => {
    const { stage, task } = setting();
    await stage.failed(
      { task: 't1', round: 1, actions: [] },
      { code: 'no_browser', reason: 'Chromium is missing.' },
    );
    expect(task).toMatchObject({ state: 'failed', error: { code: 'no_browser' } });
  });
});
