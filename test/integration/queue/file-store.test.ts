// SPDX-License-Identifier: MIT
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FileStore } from '../../../control-plane/src/queue/file-store.ts';
import { RoomStore } from '../../../control-plane/src/queue/room-store.ts';
import { MAX_FILE_BYTES, MAX_FILES } from '../../../shared/files.ts';
import { startRedis, type TestRedis } from '../../support/redis.ts';

let server: TestRedis;
let files: FileStore;

beforeAll(async () => {
  server = await startRedis();
  files = new FileStore(server.redis);
});
afterAll(() => server.stop());
beforeEach(() => server.redis.flushall());

const put = (room: string, name: string, content = Buffer.from('x')) =>
  files.put(room, { name, type: 'image/png', from: 'operator' }, content);

describe('the files of a room', () => {
  it('come back byte by byte, and belong to that room', async () => {
    const content = randomBytes(MAX_FILE_BYTES);
    await put('demo', 'a.png', content);
    expect(await files.get('demo', 'a.png')).toMatchObject({
      name: 'a.png',
      type: 'image/png',
      bytes: MAX_FILE_BYTES,
      from: 'operator',
      content,
    });
    expect(await files.get('other', 'a.png')).toBeUndefined();
    expect(await files.names('other')).toEqual([]);
  });

  it('are listed by name; one of the same name takes the place of the other', async () => {
    await put('demo', 'b.png');
    await put('demo', 'a.png');
    await put('demo', 'b.png', Buffer.from('longer'));
    expect(await files.list('demo')).toMatchObject([
      { name: 'a.png', bytes: 1 },
      { name: 'b.png', bytes: 6 },
    ]);
  });

  it('are bounded in size and number', async () => {
    await expect(put('demo', 'a', Buffer.alloc(MAX_FILE_BYTES + 1))).rejects.toMatchObject({
      code: 'too_large',
    });
    for (let n = 0; n < MAX_FILES; n += 1) await put('demo', `f${n}`);
    await expect(put('demo', 'one more')).rejects.toMatchObject({ code: 'too_many_files' });
    await put('demo', 'f0', Buffer.from('in its place'));
    await put('other', 'f0');
  });

  it('go when they are removed, and with their room', async () => {
    await put('demo', 'a');
    expect(await files.remove('demo', 'a')).toBe(true);
    expect(await files.remove('demo', 'a')).toBe(false);
    await put('demo', 'b');
    await new RoomStore(server.redis).remove('demo');
    expect(await files.get('demo', 'b')).toBeUndefined();
    expect(await server.redis.keys('*file*')).toEqual([]);
  });
});
