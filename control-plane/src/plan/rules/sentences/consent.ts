// SPDX-License-Identifier: MIT
// "Refuse all cookies but the necessary ones", "in the cookie settings allow statistics but no adverts": whatever the page calls that.
import { clausesOf } from '../language/clauses.ts';
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { cookieControls, refusalOf } from '../page/notices.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const REFUSES =
  /^(?:(?:refuse|reject|decline|deny|disallow|block|turn down|say no to|opt out of)\b|(?:accept|allow|take|agree to|use|keep) (?:only|just|no(?:thing)?)\b|(?:only|just|no)\b)/i;
const NECESSARY = /\b(?:necessary|essential|required|needed)\b/i;
const COOKIES = /\b(?:cookies?|tracking|trackers)\b/i;
const SETTINGS =
  /^(?:in|under|from|with|open|go to|using)\s+(?:the\s+|your\s+|my\s+)?(?:cookies?|privacy|consent)\s+(?:settings|preferences|options|choices|banner|notice|dialog),?\s+(?:and\s+)?(.+)$/i;
const OPENS = /\b(?:settings|preferences|options|choices|customi[sz]e|manage|details|configure)\b/i;
/** A control that is called so needs no other reading. */
const CALLED = 0.85;

/** The clauses that a clause stands for; undefined where it speaks of no cookies, or the page does not. */
export function consentClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (isDerived(clause) || turn.progress.length > 0 || turn.failures > 0) return undefined;
  return refused(clause, turn) ?? chosen(clause, turn) ?? agreed(clause, turn);
}

/** "Accept the house rules" ticks the box that says so, rather than to open the link in what it says. */
function agreed(clause: Clause, turn: Turn): Clause[] | undefined {
  const target = AGREES.exec(clause.source)?.[1];
  const found = target === undefined ? undefined : turn.find(target, 'check');
  if (found?.state !== 'found' || found.element.kind !== 'choice' || found.score < IS_BOX) return undefined;
  if (turn.score(clause.source, 'click') >= CALLED) return undefined;
  return clausesFor(clause, [{ kind: 'check', target: pinned(found.element, target ?? ''), on: true }]);
}

const AGREES = /^(?:accept|agree (?:to|with)|acknowledge|consent to)\s+(.+)$/i;
const IS_BOX = 0.75;

function refused(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  if (!REFUSES.test(source) || !COOKIES.test(source) || turn.score(source, 'click') >= CALLED)
    return undefined;
  const control = refusalOf(turn.model, NECESSARY.test(source));
  return control && clausesFor(clause, [{ kind: 'click', target: pinned(control, control.name) }]);
}

/** What is told of kinds of cookies is for the boxes that the notice's settings show. */
function chosen(clause: Clause, { model }: Turn): Clause[] | undefined {
  const told = SETTINGS.exec(clause.source)?.[1];
  if (told === undefined) return undefined;
  const opener = cookieControls(model).find(({ name }) => OPENS.test(name));
  const kinds = kindsIn(told) ?? clausesOf(told);
  if (opener === undefined) return kinds;
  return [...(clausesFor(clause, [{ kind: 'click', target: pinned(opener, opener.name) }]) ?? []), ...kinds];
}

/** "Allow statistics but no adverts": each with whether it is wanted. */
function kindsIn(told: string): Clause[] | undefined {
  if (!ALLOWS.test(told) && !FORBIDS.test(told)) return undefined;
  let on = true;
  return told
    .split(/\s*(?:,|\band\b|\bbut\b)\s*/i)
    .filter(Boolean)
    .map((part): Clause => {
      on = FORBIDS.test(part) ? false : ALLOWS.test(part) || on;
      const target = part
        .replace(FORBIDS, '')
        .replace(ALLOWS, '')
        .replace(/\s+cookies$/i, '');
      return { source: `${on ? 'tick' : 'untick'} ${target}`, command: { kind: 'check', target, on } };
    });
}

const ALLOWS =
  /^(?:only\s+)?(?:allow|accept|permit|agree to|enable|take|turn on|tick)\s+(?:the\s+|only\s+)*/i;
const FORBIDS =
  /^(?:no|not|without|(?:do not|don['’]t) (?:allow|accept|permit)|refuse|reject|deny|block|disable|turn off|untick)\s+(?:the\s+|any\s+)*/i;
