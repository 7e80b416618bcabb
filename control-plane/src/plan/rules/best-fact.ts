// SPDX-License-Identifier: MIT
// The fact of the page that a phrase names.
import { type Fact, factsOf } from './facts.ts';
import { labelOf } from './names.ts';
import { queryOf, scoreLabel } from './score.ts';
import type { Turn } from './turn.ts';

/** A name that fits less is another's. */
export const ENOUGH = 0.68;

export function bestFact(turn: Turn, subject: string): Fact | undefined {
  const query = queryOf(
    subject.replace(/\b(?:value|amount|content|contents|text)\s+(?:of|in)\s+/i, ''),
    turn.model,
  );
  let best: Fact | undefined;
  let score = ENOUGH;
  for (const fact of factsOf(turn.model, query.words)) {
    const value = scoreLabel(query, labelOf(fact.label, fact.weight));
    if (value > score) [best, score] = [fact, value];
  }
  return best;
}
