// SPDX-License-Identifier: MIT
// A room's policy and a day, for tests of planners, and what the rules planner makes of one look at a page.
import { RulesPlanner } from '../../control-plane/src/plan/rules/planner.ts';
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

/** The actions of the first step. */
export async function planOn(text: string, snapshot: string) {
  const page = { url: 'http://site.test/', title: 'Site', snapshot, refused: [], restored: false };
  const input = {
    room: 'demo',
    task: { id: 't1', text },
    policy: POLICY,
    page,
    history: [],
    exchanges: [],
    today: TODAY,
  };
  return (await new RulesPlanner().plan(input, AbortSignal.timeout(4_000))).actions;
}
