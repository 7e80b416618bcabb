// SPDX-License-Identifier: MIT
// Deeds that only the menus of members offer: by any verb, for one member or for several.
import type { Clause, Command } from '../language/command.ts';
import { mayBeHidden } from '../language/deeds.ts';
import { numberOf } from '../language/numbers.ts';
import { menuIn } from '../page/member-controls.ts';
import { onlyOpens, openerOf } from '../page/member-openers.ts';
import type { Group, Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { ownName } from '../page/several.ts';
import type { Turn } from '../turn/turn.ts';
import type { Said } from './said.ts';

/** Of several, each by its own menu, or once it is open, one after the other: what is done to one may draw the list anew. */
export function eachByMenu(
  members: Member[],
  group: Group,
  { deeds }: Said,
  model: PageModel,
): Command[] | undefined {
  const [deed] = deeds;
  if (deed === undefined || members.length < 2) return undefined;
  const isOpened = (member: Member): boolean => {
    const opener = openerOf(member, group, model);
    return mayBeHidden(deed) && opener !== undefined && onlyOpens(opener, member, group);
  };
  if (!members.every((member) => menuIn(member, model) !== undefined || isOpened(member))) return undefined;
  return members.map((member) => ({ kind: 'click', target: `${deed} ${ownName(member, group)}` }));
}

/** "Refund the order of Carmen": words that are no command of their own may be what a member's menu offers. */
export function isOfMenu({ command, source }: Clause, members: Member[], { model }: Turn): boolean {
  const isUnread = command.kind === 'click' && command.target === source && !NO_DEED.test(source);
  const isState = /^(?:mark|flag|set)\b.*\bas\b/i.test(source);
  const hasMenu = (one: Member): boolean => {
    const menu = menuIn(one, model);
    return menu !== undefined && !ADDS_ONE.test(menu.name);
  };
  return (
    (isUnread || isState) && numberOf(source.split(' ')[0] ?? '') === undefined && members.every(hasMenu)
  );
}

const NO_DEED = /^(?:click|press|tap|make|let|have|use|put|i|we|it)\b/i;
/** "More guests" steps an amount up. */
const ADDS_ONE = /^more\s+(?!options|actions)\p{L}/iu;
