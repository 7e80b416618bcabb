// SPDX-License-Identifier: MIT
// What may be done without asking: the room's policy stands between every plan, whoever made it, and the browser.
import type { Policy } from '../../../shared/rooms.ts';
import { type Action, describeAction, isOutcome, type Outcome, type PageAction, riskOf } from './action.ts';
import type { Page } from './page.ts';
import type { Exchange } from './planner.ts';
import { focusAfter, isRisky, type Scene } from './risk.ts';
import { parseSnapshot } from './snapshot.ts';

export interface Gated {
  actions: Action[];
  /** What a yes to the question at the end of `actions` sets free. */
  pending?: Action[];
}

/** Cuts a plan before its first action that needs somebody's consent, and puts the question there. */
export function gate(
  actions: Action[],
  page: Page,
  policy: Pick<Policy, 'confirm' | 'language'>,
  exchanges: Exchange[],
): Gated {
  if (policy.confirm === 'never') return { actions };
  const root = parseSnapshot(page.snapshot);
  const needs = actions.findIndex((action, i) => {
    if (isOutcome(action)) return false;
    const before = actions.slice(0, i).filter((earlier) => !isOutcome(earlier));
    return needsConsent(action, { root, page, policy, exchanges, focus: focusAfter(before, root) });
  });
  if (needs < 0) return { actions };
  const question = consentQuestion(actions[needs] as PageAction, page);
  return { actions: [...actions.slice(0, needs), question], pending: actions.slice(needs) };
}

function needsConsent(action: PageAction, scene: Scene): boolean {
  const risk = riskOf(action);
  return (
    (risk !== 'none' && risk !== 'dialog' && scene.policy.confirm === 'always') || isRisky(action, scene)
  );
}

function consentQuestion(action: PageAction, page: Page): Extract<Outcome, { kind: 'ask' }> {
  return { kind: 'ask', question: questionAbout(action, page), options: ['Yes', 'No'] };
}

function questionAbout(action: PageAction, page: Page): string {
  switch (action.kind) {
    case 'dialog':
      return `The page asks: “${page.dialog?.message ?? ''}” Shall I accept?`;
    case 'click':
      return `Shall I press “${action.name}”?`;
    case 'type':
      if (action.submit) return `Shall I send what I typed into “${action.name}”?`;
  }
  const phrase = describeAction(action);
  return `Shall I ${phrase.charAt(0).toLowerCase()}${phrase.slice(1)}?`;
}
