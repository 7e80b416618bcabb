// SPDX-License-Identifier: MIT
// "Book on the 2nd of December", "take the first free slot on Wednesday morning", where a week shows what is free: the one that is just that.
import { type Clause, isDerived } from '../language/command.ts';
import { momentWithin } from '../language/moments.ts';
import { freeSpanOf, type TimeSpan } from '../language/time-span.ts';
import type { Element } from '../page/model.ts';
import { freeWithin } from '../page/moments-within.ts';
import { freeMoments } from '../page/offered-moments.ts';
import { freeHours } from '../questions/free-times.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const TAKES = /^(?:book|reserve|choose|pick|select|take|make|schedule|arrange|request|want|need|get)\b/i;

/** Undefined where more is said than that, and where none is free then, or several are. */
export function freeMomentClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source } = clause;
  const { today } = turn.input;
  if (turn.progress.length > 0 || isDerived(clause) || !TAKES.test(source)) return undefined;
  const [head = '', ...tail] = source.split(/,\s*/);
  const whole = freeSpanOf(source, today);
  const span = whole ?? (momentWithin(source, today) === undefined ? freeSpanOf(head, today) : undefined);
  if (span === undefined) return undefined;
  const free = freeThen(span, turn);
  const meant = span.end === 'first' ? free.slice(0, 1) : span.end === 'last' ? free.slice(-1) : free;
  const [one, ...more] = meant;
  if (one === undefined || more.length > 0) return undefined;
  const rest = `${TAKES.exec(source)?.[0]} ${tail.join(', ')}`;
  return [
    { ...clause, source: `click: ${source}`, command: { kind: 'click', target: pinned(one, one.name) } },
    // What it brings may ask for the rest.
    ...(whole === undefined
      ? [{ source: rest, command: { kind: 'click', target: rest }, later: true } as const]
      : []),
  ];
}

/** Of a week, else of the hours side by side that are of one day. */
function freeThen(span: TimeSpan, turn: Turn): Element[] {
  const { model, input } = turn;
  const ofWeek = freeWithin(span, model, input.today).map(({ element }) => element);
  if (ofWeek.length > 0 || freeMoments(model, input.today).length > 0) return ofWeek;
  const hours = freeHours(span, turn) ?? [];
  return model.elements.filter(({ node }) => hours.includes(node));
}
