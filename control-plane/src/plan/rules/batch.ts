// SPDX-License-Identifier: MIT
// As many commands as can be grounded on the present page, up to the first after which it may be another.
import type { Action, PageAction } from '../action.ts';
import type { PlanInput } from '../planner.ts';
import { type SnapshotNode, walk } from '../snapshot.ts';
import { attempt } from './attempt.ts';
import { applyNext } from './commands/apply-filter.ts';
import { concludeNext, concludeTyped } from './commands/conclude.ts';
import { agreeFirst, confirmNext } from './commands/confirm.ts';
import { bringForm } from './commands/form-opener.ts';
import { heedNext } from './commands/heed.ts';
import { speaksOfMembers } from './commands/member-actions.ts';
import { lookAgain, passOver } from './commands/nearly-named.ts';
import { stepForLater } from './commands/next-step.ts';
import { perform } from './commands/perform.ts';
import { withinPress } from './commands/same-press.ts';
import { isPressedInVain, pressForForm } from './commands/told-more.ts';
import { tellsOffer } from './controls/nth-offer.ts';
import { explore } from './explore.ts';
import type { Clause } from './language/command.ts';
import { sentence } from './language/words.ts';
import { waitForLate, waitForLoading } from './late.ts';
import { oneSuch, whichOfThem } from './only-one.ts';
import { modelessIn, modelOf, signsOf } from './page/model.ts';
import { withOffered } from './page/offered.ts';
import { pageForUnknown } from './paging.ts';
import { afterPeek, listToSee, lookInto, peek } from './peek.ts';
import { readLoosely } from './questions/readout.ts';
import { valueTold } from './questions/told.ts';
import { compares, nextToSee, ofLastPage, tellingWhich, titleWith, withAllPages } from './survey.ts';
import { askFailure, askPartial, askRequest, askTarget } from './turn/asking.ts';
import { finishClause, type Memo } from './turn/memo.ts';
import { type Result, Turn } from './turn/turn.ts';
import { uncover, uninvited } from './uninvited.ts';

/** Of words: what the memo keeps crosses Redis with each step. */
const MOST_SIGNS = 200;

export function batch(input: PlanInput, memo: Memo): Action[] {
  if (memo.clauses.length === 0) return askRequest(memo);
  memo.standing ??= modelessIn(input.page);
  const shown = modelOf(input.page, memo.signs, memo.standing, input.task.text);
  const model = withOffered(shown, memo.offered ?? {});
  const turn = new Turn(input, model, memo);
  memo.signs = [...new Set([...memo.signs, ...signsOf(turn.model)])].slice(-MOST_SIGNS);
  const uncovering = afterPeek(turn) ?? uncover(turn);
  if (uncovering !== undefined) return explored(memo, uncovering);
  while (turn.at < memo.clauses.length) {
    const pending = memo.sent.length > 0;
    const looking = pending || memo.survey === undefined ? undefined : nextToSee(turn);
    if (looking !== undefined) return explored(memo, looking);
    if (pending && waitsForPage(memo.clauses[turn.at] as Clause, turn)) break;
    const unseen = listToSee(turn);
    if (unseen !== undefined && pending) break;
    const look = lookInto(unseen, turn);
    if (look !== undefined) return explored(memo, look);
    const before = { clauses: [...memo.clauses], explored: [...memo.explored] };
    const found = attempt(turn);
    const whom = oneSuch(found, turn);
    const isBegun = memo.survey?.compared === true && found.state === 'answer';
    const isCompared = whom !== undefined || isBegun || compares(found, turn);
    if (isCompared && pending) break;
    const page = isCompared ? nextToSee(turn, whom) : undefined;
    if (memo.survey !== undefined && found.state === 'answer') memo.survey.compared = isCompared;
    if (page !== undefined) return explored(Object.assign(memo, before), page);
    const which = whom === undefined ? undefined : whichOfThem(whom, turn);
    const last = isCompared || found.state === 'missing' ? ofLastPage(turn) : undefined;
    const told = compares(found, turn) ? tellingWhich(found, turn) : found;
    const result = which ?? last ?? ofAllPages(told, turn, isCompared);
    if (isCompared && last === undefined && result.state === 'act' && memo.survey?.unfound === true)
      return askTarget(turn, { ...unread(turn), phrase: before.clauses[turn.at]?.source ?? '' });
    if (isCompared && result.state === 'act' && memo.survey?.partial === true)
      return askPartial(memo, titleWith(result, turn));
    if (result.state === 'skip' || (result.state === 'answer' && !pending)) {
      take(turn, result);
      concludeTyped(turn);
      continue;
    }
    if (result.state === 'act') {
      if (pending && result.pause && waits(turn, result.actions)) break;
      const popup = pending ? undefined : uninvited(turn, result.actions);
      if (popup !== undefined) return explored(memo, popup);
      const opening = pending ? undefined : pressForForm(turn, result);
      if (opening !== undefined) return explored(memo, opening);
      if (isPressedInVain(turn, result)) return stuck(turn, unread(turn));
      send(turn, result);
      withinPress(turn, result);
      confirmNext(turn, result);
      concludeNext(turn, result);
      applyNext(turn, result);
      heedNext(turn, result);
      if (result.final && !result.pause) continue;
    } else if (!pending) return stuck(turn, result);
    break;
  }
  return finished(turn);
}

/** What was planned, with the end where that is all of the request. */
function finished(turn: Turn): Action[] {
  const { memo, at } = turn;
  const isOver = at >= memo.clauses.length && memo.sent.length === 0;
  const loading = isOver && memo.answers.length === 0 ? waitForLoading(turn) : undefined;
  if (loading !== undefined) return explored(memo, loading);
  const actions: Action[] = memo.sent.map((sent) => sent.action);
  return at < memo.clauses.length ? actions : [...actions, done(memo)];
}

/** Nothing on the page takes what the clause says. */
const unread = ({ memo, at }: Turn): Extract<Result, { state: 'missing' }> => ({
  state: 'missing',
  phrase: memo.clauses[at]?.source ?? '',
  use: 'click',
  nearest: [],
});

/** Which members a clause means, or what has come up for it, is seen once what was planned before it has had its effect. */
const waitsForPage = (clause: Clause, turn: Turn): boolean =>
  AWAITED.has(clause.command.kind) ||
  clause.later === true ||
  (clause.command.kind === 'choose' && tellsOffer(clause.command.rest)) ||
  speaksOfMembers(clause, turn);

const AWAITED = new Set<Clause['command']['kind']>([
  'until',
  'once',
  'give',
  'confirm',
  'conclude',
  'heed',
  'dialog',
]);

/** What the filling before may enable, or bring in place of the Enter key, is looked at again after it. */
function waits(turn: Turn, actions: Action[]): boolean {
  const [first] = actions;
  if (first?.kind === 'press') return first.key === 'Enter';
  if (first?.kind !== 'click') return false;
  const { command } = turn.memo.clauses[turn.at] as Clause;
  const isMeant = ({ ref, role, name }: SnapshotNode): boolean =>
    ref === undefined
      ? role === 'button' && command.kind === 'click' && name === command.target
      : ref === first.ref;
  return [...walk(turn.model.root)].some((node) => node.disabled === true && isMeant(node));
}

/** What is asked, read once more from all the pages that were looked at, where it compares, or the last of them does not tell it. */
function ofAllPages(result: Result, turn: Turn, isCompared: boolean): Result {
  const { memo, input, model } = turn;
  const clause = memo.clauses[turn.at];
  const isAsked = isCompared
    ? result.state === 'answer'
    : result.state === 'missing' && clause?.command.kind === 'read';
  if (!isAsked || memo.survey === undefined || clause === undefined) return result;
  const all = perform(clause.command, new Turn(input, withAllPages(model, memo.survey), memo));
  const note = memo.survey.partial === true ? ` Only ${memo.survey.seen.length} pages were looked at.` : '';
  return all.state === 'answer' ? { ...all, text: `${all.text}${note}` } : result;
}

/** A command that needs no action: finished at once, or together with the action before it. */
function take(turn: Turn, result: Extract<Result, { state: 'skip' | 'answer' }>): void {
  const { memo } = turn;
  const last = memo.sent.at(-1);
  const said = result.state === 'skip' ? [result.said] : [];
  if (result.state === 'answer') {
    memo.answers.push(result.text);
    memo.clipboard = valueTold(result.text, memo.clauses[turn.at]?.source ?? '');
  }
  turn.at += 1;
  if (last === undefined) finishClause(memo, said);
  else {
    last.finishes += 1;
    last.said.push(...said);
  }
}

function send(turn: Turn, result: Extract<Result, { state: 'act' }>): void {
  const actions = notClicked(result.actions, turn);
  for (const [i, action] of actions.entries()) {
    const finishes = result.final && i === actions.length - 1 ? 1 : 0;
    turn.memo.sent.push({ action, purpose: 'command', finishes, said: finishes === 1 ? [result.said] : [] });
  }
  if (result.final) turn.at += 1;
}

/**
 * A page that draws itself anew at each click has no place any more for the second of two: only what is left of them is done. How many
 * steps up or down a number has to go is told by what it is now.
 */
function notClicked(actions: PageAction[], { memo, at }: Turn): PageAction[] {
  const clicked = (memo.clicked ?? []).map(nameIn);
  delete memo.clicked;
  if (memo.clauses[at]?.command.kind === 'set') return actions;
  const left = actions.filter((action) => {
    const at = action.kind === 'click' ? clicked.indexOf(nameIn(action)) : -1;
    if (at >= 0) clicked.splice(at, 1);
    return at < 0;
  });
  return left.length > 0 ? left : actions;
}

const nameIn = (action: PageAction): string => ('name' in action ? (action.name ?? '') : '');

/** Nothing to do on the page as it is: look behind what is closed, else ask. */
function stuck(turn: Turn, result: Exclude<Result, { state: 'act' | 'skip' }>): Action[] {
  const { memo } = turn;
  if (memo.failures > 0) return askFailure(memo);
  if (result.state === 'missing') {
    const opening =
      waitForLate(turn) ??
      agreeFirst(turn) ??
      stepForLater(turn) ??
      peek(turn) ??
      bringForm(turn) ??
      explore(turn, result.phrase, result.otherwise !== undefined);
    if (opening !== undefined) {
      if (result.otherwise !== undefined) passOver(turn);
      return explored(memo, uninvited(turn, [opening]) ?? opening);
    }
    if (result.otherwise !== undefined) {
      send(turn, result.otherwise);
      return finished(turn);
    }
    if (lookAgain(turn)) return batch(turn.input, memo);
    const told = toldLoosely(turn);
    if (told !== undefined) return told;
  }
  const further = result.state === 'unclear' ? pageForUnknown(turn, result.phrase) : undefined;
  return further === undefined ? askTarget(turn, result) : explored(memo, further);
}

/** Once there is nothing left to look behind, what stands nearest to all that a question names answers it. */
function toldLoosely(turn: Turn): Action[] | undefined {
  const { memo } = turn;
  const command = memo.clauses[turn.at]?.command;
  const told = command?.kind === 'read' ? readLoosely(turn, command.question) : undefined;
  if (told?.state !== 'answer') return undefined;
  take(turn, told);
  return batch(turn.input, memo);
}

function explored(memo: Memo, action: PageAction): Action[] {
  memo.sent.push({ action, purpose: 'explore', finishes: 0, said: [] });
  return [action];
}

function done(memo: Memo): Action {
  const said = [...memo.said, ...memo.sent.flatMap((sent) => sent.said)];
  const parts = said.length > 0 || memo.answers.length === 0 ? [sentence(said)] : [];
  return { kind: 'done', answer: [...parts, ...new Set(memo.answers)].join(' ').slice(0, 2_000) };
}
