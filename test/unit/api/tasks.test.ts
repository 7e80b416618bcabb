// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { task as taskObject } from '../../../shared/tasks.ts';
import { apiApp } from '../../support/api-app.ts';
import { taskRecord } from '../../support/memory-stores.ts';

describe('a task by HTTP', () => {
  it('is accepted with 202 and its object', async () => {
    const api = apiApp();
    const response = await api.ask('POST', '/v1/rooms/demo/tasks', {
      text: ' go back ',
      url: 'http://x.test/',
    });
    expect(response.status).toBe(202);
    const task = taskObject.parse(await response.json());
    expect(task).toMatchObject({
      text: 'go back',
      source: 'api',
      participant: 'api',
      state: 'queued',
      url: 'http://x.test/',
    });
    expect(api.jobs.ids()).toEqual([`${task.id}-act-0`]);
    expect(await (await api.ask('GET', `/v1/tasks/${task.id}`)).json()).toMatchObject({ id: task.id });
  });

  it('is listed by room and by state', async () => {
    const api = apiApp();
    api.tasks.put(taskRecord({ id: 't1' }));
    api.tasks.put(taskRecord({ id: 't2', state: 'done' }));
    api.tasks.put(taskRecord({ id: 't3', room: 'other' }));
    const ids = async (query: string) => {
      const body = (await (await api.ask('GET', `/v1/tasks${query}`)).json()) as { tasks: { id: string }[] };
      return body.tasks.map(({ id }) => id);
    };
    expect(await ids('')).toEqual(['t1', 't2', 't3']);
    expect(await ids('?room=demo')).toEqual(['t1', 't2']);
    expect(await ids('?room=demo&state=done')).toEqual(['t2']);
  });

  it('is cancelled, answered, and asked for again as another task', async () => {
    const api = apiApp();
    const question = { round: 1, text: 'Which?', expires: 1 };
    api.tasks.put(taskRecord({ state: 'waiting', round: 1, question, source: 'spoken' }));
    expect(await (await api.ask('POST', '/v1/tasks/t1/answer', { text: 'B' })).json()).toMatchObject({
      state: 'planning',
    });
    expect(await (await api.ask('POST', '/v1/tasks/t1/cancel')).json()).toMatchObject({ state: 'cancelled' });
    const again = await api.ask('POST', '/v1/tasks/t1/retry');
    expect(again.status).toBe(202);
    const task = taskObject.parse(await again.json());
    expect(task).toMatchObject({ text: 'open the trips page', participant: '7', state: 'queued' });
    expect(task.id).not.toBe('t1');
  });
});

describe('a picture of a step', () => {
  const api = apiApp();
  const image = (url: string) => api.app.request(url);
  void api.tasks.putImage('t1', 1, Buffer.from('jpeg'));

  it('is for whoever has its signed address, token or not', async () => {
    const response = await image(api.images.url('t1', 1));
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(await response.text()).toBe('jpeg');
  });

  it.each([
    ['without a signature', '/v1/tasks/t1/steps/1/image'],
    ['with a guess', '/v1/tasks/t1/steps/1/image?key=guess'],
    ['with that of another step', api.images.url('t1', 2).replace('/2/', '/1/')],
    ['with that of another task', api.images.url('t2', 1).replace('t2', 't1')],
  ])('is refused %s', async (_, url) => {
    expect((await image(url)).status).toBe(401);
  });

  it('that is gone is not found', async () => {
    expect((await image(api.images.url('t1', 9))).status).toBe(404);
  });
});
