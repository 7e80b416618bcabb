// SPDX-License-Identifier: MIT
import { setTimeout as delay } from 'node:timers/promises';

/**
 * How long to wait before the next attempt to reach a peer: exponential with full jitter between the two bounds
 * (M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015), so that many who lost the same peer
 * do not come back at once.
 */
export class Backoff {
  readonly #minMs: number;
  readonly #maxMs: number;
  #attempt = 0;

  constructor(options: { minMs: number; maxMs: number }) {
    this.#minMs = options.minMs;
    this.#maxMs = options.maxMs;
  }

  /** The next wait in milliseconds. */
  next(): number {
    // 30 doublings are beyond any maximum; unbounded, 2 ** attempt would end as Infinity.
    this.#attempt = Math.min(this.#attempt + 1, 30);
    const ceiling = Math.min(this.#maxMs, this.#minMs * 2 ** this.#attempt);
    return this.#minMs + Math.random() * (ceiling - this.#minMs);
  }

  /** The peer was reached: the next wait is a short one again. */
  reset(): void {
    this.#attempt = 0;
  }

  /** Waits its turn; returns early, without an error, when `signal` aborts. */
  async wait(signal: AbortSignal): Promise<void> {
    await delay(this.next(), undefined, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
}
