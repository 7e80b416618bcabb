// SPDX-License-Identifier: MIT
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WireType } from '../../../shared/wire.ts';
import { eventually } from '../../support/eventually.ts';
import { HELLO } from '../../support/plugin-peer.ts';
import { startLink } from './fixture.ts';

/** The next PING: time passes until it is due. */
async function pinged(connection: { next(type: number): Promise<{ sequence: number }> }): Promise<number> {
  const ping = connection.next(WireType.PING);
  vi.advanceTimersByTime(2_000);
  return (await ping).sequence;
}

describe('a link that may be dead', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is pinged every 2 s, and kept while the plugin answers', async () => {
    const { peer, link, calls } = await startLink();
    const connection = await peer.link();
    await eventually(() => expect(link.state.up).toBe(true));
    for (let seconds = 0; seconds < 30; seconds += 2) {
      const { bytesWritten } = connection.socket;
      connection.send({ type: WireType.PONG, sequence: await pinged(connection) });
      connection.send({ type: WireType.PING, sequence: seconds });
      // The answer to our PING shows that the PONG before it was read.
      expect(await connection.next(WireType.PONG)).toMatchObject({ sequence: seconds });
      expect(connection.socket.bytesWritten).toBeGreaterThan(bytesWritten);
    }
    expect(calls.map(([name]) => name)).toEqual(['up']);
  });

  it('is closed after 6 s of silence, and dialled again', async () => {
    const { peer, link, calls } = await startLink();
    const connection = await peer.link();
    await eventually(() => expect(link.state.up).toBe(true));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(link.state.up).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    await eventually(() => expect(calls.at(-1)).toEqual(['down', 'the plugin was silent for 6 s']));
    vi.useRealTimers();
    await connection.closed;
    await peer.link();
    await eventually(() => expect(link.state.up).toBe(true));
  });

  it('is given up where the plugin chats but never introduces itself', async () => {
    const { peer, link } = await startLink();
    const connection = await peer.accept();
    connection.sendJson(WireType.HELLO, HELLO);
    for (let seconds = 0; seconds < 4; seconds += 2) {
      connection.send({ type: WireType.PONG, sequence: await pinged(connection) });
    }
    await vi.advanceTimersByTimeAsync(1_000);
    await eventually(() => expect(link.state.lastError).toBe('the plugin did not introduce itself'));
  });
});
