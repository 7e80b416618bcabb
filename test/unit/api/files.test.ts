// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../../shared/files.ts';
import { apiApp, TOKEN } from '../../support/api-app.ts';

const PATH = '/v1/rooms/demo/files/cat.jpg';

function client() {
  const api = apiApp();
  const send = (method: string, path: string, body?: Buffer, token = TOKEN) =>
    api.app.request(path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'image/jpeg' }) },
      ...(body && { body: new Uint8Array(body) }),
    });
  return { ...api, send };
}

describe('a file', () => {
  it('is given to a room, listed, taken and removed', async () => {
    const { send } = client();
    const put = await send('PUT', PATH, Buffer.from('a cat'));
    expect(put.status).toBe(200);
    expect(await put.json()).toMatchObject({
      name: 'cat.jpg',
      type: 'image/jpeg',
      bytes: 5,
      from: 'operator',
    });
    expect(await (await send('GET', '/v1/rooms/demo/files')).json()).toMatchObject({
      files: [{ name: 'cat.jpg' }],
    });
    const got = await send('GET', PATH);
    expect(await got.text()).toBe('a cat');
    expect((await send('DELETE', PATH)).status).toBe(204);
    expect((await send('GET', PATH)).status).toBe(404);
    expect((await send('DELETE', PATH)).status).toBe(404);
  });

  it('is never shown as a page of this origin', async () => {
    const { send } = client();
    await send('PUT', '/v1/rooms/demo/files/evil.html', Buffer.from('<script>'));
    const { headers } = await send('GET', '/v1/rooms/demo/files/evil.html');
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('may be larger than other bodies, and no larger than is said', async () => {
    const { send } = client();
    expect((await send('PUT', PATH, Buffer.alloc(MAX_FILE_BYTES))).status).toBe(200);
    expect((await send('PUT', PATH, Buffer.alloc(MAX_FILE_BYTES + 1))).status).toBe(413);
    expect((await send('POST', '/v1/rooms', Buffer.alloc(70_000))).status).toBe(413);
  });

  it.each(['..%2Fother', '.hidden', 'a%2Fb', `${'x'.repeat(121)}`, '%00'])(
    'has no name like %s',
    async (name) => {
      const { send } = client();
      expect((await send('PUT', `/v1/rooms/demo/files/${name}`, Buffer.from('x'))).status).toBe(400);
    },
  );

  it('is for operators, in rooms that there are', async () => {
    const { send } = client();
    expect((await send('GET', PATH, undefined, 'wrong')).status).toBe(401);
    expect((await send('PUT', '/v1/rooms/none/files/a', Buffer.from('x'))).status).toBe(404);
  });
});
