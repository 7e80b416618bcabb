// SPDX-License-Identifier: MIT
// Which lines are shown where not all fit: dialogs, what the request is about, by words and by meaning, what is new, what
// is on the screen, the rest from the top; what is left out of a list or table is counted where it would stand.
import { neighbours, type ViewLine } from './lines.ts';
import { tokensOf } from './tokens.ts';

/** Shares of the budget that each kind may take, in the order in which they are let in; what is left goes to the next. */
const SHARES = { dialog: 0.6, found: 0.55, near: 0.2, fresh: 0.15 };
/** The first so many that were found bring what stands in and beside them. */
const SURROUNDED = 6;
const MAX_INSIDE = 8;
/** "… 480 more rows" beside a kept line, and the note at the end. */
const GAP_TOKENS = 7;
const NOTE_TOKENS = 30;

/** Indices of lines, best first. */
export interface About {
  /** By words. */
  found: number[];
  /** By meaning. In a share of its own: always something is nearest, and must not take the place of what was named. */
  near: number[];
}

export function cut(lines: ViewLine[], { found, near }: About, budget: number): string {
  const shown = new Shown(lines, budget - NOTE_TOKENS);
  shown.add(
    indices(lines, (line) => line.inDialog),
    SHARES.dialog * budget,
  );
  shown.add(surrounded(lines, found), SHARES.found * budget);
  shown.add(near, SHARES.near * budget);
  shown.add(
    indices(lines, (line) => line.fresh),
    SHARES.fresh * budget,
  );
  shown.add(indices(lines, (line) => line.onScreen && line.control));
  shown.add(indices(lines, (line) => line.onScreen));
  shown.add(indices(lines, (line) => line.heading));
  shown.add(indices(lines, (line) => line.control));
  shown.add(lines.keys());
  return shown.told();
}

class Shown {
  readonly #lines: ViewLine[];
  readonly #kept = new Set<number>();
  /** By line, of those that were asked for. */
  readonly #costs: number[] = [];
  #left: number;

  constructor(lines: ViewLine[], budget: number) {
    this.#lines = lines;
    this.#left = budget;
  }

  /** Each with the lines under which it stands, as long as they fit. */
  add(wanted: Iterable<number>, share = Number.POSITIVE_INFINITY): void {
    const floor = Math.max(this.#left - share, 0);
    for (const at of wanted) {
      if (this.#left - floor <= GAP_TOKENS) return;
      const fresh = [at, ...this.#above(at)].filter((line) => !this.#kept.has(line));
      const cost = fresh.reduce((sum, line) => sum + this.#costOf(line), 0);
      if (this.#left - cost < floor) continue;
      for (const line of fresh) this.#kept.add(line);
      this.#left -= cost;
    }
  }

  told(): string {
    const told: string[] = [];
    let next = 0;
    for (const at of [...this.#kept].sort((a, b) => a - b)) {
      told.push(...this.#gap(next, at), this.#lines[at]!.text);
      next = at + 1;
    }
    told.push(...this.#gap(next, this.#lines.length));
    const missing = this.#lines.length - this.#kept.size;
    return [...told, `(${missing} more lines are not shown; "find" brings those about a text)`].join('\n');
  }

  #costOf(line: number): number {
    this.#costs[line] ??= tokensOf(this.#lines[line]!.text) + GAP_TOKENS;
    return this.#costs[line];
  }

  #above(at: number): number[] {
    const { header, parent } = this.#lines[at]!;
    const above = header < 0 || header === at ? [] : [header];
    for (let line = parent; line >= 0; line = this.#lines[line]!.parent) above.push(line);
    return above;
  }

  /** What is left out there, if it belongs to a list or table. */
  #gap(from: number, to: number): string[] {
    const members = this.#lines.slice(from, to).filter(({ unit }) => unit !== undefined);
    const [first] = members;
    if (first === undefined) return [];
    const count = members.filter(({ parent }) => parent === first.parent).length;
    const unit = count === 1 ? first.unit?.slice(0, -1) : first.unit;
    return [`${'  '.repeat(first.depth)}… ${count} more ${unit}`];
  }
}

function* indices(lines: ViewLine[], wanted: (line: ViewLine) => boolean): Generator<number> {
  for (const [at, line] of lines.entries()) if (wanted(line)) yield at;
}

function* surrounded(lines: ViewLine[], found: number[]): Generator<number> {
  const first = found.slice(0, SURROUNDED);
  yield* first;
  for (const at of first) {
    yield* inside(lines, at);
    yield* neighbours(lines, at);
  }
  yield* found;
}

/** The first lines that stand under a line. */
function* inside(lines: ViewLine[], at: number): Generator<number> {
  const depth = lines[at]?.depth ?? 0;
  for (let below = at + 1; below <= at + MAX_INSIDE && (lines[below]?.depth ?? 0) > depth; below++)
    yield below;
}
