// SPDX-License-Identifier: MIT
// The requests that an action set off and whose answers will change the page.
import type { CDPSession } from 'playwright';

/** Pictures, styles, beacons, event streams and sockets are not worth waiting for: what they bring is no structure. */
const WORTH_WAITING_FOR = new Set(['Fetch', 'XHR', 'Script']);

export class Requests {
  readonly #pending = new Set<string>();

  get pending(): number {
    return this.#pending.size;
  }

  /** Forgets what is under way: those requests belong to earlier actions, or to a document that is gone. */
  forget(): void {
    this.#pending.clear();
  }

  listen(cdp: CDPSession, onChange: () => void): void {
    const end = ({ requestId }: { requestId: string }): void => {
      if (this.#pending.delete(requestId)) onChange();
    };
    cdp.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
      if (!type || !WORTH_WAITING_FOR.has(type) || request.url.startsWith('data:')) return;
      this.#pending.add(requestId);
      onChange();
    });
    cdp.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.mimeType === 'text/event-stream') end({ requestId });
    });
    cdp.on('Network.loadingFinished', end);
    cdp.on('Network.loadingFailed', end);
  }
}
