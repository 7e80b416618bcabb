// SPDX-License-Identifier: MIT
// "How much is the shortest flight from Dublin to Rome on 15 August?", where a form has to be filled in and sent before anything is told:
// what the question says of the way and the day goes there, the rest is asked of what comes up.
import type { Clause } from './language/command.ts';
import { ITEM_NOUNS } from './language/lexicon.ts';
import { stem } from './language/text.ts';
import { fillingClauses } from './mentions/clauses.ts';
import type { Turn } from './turn/turn.ts';

/** A noun for what is searched for, and what tells which: "flight | from Dublin to Rome on 15 August". */
const TOLD =
  /\b(\p{L}+)\s+((?:are\s+there\s+|is\s+there\s+)?(?:from|to|between|in|on|for|at|departing|leaving)\s+.+?)(\s+(?:cost|costs|leave|leaves|depart|departs|take|takes|arrive|arrives|start|starts|have|last))?$/iu;
const LEAST_FIELDS = 2;

/** The clauses that fill in the form and send it, then the rest of the question; undefined where it tells no form enough. */
export function askedOfForm(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  if (command.kind !== 'read' || turn.progress.length > 0) return undefined;
  const question = command.question.replace(/[?.!\s]+$/, '');
  const match = TOLD.exec(question);
  const [, noun = '', told = '', verb = ''] = match ?? [];
  if (match === null || !ITEM_NOUNS.has(stem(noun.toLowerCase()))) return undefined;
  const there = /^(?:are|is)\s+there\b/i.exec(told)?.[0] ?? '';
  const asked = `${question.slice(0, match.index)}${noun}${there && ` ${there}`}${verb}`;
  const rest: Clause = { source: asked, command: { kind: 'read', question: asked } };
  const { clauses } = turn.memo;
  const before = [...clauses];
  // What sends the form goes before what is asked of its results.
  clauses.splice(turn.at + 1, 0, rest);
  const source = `find ${noun} ${told.slice(there.length).trim()}`;
  const filling = fillingClauses({ source, command: { kind: 'find', target: source.slice(5) } }, turn);
  const isSent = clauses.length > before.length + 1;
  if (filling !== undefined && isSent && filling.length >= LEAST_FIELDS) return filling;
  clauses.splice(0, clauses.length, ...before);
  return undefined;
}
