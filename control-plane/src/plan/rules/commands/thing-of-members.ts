// SPDX-License-Identifier: MIT
// "Open the invoice of the dearest order", "download all the receipts": what each of the members has a word to click for.
import { type Clause, clausesFor } from '../language/command.ts';
import { selectionOf } from '../language/selection.ts';
import { stem, wordsOf } from '../language/text.ts';
import { insideOf, isControl } from '../page/member-controls.ts';
import type { Group, Member } from '../page/members.ts';
import { type Element, isWithin } from '../page/model.ts';
import { countsSuch } from '../page/nested.ts';
import { likelyGroups } from '../page/select.ts';
import { membersMeant, ownName } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const SHOWN =
  /^(?:open(?: up)?|show(?: me)?|get(?: me)?|give me|fetch(?: me)?|download|view|see|display|print|press|click(?: on)?)\s+(?:the\s+|an?\s+)?(?<all>(?:all|both|every|each)(?: of)?(?: the| my)?\s+|(?:my|our)\s+)?(?<thing>\p{L}+(?: \p{L}+)?)(?:\s+(?:of|for|from|to|on|with|in)\s+(?<whom>\S.*))?$/iu;

/** Undefined where no list has members with such a control, or another control is called so. */
export function thingOfMembers(clause: Clause, turn: Turn): Clause[] | undefined {
  const { all, thing, whom } = SHOWN.exec(clause.source)?.groups ?? {};
  if (thing === undefined || turn.progress.length > 0 || (whom === undefined && all === undefined))
    return undefined;
  for (const group of likelyGroups(turn.model)) {
    const controls = controlsIn(group, thing, turn);
    const having = group.members.filter((member) => controls.has(member));
    if (having.length < 2) continue;
    const meant = whom === undefined ? having : meantBy(group, whom);
    if (meant === undefined || !meant.every((member) => controls.has(member))) continue;
    if (countsSuch(group, whom ?? '')) continue;
    return clausesFor(
      clause,
      meant.map((member) => {
        const control = controls.get(member) as Element;
        return { kind: 'click', target: pinned(control, `${control.name} ${ownName(member, group)}`) };
      }),
    );
  }
  return undefined;
}

function meantBy(group: Group, whom: string): Member[] | undefined {
  const isAll = /^(?:them )?all$/i.test(whom) && selectionOf(whom).not.length === 0;
  const meant = membersMeant(group, whom);
  return isAll
    ? group.members
    : meant?.unclear === false && meant.members.length > 0
      ? meant.members
      : undefined;
}

/** Of each member that has one, the one that is called by that word and no other. */
function controlsIn(group: Group, thing: string, { model }: Turn): Map<Member, Element> {
  const name = wordsOf(thing).map(stem).join(' ');
  const found = new Map<Member, Element>();
  for (const member of group.members) {
    const called = insideOf(member, model).filter(
      (element) =>
        element.node !== member.node &&
        isControl(element) &&
        wordsOf(element.name).map(stem).join(' ') === name,
    );
    const [only, ...more] = called.filter(
      ({ node }) => !called.some((other) => other.node !== node && isWithin(other.node, node)),
    );
    if (only !== undefined && more.length === 0) found.set(member, only);
  }
  return found;
}
