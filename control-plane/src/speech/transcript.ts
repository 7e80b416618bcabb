// SPDX-License-Identifier: MIT
import { SAMPLE_RATE } from '../../../shared/wire.ts';

/** What a recogniser is told beforehand. */
export interface Hints {
  /** BCP 47. */
  language: string;
  /** Of the page that the room looks at, as shown there, most important first. */
  labels: string[];
  wakePhrase: string;
}

export interface Transcript {
  /** Empty where nobody spoke. */
  text: string;
  /** 0 … 1, where the recogniser knows. */
  confidence?: number;
  audioSeconds: number;
  costUsd: number;
}

/** Of s16le, 16 kHz, mono. */
export function secondsOf(pcm: Buffer): number {
  return pcm.length / 2 / SAMPLE_RATE;
}
