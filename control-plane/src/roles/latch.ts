// SPDX-License-Identifier: MIT
import { once } from 'node:events';

/** Open or shut; whoever waits goes on when it is open. */
export class Latch {
  readonly #events = new EventTarget();
  #isOpen = false;

  open(): void {
    this.#isOpen = true;
    this.#events.dispatchEvent(new Event('open'));
  }

  shut(): void {
    this.#isOpen = false;
  }

  /** @throws the signal's reason. */
  async wait(signal: AbortSignal): Promise<void> {
    while (!this.#isOpen) await once(this.#events, 'open', { signal });
    signal.throwIfAborted();
  }
}
