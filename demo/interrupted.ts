// SPDX-License-Identifier: MIT
const LONGEST_MS = 2 ** 31 - 1;

/** Resolves at Ctrl-C, or when the process is told to end; until then the process stays, though it has nothing else to do. */
export function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    // Handlers of signals do not keep a process: where the stack runs on its own, nothing would.
    const staying = setInterval(() => undefined, LONGEST_MS);
    const end = (): void => {
      clearInterval(staying);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  });
}
