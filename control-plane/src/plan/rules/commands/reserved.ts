// SPDX-License-Identifier: MIT
// "Reserve the double room from 14 to 17 December for two guests": the form is filled in first, then the one of a list is taken that is
// meant, by its own control.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { mentionClauses } from '../mentions/clauses.ts';
import { controlFor } from '../page/member-controls.ts';
import type { Element } from '../page/model.ts';
import { soleMeant } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const TAKES = /^(reserve|book|rent|hire|order|buy|take|request)(?:\s+(?:me|us))?\s+(?=\S)/i;
const TIES = /\s+(?=(?:from|for|on|at|under|with|between|until|starting)\s)/gi;

/** Undefined where no such form is told of, or not just one member of a list is meant that can be taken so. */
export function reservedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  const [lead, verb = ''] = TAKES.exec(source) ?? [];
  if (lead === undefined || turn.progress.length > 0 || isDerived(clause)) return undefined;
  const told = source.slice(lead.length);
  for (const { index } of told.matchAll(TIES)) {
    const control = controlOf(told.slice(0, index), verb.toLowerCase(), turn);
    const rest = told.slice(index).trim();
    const filled =
      control && mentionClauses({ ...clause, source: rest, command: { kind: 'click', target: rest } }, turn);
    const taken = control && clausesFor(clause, [{ kind: 'click', target: pinned(control, verb) }]);
    if (filled !== undefined && taken !== undefined) return [...filled, ...taken];
  }
  return undefined;
}

/** The control by which the one that is meant is taken. */
function controlOf(whom: string, verb: string, { model }: Turn): Element | undefined {
  const [control] = soleMeant(whom, model).flatMap(({ member }) => controlFor(member, [verb], model) ?? []);
  return control;
}
