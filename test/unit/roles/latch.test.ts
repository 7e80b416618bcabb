// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { Latch } from '../../../control-plane/src/roles/latch.ts';

const never = new AbortController().signal;

describe('Latch', () => {
  it('lets everybody through who waits when it is opened, and whoever comes while it is open', async () => {
    const latch = new Latch();
    const waiting = [latch.wait(never), latch.wait(never)];
    latch.open();
    await Promise.all([...waiting, latch.wait(never)]);
  });

  it('holds whoever comes after it was shut', async () => {
    const latch = new Latch();
    latch.open();
    latch.shut();
    const stop = new AbortController();
    const waiting = latch.wait(stop.signal);
    stop.abort();
    await expect(waiting).rejects.toThrow();
  });

  it('lets nobody through who has given up, open or not', async () => {
    const latch = new Latch();
    latch.open();
    const reason = new Error('stopping');
    await expect(latch.wait(AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
