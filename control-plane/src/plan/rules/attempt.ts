// SPDX-License-Identifier: MIT
// One clause on the page as it is: what it comes to in simpler clauses, and what the simplest one finds.
import { editCell } from './commands/cell.ts';
import { editTwiceClicked } from './commands/clicked-twice.ts';
import { onOtherDays } from './commands/dated-deed.ts';
import { unclearDrawn } from './commands/drawn-meant.ts';
import { unclearFolds } from './commands/folded-sibling.ts';
import { viewClauses } from './commands/in-view.ts';
import { unclearMembers } from './commands/member-actions.ts';
import { untoldOne } from './commands/odd-one.ts';
import { ofAnother } from './commands/of-another.ts';
import { unclearSpoken } from './commands/of-nothing.ts';
import { onceSo } from './commands/once.ts';
import { toSamePlace } from './commands/onto-list.ts';
import { perform } from './commands/perform.ts';
import { noTimeOfMember } from './commands/time-of-member.ts';
import { unfoldRow } from './commands/unfold.ts';
import { whichForm } from './controls/which-form.ts';
import { type Clause, isDerived } from './language/command.ts';
import { parseClause } from './language/parse.ts';
import { nthPart, partTold } from './page/nth-part.ts';
import { readFirmly } from './questions/readout.ts';
import { BETWEEN_TARGETS, READINGS, type Reading, TO_ANOTHER_DAY, WITHOUT_TARGET } from './readings.ts';
import { cutRunOn } from './run-on.ts';
import { suggestedClauses } from './sentences/suggested.ts';
import { type Result, Turn } from './turn/turn.ts';
import { wayInto } from './way.ts';

/**
 * A clause may hang on a condition, stand for several, or be two that were said in one breath.
 * @param readings How many it has been through.
 */
export function attempt(turn: Turn, readings = 0): Result {
  const clause = turn.memo.clauses[turn.at];
  if (clause === undefined) return { state: 'skip', said: '' };
  if (clause.command.kind === 'once') {
    const so = onceSo(clause, clause.command, turn);
    return so === undefined ? perform(clause.command, turn) : instead(so, turn, readings);
  }
  if (isUnread(clause, turn)) return { state: 'missing', phrase: clause.source, use: 'click', nearest: [] };
  const inPlace = unfoldRow(turn, clause.command) ?? editCell(turn, clause) ?? editTwiceClicked(turn, clause);
  if (inPlace !== undefined) return inPlace;
  const placed = inPart(clause, turn);
  if (placed !== undefined) return instead([placed], turn, readings);
  const nth = clause.within === undefined ? undefined : nthPart(clause.within, turn.model);
  if (nth !== undefined) return attemptIn(turn.inside(nth), clause, turn, readings);
  const views = toSamePlace(clause, turn) ?? viewClauses(clause, turn) ?? suggestedClauses(clause, turn);
  if (views !== undefined) return instead(views, turn, readings);
  const way = wayInto(clause, turn);
  if (way !== undefined && 'result' in way) return way.result;
  if (way !== undefined && 'clauses' in way) {
    // What is to be read in a place may stand beside it.
    const told = clause.command.kind === 'read' ? readFirmly(turn, clause.command.question) : undefined;
    if (told !== undefined) return told;
    return instead(way.clauses, turn, readings);
  }
  const part = way === undefined ? turn : turn.inside(way.part);
  const result = attemptIn(part, clause, turn, readings);
  // "Which files are in Photos" may be about the place itself.
  const isOfPlace = clause.command.kind === 'read' && clause.path !== undefined && result.state === 'missing';
  return isOfPlace ? perform({ kind: 'read', question: clause.source }, turn) : result;
}

/** "Choose Van in the second form": in that part of the page, if it has several alike. */
function inPart(clause: Clause, turn: Turn): Clause | undefined {
  const told = clause.within === undefined && !isDerived(clause) ? partTold(clause.source) : undefined;
  if (told === undefined || nthPart(told.place, turn.model) === undefined) return undefined;
  const command = parseClause(told.what);
  return command && { ...clause, source: told.what, command, within: told.place };
}

function attemptIn(part: Turn, clause: Clause, whole: Turn, readings: number): Result {
  const none = noTimeOfMember(clause, part);
  if (none !== undefined) return none;
  const nearest = onOtherDays(clause, part);
  const spoken = unclearSpoken(clause, part);
  if (spoken !== undefined) return spoken;
  const several = firstOf(nearest.length > 0 ? TO_ANOTHER_DAY : READINGS, clause, part, whole);
  if (several !== undefined) return instead(several, whole, readings);
  if (nearest.length > 0) return { state: 'missing', phrase: clause.source, use: 'click', nearest };
  const result =
    unclearMembers(clause, part) ??
    unclearDrawn(clause, part) ??
    unclearFolds(clause, part) ??
    untoldOne(clause, part) ??
    ofAnother(clause, part) ??
    perform(clause.command, part);
  if (result.state !== 'missing' && result.state !== 'unclear') return result;
  const form = result.state === 'unclear' ? whichForm(result.options, part) : undefined;
  if (form !== undefined) return attemptIn(part.inside(form), clause, whole, readings);
  if (result.state === 'missing' && (result.otherwise !== undefined || isDrag(clause))) return result;
  const others = result.state === 'missing' ? WITHOUT_TARGET : BETWEEN_TARGETS;
  const meant =
    firstOf(others, clause, part, whole) ??
    (result.state === 'missing' ? cutRunOn(clause, part, (alone) => canDo(alone, part)) : undefined);
  return meant === undefined ? result : instead(meant, whole, readings);
}

/** As if nothing else were asked for: readings may add to what is still to be done. */
function canDo(alone: Clause, { input, model, memo }: Turn): boolean {
  const turn = new Turn(input, model, { ...structuredClone(memo), clauses: [alone], at: 0, progress: [] });
  if (firstOf(READINGS, alone, turn, turn) !== undefined) return true;
  const { state } = perform(alone.command, turn);
  return state === 'act' || state === 'skip';
}

/** What is not to be dragged is not clicked in place of that. */
const isDrag = ({ command, source }: Clause): boolean => command.kind === 'drag' && /^drag\b/i.test(source);

function firstOf(
  readings: readonly Reading[],
  clause: Clause,
  part: Turn,
  whole: Turn,
): Clause[] | undefined {
  for (const read of readings) {
    const clauses = read(clause, part, whole);
    if (clauses !== undefined) return clauses;
  }
  return undefined;
}

/** Of one request; readings that would go on and on end here. */
const MOST_CLAUSES = 500;
/** One after the other of what began as one clause: two that undo each other end here. */
const MOST_READINGS = 30;

function instead(clauses: Clause[], turn: Turn, readings: number): Result {
  if (turn.memo.clauses.length > MOST_CLAUSES || readings === MOST_READINGS)
    return { state: 'missing', phrase: turn.input.task.text.slice(0, 80), use: 'click', nearest: [] };
  turn.memo.clauses.splice(turn.at, 1, ...clauses);
  return attempt(turn, readings + 1);
}

/** A condition whose end was not understood must not be left out. */
const isUnread = ({ source, command }: Clause, turn: Turn): boolean =>
  command.kind === 'click' &&
  command.target === source &&
  /^(?:if|unless|in case)\s/i.test(source) &&
  turn.score(source, 'click') < CALLED;

const CALLED = 0.95;
