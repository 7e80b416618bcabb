// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { LamError } from '../../../control-plane/src/errors.ts';
import { deliver, shorten } from '../../../control-plane/src/stages/delivery.ts';
import type { RoomMessage } from '../../../shared/messages.ts';
import { MAX_TEXT_OUT_BYTES } from '../../../shared/wire.ts';
import { memoryLog } from '../../support/memory-log.ts';

const message = (seq: number, text = 'x'): RoomMessage => {
  return { lam: 1, seq, room: 'demo', time: 1, type: 'error', code: 'x', reason: text, text };
};
const down = () => new LamError('link_down', 'The plugin is not linked.', { retryable: true });

/** An outbox that holds these messages, and a plugin that fails so often before it takes one. */
function setting(messages: RoomMessage[], failures: Error[] = []) {
  const sent: number[] = [];
  const waited: number[] = [];
  let cursor = '0';
  const stop = new AbortController();
  async function* follow(from: string) {
    for (const one of messages.slice(Number(from))) yield { cursor: String(one.seq), message: one };
    stop.abort();
  }
  const deps = {
    outbox: {
      delivered: async () => cursor,
      setDelivered: async (to: string) => {
        cursor = to;
      },
      follow,
    },
    logger: memoryLog().log,
    send: async (_room: string, text: string) => {
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      sent.push(JSON.parse(text).seq);
    },
    linked: async () => void waited.push(sent.length),
  };
  return { deps, sent, waited, stop, cursor: () => cursor };
}

describe('deliver', () => {
  it('goes on behind what was delivered last, in order', async () => {
    const { deps, sent, stop, cursor } = setting([message(1), message(2), message(3)]);
    await deps.outbox.setDelivered('1');
    await deliver(deps, stop.signal);
    expect(sent).toEqual([2, 3]);
    expect(cursor()).toBe('3');
  });

  it('sends again, once the plugin is linked, what it did not take before it went down', async () => {
    const { deps, sent, waited, stop } = setting([message(1), message(2)], [down(), down()]);
    await deliver(deps, stop.signal);
    expect(sent).toEqual([1, 2]);
    expect(waited).toEqual([0, 0, 0, 1]);
  });

  it('is not held up by a message that the plugin refuses', async () => {
    const { deps, sent, stop, cursor } = setting(
      [message(1), message(2)],
      [new LamError('unknown_room', 'gone')],
    );
    await deliver(deps, stop.signal);
    expect(sent).toEqual([2]);
    expect(cursor()).toBe('2');
  });

  it('goes on where it was when the outbox fails for a moment', async () => {
    const { deps, sent, stop, cursor } = setting([message(1), message(2)]);
    const { setDelivered } = deps.outbox;
    deps.outbox.setDelivered = async () => {
      deps.outbox.setDelivered = setDelivered;
      throw new Error('OOM command not allowed');
    };
    await deliver(deps, stop.signal);
    expect(sent).toEqual([1, 1, 2]);
    expect(cursor()).toBe('2');
  });

  it('counts nothing as delivered that it was stopped at', async () => {
    const { deps, stop, cursor } = setting([message(1)], [down()]);
    deps.send = async () => {
      stop.abort();
      throw down();
    };
    await deliver(deps, stop.signal);
    expect(cursor()).toBe('0');
  });
});

describe('shorten', () => {
  it('leaves alone what fits', () => {
    expect(JSON.parse(shorten(message(1)))).toEqual(message(1));
  });

  it('cuts the longest text and keeps the rest, in well-formed text', () => {
    const long = { ...message(1), text: '😀'.repeat(10_001) };
    const text = shorten(long);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_TEXT_OUT_BYTES);
    const shown = JSON.parse(text);
    expect(shown).toMatchObject({ seq: 1, reason: 'x', type: 'error' });
    expect(shown.text.endsWith('…')).toBe(true);
    expect(shown.text.isWellFormed()).toBe(true);
  });

  it.each([
    ['long', Array.from({ length: 20 }, () => '\u0001'.repeat(200))],
    ['many', Array.from({ length: 50_000 }, () => 'x')],
  ])('cuts options that are too %s', (_, options) => {
    const question: RoomMessage = {
      ...{ lam: 1, seq: 1, room: 'demo', time: 1 },
      ...{ type: 'task.question', task: 't1', participant: '7', text: 'Which?', expires: 1, options },
    };
    const text = shorten(question);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MAX_TEXT_OUT_BYTES);
    expect(JSON.parse(text)).toMatchObject({ type: 'task.question', task: 't1', text: 'Which?' });
  });
});
