// SPDX-License-Identifier: MIT
import { setInterval } from 'node:timers/promises';

const PROBE_EVERY_MS = 50;

/** Resolves once `probe` says true; false where the deadline passes first. @throws what `probe` throws. */
export async function until(probe: () => boolean | Promise<boolean>, deadlineMs: number): Promise<boolean> {
  const deadline = performance.now() + deadlineMs;
  if (await probe()) return true;
  for await (const _ of setInterval(PROBE_EVERY_MS)) {
    if (await probe()) return true;
    if (performance.now() > deadline) return false;
  }
  return false;
}
