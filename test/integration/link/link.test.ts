// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { encode } from '../../../control-plane/src/link/codec.ts';
import { MAX_PAYLOAD_BYTES, WireType } from '../../../shared/wire.ts';
import { eventually } from '../../support/eventually.ts';
import { EMPTY_SNAPSHOT, HELLO } from '../../support/plugin-peer.ts';
import { startLink } from './fixture.ts';

const ADA = { room: 'demo', participant: '42', display: 'Ada', muted: false };
const STATS = {
  sessions: 1,
  rooms: 1,
  packetsIn: 5e9,
  packetsLost: 3,
  framesDecoded: 10,
  framesConcealed: 3,
  framesDropped: 0,
  textIn: 4,
  textOut: 5,
  textRefused: 0,
};

describe('linking', () => {
  it('introduces itself first, then hands over what the plugin knows', async () => {
    const { peer, link, calls } = await startLink();
    expect(link.state).toMatchObject({ up: false });
    const connection = await peer.accept();
    expect((await connection.nextJson(WireType.HELLO)).json).toEqual({ protocol: 1, software: 'test/1' });
    expect(connection.received).toHaveLength(1);

    const snapshot = { rooms: [{ room: 'demo' }], sessions: [{ session: 7, ...ADA }] };
    connection.sendJson(WireType.HELLO, HELLO);
    connection.sendJson(WireType.SNAPSHOT, snapshot);
    await eventually(() => expect(calls).toEqual([['up', snapshot, HELLO]]));
    expect(link.state).toMatchObject({ up: true, boot: 'boot-1', stringIds: true });
    expect(link.state.lastError).toBeUndefined();
  });

  it('keeps dialling until the plugin is there, and logs its absence once', async () => {
    const { peer, link, lines } = await startLink({ listening: false });
    await eventually(() => expect(link.state.lastError).toContain('ENOENT'));
    await peer.start();
    await peer.link();
    await eventually(() => expect(link.state.up).toBe(true));
    expect(lines.filter(({ msg }) => msg.startsWith('cannot link'))).toHaveLength(1);
  });

  it('comes back after the death of the plugin, and learns everything anew', async () => {
    const { peer, link, calls } = await startLink();
    await peer.link();
    await eventually(() => expect(link.state.up).toBe(true));
    await peer.stop();
    await eventually(() => expect(link.state).toMatchObject({ up: false, lastError: expect.any(String) }));
    await peer.start();
    await peer.link({ boot: 'boot-2' });
    await eventually(() => expect(link.state).toMatchObject({ up: true, boot: 'boot-2' }));
    expect(calls.map(([name]) => name)).toEqual(['up', 'down', 'up']);
  });

  it('says that another control plane is linked, logs that once, and takes over when it leaves', async () => {
    const { peer, link, calls, lines } = await startLink();
    for (const _ of [1, 2]) {
      const connection = await peer.accept();
      await connection.next(WireType.HELLO);
      connection.sendJson(WireType.ERROR, { code: 'busy', reason: 'another control plane is linked' });
      await connection.closed;
      expect(link.state).toMatchObject({ up: false, lastError: 'another control plane is linked' });
    }
    await peer.link();
    await eventually(() => expect(link.state.up).toBe(true));
    expect(lines.filter(({ reason }) => reason === 'another control plane is linked')).toHaveLength(1);
    expect(calls.map(([name]) => name)).toEqual(['up']);
  });

  it('refuses a plugin of another protocol version', async () => {
    const { peer, link, calls } = await startLink();
    const connection = await peer.accept();
    connection.sendJson(WireType.HELLO, { ...HELLO, protocol: 2 });
    expect((await connection.nextJson(WireType.ERROR)).json).toMatchObject({ code: 'bad_version' });
    await connection.closed;
    expect(link.state.lastError).toBe('the plugin speaks protocol version 2');
    expect(calls).toEqual([]);
  });

  it('refuses a plugin that does not introduce itself first', async () => {
    const { peer } = await startLink();
    const connection = await peer.accept();
    connection.sendJson(WireType.SNAPSHOT, EMPTY_SNAPSHOT);
    expect((await connection.nextJson(WireType.ERROR)).json).toMatchObject({ code: 'hello_expected' });
    await connection.closed;
  });

  it('does not go on without a SNAPSHOT that it understands', async () => {
    const { peer, link, calls } = await startLink();
    const connection = await peer.accept();
    connection.sendJson(WireType.HELLO, HELLO);
    connection.sendJson(WireType.SNAPSHOT, { rooms: [] });
    expect((await connection.nextJson(WireType.ERROR)).json).toMatchObject({ code: 'bad_payload' });
    await connection.closed;
    expect(link.state.lastError).toContain('sessions');
    expect(calls).toEqual([]);
  });

  it('stops when told to: the connection is closed, and what was linked is told', async () => {
    const { peer, calls, abort, running } = await startLink();
    const connection = await peer.link();
    await eventually(() => expect(calls).toHaveLength(1));
    abort.abort();
    await running;
    await connection.closed;
    expect(calls.at(-1)).toEqual(['down', 'the control plane is stopping']);
  });
});

describe('messages of the plugin', () => {
  it('reach the handlers in the order of the wire', async () => {
    const { peer, calls } = await startLink();
    const connection = await peer.link();
    const pcm = Buffer.alloc(1280, 3);
    connection.sendJson(WireType.OPEN, ADA, { session: 7 });
    connection.send({ type: WireType.PCM, session: 7, timestamp: 320, sequence: 1, payload: pcm });
    connection.send({ type: WireType.PCM, flags: 3, session: 7, timestamp: 960, sequence: 2, payload: pcm });
    connection.sendJson(WireType.GAP, { samples: 3200, reason: 'loss' }, { session: 7, timestamp: 2 ** 33 });
    connection.send({ type: WireType.TEXT_IN, session: 7, sequence: 1, payload: Buffer.from('Grüße 🙂') });
    connection.sendJson(WireType.STATS, { ...STATS, laterMember: true });
    connection.sendJson(WireType.CLOSE, { reason: 'hangup' }, { session: 7 });
    await eventually(() => expect(calls).toHaveLength(8));
    expect(calls.slice(1)).toEqual([
      ['open', 7, ADA],
      ['pcm', 7, 320, pcm, false],
      ['pcm', 7, 960, pcm, true],
      ['gap', 7, 2 ** 33, 3200, 'loss'],
      ['text', 7, 1, 'Grüße 🙂'],
      ['stats', STATS],
      ['close', 7, 'hangup'],
    ]);
  });

  it('are understood when they arrive byte by byte', async () => {
    const { peer, calls } = await startLink();
    const connection = await peer.link();
    connection.socket.setNoDelay(true);
    const payload = Buffer.from(JSON.stringify(ADA));
    for (const byte of encode({ type: WireType.OPEN, session: 7, payload })) {
      connection.socket.write(Buffer.of(byte));
    }
    await eventually(() => expect(calls.at(-1)).toEqual(['open', 7, ADA]));
  });

  it('are skipped where the type is unknown, or reserved for a later version', async () => {
    const { peer, calls } = await startLink();
    const connection = await peer.link();
    for (const type of [0, 11, 12, 99, 255]) connection.send({ type, payload: Buffer.from('?') });
    connection.send({ type: WireType.PING, sequence: 5 });
    await connection.next(WireType.PONG);
    expect(calls.map(([name]) => name)).toEqual(['up']);
    expect(connection.received.some(({ type }) => type === WireType.ERROR)).toBe(false);
  });

  it.each([
    ['JSON that does not parse', { type: WireType.OPEN, session: 7, payload: Buffer.from('{') }],
    ['JSON that is no object', { type: WireType.STATS, payload: Buffer.from('[]') }],
    ['a missing member', { type: WireType.OPEN, session: 7, payload: Buffer.from('{"room":"demo"}') }],
    [
      'a member of another type',
      { type: WireType.GAP, session: 7, payload: Buffer.from('{"samples":"1","reason":"loss"}') },
    ],
    ['no session', { type: WireType.TEXT_IN, payload: Buffer.from('hi') }],
    ['half a frame of audio', { type: WireType.PCM, session: 7, payload: Buffer.alloc(639) }],
    ['no audio', { type: WireType.PCM, session: 7 }],
  ])('are answered by ERROR bad_payload where they have %s, and the link goes on', async (_, bad) => {
    const { peer, calls } = await startLink();
    const connection = await peer.link();
    connection.send({ ...bad, sequence: 77 });
    const { message, json } = await connection.nextJson(WireType.ERROR);
    expect(message.sequence).toBe(77);
    expect(json).toEqual({ code: 'bad_payload', reason: expect.stringMatching(/./) });
    connection.sendJson(WireType.STATS, STATS);
    await eventually(() => expect(calls.map(([name]) => name)).toEqual(['up', 'stats']));
  });

  it('never make an ERROR answer an ERROR', async () => {
    const { peer } = await startLink();
    const connection = await peer.link();
    connection.send({ type: WireType.ERROR, payload: Buffer.from('not JSON') });
    connection.send({ type: WireType.PING, sequence: 1 });
    await connection.next(WireType.PONG);
    expect(connection.received.some(({ type }) => type === WireType.ERROR)).toBe(false);
  });

  it.each([
    ['garbage', 'bad_version', Buffer.from('GET / HTTP/1.1\r\nHost: somewhere\r\n\r\n')],
    ['a length above the limit', 'bad_length', lengthOf(MAX_PAYLOAD_BYTES + 1)],
  ])('end the link where they are %s, and nothing behind it is heard', async (_, code, bytes) => {
    const { peer, link, calls } = await startLink();
    const connection = await peer.link();
    const open = encode({ type: WireType.OPEN, session: 7, payload: Buffer.from(JSON.stringify(ADA)) });
    connection.socket.write(Buffer.concat([open, bytes, open]));
    expect((await connection.nextJson(WireType.ERROR)).json).toMatchObject({ code });
    await connection.closed;
    expect(calls.map(([name]) => name)).toEqual(['up', 'open', 'down']);
    await peer.link();
    await eventually(() => expect(link.state.up).toBe(true));
  });

  it('are not heard after the end of their link', async () => {
    const { peer, calls, abort, running } = await startLink({ overrides: { open: () => abort.abort() } });
    const connection = await peer.link();
    const open = encode({ type: WireType.OPEN, session: 7, payload: Buffer.from(JSON.stringify(ADA)) });
    connection.socket.write(Buffer.concat([open, open, open]));
    await running;
    await connection.closed;
    expect(calls.map(([name]) => name)).toEqual(['up', 'open', 'down']);
  });

  it('do no harm to the link when a handler throws or rejects: that is logged', async () => {
    const { peer, calls, lines } = await startLink({
      overrides: {
        open: () => {
          throw new Error('thrown');
        },
        close: async () => {
          throw new Error('rejected');
        },
      },
    });
    const connection = await peer.link();
    connection.sendJson(WireType.OPEN, ADA, { session: 7 });
    connection.sendJson(WireType.CLOSE, { reason: 'left' }, { session: 7 });
    connection.sendJson(WireType.STATS, STATS);
    await eventually(() => expect(calls.at(-1)?.[0]).toBe('stats'));
    expect(lines.filter(({ msg }) => msg === 'a handler of the link failed')).toMatchObject([
      { handler: 'open', err: { message: 'thrown' } },
      { handler: 'close', err: { message: 'rejected' } },
    ]);
  });
});

describe('messages to the plugin', () => {
  it('acknowledge a text when told to, for the life of the plugin that it came in', async () => {
    const { peer, link, calls } = await startLink();
    const connection = await peer.link();
    connection.send({ type: WireType.TEXT_IN, session: 7, sequence: 1, payload: Buffer.from('hi') });
    await eventually(() => expect(calls.at(-1)?.[0]).toBe('text'));
    link.ackText(7, 1, 'boot-0');
    link.ackText(7, 2, 'boot-1');
    link.ackText(7, 3);
    expect(await connection.next(WireType.TEXT_IN_ACK)).toMatchObject({ session: 7, sequence: 2 });
    expect(await connection.next(WireType.TEXT_IN_ACK)).toMatchObject({ session: 7, sequence: 3 });
  });

  it('say whose audio is wanted', async () => {
    const { peer, link } = await startLink();
    const connection = await peer.link();
    await eventually(() => expect(link.state.up).toBe(true));
    link.listen(7, false);
    const { message, json } = await connection.nextJson(WireType.LISTEN);
    expect(message.session).toBe(7);
    expect(json).toEqual({ on: false });
  });

  it('are dropped without an error while there is no link', async () => {
    const { link } = await startLink({ listening: false });
    link.ackText(7, 1);
    link.listen(7, false);
    expect(link.state.up).toBe(false);
  });
});

function lengthOf(length: number): Buffer {
  const header = encode({ type: WireType.PCM });
  header.writeUInt32LE(length, 0);
  return header;
}
