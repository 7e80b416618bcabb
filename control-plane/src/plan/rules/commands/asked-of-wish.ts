// SPDX-License-Identifier: MIT
// "I would like to join the carpet bowls. Whom do I have to ask?": what one wishes to do is no deed where the page has no control for it, and
// a question behind it that names nothing is about its thing.
import { asked } from '../language/asked.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { soleMeant } from '../page/several.ts';
import type { Turn } from '../turn/turn.ts';

const WISH =
  /^(?:join|attend|visit|see|hire|rent|learn|play|try|use|take part in|go to|sign up for|become a member of|start)\s+(?<thing>(?:the|a|an|your|my)\s+\p{L}[\p{L} '’-]{2,40})$/iu;

/** Undefined where no such question follows, or the page has no one thing that is called so. */
export function askedOfWish(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  const isBare = command.kind === 'click' && command.target === source && !isDerived(clause);
  const thing = isBare ? WISH.exec(source)?.groups?.thing : undefined;
  const next = turn.memo.clauses[turn.at + 1];
  if (thing === undefined || next?.command.kind !== 'read' || !namesNothing(next.command.question))
    return undefined;
  if (soleMeant(thing, turn.model).length === 0) return undefined;
  const question = `${next.command.question.replace(/[?.\s]+$/, '')} about ${thing}`;
  turn.memo.clauses.splice(turn.at + 1, 1, {
    ...next,
    source: question,
    command: { ...next.command, question },
  });
  return [];
}

function namesNothing(question: string): boolean {
  const { words, verbs } = asked(question);
  return words.every((word) => SOFT_WORDS.has(word) || verbs.includes(word));
}
