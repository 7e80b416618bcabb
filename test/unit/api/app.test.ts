// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { apiApp, TOKEN } from '../../support/api-app.ts';

describe('what needs no token', () => {
  it('is that the process lives, whether it is ready, and what it measures', async () => {
    const api = apiApp();
    const get = (path: string) => api.app.request(path);
    expect(await (await get('/healthz')).json()).toEqual({ status: 'alive' });
    expect(await (await get('/readyz')).json()).toEqual({ status: 'ready', checks: { redis: { ok: true } } });
    api.checks.janus = () => 'not reached yet';
    api.checks.broken = () => {
      throw new Error('the check itself fails');
    };
    const unready = await get('/readyz');
    expect(unready.status).toBe(503);
    expect(await unready.json()).toMatchObject({
      checks: { janus: { ok: false, reason: 'not reached yet' }, broken: { ok: false } },
    });
    expect(await (await get('/metrics')).text()).toContain('lam_tasks_ended_total');
  });

  it('is told within its time where a part does not answer at all', async () => {
    const api = apiApp();
    api.checks.redis = () => new Promise<never>(() => {});
    const unready = await api.app.request('/readyz');
    expect(await unready.json()).toMatchObject({
      checks: { redis: { ok: false, reason: 'no answer in time' } },
    });
  });

  it('is the description of the API, with every route of the contract', async () => {
    const { paths } = (await (await apiApp().app.request('/openapi.json')).json()) as { paths: object };
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/v1/rooms',
        '/v1/rooms/{room}',
        '/v1/rooms/{room}/tasks',
        '/v1/tasks',
        '/v1/tasks/{id}',
        '/v1/tasks/{id}/cancel',
        '/v1/tasks/{id}/answer',
        '/v1/tasks/{id}/retry',
        '/v1/jobs',
        '/v1/jobs/{queue}/{id}/retry',
        '/v1/jobs/{queue}/{id}',
      ]),
    );
  });

  it('is the pages, and what the room client needs to know', async () => {
    const { app } = apiApp();
    for (const path of ['/', '/admin', '/docs', '/vendor/janus.js', '/client.json']) {
      const response = await app.request(path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    }
  });

  it.each([
    '/../package.json',
    '/%2e%2e/app.ts',
    '/room/../../app.ts',
    '/vendor/lit-html/../../package.json',
  ])('is nothing beside the pages: %s', async (path) => {
    expect((await apiApp().app.request(path)).status).toBe(404);
  });
});

describe('the queues’ board', () => {
  it('takes the token as the password', async () => {
    const { app } = apiApp();
    const ask = (password: string) => {
      const authorization = `Basic ${Buffer.from(`anybody:${password}`).toString('base64')}`;
      return app.request('/admin/queues/api/queues', { headers: { authorization } });
    };
    expect((await app.request('/admin/queues/')).status).toBe(401);
    expect((await ask('wrong')).status).toBe(401);
    expect((await ask(TOKEN)).status).toBe(200);
  });
});
