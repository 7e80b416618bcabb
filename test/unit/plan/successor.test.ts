// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { successorOf } from '../../../control-plane/src/plan/successor.ts';

const list = (...rows: [ref: string, name: string][]) =>
  rows.map(([ref, name]) => `- listitem:\n  - text: ${name}\n  - button "Cut" [ref=${ref}]`).join('\n');

describe('successorOf', () => {
  it('finds what bears the same role and name', () => {
    const before = '- button "Save" [ref=e1]\n- button "Load" [ref=e2]';
    expect(successorOf('e1', before, '- button "Save" [ref=e7]')).toBe('e7');
    expect(successorOf('e1', before, '- link "Save" [ref=e7]')).toBeUndefined();
    expect(successorOf('e1', before, '- button "Saved" [ref=e7]')).toBeUndefined();
  });

  it('is not sure where there are two, or none before', () => {
    const two = '- button "Save" [ref=e7]\n- button "Save" [ref=e8]';
    expect(successorOf('e1', '- button "Save" [ref=e1]', two)).toBeUndefined();
    expect(successorOf('e9', two, two)).toBeUndefined();
  });

  it('keeps to the row', () => {
    const before = list(['e1', 'Ada'], ['e2', 'Bob']);
    expect(successorOf('e2', before, list(['e7', 'Ada'], ['e8', 'Bob']))).toBe('e8');
    expect(successorOf('e2', before, list(['e7', 'Ada'], ['e8', 'Cid']))).toBeUndefined();
    expect(successorOf('e1', list(['e1', 'Ada']), list(['e7', 'Bob']))).toBeUndefined();
  });
});
