// SPDX-License-Identifier: MIT
// "Cancel my appointment on the second of December" where the page writes "2 December": read in the page's way.
import { type Clause, isDerived } from '../language/command.ts';
import { withWrittenDate } from '../language/dates.ts';
import { parseClause } from '../language/parse.ts';
import type { Turn } from '../turn/turn.ts';

const ACTS = new Set<Clause['command']['kind']>(['click', 'open', 'find']);

/** Undefined where no day is told in words, or nothing that can be pressed is called by it. */
export function writtenDay(clause: Clause, { input, model, progress }: Turn): Clause[] | undefined {
  if (!ACTS.has(clause.command.kind) || progress.length > 0 || isDerived(clause)) return undefined;
  const told = withWrittenDate(clause.source, input.today);
  if (told === undefined) return undefined;
  const written = told.day.toLowerCase();
  const isCalled = model.elements.some(
    ({ kind, name }) => kind !== 'text' && ` ${name.toLowerCase()} `.includes(` ${written}`),
  );
  const command = isCalled ? parseClause(told.text) : undefined;
  return command && [{ ...clause, source: told.text, command }];
}
