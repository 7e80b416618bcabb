// SPDX-License-Identifier: MIT
// Waiting for events without losing a deadline, an abort or a promise.

/** Settles as `work` does, or rejects with the signal's reason as soon as it is aborted; `work` is not left unhandled. */
export async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  work.catch(() => undefined);
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const onAbort = (): void => aborted.reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** As `abortable`, and rejects with what `late` makes when `ms` have passed. */
export async function within<T>(
  ms: number,
  work: Promise<T>,
  late: () => Error,
  signal?: AbortSignal,
): Promise<T> {
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => timeout.reject(late()), ms);
  work.catch(() => undefined);
  try {
    const raced = Promise.race([work, timeout.promise]);
    return await (signal ? abortable(raced, signal) : raced);
  } finally {
    clearTimeout(timer);
  }
}

/** Conditions over changing state: whoever changes the state calls `changed`, and waiters look again. */
export class Changes {
  #waiters = new Set<() => void>();

  changed = (): void => {
    for (const look of [...this.#waiters]) look();
  };

  /** True once `condition` holds; false when `ms` pass first. Rejects with the signal's reason on abort. */
  until(condition: () => boolean, ms: number, signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return Promise.reject(signal.reason);
    if (condition()) return Promise.resolve(true);
    return new Promise((resolve, reject) => {
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        this.#waiters.delete(look);
        signal.removeEventListener('abort', onAbort);
        settle();
      };
      const look = (): void => {
        if (condition()) end(() => resolve(true));
      };
      const onAbort = (): void => end(() => reject(signal.reason));
      const timer = setTimeout(() => end(() => resolve(false)), Math.max(0, ms));
      this.#waiters.add(look);
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }
}
