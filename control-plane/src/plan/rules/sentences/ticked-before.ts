// SPDX-License-Identifier: MIT
// What is told behind a deed that sends a form, and stands before its button.
import type { Command } from '../language/command.ts';
import type { Grounding } from '../page/grounding.ts';
import type { Turn } from '../turn/turn.ts';

/** "Log in as Ada … and check “Remember me”": the box over the button is told before that is pressed. */
export function tickedBefore(pressed: Grounding, turn: Turn): Command[] {
  const { memo, at } = turn;
  const next = memo.clauses[at + 1]?.command;
  if (next?.kind !== 'check' || pressed.state !== 'found') return [];
  const box = turn.find(next.target, 'check');
  const isOver =
    box.state === 'found' &&
    box.element.kind === 'choice' &&
    box.element.node.order < pressed.element.node.order;
  if (!isOver) return [];
  memo.clauses.splice(at + 1, 1);
  return [next];
}
