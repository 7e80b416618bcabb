// SPDX-License-Identifier: MIT
// "Save this video to Watch later": where it goes is not in sight, for the page asks for that once the deed's button is pressed.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const KEPT =
  /^(save|add|pin|file|move)\s+(?:it|this|that|(?:this|the|that) .{2,30}?)\s+(?:to|in|into|under|on)\s+(?:(?:the|my)\s+)?(.{2,40}?)(?:\s+(?:list|folder|playlist|collection|board))?$/i;
const NAMED = 0.95;
const SEEN = 0.6;

/** Undefined where the place can be seen already, or no one button is called as the deed. */
export function keptIn(clause: Clause, turn: Turn): Clause[] | undefined {
  const [, deed = '', place = ''] = isDerived(clause) ? [] : (KEPT.exec(clause.source) ?? []);
  if (place === '' || turn.score(place, 'choose') >= SEEN) return undefined;
  const found = turn.find(deed, 'click');
  if (found.state !== 'found' || found.score < NAMED || found.element.kind !== 'button') return undefined;
  return clausesFor(clause, [
    { kind: 'click', target: pinned(found.element, deed) },
    { kind: 'choose', rest: place },
  ]);
}
