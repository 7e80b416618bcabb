// SPDX-License-Identifier: MIT
// The planner without a model: understands a request by rules, grounds it on the page, asks in the room where it cannot.
import type { Action } from '../action.ts';
import { NO_MODEL_USE, type Plan, type PlanInput, type Planner } from '../planner.ts';
import { batch } from './batch.ts';
import { dialogPlan } from './dialog.ts';
import { clausesOf } from './language/clauses.ts';
import { inFull } from './language/follow-ups.ts';
import { withoutSlips } from './language/slips.ts';
import { wordsOf } from './language/text.ts';
import { withoutSecretNames, withSecrets } from './secrets.ts';
import { takeAnswer } from './turn/answers.ts';
import { type Memo, newMemo } from './turn/memo.ts';
import { takeHistory } from './turn/progress.ts';
import { restore } from './turn/restore.ts';

export class RulesPlanner implements Planner {
  /** Never needs a model, so it never throws for want of one. */
  async plan(given: PlanInput, signal: AbortSignal): Promise<Plan> {
    signal.throwIfAborted();
    const input = withoutSecretNames(given);
    const memo =
      input.memo === undefined ? newMemo(clausesOf(asMeant(input))) : structuredClone(input.memo as Memo);
    return { actions: withSecrets(step(input, memo)), memo, use: NO_MODEL_USE };
  }
}

const asMeant = (input: PlanInput): string =>
  withoutSlips(toldInFull(input), () => new Set(wordsOf(input.page.snapshot)));

/** What goes on from an earlier request of the same person is that request, with what is new in its place. */
function toldInFull({ task, recent }: PlanInput): string {
  const earlier = (recent?.tasks ?? []).filter(({ by, state }) => by === task.by && state === 'done');
  const before = earlier.reduce<string | undefined>(
    (told, { text }) => (told === undefined ? text : (inFull(text, told) ?? text)),
    undefined,
  );
  return (before && inFull(task.text, before)) ?? task.text;
}

/** What has happened is taken in first; each part may settle the step, the batch is what is left. */
function step(input: PlanInput, memo: Memo): Action[] {
  // A question may come first: only the first view of a new browser says that it is one.
  if (input.page.restored) memo.restored = true;
  const settled = takeAnswer(input, memo) ?? takeHistory(input, memo);
  if (settled !== undefined) return settled;
  memo.sent = [];
  memo.url = input.page.url;
  if (input.page.dialog !== undefined) return dialogPlan(input.policy, input.page.dialog, memo);
  return restore(input, memo) ?? batch(input, memo);
}
