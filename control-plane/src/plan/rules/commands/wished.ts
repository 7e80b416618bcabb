// SPDX-License-Identifier: MIT
// "I want the earliest appointment", "get me the last slot", "we'll take the blue one": who wishes for one of several things that are to be had
// by a control of their own has it taken by that.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { wordsOf } from '../language/text.ts';
import { fieldOf } from '../page/measure.ts';
import { insideOf, isControl } from '../page/member-controls.ts';
import type { Member } from '../page/members.ts';
import type { Element, PageModel } from '../page/model.ts';
import { soleMeant } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const WISH =
  /^(?:(?:i|we)(?:['’]d| would)? (?:want|need|like|prefer)|(?:i|we)(?:['’]ll| will) (?:take|have)|(?:get|give|find) (?:me|us)|(?:i|we)(?:['’]m| am|['’]re| are) (?:going for|after)) (?:to (?:have|get|take) )?(?<thing>(?:the|an?|that|any)\s.+|\d.*)$/i;
const TAKES = /^(?:book|reserve|rent|hire|order|buy|take|choose|select|pick|get)$/i;

/** Undefined where no such thing is told, or it has no one control that takes it. */
export function wishedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const thing = WISH.exec(clause.source)?.groups?.thing;
  if (thing === undefined || isDerived(clause) || turn.progress.length > 0) return undefined;
  const [control, ...more] = soleMeant(thing, turn.model).flatMap(({ member }) =>
    isValueOf(member, thing) ? [] : (takerOf(member, turn.model) ?? []),
  );
  if (control === undefined || more.some(({ ref }) => ref !== control.ref)) return undefined;
  return clausesFor(clause, [{ kind: 'click', target: pinned(control, thing) }]);
}

/** "Get me the price of the canoe" asks for what is told of it, or is not. */
function isValueOf(member: Member, thing: string): boolean {
  const [, noun] = /^(?:the|an?) (\p{L}+) of\s/iu.exec(thing) ?? [];
  const isNone = noun !== undefined && !member.words.has(noun.toLowerCase());
  return isNone || fieldOf(member, thing.split(TIE)[0] as string) !== undefined;
}

const TIE = /\s(?:of|for|from|to|with|on|at|in)\s/i;

/** "Book" of the line; none where it can be taken in two ways. */
function takerOf(member: Member, model: PageModel): Element | undefined {
  const [taker, ...more] = insideOf(member, model).filter(
    (one) => isControl(one) && one.node.disabled !== true && TAKES.test(wordsOf(one.name)[0] ?? ''),
  );
  return more.length === 0 ? taker : undefined;
}
