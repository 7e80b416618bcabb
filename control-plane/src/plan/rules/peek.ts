// SPDX-License-Identifier: MIT
// "Book a suite in Bruges": which list has suites is known once the lists have been looked into. Each is opened and shut again, none changed.
import type { PageAction } from '../action.ts';
import { type Clause, toldIn } from './language/command.ts';
import { readMentions } from './mentions/reading.ts';
import { isWithin } from './page/model.ts';
import { isSealed, offeredBy } from './page/offered.ts';
import { countOf, mark } from './turn/explored.ts';
import { clickOf, type Turn } from './turn/turn.ts';

const PEEKED = 'peeked';
/** A form with more lists than these is looked at no further. */
const MOST = 6;

/** Opens the next list that may offer what the clause tells of a form and nothing on the page explains; undefined where there is none. */
export function peek(turn: Turn): PageAction | undefined {
  const { model, memo, progress } = turn;
  const clause = memo.clauses[turn.at];
  if (clause === undefined || progress.length > 0 || countOf(turn, PEEKED) >= MOST) return undefined;
  if (!isToldInPart(clause, turn)) return undefined;
  const list = model.elements.find(
    (element) =>
      isSealed(element) &&
      memo.offered?.[element.ref] === undefined &&
      (model.modal === undefined || isWithin(element.node, model.modal)),
  );
  if (list === undefined) return undefined;
  mark(turn, PEEKED, list);
  return clickOf(list);
}

/** Whether some of the words fill in a form, and others are left. */
function isToldInPart(clause: Clause, turn: Turn): boolean {
  const reading = clause.command.kind === 'read' ? undefined : readMentions(toldIn(clause), turn);
  const fills = reading?.deeds.some(({ kind }) => kind === 'set' || kind === 'check') === true;
  return fills && reading.left.length > 0;
}

/** Remembers what the list offers that was opened last, and shuts it; undefined where none was. */
export function afterPeek({ memo, model }: Turn): PageAction | undefined {
  const { how, ref } = memo.explored.at(-1) ?? {};
  if (how !== PEEKED || ref === undefined || memo.offered?.[ref] !== undefined) return undefined;
  const list = model.elements.find((element) => element.ref === ref);
  const names = offeredBy(list, model);
  memo.offered = { ...memo.offered, [ref]: names };
  return names.length > 0 || list?.node.expanded === true ? { kind: 'press', key: 'Escape' } : undefined;
}
