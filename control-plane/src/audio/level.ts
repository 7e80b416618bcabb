// SPDX-License-Identifier: MIT

/** What 16-bit silence counts as, so that levels stay finite. */
export const SILENCE_DBFS = -100;

/** The root mean square level of s16le samples in dB relative to full scale, from `SILENCE_DBFS` to 0. */
export function levelDbfs(pcm: Buffer): number {
  let sum = 0;
  for (let at = 0; at + 1 < pcm.length; at += 2) {
    const sample = pcm.readInt16LE(at);
    sum += sample * sample;
  }
  if (sum === 0) return SILENCE_DBFS;
  return Math.max(SILENCE_DBFS, 10 * Math.log10(sum / (pcm.length >> 1) / 32_768 ** 2));
}
