// SPDX-License-Identifier: MIT
// "If there is a cookie banner, accept it": what "it" is, and what has to be looked for before that can be told.
import type { Clause } from '../language/command.ts';
import { pagerOf } from '../page/pager.ts';
import type { Turn } from '../turn/turn.ts';
import { isShown, subjectOf } from './states.ts';

/** "If Blue Hour is overdue, …", on a list of several pages that does not show it: it is looked for first, once. */
export function soughtFirst(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'if' || pagerOf(turn.model)?.next === undefined) return undefined;
  const target = aboutIn(command.condition);
  const before = turn.memo.clauses[turn.at - 1];
  const isSought = before?.command.kind === 'find' && before.command.target === target;
  if (isSought || target === undefined || isShown(command.condition, turn) !== undefined) return undefined;
  return [{ source: `find: ${target}`, command: { kind: 'find', target } }, clause];
}

/** What it says something of; undefined where it says that something is there. */
function aboutIn(condition: string): string | undefined {
  const [, about] = /^((?:the )?\p{L}.*?)\s+(?:is|are|costs?|has|have)\s/iu.exec(condition) ?? [];
  return about === undefined || NOTHING_NAMED.test(about) ? undefined : about;
}

const NOTHING_NAMED = /^(?:there|it|this|that|they|you|we|i|the (?:page|list|table))$/i;

/** Puts the condition's subject in the place of "it"; a deed that the page offers but once needs none. */
export function withSubject(clause: Clause, condition: string, turn: Turn): Clause {
  const { command } = clause;
  if (!('target' in command)) return clause;
  const subject = subjectOf(condition).replace(/\s+(?:is|are|costs?|has|have)\s.*$/i, '');
  if (/^(?:it|them|that|this|(?:that|this) one)$/i.test(command.target))
    return { ...clause, command: { ...command, target: subject } };
  const deed = command.target.replace(/\s+(?:it|them|(?:that|this)(?: one)?|all)$/i, '');
  const whole = `${deed} ${subject}`;
  // "Sell one", "renew": said of the subject, too.
  const isShort = deed !== command.target || /^\p{L}+(?: (?:one|two|three|\d+))?$/u.test(deed);
  const isOfMany = isShort && turn.find(deed, 'click').state === 'unclear';
  const target = isOfMany ? whole : deed;
  return { ...clause, command: { ...command, target } };
}
