// SPDX-License-Identifier: MIT
// Vectors of texts: those that were used last are kept, and the nearest are found among a page's.

/** Of 1,536 numbers each: 25 MB. */
const MAX_KEPT = 4_096;

export class Vectors {
  /** Those that were used last at the end. */
  readonly #kept = new Map<string, Float32Array>();

  /** Of these texts, those that are kept. */
  known(texts: string[]): Map<string, Float32Array> {
    const known = new Map<string, Float32Array>();
    for (const text of texts) {
      const vector = this.#kept.get(text);
      if (vector === undefined) continue;
      known.set(text, vector);
      this.keep(text, vector);
    }
    return known;
  }

  keep(text: string, vector: Float32Array): void {
    this.#kept.delete(text);
    this.#kept.set(text, vector);
    if (this.#kept.size > MAX_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
  }
}

/** Of length 1, so that a product tells the cosine. @throws Error where these are no numbers that have a direction. */
export function unit(numbers: ArrayLike<number>): Float32Array {
  const vector = Float32Array.from(numbers);
  const length = Math.sqrt(product(vector, vector));
  if (!(length > 0 && length < Number.POSITIVE_INFINITY)) throw new Error('that is no vector');
  return vector.map((number) => number / length);
}

/** Indices of the texts whose vectors are known, nearest to `vector` first. */
export function nearest(
  vector: Float32Array,
  texts: string[],
  known: ReadonlyMap<string, Float32Array>,
): number[] {
  return texts
    .flatMap((text, i) => {
      const other = known.get(text);
      return other?.length === vector.length ? [{ i, nearness: product(vector, other) }] : [];
    })
    .sort((a, b) => b.nearness - a.nearness)
    .map(({ i }) => i);
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
