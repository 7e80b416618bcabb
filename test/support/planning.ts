// SPDX-License-Identifier: MIT
// A room's policy and a day, for tests of planners, and what the rules planner makes of one look at a page.
import type { Action } from '../../control-plane/src/plan/action.ts';
import type { Page } from '../../control-plane/src/plan/page.ts';
import type { PlanInput } from '../../control-plane/src/plan/planner.ts';
import { clausesOf } from '../../control-plane/src/plan/rules/language/clauses.ts';
import { modelOf } from '../../control-plane/src/plan/rules/page/model.ts';
import { RulesPlanner } from '../../control-plane/src/plan/rules/planner.ts';
import { newMemo } from '../../control-plane/src/plan/rules/turn/memo.ts';
import { Turn } from '../../control-plane/src/plan/rules/turn/turn.ts';
import type { Policy } from '../../shared/rooms.ts';

/** A Friday. */
export const TODAY = '2026-11-20';

export const POLICY: Policy = {
  trigger: 'addressed',
  wakePhrase: 'computer',
  allowedOrigins: [],
  confirm: 'risky',
  captions: true,
  voice: false,
  language: 'en-US',
  timezone: 'UTC',
  maxSteps: 50,
  budgetUsd: 0,
  secrets: [],
  recipes: true,
};

/** A page that shows a snapshot. */
export const pageOf = (snapshot: string): Page => ({
  url: 'http://site.test/',
  title: 'Site',
  snapshot,
  refused: [],
  restored: false,
});

/** A later look at it: what was not there at the one before is new. */
function pageSince(before: string | undefined, snapshot: string): Page {
  if (before === undefined) return pageOf(snapshot);
  const known = refsIn(before);
  const fresh = refsIn(snapshot).filter((ref) => !known.includes(ref));
  return { ...pageOf(snapshot), since: { fresh, changed: [] } };
}

const refsIn = (snapshot: string): string[] =>
  [...snapshot.matchAll(/\[ref=(\w+)\]/g)].map(([, ref]) => ref as string);

/** The first look at a page for a request, as a planner is given it. */
export const inputOn = (text: string, snapshot: string): PlanInput => ({
  room: 'demo',
  task: { id: 't1', text },
  policy: POLICY,
  page: pageOf(snapshot),
  history: [],
  exchanges: [],
  memo: undefined,
  today: TODAY,
});

/** The actions of the first step. */
export async function planOn(text: string, snapshot: string) {
  return (await new RulesPlanner().plan(inputOn(text, snapshot), AbortSignal.timeout(4_000))).actions;
}

/** The actions of each step of a request whose looks are these, each of which was done. */
export async function planThrough(text: string, ...snapshots: string[]) {
  const planner = new RulesPlanner();
  const steps: Action[][] = [];
  let input = inputOn(text, snapshots[0] as string);
  for (const [i, snapshot] of snapshots.entries()) {
    const { actions, memo } = await planner.plan(
      { ...input, page: pageSince(snapshots[i - 1], snapshot) },
      AbortSignal.timeout(4_000),
    );
    steps.push(actions);
    const done = actions.map((action) => ({ step: steps.length, action, state: 'done' as const }));
    input = { ...input, memo, history: [...input.history, ...done] as PlanInput['history'] };
  }
  return steps;
}

/** That look as the rules read it. */
export function turnOn(snapshot: string, text: string): Turn {
  const input = inputOn(text, snapshot);
  return new Turn(input, modelOf(input.page), newMemo(clausesOf(text)));
}
