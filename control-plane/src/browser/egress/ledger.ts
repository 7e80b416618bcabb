// SPDX-License-Identifier: MIT
// What was refused to one room's browser, kept until the next observation shows it to the planner.
import { type Destination, destinationOf } from './guard.ts';

interface Entry {
  /** Host and port: all that is known of a tunnel, and all that the verdict depends on. */
  key: string;
  sentence: string;
  /** Refused for policy, as opposed to a name that does not resolve. */
  denied: boolean;
  n: number;
}

const MAX_ENTRIES = 200;
const MAX_SHOWN = 20;

export function destinationKey({ host, port }: Destination): string {
  return `${host}:${port}`;
}

export function ledgerKey(url: string): string {
  return URL.canParse(url) ? destinationKey(destinationOf(url)) : url;
}

export class Ledger {
  #entries: Entry[] = [];
  #count = 0;
  #shown = 0;
  /** Told of each entry. */
  onAdd: () => void = () => undefined;

  /** A point in time, for `find`. */
  get now(): number {
    return this.#count;
  }

  add(entry: { key: string; sentence: string; denied: boolean }): void {
    this.#count += 1;
    this.#entries.push({ ...entry, n: this.#count });
    if (this.#entries.length > MAX_ENTRIES) this.#entries.shift();
    this.onAdd();
  }

  /** The last entry for `key` after the point `since`. */
  find(key: string, since: number): { sentence: string; denied: boolean } | undefined {
    return this.#entries.findLast((entry) => entry.n > since && entry.key === key);
  }

  /** The sentences of what was denied since the last call, each once, the most recent ones where there are many. */
  take(): string[] {
    const fresh = this.#entries.filter((entry) => entry.denied && entry.n > this.#shown);
    this.#shown = this.#count;
    return [...new Set(fresh.map((entry) => entry.sentence))].slice(-MAX_SHOWN);
  }
}
