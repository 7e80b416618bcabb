// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { problem } from '../../../control-plane/src/api/problem.ts';
import { LamError } from '../../../control-plane/src/errors.ts';
import { apiApp } from '../../support/api-app.ts';
import { taskRecord } from '../../support/memory-stores.ts';

/** The problem in an answer, which must be one. */
async function problemIn(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const body = problem.parse(await response.json());
  expect(body.status).toBe(response.status);
  return body;
}

describe('an error', () => {
  const api = apiApp();
  api.tasks.put(taskRecord({ id: 't1', state: 'done' }));
  api.tasks.put(taskRecord({ id: 't2', state: 'acting' }));

  it.each<[number, string, string, string, unknown?]>([
    [400, 'bad_request', 'POST', '/v1/rooms', {}],
    [400, 'bad_request', 'POST', '/v1/rooms', '{"room":'],
    [400, 'bad_request', 'POST', '/v1/rooms', { room: 'a b' }],
    [400, 'bad_request', 'POST', '/v1/rooms', { room: 'x', timezone: 'Mars/Olympus' }],
    [400, 'bad_request', 'POST', '/v1/rooms', { room: 'x', allowedOrigins: ['https://x.test/path'] }],
    [400, 'bad_request', 'PATCH', '/v1/rooms/demo', { nonsense: 1 }],
    [400, 'bad_request', 'PATCH', '/v1/rooms/demo', { maxSteps: 0 }],
    [400, 'bad_request', 'POST', '/v1/rooms/demo/tasks', { text: '  ' }],
    [400, 'bad_request', 'POST', '/v1/rooms/demo/tasks', { text: 'go', url: 'file:///etc/passwd' }],
    [400, 'bad_request', 'GET', '/v1/tasks?state=sleeping'],
    [400, 'bad_request', 'GET', '/v1/jobs?queue=cook'],
    [404, 'not_found', 'GET', '/v1/nothing'],
    [404, 'unknown_room', 'GET', '/v1/rooms/none'],
    [404, 'unknown_room', 'POST', '/v1/rooms/none/tasks', { text: 'go' }],
    [404, 'unknown_room', 'GET', '/v1/rooms/none/events'],
    [404, 'unknown_task', 'GET', '/v1/tasks/none'],
    [404, 'unknown_task', 'GET', '/v1/tasks/none/events'],
    [404, 'unknown_job', 'DELETE', '/v1/jobs/act/none'],
    [409, 'not_failed', 'POST', '/v1/jobs/act/t1-act-0/retry'],
    [409, 'room_exists', 'POST', '/v1/rooms', { room: 'demo' }],
    [409, 'ended', 'POST', '/v1/tasks/t1/cancel'],
    [409, 'not_ended', 'POST', '/v1/tasks/t2/retry'],
    [409, 'no_question', 'POST', '/v1/tasks/t2/answer', { text: 'yes' }],
    [413, 'too_long', 'POST', '/v1/rooms/demo/tasks', { text: 'x'.repeat(70_000) }],
    [422, 'kind_unsupported', 'POST', '/v1/rooms', { room: 'x', kind: 'videoroom' }],
  ])('%i %s is a problem: %s %s %o', async (status, code, method, path, body) => {
    const found = await problemIn(await api.ask(method, path, body));
    expect(found).toMatchObject({ status, code });
    expect(found.title).not.toBe('Internal error');
    expect(found.detail).not.toBe('');
  });

  it('401 says how to come in', async () => {
    for (const authorization of ['', 'Bearer wrong', 'Basic abc']) {
      const response = await api.ask('GET', '/v1/rooms', undefined, { authorization });
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
      expect(await problemIn(response)).toMatchObject({ status: 401, code: 'unauthorized' });
    }
  });

  it('429 is a queue that is full', async () => {
    const full = apiApp();
    full.tasks.accept = async () => {
      throw new LamError('queue_full', 'This room already has 50 requests waiting.');
    };
    const response = await full.ask('POST', '/v1/rooms/demo/tasks', { text: 'go' });
    expect(await problemIn(response)).toMatchObject({ status: 429, code: 'queue_full' });
  });

  it.each([
    [503, new LamError('janus_unavailable', 'Janus is away.', { retryable: true })],
    [502, new LamError('janus_refused', 'Janus says no.')],
  ])('%i is Janus’s, and the room is not enabled', async (status, janus) => {
    const without = apiApp({ janus });
    const response = await without.ask('POST', '/v1/rooms', { room: 'new' });
    expect(await problemIn(response)).toMatchObject({ status, code: janus.code });
    expect(await without.rooms.get('new')).toBeUndefined();
  });

  it('500 tells nothing of what was not foreseen, which is in the log', async () => {
    const broken = apiApp();
    broken.rooms.list = async () => {
      throw new Error('the password is secret');
    };
    const found = await problemIn(await broken.ask('GET', '/v1/rooms'));
    expect(found).toMatchObject({ status: 500, code: 'internal', title: 'Internal error' });
    expect(JSON.stringify(found)).not.toContain('secret');
    expect(JSON.stringify(broken.lines)).toContain('the password is secret');
  });
});
