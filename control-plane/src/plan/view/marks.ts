// SPDX-License-Identifier: MIT
// Which elements are new or have changed since the last view. What stands in something new is so without being marked.
import type { Page } from '../page.ts';
import type { SnapshotNode } from '../snapshot.ts';

export type Mark = 'new' | 'changed';

export class Marks {
  /** Of what stands in something that is marked as new. */
  readonly within: Marks;
  /** All that they are asked about is new. */
  readonly allNew: boolean;
  readonly #fresh: ReadonlySet<string>;
  readonly #changed: ReadonlySet<string>;

  constructor({ fresh, changed }: NonNullable<Page['since']> = { fresh: [], changed: [] }, allNew = false) {
    this.#fresh = new Set(fresh);
    this.#changed = new Set(changed);
    this.allNew = allNew;
    this.within = allNew ? this : new Marks({ fresh: [], changed }, true);
  }

  of({ ref }: SnapshotNode): Mark | undefined {
    if (ref === undefined) return undefined;
    if (this.#fresh.has(ref)) return 'new';
    return this.#changed.has(ref) ? 'changed' : undefined;
  }

  /** For what stands in an element of that mark. */
  inside(mark: Mark | undefined): Marks {
    return mark === 'new' ? this.within : this;
  }
}
