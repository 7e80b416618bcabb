// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { describeError, LamError } from '../../control-plane/src/errors.ts';

describe('describeError', () => {
  it('shows what was foreseen as it is', () => {
    const error = new LamError('queue_full', 'Too many wait.', { retryable: true });
    expect(describeError(error)).toEqual({ code: 'queue_full', reason: 'Too many wait.' });
    expect(error.retryable).toBe(true);
  });

  it.each([new TypeError('x is not a function at /srv/secret.ts'), 'a string', undefined])(
    'tells nothing of what was not foreseen: %s',
    (thrown) => {
      const shown = describeError(thrown);
      expect(shown.code).toBe('internal');
      expect(shown.reason).not.toMatch(/secret|string|undefined/);
    },
  );

  it('may be tried again only where it says so', () => {
    expect(new LamError('x', 'y').retryable).toBe(false);
  });
});
