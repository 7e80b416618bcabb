// SPDX-License-Identifier: MIT
// A box is ticked for what it says, and a line is pressed to open it: neither does anything else that is done with the line.
import { toldIn } from '../language/command.ts';
import { mayBeHidden } from '../language/deeds.ts';
import { wordsOf } from '../language/text.ts';
import type { Grounding } from '../page/grounding.ts';
import type { Turn } from '../turn/turn.ts';

/** "Pin the task" is done by no box that says "Done: the task", nor by the button that the task is drawn as. */
export function isByBox(found: Grounding, { memo, at }: Turn): boolean {
  const clause = memo.clauses[at];
  const [verb = ''] = wordsOf(clause === undefined ? '' : toldIn(clause));
  if (found.state !== 'found' || !mayBeHidden(verb)) return false;
  const { kind, node } = found.element;
  const isCard = kind === 'button' && node.children.some((part) => part.children.length > 1);
  if (kind !== 'choice' && !isCard) return false;
  return !found.element.labels.some(({ words }) => words.includes(verb));
}
