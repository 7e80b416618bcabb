// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { Backoff } from '../../control-plane/src/backoff.ts';

describe('Backoff', () => {
  it('draws each wait between the minimum and a ceiling that doubles up to the maximum', () => {
    const backoff = new Backoff({ minMs: 100, maxMs: 5_000 });
    const ceilings = [200, 400, 800, 1_600, 3_200, 5_000, 5_000];
    for (const ceiling of ceilings) {
      const wait = backoff.next();
      expect(wait).toBeGreaterThanOrEqual(100);
      expect(wait).toBeLessThanOrEqual(ceiling);
    }
  });

  it('starts short again once the peer was reached', () => {
    const backoff = new Backoff({ minMs: 100, maxMs: 5_000 });
    for (let attempt = 0; attempt < 1_000; attempt++) backoff.next();
    backoff.reset();
    expect(backoff.next()).toBeLessThanOrEqual(200);
  });

  it('stops waiting when it is aborted, without an error', async () => {
    const backoff = new Backoff({ minMs: 60_000, maxMs: 60_000 });
    const abort = new AbortController();
    const waiting = backoff.wait(abort.signal);
    abort.abort();
    await waiting;
    await backoff.wait(abort.signal);
  });
});
