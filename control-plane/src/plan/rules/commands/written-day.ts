// SPDX-License-Identifier: MIT
// "Cancel my appointment on the second of December" where the page writes "2 December": read in the page's way.

import { walk } from '../../snapshot.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { dateOf, leadingDate, withWrittenDate } from '../language/dates.ts';
import { parseClause } from '../language/parse.ts';
import type { Turn } from '../turn/turn.ts';

const ACTS = new Set<Clause['command']['kind']>(['click', 'open', 'find', 'check']);

/** Undefined where no day is told in other words than the page's, or nothing that can be pressed is called by it. */
export function writtenDay(clause: Clause, turn: Turn): Clause[] | undefined {
  const { input, model, progress } = turn;
  if (!ACTS.has(clause.command.kind) || progress.length > 0 || isDerived(clause)) return undefined;
  const told = withWrittenDate(clause.source, input.today);
  const written = told?.day.toLowerCase();
  const isCalled = model.elements.some(
    ({ kind, name }) => kind !== 'text' && ` ${name.toLowerCase()} `.includes(` ${written}`),
  );
  if (told === undefined || !isCalled) return byShownDay(clause, turn);
  return inOtherWords(clause, told.text);
}

function inOtherWords(clause: Clause, source: string): Clause[] | undefined {
  const command = parseClause(source);
  return command && [{ ...clause, source, command }];
}

/** "The reading of 14 November", where a row says "2026-11-14". */
function byShownDay(clause: Clause, { input, model }: Turn): Clause[] | undefined {
  const words = clause.source.split(' ');
  for (const at of words.keys()) {
    const told = LEADS.test(words[at] as string)
      ? undefined
      : leadingDate(words.slice(at).join(' '), input.today);
    if (told === undefined || told.date.split(' ').length < 2) continue;
    // A day without its year may be past, too.
    const from = /\d{4}/.test(told.date) ? 0 : YEAR.length;
    const dayIn = (text: string): string | undefined => dateOf(text, input.today)?.slice(from);
    const shown = [...walk(model.root)]
      .map(({ name, text }) => name || (text ?? ''))
      .filter((text) => FULL.test(text) && text !== told.date && dayIn(text) === dayIn(told.date));
    const [written, ...others] = new Set(shown);
    if (written === undefined || others.length > 0) return undefined;
    return inOtherWords(clause, [...words.slice(0, at), written, told.rest].join(' ').trim());
  }
  return undefined;
}

const YEAR = '0000-';
const LEADS = /^(?:on|for|by|from|to|of|until|till|at)$/i;

/** A date and nothing else, in digits. */
const FULL = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})$/;
