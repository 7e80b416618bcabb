// SPDX-License-Identifier: MIT
// A script world of our own inside the page's main document: it shares the DOM and nothing else with the page, so that
// what it reports cannot be faked by replacing built-ins.
import type { CDPSession } from 'playwright';

/** Runs in the page: what has the focus, in whatever shadow root or frame of the same origin. */
function focusedElement(): Element | null {
  let focused = document.activeElement;
  for (;;) {
    const inner =
      focused instanceof HTMLIFrameElement ? focused.contentDocument : (focused?.shadowRoot ?? undefined);
    if (!inner?.activeElement) return focused;
    focused = inner.activeElement;
  }
}

/** What holds the objects that are asked what they listen to. */
const LISTENING = 'listening';

export class World {
  readonly #cdp: CDPSession;
  readonly #frameId: string;
  #context: Promise<number> | undefined;

  constructor(cdp: CDPSession, frameId: string) {
    this.#cdp = cdp;
    this.#frameId = frameId;
  }

  /** The document is another one: what was installed in it is gone. */
  reset(): void {
    this.#context = undefined;
  }

  /** Runs `work`, a function without free variables, in the page; its arguments and its result are JSON. */
  async run<A extends unknown[], T>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const contextId = await this.#enter();
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.evaluate', {
      expression: `(${work.toString()})(...${JSON.stringify(args)})`,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** The events of which what has the focus is told itself, by whatever code. */
  async focusHears(): Promise<Set<string>> {
    const contextId = await this.#enter();
    const expression = `(${focusedElement.toString()})()`;
    const own = await this.#cdp.send('Runtime.evaluate', { expression, contextId, objectGroup: LISTENING });
    if (own.result.objectId === undefined) return new Set();
    try {
      const { node } = await this.#cdp.send('DOM.describeNode', { objectId: own.result.objectId });
      // Only in the page's own world does it have the page's listeners.
      const { backendNodeId } = node;
      const resolving = { backendNodeId, objectGroup: LISTENING };
      const { object } = await this.#cdp.send('DOM.resolveNode', resolving);
      const objectId = object.objectId as string;
      const { listeners } = await this.#cdp.send('DOMDebugger.getEventListeners', { objectId });
      return new Set(listeners.map(({ type }) => type));
    } finally {
      await this.#cdp.send('Runtime.releaseObjectGroup', { objectGroup: LISTENING }).catch(() => undefined);
    }
  }

  #enter(): Promise<number> {
    if (this.#context) return this.#context;
    const creating = this.#cdp
      .send('Page.createIsolatedWorld', { frameId: this.#frameId, worldName: 'lam' })
      .then(({ executionContextId }) => executionContextId);
    this.#context = creating;
    creating.catch(() => {
      if (this.#context === creating) this.#context = undefined;
    });
    return creating;
  }
}
