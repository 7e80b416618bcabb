// SPDX-License-Identifier: MIT
// "Two portions of lentil soup", "put 1 cheesecake and 3 lemonades into the order": how many of what, where things have a plus and a
// minus beside them. What is not to be seen may stand under another tab.
import { countsThings, shownFor } from '../controls/stepper.ts';
import { type Clause, type Command, clausesFor, isDerived, toldIn } from '../language/command.ts';
import { numberOf } from '../language/numbers.ts';
import { superlativeIn } from '../language/superlatives.ts';
import { normalise } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import type { Turn } from '../turn/turn.ts';

const ORDERS =
  /^(put|add|order|get|buy|take|i(?:'d| would)? (?:want|like|take|have)|we(?:'d| would)? (?:want|like|take|have|need)|i need|(?:give|bring|get) (?:me|us))\s+(.+?)(?:\s+(?:in|into|to|on|onto)\s+(?:the|my|our)\s+(?:\w+\s+)?(?:order|cart|basket|bag|trolley|meal|tray))?$/i;
const COUNTED =
  /^(\S+)\s+(?:(?:x|times)\s+|(?:portions?|pieces?|pack(?:et)?s?|bottles?|bags?|boxe?s?|cups?|glass(?:es)?|slices?|servings?|bowls?|plates?|units?|loaf|loaves|tins?|cans?|jars?)\s+of\s+|of\s+)?(?:the\s+)?(\p{L}.*)$/iu;
const MORE = /\b(?:more|less|fewer|extra|another)\b/i;

/** "One of each: ribs, cake". */
const EACH =
  /^(\w+)\s+(?:of\s+)?each(?:\s+(?:item|dish|thing|one))?(?:\s+of(?:\s+(?:these|the following))?)?\s*:?\s+(\S.*)$/i;

/** The clauses that a clause stands for; undefined where it does not count such things. */
export function countedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  if (isDerived(clause) || turn.progress.length > 0 || MORE.test(source)) return undefined;
  const [, verb = '', things = ''] = ORDERS.exec(source) ?? [];
  if (things === '' || !countsThings(turn.model)) return undefined;
  const [, each = '', all = things] = EACH.exec(things) ?? [];
  const parts = listOf(all).map((part) => countedIn(`${each} ${part}`.trim(), turn));
  if (parts.length === 0 || parts.some((part) => part === undefined)) return undefined;
  const adds = /^(?:add|put)$/i.test(verb);
  const commands = parts.map((part): Command => {
    const { name, amount } = part as Counted;
    return { kind: 'set', rest: `${name} to ${amount + (adds ? (shownFor(turn, name) ?? 0) : 0)}` };
  });
  const sends = turn.model.elements.find(
    ({ kind, name }) => kind === 'button' && normalise(name) === normalise(verb),
  );
  if (sends !== undefined) commands.push({ kind: 'click', target: `ref:${sends.ref} ${sends.name}` });
  return clausesFor(clause, commands);
}

/** Whether a clause came of counting things: what adds one of them brings no form. */
export function isCounting(clause: Clause): boolean {
  return clause.command.kind === 'set' && isDerived(clause) && ORDERS.test(toldIn(clause));
}

interface Counted {
  name: string;
  amount: number;
}

const POINTS = /\b(?:it|them|these|those|ones?)\b/i;

/** "A" counts only what is there to be counted. */
function countedIn(part: string, turn: Turn): Counted | undefined {
  const [, count = '', name = ''] = COUNTED.exec(part) ?? [];
  const one = /^an?$/i.test(count) && shownFor(turn, name) !== undefined ? 1 : undefined;
  const amount = one ?? numberOf(count);
  const isNamed = name !== '' && !POINTS.test(name) && superlativeIn(name) === undefined;
  return amount === undefined || !isNamed ? undefined : { name, amount };
}
