// SPDX-License-Identifier: MIT
import type { Turn } from '../turn/turn.ts';
import type { Mention } from './targets.ts';

/** A sentence with what is known of its words beforehand. */
export interface Sentence {
  tokens: string[];
  quotes: string[];
  mentions: Mention[];
  /** For each word whether it must be explained. */
  tells: boolean[];
  /** The page is one step of several: what it does not ask for may be for a later one. */
  stepwise: boolean;
  turn: Turn;
}
