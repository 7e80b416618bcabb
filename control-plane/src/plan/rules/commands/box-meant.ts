// SPDX-License-Identifier: MIT
// Boxes that are meant where nobody speaks of ticking: what is wanted, refused or taken off again.
import { type Clause, clausesFor } from '../language/command.ts';
import { pinned, type Turn } from '../turn/turn.ts';

/** "Subscribe me to the newsletter", "nobody should see when I am online": the box that is called so. */
export function asTick(clause: Clause, turn: Turn): Clause[] {
  const refused = (REFUSES.exec(clause.source) ??
    LEFT.exec(clause.source) ??
    NONE_NOW.exec(clause.source))?.[1];
  const target = refused ?? WANTS.exec(clause.source)?.[1];
  const found = target === undefined ? undefined : turn.find(target, 'check');
  return target !== undefined && found?.state === 'found' && found.element.kind === 'choice'
    ? [{ ...clause, command: { kind: 'check', target, on: refused === undefined } }]
    : [];
}

/** "Sign me up for the newsletter", where a box of the form says so: its button "Sign up" is for something else. */
export function signedUp(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command, source } = clause;
  const what = SIGNED_UP.exec(source)?.[1];
  if (what === undefined || command.kind !== 'click' || turn.progress.length > 0) return undefined;
  const [box, next] = turn.matches(what, 'check');
  const isSure = box !== undefined && box.score >= NAMED && box.score - (next?.score ?? 0) > AHEAD;
  return isSure && box.element.kind === 'choice' && box.element.node.role !== 'radio'
    ? clausesFor(clause, [{ kind: 'check', target: pinned(box.element, what), on: true }])
    : undefined;
}

const SIGNED_UP = /^(?:sign|put)(?: me| us)? (?:up|down) (?:to|for) (.+)$/i;
const NAMED = 0.8;
const AHEAD = 0.05;

/** "Remove Robin", where that is a box that is ticked. */
export function asTakenOff(clause: Clause, turn: Turn): Clause[] {
  const target = TAKES_OFF.exec(clause.source)?.[1];
  const found = target === undefined ? undefined : turn.find(target, 'check');
  return target !== undefined && found?.state === 'found' && found.element.node.checked === true
    ? [{ ...clause, command: { kind: 'check', target, on: false } }]
    : [];
}

const TAKES_OFF = /^(?:remove|drop|delete|leave out|take (?:out|away))\s+(.+)$/i;

const REFUSES =
  /^(?:(?:(?:i|we|people|others|they|strangers|everyone|everybody|(?:my |the )?\p{L}+s)(?: (?:do|would|should|must|can|may))?(?: not|n['’]t)(?: be)?(?: able to| allowed to)?|(?:nobody|no one)(?: (?:should|must|can|may))?(?: be)?(?: able to| allowed to)?)(?: (?:want|like|need|get|have|see|know|receive|accept|allow))+(?: to (?:get|have|receive|be sent|see))?|no (?:more )?(?=\p{L}+s\b)) (.+)$/iu;

/** "Not taking the wool socks", "we're not bringing the kettle after all". */
const WHEN = String.raw`(?: (?:this time|after all|any ?more|today|now))?[.!]*`;
const LEFT = new RegExp(
  String.raw`^(?:(?:i|we)(?:['’]?m|['’]?re| am| are| will be)? )?(?:leaving out|(?:not|no longer|won['’]t be) (?:taking|bringing|packing|including|having|using|needing|going to (?:take|bring|pack|need|use))) (?:any |the |my |our )?(.+?)${WHEN}$`,
  'i',
);
/** "No wool socks this time". */
const NONE_NOW = /^no (?:more )?(.+?) (?:this time|after all|any ?more|today|now)[.!]*$/i;

const WANTS =
  /^(?:(?:subscribe|sign|opt)(?: me| us)?(?: up| in)? (?:to|for)|(?:send|give|get) (?:me|us)|(?:i|we)(?: would|'d)? (?:want|like|need|accept|agree (?:to|with))(?: to (?:get|have|receive|be sent))?) (.+)$/i;
