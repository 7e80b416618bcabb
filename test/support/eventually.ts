// SPDX-License-Identifier: MIT
import { vi } from 'vitest';

/** Settles once `check` no longer throws; fails with what it threw last, late enough for a machine that is busy. */
export function eventually<T>(check: () => T | Promise<T>, timeoutMs = 15_000): Promise<T> {
  return vi.waitFor(check, { timeout: timeoutMs, interval: 20 });
}
