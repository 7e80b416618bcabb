// SPDX-License-Identifier: MIT
// "Book the room Elm for 14:00, for the choir": each of a list has the times at which it can be had; that of the one that is named is taken,
// and the rest told to the form that comes up then.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { isClock } from '../language/moments.ts';
import { timeIn } from '../language/numbers.ts';
import { insideOf, isControl } from '../page/member-controls.ts';
import type { Element } from '../page/model.ts';
import { soleMeant } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const TAKES = /^(?:book|reserve|take|choose|pick|get|open)\s+(?:me\s+|us\s+)?(?=\S)/i;
/** What stands before a time. */
const AT = /\s+(?:for|at|from|on)\s+(?=\S)/gi;
/** "Half past two in the afternoon". */
const LONGEST = 7;

/** "Open Night Ferry at 21:40": nothing is opened by its name where it is by its time. */
export const openedAt = (clause: Clause, turn: Turn): Clause[] | undefined =>
  OPENS.test(clause.source) ? timedClauses(clause, turn) : undefined;

const OPENS = /^open\s/i;

/** Undefined where none of them is named, or it has no such time. */
export function timedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const source = clause.source.replace(/[.!]+$/, '');
  const [lead] = TAKES.exec(source) ?? [];
  if (lead === undefined || turn.progress.length > 0 || isDerived(clause)) return undefined;
  for (const { index, 0: tie } of source.matchAll(AT)) {
    const whom = source.slice(lead.length, index).trim();
    const behind = source.slice(index + tie.length).split(/\s+/);
    const length = clockLength(behind);
    const time = length === 0 ? undefined : controlAt(whom, behind.slice(0, length).join(' '), turn);
    if (time === undefined) continue;
    const told = behind
      .slice(length)
      .join(' ')
      .replace(/^(?:and|,)\s+/i, '');
    return clausesFor(clause, [
      { kind: 'click', target: pinned(time, whom) },
      ...(told === '' ? [] : [{ kind: 'conclude', told } as const]),
    ]);
  }
  return undefined;
}

/** How many of the words are the time that they begin with. */
function clockLength(words: string[]): number {
  for (let length = Math.min(LONGEST, words.length); length > 0; length--)
    if (isClock(words.slice(0, length).join(' ').replace(/,$/, ''))) return length;
  return 0;
}

/** The one control of the one that is meant which is called by the time. */
function controlAt(whom: string, said: string, { model }: Turn): Element | undefined {
  const time = timeIn(said.replace(/,$/, ''));
  const [meant, ...others] = soleMeant(whom, model);
  if (meant === undefined || others.length > 0) return undefined;
  const [only, ...more] = insideOf(meant.member, model).filter(
    (element) => isControl(element) && isClock(element.name.trim()) && timeIn(element.name) === time,
  );
  return more.length === 0 ? only : undefined;
}
