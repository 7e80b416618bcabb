// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { keyNamed } from '../../../control-plane/src/plan/keys.ts';
import { clausesOf } from '../../../control-plane/src/plan/rules/language/clauses.ts';

describe('a key by its name', () => {
  it.each([
    ['page down', 'PageDown'],
    ['Space bar', 'Space'],
    ['up arrow', 'ArrowUp'],
    ['the-end', undefined],
    ['f5', 'F5'],
    ['f13', undefined],
  ])('%s', (said, key) => {
    expect(keyNamed(said)).toBe(key);
  });

  it.each(['plus', 'up', 'delete'])('"press %s" means a control, "press the … key" the key', (said) => {
    expect(clausesOf(`press ${said}`)[0]?.command.kind).toBe('click');
    expect(clausesOf(`press the ${said} key`)[0]?.command.kind).toBe('press');
  });
});
