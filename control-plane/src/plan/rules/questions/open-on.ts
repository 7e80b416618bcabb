// SPDX-License-Identifier: MIT
// "Which of these cafés is open on Mondays?", where each says on which days it is closed: all others, and "which are closed" those that say so.
import { normalise } from '../language/text.ts';
import { daysIn } from '../language/weekdays.ts';
import { groupsOf, type Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { titles } from './foremost.ts';

/** More than one noun says which of them: "fish restaurants". */
const ASKS =
  /^(?:which|who|what)(?: ones?| of (?:these|those|them|the))*(?: \p{L}+)? (?:is|are|has|have|stays?)(?<not> not|n['’]t)? (?:also |still )?(?<state>open|closed|shut) (?:on )?(?:an? )?(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)days?)[?.\s]*$/iu;
/** Up to the next thing that is told: "Closed Mondays and Tuesdays". */
const CLOSED = /\b(?:closed|shut)(?: on)?:? (?<days>[^.;·|]+)/iu;
const DAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;

/** Undefined where not each of the members tells it. */
export function openOn(question: string, model: PageModel): string | undefined {
  const { state, not, day = '' } = ASKS.exec(question)?.groups ?? {};
  const [asked] = daysIn(day, '');
  const members = state === undefined ? undefined : tellingMembers(model);
  if (members === undefined || asked === undefined) return undefined;
  const isOpen = /^open$/i.test(state ?? '') === (not === undefined);
  const such = members.filter((member) => closedOn(member)?.includes(asked) !== isOpen);
  return such.length === 0 ? 'None of them.' : `${titles(such)}.`;
}

/** "When is the Harbour Bar closed?": that one alone. */
export function shutOf(question: string, model: PageModel): string | undefined {
  const said = normalise(question);
  const named = tellingMembers(model)?.filter(({ title }) => said.includes(normalise(title))) ?? [];
  const [only, ...more] = named;
  const days = only === undefined || more.length > 0 ? undefined : CLOSED.exec(only.text)?.groups?.days;
  return days === undefined ? undefined : `${only?.title}: closed ${days.trim()}.`;
}

/** The members of the one list each of which says when it is closed. */
function tellingMembers({ root }: PageModel): Member[] | undefined {
  const [members, ...more] = groupsOf(root)
    .map((group) => group.members)
    .filter((all) => all.length > 1 && all.every((member) => closedOn(member) !== undefined));
  return more.length > 0 ? undefined : members;
}

function closedOn({ text }: Member): number[] | undefined {
  const days = CLOSED.exec(text)?.groups?.days ?? '';
  return DAY.test(days) ? daysIn(days, '') : undefined;
}
