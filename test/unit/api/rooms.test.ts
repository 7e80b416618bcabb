// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { apiApp } from '../../support/api-app.ts';
import { taskRecord } from '../../support/memory-stores.ts';
import { POLICY } from '../../support/planning.ts';

describe('a room', () => {
  it('is made in Janus and enabled, with the default policy where nothing else is said', async () => {
    const api = apiApp();
    const given = { room: 'new', pin: '1234', secret: 'the chair', confirm: 'always' };
    const response = await api.ask('POST', '/v1/rooms', given);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ ...POLICY, room: 'new', kind: 'lam', confirm: 'always' });
    expect(api.made).toEqual(['ensure new 1234 the chair']);
    const shown = await (await api.ask('GET', '/v1/rooms/new')).text();
    expect(shown).not.toMatch(/1234|the chair/);
  });

  it('changes only in what is given', async () => {
    const api = apiApp({ policy: { maxSteps: 7 } });
    const response = await api.ask('PATCH', '/v1/rooms/demo', { confirm: 'never' });
    expect(await response.json()).toMatchObject({ confirm: 'never', maxSteps: 7 });
    expect(await (await api.ask('GET', '/v1/rooms')).json()).toMatchObject({ rooms: [{ confirm: 'never' }] });
  });

  it('that is disabled takes its tasks with it, the last first, and is gone from Janus', async () => {
    const api = apiApp();
    const tasks = ['t1', 't2'].map((id) => api.tasks.put(taskRecord({ id })));
    expect((await api.ask('DELETE', '/v1/rooms/demo')).status).toBe(204);
    expect(tasks.map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    expect(api.cancelled).toEqual(['t2', 't1']);
    expect(api.made).toEqual(['destroy demo']);
    expect((await api.ask('GET', '/v1/rooms/demo')).status).toBe(404);
  });

  it('is disabled also where a task ends by itself at that moment', async () => {
    const api = apiApp();
    api.tasks.put(taskRecord({ state: 'done' }));
    api.tasks.waiting = async () => ['t1'];
    expect((await api.ask('DELETE', '/v1/rooms/demo')).status).toBe(204);
  });
});
