// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { Ledger } from '../../../control-plane/src/browser/egress/ledger.ts';
import { abortable, Changes, within } from '../../../control-plane/src/browser/waiting.ts';

const never = new AbortController().signal;

describe('Changes', () => {
  it('looks at the condition again at each change', async () => {
    const changes = new Changes();
    let n = 0;
    const three = changes.until(() => n === 3, 1_000, never);
    for (n = 1; n <= 3; n += 1) changes.changed();
    n = 3;
    changes.changed();
    expect(await three).toBe(true);
  });

  it('gives up at its deadline', async () => {
    expect(await new Changes().until(() => false, 5, never)).toBe(false);
  });

  it("rejects with the signal's reason", async () => {
    const abort = new AbortController();
    const waiting = new Changes().until(() => false, 1_000, abort.signal);
    abort.abort(new Error('cancelled'));
    await expect(waiting).rejects.toThrow('cancelled');
  });
});

describe('abortable and within', () => {
  it('does not wait for work that goes on after an abort', async () => {
    const abort = new AbortController();
    const waiting = abortable(new Promise(() => undefined), abort.signal);
    abort.abort(new Error('cancelled'));
    await expect(waiting).rejects.toThrow('cancelled');
  });

  it('rejects with the given error when time is up', async () => {
    await expect(within(5, new Promise(() => undefined), () => new Error('late'))).rejects.toThrow('late');
  });
});

describe('Ledger', () => {
  const entry = { key: 'a:80', sentence: 'refused http://a/: no', denied: true };

  it('shows each sentence once, and only what is new since the last look', () => {
    const ledger = new Ledger();
    ledger.add(entry);
    ledger.add(entry);
    expect(ledger.take()).toEqual([entry.sentence]);
    expect(ledger.take()).toEqual([]);
  });

  it('finds what was refused since a point in time', () => {
    const ledger = new Ledger();
    ledger.add(entry);
    const since = ledger.now;
    expect(ledger.find('a:80', since)).toBeUndefined();
    ledger.add(entry);
    expect(ledger.find('a:80', since)).toMatchObject({ denied: true });
  });

  it('does not call an unknown name a refusal', () => {
    const ledger = new Ledger();
    ledger.add({ ...entry, denied: false });
    expect(ledger.take()).toEqual([]);
  });

  it('shows the most recent of a flood', () => {
    const ledger = new Ledger();
    for (let n = 1; n <= 500; n += 1) ledger.add({ ...entry, sentence: `refused ${n}` });
    const shown = ledger.take();
    expect(shown).toHaveLength(20);
    expect(shown.at(-1)).toBe('refused 500');
  });
});
