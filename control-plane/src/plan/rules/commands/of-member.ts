// SPDX-License-Identifier: MIT
// Whether a clause may be about one of a collection's members, or is about something else that the page has by these words.
import { type Clause, isDerived, toldIn } from '../language/command.ts';
import { ITEM_NOUNS } from '../language/lexicon.ts';
import { orderIn } from '../language/order.ts';
import { stem, wordsOf } from '../language/text.ts';
import { isCalled } from '../page/member-controls.ts';
import type { PageModel } from '../page/model.ts';
import { labelOf } from '../page/names.ts';
import type { Turn } from '../turn/turn.ts';
import type { Said } from './said.ts';

/** How well a control is named that does it to something else than a member. */
export const NAMED = 0.85;

/** Nothing of it is done yet, and it is no order and no name of a control. */
export const mayBeOfMember = (clause: Clause, turn: Turn): boolean =>
  turn.progress.length === 0 &&
  !NARROWS.test(toldIn(clause)) &&
  !isReported(toldIn(clause)) &&
  orderIn(toldIn(clause)) === undefined &&
  !namesIn(clause).some((name) => [name, name.replace(ALL, '')].some((one) => isNameOf(one, turn.model)));

/** "Show only the late ones": of the list as a whole; no "View" of each of them does that. */
const NARROWS =
  /^(?:(?:show|list|display)(?: me)? (?:only|just)|(?:only|just) (?:show|list|display)|filter|narrow)\s/i;

/** "Report a missed collection" tells of something that is on no list; "report a post by Ana" does. */
function isReported(told: string): boolean {
  const what = REPORTS.exec(told)?.[1];
  return what !== undefined && !wordsOf(what).some((word) => ITEM_NOUNS.has(stem(word)));
}

const REPORTS = /^report an? ((?!.*\b(?:with|at|in|on|of|for|by|from|about|to|near)\b)[^"“@]+)$/i;

/** "Remove all bought items" is the button "Remove bought items". */
const ALL = /(?<=\s)all\s+(?:(?:of\s+)?(?:the|my|our)\s+)?/i;

/** What may be the name of a control as it stands: "Mark as paid", and so it is when pressed. */
function namesIn(clause: Clause): string[] {
  const { command, source } = clause;
  if (isDerived(clause) && 'target' in command) return [command.target];
  return command.kind === 'click' ? [source, command.target] : [source];
}

/** What a control is called as a whole tells no member: "insert a table"; but "delete it" does. */
function isNameOf(source: string, { names }: PageModel): boolean {
  return !/\s(?:it|them)(?=\s|$)/i.test(source) && names.isName(labelOf(source, 1).words.join(''));
}

/** A control says that it does it to just that: "Delete account". */
export function isElsewhere(turn: Turn, clause: Clause, { deeds, whom }: Said): boolean {
  const [best] = turn.matches(toldIn(clause), 'click');
  if (best === undefined || best.score < NAMED || !deeds.some((deed) => isCalled(best.element, deed)))
    return false;
  const words = wordsOf(whom);
  const telling = words.filter((word) => !ITEM_NOUNS.has(stem(word)));
  const said = telling.length > 0 ? telling : words;
  return best.element.labels.some(({ words }) => words.some((word) => said.includes(word)));
}
