// SPDX-License-Identifier: MIT
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_UNACKED_TEXT_OUT, WireType } from '../../../shared/wire.ts';
import { eventually } from '../../support/eventually.ts';
import type { PeerConnection } from '../../support/plugin-peer.ts';
import { startLink } from './fixture.ts';

const { signal } = new AbortController();
const linkDown = expect.objectContaining({ name: 'LamError', code: 'link_down', retryable: true });

async function linked() {
  const started = await startLink();
  const connection = await started.peer.link();
  await eventually(() => expect(started.link.state.up).toBe(true));
  return { ...started, connection };
}

const textsReceived = ({ received }: PeerConnection) =>
  received.filter(({ type }) => type === WireType.TEXT_OUT);

afterEach(() => {
  vi.useRealTimers();
});

describe('sendText', () => {
  it('says how many took the text and how many have it pending', async () => {
    const { link, connection } = await linked();
    const sent = link.sendText('demo', 'Grüße 🙂', { signal });
    const { message, json } = await connection.nextJson(WireType.TEXT_OUT);
    expect(json).toEqual({ room: 'demo', text: 'Grüße 🙂' });
    expect(message).toMatchObject({ session: 0, sequence: 1 });
    connection.sendJson(WireType.TEXT_OUT_ACK, { delivered: 2, pending: 1 }, { sequence: 1 });
    await expect(sent).resolves.toEqual({ delivered: 2, pending: 1 });
  });

  it('addresses one session, and matches answers that come out of order', async () => {
    const { link, connection } = await linked();
    const first = link.sendText('demo', 'for one', { session: 7, signal });
    const second = link.sendText('demo', 'for all', { signal });
    expect(await connection.next(WireType.TEXT_OUT)).toMatchObject({ session: 7, sequence: 1 });
    expect(await connection.next(WireType.TEXT_OUT)).toMatchObject({ session: 0, sequence: 2 });
    connection.sendJson(WireType.TEXT_OUT_ACK, { delivered: 9, pending: 0 }, { sequence: 99 });
    connection.sendJson(WireType.TEXT_OUT_ACK, { delivered: 2, pending: 0 }, { sequence: 2 });
    connection.sendJson(WireType.TEXT_OUT_ACK, { delivered: 1, pending: 0 }, { sequence: 1 });
    await expect(first).resolves.toEqual({ delivered: 1, pending: 0 });
    await expect(second).resolves.toEqual({ delivered: 2, pending: 0 });
  });

  it.each([
    ['unknown_room', false],
    ['unknown_session', false],
    ['too_long', false],
    ['queue_full', true],
  ])('rejects with what the plugin refused it for: %s', async (code, retryable) => {
    const { link, connection } = await linked();
    const refused = expect(link.sendText('demo', 'hi', { signal })).rejects.toMatchObject({
      name: 'LamError',
      code,
      retryable,
    });
    const { sequence } = await connection.next(WireType.TEXT_OUT);
    connection.sendJson(WireType.TEXT_OUT_ACK, { delivered: 0, pending: 0, error: code }, { sequence });
    await refused;
  });

  it('rejects where the plugin could not read the message, or its answer cannot be read', async () => {
    const { link, connection } = await linked();
    const texts = [link.sendText('demo', '1', { signal }), link.sendText('demo', '2', { signal })];
    const outcome = Promise.allSettled(texts);
    connection.sendJson(WireType.ERROR, { code: 'bad_payload', reason: 'no' }, { sequence: 1 });
    connection.sendJson(WireType.TEXT_OUT_ACK, { delivered: 'two' }, { sequence: 2 });
    const rejected = { status: 'rejected', reason: expect.objectContaining({ code: 'bad_payload' }) };
    expect(await outcome).toEqual([rejected, rejected]);
    expect((await connection.next(WireType.ERROR)).sequence).toBe(2);
  });

  it('refuses what no data channel message may hold, without asking the plugin', async () => {
    const { link, connection } = await linked();
    const tooLong = 'ü'.repeat(15_360 / 2 + 1);
    await expect(link.sendText('demo', tooLong, { signal })).rejects.toMatchObject({ code: 'too_long' });
    expect(textsReceived(connection)).toEqual([]);
  });

  it('sends a lone surrogate as the replacement character: JSON has no way to say it', async () => {
    const { link, connection } = await linked();
    const sent = link.sendText('demo', 'a\ud800b', { signal });
    expect((await connection.nextJson(WireType.TEXT_OUT)).json).toEqual({ room: 'demo', text: 'a\ufffdb' });
    connection.sendJson(WireType.TEXT_OUT_ACK, { delivered: 1, pending: 0 }, { sequence: 1 });
    await sent;
  });

  it('rejects at once while there is no link', async () => {
    const { link } = await startLink({ listening: false });
    await expect(link.sendText('demo', 'hi', { signal })).rejects.toEqual(linkDown);
  });

  it('rejects what was under way, and what waited, when the link is lost', async () => {
    const { peer, link, connection } = await linked();
    const texts = Array.from({ length: MAX_UNACKED_TEXT_OUT + 10 }, (_, n) =>
      link.sendText('demo', `${n}`, { signal }),
    );
    const outcome = Promise.allSettled(texts);
    await connection.next(WireType.TEXT_OUT);
    await peer.stop();
    for (const text of await outcome) expect(text).toEqual({ status: 'rejected', reason: linkDown });
  });

  it('rejects after 5 s without an answer', async () => {
    const { link, connection } = await linked();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const rejected = expect(link.sendText('demo', 'hi', { signal })).rejects.toEqual(linkDown);
    await connection.next(WireType.TEXT_OUT);
    vi.advanceTimersByTime(5_000);
    await rejected;
    expect(link.state.up).toBe(true);
  });

  it('rejects with the reason of its signal', async () => {
    const { link, connection } = await linked();
    const reason = new Error('nobody waits any more');
    await expect(link.sendText('demo', 'hi', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const abort = new AbortController();
    const aborted = expect(link.sendText('demo', 'hi', { signal: abort.signal })).rejects.toBe(reason);
    await connection.next(WireType.TEXT_OUT);
    abort.abort(reason);
    await aborted;
    expect(textsReceived(connection)).toHaveLength(1);
  });

  it('has at most 256 texts under way; the following wait their turn, and too many are refused', async () => {
    const { link, connection } = await linked();
    const texts = Array.from({ length: MAX_UNACKED_TEXT_OUT + 1_024 }, (_, n) =>
      link.sendText('demo', `${n}`, { signal }),
    );
    await expect(link.sendText('demo', 'one more', { signal })).rejects.toMatchObject({
      code: 'queue_full',
      retryable: true,
    });
    connection.send({ type: WireType.PING, sequence: 1 });
    await connection.next(WireType.PONG);
    expect(textsReceived(connection)).toHaveLength(MAX_UNACKED_TEXT_OUT);

    for (const [n] of texts.entries()) {
      const { message, json } = await connection.nextJson(WireType.TEXT_OUT);
      expect(json).toEqual({ room: 'demo', text: `${n}` });
      connection.sendJson(
        WireType.TEXT_OUT_ACK,
        { delivered: n, pending: 0 },
        { sequence: message.sequence },
      );
    }
    const deliveries = await Promise.all(texts);
    expect(deliveries.map(({ delivered }) => delivered)).toEqual(texts.map((_, n) => n));
  });

  it('survives a plugin that stops reading for a while: nothing is lost, nothing is reordered', async () => {
    const { link, connection } = await linked();
    connection.socket.pause();
    const filling = 'x'.repeat(15_000);
    const texts = Array.from({ length: 400 }, (_, n) => link.sendText('demo', `${n} ${filling}`, { signal }));
    connection.socket.resume();
    for (const [n] of texts.entries()) {
      const { message, json } = await connection.nextJson(WireType.TEXT_OUT);
      expect(json).toEqual({ room: 'demo', text: `${n} ${filling}` });
      connection.sendJson(
        WireType.TEXT_OUT_ACK,
        { delivered: 1, pending: 0 },
        { sequence: message.sequence },
      );
    }
    await Promise.all(texts);
  });
});
