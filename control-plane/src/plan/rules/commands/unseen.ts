// SPDX-License-Identifier: MIT
// What is done to a thing where nothing in sight does it: the thing is pointed at, or opened, and then it is looked for.
import { type Clause, clausesFor, toldIn } from '../language/command.ts';
import { alsoCalled, isDeed, isShowing } from '../language/deeds.ts';
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { likeness, stem, wordsOf } from '../language/text.ts';
import { controlFor } from '../page/member-controls.ts';
import type { Member } from '../page/members.ts';
import { type Element, isWithin } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { isNamedBy, underMouse } from './member-steps.ts';
import { soleIn } from './members-meant.ts';
import { isAnothers } from './of-another.ts';
import { isElsewhere, mayBeOfMember, NAMED } from './of-member.ts';
import { deedsOn, isUnseen, type Said } from './said.ts';

/** What nothing does in sight is looked for once the thing is open, or chosen, that is called so. */
export function openedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const [said] = mayBeOfMember(clause, turn) ? deedsOn(clause) : [];
  const [deed = ''] = said?.deeds ?? [];
  if (said === undefined || !isUnseen(said)) return undefined;
  const found = turn.find(said.whom, 'open');
  if (found.state !== 'found' || found.element.kind === 'choice' || !isNamedBy(found.element, said.whom))
    return pointedClauses(clause, said, turn);
  if (doesElse(found.element, said.whom)) return undefined;
  if (isAnothers(found.element, said, turn)) return undefined;
  const own = controlFor(found.element, [deed], turn.model);
  if (own !== undefined) return clausesFor(clause, [{ kind: 'click', target: pinned(own, deed) }]);
  return clausesFor(clause, [
    { kind: 'open', target: said.whom },
    { kind: 'click', target: deed },
  ]);
}

/** "Add Slow Train to favourites", "Play Slow Train" open no Slow Train: they do something to it. */
function doesElse({ kind, name }: Element, whom: string): boolean {
  const [deed = ''] = wordsOf(name);
  return kind === 'button' && (isDeed(deed) || isShowing(deed)) && !wordsOf(whom).includes(deed);
}

/** Once: what does not come up then is not there. */
export function pointedClauses(clause: Clause, said: Said, turn: Turn): Clause[] | undefined {
  if (turn.memo.clauses[turn.at - 1]?.command.kind === 'hover') return undefined;
  const meant = soleIn(turn, said);
  // A folder in which something is called so is not what is to be deleted.
  if (meant !== undefined && !isCalledSo(meant.member, said)) return undefined;
  return meant && clausesFor(clause, underMouse(meant.member, meant.group, said, turn.model));
}

/** One of the words that tell it is of its title. */
const isCalledSo = ({ title }: Member, { whom }: Said): boolean => {
  const shown = wordsOf(title);
  const telling = wordsOf(whom).filter((word) => !STOP_WORDS.has(word) && !ITEM_NOUNS.has(stem(word)));
  return telling.length === 0 || telling.some((word) => shown.some((other) => likeness(word, other) >= 0.7));
};

/** "Pinned messages" would be pressed to pin a person's message. */
export function isMistaken(clause: Clause, said: Said, turn: Turn): boolean {
  const [deed = ''] = said.deeds;
  const found = turn.find(toldIn(clause), 'click');
  if (found.state !== 'found' || !isUnseen(said) || isElsewhere(turn, clause, said)) return false;
  const { labels, node } = found.element;
  const member = soleIn(turn, said)?.member;
  return (
    member !== undefined &&
    !isWithin(node, member.node) &&
    !labels.some(({ plain, weight }) => alsoCalled(deed).includes(plain) && weight >= NAMED)
  );
}
