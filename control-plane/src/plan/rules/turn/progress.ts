// SPDX-License-Identifier: MIT
// What became of the actions of the last plan.
import type { Action, PageAction } from '../../action.ts';
import type { PastAction, PlanInput } from '../../planner.ts';
import { quote } from '../language/text.ts';
import { askRepeat } from './asking.ts';
import { finishClause, type Memo, type Sent } from './memo.ts';

const IDEMPOTENT = new Set<PageAction['kind']>([
  'goto',
  'type',
  'select',
  'check',
  'hover',
  'scroll',
  'wait',
  'set',
  'clear',
  'fill',
]);

/** Undefined: go on planning. */
export function takeHistory(input: PlanInput, memo: Memo): Action[] | undefined {
  const past = input.history.slice(memo.seenHistory);
  memo.seenHistory = input.history.length;
  const sent = memo.sent;
  memo.sent = [];
  delete memo.clicked;
  for (const [i, one] of sent.entries()) {
    const result = past[i];
    if (result === undefined || result.state === 'skipped') {
      memo.clicked = clicksBefore(sent.slice(0, i));
      return refusal(input, past);
    }
    if (result.state === 'failed') return refusal(input, past) ?? fail(memo, one, result);
    if (result.state === 'interrupted' && !happened(one, input, memo)) {
      if (IDEMPOTENT.has(one.action.kind)) return undefined;
      return askRepeat(memo, doing(one.action), { about: 'repeat', finishes: one.finishes, said: one.said });
    }
    succeed(memo, one);
  }
  return refusal(input, past);
}

/** Of the clause that the last of them belongs to, and that is not finished. */
function clicksBefore(done: Sent[]): PageAction[] {
  const own = done.slice(done.findLastIndex(({ finishes }) => finishes > 0) + 1);
  return own.flatMap(({ action, purpose }) =>
    purpose === 'command' && action.kind === 'click' ? [action] : [],
  );
}

function succeed(memo: Memo, { action, purpose, finishes, said }: Sent): void {
  if (purpose === 'command') memo.progress.push(action);
  for (let i = 0; i < finishes; i++) finishClause(memo, i === 0 ? said : []);
}

function fail(memo: Memo, { action, purpose }: Sent, result: PastAction): undefined {
  if (purpose !== 'command') return;
  memo.failures += 1;
  if (result.error !== undefined) memo.error = result.error;
  const again = action.kind === 'type' && memo.failures < 2;
  if ('ref' in action && action.ref !== undefined && !again) memo.failed.push(action.ref);
}

/** Whether an action that a crash came between has visibly happened: it led to another page. */
function happened({ action }: Sent, { page }: PlanInput, memo: Memo): boolean {
  if (action.kind === 'goto' || page.restored) return false;
  return page.url !== memo.url;
}

function refusal({ page }: PlanInput, past: PastAction[]): Action[] | undefined {
  const moved = past.some(
    ({ action }) =>
      action.kind === 'goto' || action.kind === 'click' || action.kind === 'type' || action.kind === 'press',
  );
  const went = past.some(
    ({ changed, state, action }) => state === 'done' && changed === 'navigated' && action.kind !== 'goto',
  );
  if (page.refused.length === 0 || !moved || went) return undefined;
  const opened = past.some(({ action, state }) => action.kind === 'goto' || state === 'failed');
  if (!opened) return undefined;
  return [{ kind: 'fail', code: 'egress_denied', reason: page.refused.join(' ').slice(0, 1_000) }];
}

function doing(action: PageAction): string {
  const name = 'name' in action && action.name ? ` ${quote(action.name)}` : '';
  switch (action.kind) {
    case 'click':
      return `clicked${name}`;
    case 'press':
      return `pressed ${action.key}`;
    case 'dialog':
      return 'answered the dialog';
    default:
      return `went ${action.kind}`;
  }
}
