// SPDX-License-Identifier: MIT
// The browser was started anew: what had been filled in since the last navigation is filled in again, clicks are never repeated.
import type { Action, PageAction } from '../../action.ts';
import type { PastAction, PlanInput } from '../../planner.ts';
import { type Element, modelOf, type PageModel } from '../page/model.ts';
import { askLost } from './asking.ts';
import type { Memo } from './memo.ts';

type Refillable = Extract<PageAction, { kind: 'type' | 'select' | 'check' }>;

/** Undefined: nothing is lost. */
export function restore(input: PlanInput, memo: Memo): Action[] | undefined {
  if (!memo.restored) return undefined;
  delete memo.restored;
  const past = sinceNavigation(input.history);
  if (past.length === 0) return undefined;
  const model = modelOf(input.page);
  const lost = past.flatMap(({ action }) => (isRefillable(action) ? refill(action, model) : []));
  const clicked = past.some(
    ({ action, changed }) => action.kind === 'click' && (changed === 'content' || changed === 'popup'),
  );
  if (
    clicked &&
    memo.pending === undefined &&
    !input.exchanges.some(({ question }) => question.startsWith('The browser was restarted'))
  ) {
    memo.restored = true;
    return askLost(memo);
  }
  if (lost.length === 0) return undefined;
  for (const action of lost) memo.sent.push({ action, purpose: 'restore', finishes: 0, said: [] });
  return lost;
}

function sinceNavigation(history: PastAction[]): PastAction[] {
  const last = history.findLastIndex(({ changed, state }) => changed === 'navigated' && state === 'done');
  return history.slice(last + 1).filter(({ state }) => state === 'done');
}

function isRefillable(action: PageAction): action is Refillable {
  return action.kind === 'type' || action.kind === 'select' || action.kind === 'check';
}

/** The action anew, on the element that now has its name; nothing where the page still shows it. */
function refill(action: Refillable, model: PageModel): PageAction[] {
  const element = model.elements.find(
    ({ name, kind }) => name === action.name && ['field', 'list', 'choice', 'slider'].includes(kind),
  );
  if (element === undefined || shows(element, action)) return [];
  return [{ ...action, ref: element.ref, ...(action.kind === 'type' && { submit: false }) }];
}

function shows({ node }: Element, action: Refillable): boolean {
  switch (action.kind) {
    case 'type':
      return node.text === action.text;
    case 'check':
      return (node.checked === true) === action.on;
    case 'select':
      return action.options.every((option) =>
        node.children.some((child) => child.name === option && child.selected === true),
      );
  }
}
