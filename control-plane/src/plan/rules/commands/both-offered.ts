// SPDX-License-Identifier: MIT
// "A permit for (both) day and night", where the page offers "Day", "Night" and "Both": that is the third, and not one after the other.
import { walk } from '../../snapshot.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { parseClause } from '../language/parse.ts';
import { normalise } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { Turn } from '../turn/turn.ts';

const SAID = /\b(?:both\s+)?(?:the\s+)?([\p{L}-]+)\s+and\s+(?:the\s+)?([\p{L}-]+)(?:,?\s+both\b)?/giu;
const BOTH = /^both\b/i;
const LONGEST = 30;

/** The clause with the name of that choice; undefined where the page has none beside the two. */
export function bothOffered(clause: Clause, turn: Turn): Clause[] | undefined {
  if (isDerived(clause) || turn.progress.length > 0 || clause.command.kind === 'read') return undefined;
  const said = [...clause.source.matchAll(SAID)];
  if (said.length === 0) return undefined;
  for (const names of choicesIn(turn)) {
    const both = names.find((name) => BOTH.test(name));
    const told = said.find(([, ...two]) =>
      two.every((word = '') => names.some((name) => normalise(name) === normalise(word))),
    );
    if (both === undefined || told === undefined) continue;
    const source = clause.source.replace(told[0], both);
    return [{ ...clause, source, command: parseClause(source) ?? { kind: 'click', target: source } }];
  }
  return undefined;
}

/** The short names of what stands side by side, of each part that has one called "Both". */
const choicesIn = ({ model }: Turn): string[][] =>
  [...walk(model.root)]
    .map(({ children }) => children.map((child) => child.name || textOf(child).trim()))
    .map((names) => names.filter(({ length }) => length > 0 && length <= LONGEST))
    .filter((names) => names.some((name) => BOTH.test(name)));
