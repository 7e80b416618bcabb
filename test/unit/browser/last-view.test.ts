// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { LastView } from '../../../control-plane/src/browser/last-view.ts';

const document = Symbol();
const first = { task: 't1', document, snapshot: '- button "One" [ref=e1]' };
const second = { ...first, snapshot: `${first.snapshot}\n- button "Two" [ref=e2]` };

describe('LastView', () => {
  it('compares each view with the one before', () => {
    const last = new LastView();
    expect(last.next(first)).toBeUndefined();
    expect(last.next(second)).toEqual({ fresh: ['e2'], changed: [] });
    expect(last.next(second)).toEqual({ fresh: [], changed: [] });
  });

  it.each([
    ['another document', { document: Symbol() }],
    ['another task', { task: 't2' }],
  ])('has nothing to compare with in %s', (_, other) => {
    const last = new LastView();
    last.next(first);
    expect(last.next({ ...second, ...other })).toBeUndefined();
    expect(last.next(second)).toBeUndefined();
  });
});
