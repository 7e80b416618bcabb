// SPDX-License-Identifier: MIT

const BLOCK_FRAMES = 10;
const BLOCKS = 15;
/** Microphones with a gate send digital silence between words; the floor must not follow it down. */
const LOWEST_DBFS = -62;

/**
 * The level of what is always there, as the least level of the last 3 s (minimum statistics, after R. Martin, 2001):
 * speech pauses within that time, steady noise does not.
 */
export class NoiseFloor {
  readonly #minima: number[] = [];
  #block = Number.POSITIVE_INFINITY;
  #frames = 0;

  /** Takes the level of the next frame of 20 ms and gives the floor, both in dBFS. */
  update(level: number): number {
    this.#block = Math.min(this.#block, level);
    this.#frames += 1;
    const floor = Math.max(LOWEST_DBFS, Math.min(this.#block, ...this.#minima));
    if (this.#frames === BLOCK_FRAMES) {
      this.#minima.push(this.#block);
      if (this.#minima.length > BLOCKS) this.#minima.shift();
      this.#block = Number.POSITIVE_INFINITY;
      this.#frames = 0;
    }
    return floor;
  }
}
