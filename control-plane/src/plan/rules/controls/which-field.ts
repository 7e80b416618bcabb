// SPDX-License-Identifier: MIT
// "The text field" where there are several: the one that stands with the button that is pressed next, else the only empty one.
import { isRoleWord } from '../language/phrase.ts';
import { bare } from '../language/relations.ts';
import type { Grounding } from '../page/ground.ts';
import { type Element, isWithin } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';

/** The grounding of a phrase that names no more than a kind of field. */
export function whichField(found: Grounding, said: string, turn: Turn): Grounding {
  if (found.state !== 'unclear' || !isRoleWord(bare(said.replace(BESIDE_IT, '')))) return found;
  const empty = found.options.filter(({ node }) => !node.text);
  const [only, ...more] = besideNextPressed(empty, turn) ?? empty;
  return only !== undefined && more.length === 0 ? { state: 'found', element: only, score: 0.9 } : found;
}

/** "The box below it", that is below what was read for it, which is behind the same button. */
const BESIDE_IT =
  /\s+(?:next to|beside|below|under|underneath|above|near|by|after|behind|right of) (?:it|that|this|them)$/i;

/** Those in the smallest part of the page that has any of them beside what is pressed next. */
function besideNextPressed(fields: Element[], turn: Turn): Element[] | undefined {
  const next = turn.memo.clauses.slice(turn.at + 1).find(({ command }) => command.kind === 'click')?.command;
  const pressed = next?.kind === 'click' ? turn.find(next.target, 'click') : undefined;
  if (pressed?.state !== 'found') return undefined;
  for (let part = pressed.element.node.parent; part !== undefined; part = part.parent) {
    const inside = fields.filter(({ node }) => isWithin(node, part));
    if (inside.length > 0) return inside;
  }
  return undefined;
}
