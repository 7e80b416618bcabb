// SPDX-License-Identifier: MIT
// "Cancel the order of the lantern", where only the order of the desk lamp has a control that cancels it: that is another's.
import { type Clause, toldIn } from '../language/command.ts';
import { isDeed } from '../language/deeds.ts';
import { insideOf, isCalled, isControl } from '../page/member-controls.ts';
import { type Element, isWithin } from '../page/model.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { soleIn } from './members-meant.ts';
import { deedsOn, type Said } from './said.ts';

/** How well what is said as a whole must name a control for it to be that one, wherever it stands. */
const CALLED = 0.95;

/** What would be pressed stands with another member than the one that is meant; undefined where it does not. */
export function ofAnother(clause: Clause, turn: Turn): Result | undefined {
  if (clause.command.kind !== 'click' || turn.progress.length > 0) return undefined;
  const [said] = deedsOn(clause);
  const phrase = toldIn(clause);
  const found = turn.find(clause.command.target, 'click');
  const [deed = ''] = said?.deeds ?? [];
  if (said === undefined || !isDeed(deed) || found.state !== 'found' || found.score >= CALLED)
    return undefined;
  if (!isCalled(found.element, deed)) return undefined;
  const meant = soleIn(turn, said)?.member;
  if (meant === undefined || !isAnothers(found.element, said, turn)) return undefined;
  const nearest = insideOf(meant, turn.model).filter(isControl);
  return { state: 'missing', phrase, use: 'click', nearest };
}

/** Whether something stands with another member of the list than the one that is meant. */
export function isAnothers({ node }: Element, said: Said, turn: Turn): boolean {
  const meant = soleIn(turn, said);
  return (
    meant !== undefined &&
    !isWithin(node, meant.member.node) &&
    meant.group.members.some((one) => one.node !== node && isWithin(node, one.node))
  );
}
