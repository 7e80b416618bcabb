// SPDX-License-Identifier: MIT
// "Seat Ada at the garden table", where that part of the page has a search of its own: she is searched for there, and added.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import type { Turn } from '../turn/turn.ts';
import { fieldOfPart } from './search.ts';

const PUTS =
  /^(?:put|seat|place|sit|add) (?:the )?((\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)??)(?: (?:from|in|of) [\p{L} ]+?)?) (at|on|to|in) (?:the )?(\p{L}[^"“”,;]*)$/iu;
/** Who is there already needs no search. */
const SHOWN = 0.8;

export function putAtPart(clause: Clause, turn: Turn): Clause[] | undefined {
  if (isDerived(clause) || turn.progress.length > 0) return undefined;
  const [, who, name, , place] = PUTS.exec(clause.source) ?? [];
  if (who === undefined || name === undefined || place === undefined) return undefined;
  // Of several who share a first name none would be told from the others.
  if (!/\s/.test(who)) return undefined;
  const part = fieldOfPart(`${name} at ${place}`, turn.model);
  if (part?.text !== name || turn.score(name, 'choose') >= SHOWN) return undefined;
  return clausesFor(clause, [
    { kind: 'search', text: `"${name}" at ${place}` },
    { kind: 'click', target: `add ${who}` },
  ]);
}
