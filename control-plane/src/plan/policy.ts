// SPDX-License-Identifier: MIT
// What may be done without asking: the room's policy stands between every plan, whoever made it, and the browser.
import type { Policy } from '../../../shared/rooms.ts';
import type { Action, Outcome, PageAction } from './action.ts';
import { isYes } from './consent.ts';
import type { Page } from './page.ts';
import type { Exchange } from './planner.ts';
import { parseSnapshot, type SnapshotNode, walk } from './snapshot.ts';

// What pays, sends, publishes, or cannot be taken back, by the words that buttons bear.
const COMMITS =
  /\b(submit|pay|buy|purchase|order|check ?out|book|reserve|send|publish|post|confirm|sign|apply|transfer|subscribe|donate|place|delete|remove|erase|cancel|unsubscribe|close account|discard|revoke|terminate)\b/i;
const DESTROYS = /\b(delete|remove|erase|unsubscribe|revoke|terminate|pay|buy|purchase)\b/i;
const BUTTONS = new Set(['button', 'menuitem', 'switch']);

export interface Gated {
  actions: Action[];
  /** What a yes to the question at the end of `actions` sets free. */
  pending?: Action[];
}

/** Cuts a plan before its first action that needs somebody's consent, and puts the question there. */
export function gate(
  actions: Action[],
  page: Page,
  policy: Pick<Policy, 'confirm'>,
  exchanges: Exchange[],
): Gated {
  if (policy.confirm === 'never') return { actions };
  const root = parseSnapshot(page.snapshot);
  const needs = actions.findIndex((action) => needsConsent(action, root, page, policy.confirm, exchanges));
  if (needs < 0) return { actions };
  const question = consentQuestion(actions[needs] as PageAction, page);
  return { actions: [...actions.slice(0, needs), question], pending: actions.slice(needs) };
}

function needsConsent(
  action: Action,
  root: SnapshotNode,
  page: Page,
  confirm: Policy['confirm'],
  exchanges: Exchange[],
): boolean {
  switch (action.kind) {
    case 'done':
    case 'ask':
    case 'fail':
      return false;
    case 'dialog': {
      const told = page.dialog?.message ?? '';
      const last = exchanges.at(-1);
      const agreed = last?.question.includes(told) && isYes(last.answer);
      return (
        action.accept && page.dialog?.kind !== 'alert' && page.dialog?.kind !== 'beforeunload' && !agreed
      );
    }
    case 'click':
      return confirm === 'always' || commits(findByRef(root, action.ref), action.name);
    case 'type':
      return confirm === 'always' || (action.submit && findByRef(root, action.ref)?.role === 'textbox');
    default:
      return confirm === 'always';
  }
}

/** The element's own words decide; the planner's name for it only where the page has none. */
function commits(node: SnapshotNode | undefined, name: string): boolean {
  const words = node?.name || name;
  return BUTTONS.has(node?.role ?? 'button') ? COMMITS.test(words) : DESTROYS.test(words);
}

function consentQuestion(action: PageAction, page: Page): Extract<Outcome, { kind: 'ask' }> {
  const options = ['Yes', 'No'];
  if (action.kind === 'dialog') {
    return {
      kind: 'ask',
      question: `The page asks: “${page.dialog?.message ?? ''}” Shall I accept?`,
      options,
    };
  }
  const what = 'name' in action && action.name ? `“${action.name}”` : action.kind;
  const verb = action.kind === 'click' ? 'press' : action.kind === 'type' ? 'send what I typed into' : 'do';
  return { kind: 'ask', question: `Shall I ${verb} ${what}?`, options };
}

function findByRef(root: SnapshotNode, ref: string): SnapshotNode | undefined {
  for (const node of walk(root)) if (node.ref === ref) return node;
  return undefined;
}
