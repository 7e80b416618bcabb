// SPDX-License-Identifier: MIT
// "Select all the shipments to Oslo" of a list that has more pages: what is meant there is ticked on each of them, one after the other.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { boxesOf } from '../page/member-controls.ts';
import type { Group } from '../page/members.ts';
import { nameOf } from '../page/model.ts';
import { endsSomewhere, pagerOf } from '../page/pager.ts';
import { likelyGroups } from '../page/select.ts';
import { membersMeant } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { tickOf } from './by-ticks.ts';

const SELECTS_ALL =
  /^(?:select|pick|choose|tick|check|mark)\s+((?:all|every|each)\s+(?:of\s+)?(?:the\s+|my\s+|our\s+)?\S.*)$/i;

/** Of a page longer than this nobody has all of it ticked. */
const MOST_TICKS = 50;

/** Undefined where there is no more than one page, or its lines have no boxes. */
export function pageByPage(clause: Clause, turn: Turn): Clause[] | undefined {
  const { model, memo, at, progress } = turn;
  const [, whom] = isDerived(clause) || progress.length > 0 ? [] : (SELECTS_ALL.exec(clause.source) ?? []);
  const pager = whom === undefined ? undefined : pagerOf(model);
  if (whom === undefined || pager === undefined || !endsSomewhere(pager)) return undefined;
  const isGoing = memo.clauses[at - 1]?.source === `click: ${clause.source}`;
  if (!isGoing && (pager.next === undefined || pager.previous !== undefined)) return undefined;
  for (const group of likelyGroups(model)) {
    const ticks = ticksIn(group, whom, turn);
    if (ticks === undefined || (ticks.length === 0 && !isGoing)) continue;
    const onward: Command[] =
      pager.next === undefined ? [] : [{ kind: 'click', target: pinned(pager.next, nameOf(pager.next)) }];
    const clauses = clausesFor(clause, [...ticks, ...onward]) ?? [];
    return pager.next === undefined ? clauses : [...clauses, clause];
  }
  return undefined;
}

/** Undefined where the lines of a list have no boxes; none where no line of this page is meant. */
function ticksIn(group: Group, whom: string, { model }: Turn): Command[] | undefined {
  const lines = group.members.filter((member) => boxesOf([member], model) !== undefined);
  const members = membersMeant(group, whom)?.members ?? [];
  const boxes = lines.length < 2 ? undefined : boxesOf(members, model);
  return boxes === undefined || boxes.length > MOST_TICKS
    ? undefined
    : boxes.map((box, i) => tickOf(box, members[i], true, group));
}
