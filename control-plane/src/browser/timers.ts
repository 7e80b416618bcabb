// SPDX-License-Identifier: MIT
// What a page puts off with `setTimeout`: lists that are narrowed once typing has stopped, results that come a moment after
// the click. The page's own scripts are heard setting their timers, since nothing else in a browser tells of them. A page that
// would lie about them can hold an action up for as long as the limits below allow, and no longer.

/**
 * Runs in each document before its own scripts, in their world: tells of each timer by an event on the document, `set`
 * with its number, its milliseconds and the number of the timer in whose turn it was set, or 0, and `over` with its number.
 */
export function tellTimers(): void {
  // As they are now: an element called `dispatchEvent` would stand before the document's own.
  const { setTimeout: set, clearTimeout: clear, CustomEvent, document } = globalThis;
  const { dispatchEvent } = EventTarget.prototype;
  /** Below is done at once; above, nobody waits. */
  const [SHORTEST, LONGEST] = [20, 5_000];
  let running = 0;
  const tell = (detail: string): void => {
    dispatchEvent.call(document, new CustomEvent('lam-timer', { detail }));
  };
  const telling = (handler: (...given: unknown[]) => void, ms: number, given: unknown[]): number => {
    const turn = (): void => {
      running = id;
      try {
        handler.apply(globalThis, given);
      } finally {
        running = 0;
        tell(`over ${id}`);
      }
    };
    const id = set(turn, ms) as unknown as number;
    tell(`set ${id} ${ms} ${running}`);
    return id;
  };
  Object.assign(globalThis, {
    setTimeout(handler: (...given: unknown[]) => void, ms?: unknown, ...given: unknown[]): number {
      const time = Number(ms);
      if (typeof handler === 'function' && time >= SHORTEST && time <= LONGEST)
        return telling(handler, time, given);
      return set(handler, time, ...given) as unknown as number;
    },
    clearTimeout(id?: number): void {
      clear(id);
      if (id !== undefined) tell(`over ${id}`);
    },
  });
}

export interface TimersHeard {
  /**
   * Whether something that was put off by what happened since is still to come soon. It is waited for longer where the page
   * has shown nothing yet (`isQuiet`): where it has, that is mostly what takes a message away again. Once this was asked, only
   * what is set in the turn of a timer known already counts: pages that poll set others all the time.
   */
  areDue(isQuiet: boolean): boolean;
  stop(): void;
}

/** Runs in a world of our own: hears of the timers until `stop`. */
export function hearTimers(): void {
  const scope = globalThis as unknown as { lamTimers?: TimersHeard };
  scope.lamTimers?.stop();
  /** Of half a second is what waits for the end of typing; longer is what plays the slow server. Milliseconds. */
  const [SOON, SLOW, GRACE] = [500, 2_000, 50];
  const due = new Map<string, { at: number; ms: number }>();
  const known = new Set<string>();
  let [isOpen, end] = [true, Number.POSITIVE_INFINITY];
  const hear = ({ detail }: Event & { detail?: unknown }): void => {
    const [what, id = '', ms = '', by = ''] = typeof detail === 'string' ? detail.split(' ') : [];
    if (what === 'over') due.delete(id);
    if (what !== 'set' || known.size > 1_000 || !(known.has(by) || (isOpen && by === '0'))) return;
    known.add(id);
    due.set(id, { at: performance.now() + Number(ms), ms: Number(ms) });
  };
  document.addEventListener('lam-timer', hear);
  scope.lamTimers = {
    areDue(isQuiet) {
      const now = performance.now();
      if (isOpen) end = now + SLOW + GRACE;
      isOpen = false;
      const isDue = ({ at, ms }: { at: number; ms: number }): boolean =>
        now < at + GRACE && ms <= (isQuiet ? SLOW : SOON);
      return now < end && [...due.values()].some(isDue);
    },
    stop() {
      document.removeEventListener('lam-timer', hear);
    },
  };
}
