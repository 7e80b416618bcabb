// SPDX-License-Identifier: MIT
// "Choose Castle Hill as From and Market Place as To": each in the field that is called so, however small its name is.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { namedAs } from '../sentences/pairs.ts';
import type { Turn } from '../turn/turn.ts';

/** Undefined where some part of it names no field of its own. */
export function chosenEach(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'choose' || isDerived(clause) || turn.progress.length > 0) return undefined;
  const pairs = namedAs(command.rest, turn);
  const fields = pairs.map(({ field = '' }) => turn.find(field, 'set'));
  const refs = fields.flatMap((found) => (found.state === 'found' ? [found.element.ref] : []));
  if (pairs.length < 2 || new Set(refs).size < pairs.length) return undefined;
  const commands = pairs.map(
    ({ value }, i): Command => ({ kind: 'complete', field: `ref:${refs[i]}`, value }),
  );
  return clausesFor(clause, commands);
}
