// SPDX-License-Identifier: MIT
// "Plus twice", "next three times".
import type { Clause } from './command.ts';
import { numberOf } from './numbers.ts';

const MOST = 20;
const TIMES = /^(.+?)\s+(?:(once|twice|thrice)|(\S+)\s+times)$/i;

/** What is to be done, and how often. */
export function repeated(said: string): { phrase: string; times: number } {
  const [, phrase, word, count = ''] = TIMES.exec(said) ?? [];
  const times = word === undefined ? numberOf(count) : { once: 1, twice: 2, thrice: 3 }[word.toLowerCase()];
  return phrase !== undefined && times !== undefined && times <= MOST
    ? { phrase, times }
    : { phrase: said, times: 1 };
}

/** The clauses that a clause stands for when it is done once, as often as it says. */
export function eachTime(clause: Clause, read: (once: Clause) => Clause[] | undefined): Clause[] | undefined {
  const { command } = clause;
  if (!('target' in command)) return read(clause);
  const { phrase, times } = repeated(command.target);
  if (times === 1) return read(clause);
  const once = { ...clause, source: repeated(clause.source).phrase, command: { ...command, target: phrase } };
  const clauses = read(once);
  return clauses && Array.from({ length: times }, () => clauses).flat();
}
