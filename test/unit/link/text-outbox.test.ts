// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import type { OutgoingMessage } from '../../../control-plane/src/link/codec.ts';
import { TextOutbox } from '../../../control-plane/src/link/text-outbox.ts';

const { signal } = new AbortController();

describe('TextOutbox', () => {
  it('sends nothing more once the peer does not keep up, until it has drained', async () => {
    const sent: OutgoingMessage[] = [];
    const outbox = new TextOutbox((message) => {
      sent.push(message);
      return sent.length !== 2;
    });
    const texts = [1, 2, 3, 4].map((n) => outbox.post('demo', `${n}`, { signal }));
    expect(sent).toHaveLength(2);
    outbox.drained();
    expect(sent).toHaveLength(4);
    outbox.close('the test is over');
    for (const { status } of await Promise.allSettled(texts)) expect(status).toBe('rejected');
  });

  it('does not send what was given up on while it waited', async () => {
    const sent: OutgoingMessage[] = [];
    const outbox = new TextOutbox((message) => {
      sent.push(message);
      return false;
    });
    const first = outbox.post('demo', 'first', { signal });
    const abort = new AbortController();
    const second = outbox.post('demo', 'second', { signal: abort.signal });
    abort.abort();
    outbox.drained();
    expect(sent).toHaveLength(1);
    outbox.close('the test is over');
    await Promise.allSettled([first, second]);
  });
});
