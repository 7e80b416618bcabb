// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { pastSteps } from '../../../control-plane/src/plan/history.ts';
import type { PastAction } from '../../../control-plane/src/plan/planner.ts';

const type = (step: number, text: string): PastAction => ({
  step,
  action: { kind: 'type', ref: 'e7', name: 'To', text, submit: false },
  state: 'done',
  changed: 'content',
});
const click = (step: number, more: Partial<PastAction> = {}): PastAction => ({
  step,
  action: { kind: 'click', ref: 'e9', name: 'Go' },
  state: 'done',
  changed: 'navigated',
  ...more,
});

describe('the steps of a task so far', () => {
  it('are told action by action for the last three, and a line each before', () => {
    const history = [1, 2, 3, 4].flatMap((step) => [type(step, 'Lisbon'), click(step)]);
    expect(pastSteps(history)).toEqual([
      '1. type "To" text="Lisbon" submit=false, click "Go" → navigated',
      '2. type "To" text="Lisbon" submit=false → done: content',
      '2. click "Go" → done: navigated',
      '3. type "To" text="Lisbon" submit=false → done: content',
      '3. click "Go" → done: navigated',
      '4. type "To" text="Lisbon" submit=false → done: content',
      '4. click "Go" → done: navigated',
    ]);
  });

  it('say what failed, also in one line', () => {
    const history = [click(1, { state: 'failed', error: 'It is covered.' }), click(2), click(3), click(4)];
    expect(pastSteps(history)[0]).toBe('1. click "Go" → failed');
    expect(pastSteps(history.slice(0, 1))).toEqual(['1. click "Go" → failed: It is covered.']);
  });

  it('say what an action brought and how it was done instead, the further back the shorter', () => {
    const rows = click(1, { result: 'x'.repeat(9_000), fallback: 'it was covered, so by its key' });
    const [now] = pastSteps([rows]);
    expect(now).toContain('→ done: navigated (it was covered, so by its key); it brought xxx');
    expect(now?.length).toBeLessThan(4_200);
    expect(pastSteps([rows, click(2), click(3)])[0]?.length).toBeLessThan(600);
    expect(pastSteps([rows, click(2), click(3), click(4)])[0]).toBe('1. click "Go" → navigated');
  });

  it('have no refs', () => {
    expect(pastSteps([type(1, 'Lisbon')])[0]).toBe('1. type "To" text="Lisbon" submit=false → done: content');
  });

  it('are bounded, however many or long they are: the oldest are left out, and counted', () => {
    const many = pastSteps(Array.from({ length: 500 }, (_, i) => click(i + 1)));
    expect(many.join('\n').length).toBeLessThan(6_100);
    expect(many[0]).toMatch(/^\(\d+ earlier steps are not shown\)$/);
    expect(many.at(-1)).toBe('500. click "Go" → done: navigated');
    const long = pastSteps([1, 2, 3, 4, 5].map((step) => type(step, 'x'.repeat(4_000))));
    expect(long.join('\n').length).toBeLessThan(6_100);
    expect(long[0]).toBe('(4 earlier steps are not shown)');
  });
});
