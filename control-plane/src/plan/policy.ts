// SPDX-License-Identifier: MIT
// What may be done without asking: the room's policy stands between every plan, whoever made it, and the browser.
import type { Policy } from '../../../shared/rooms.ts';
import {
  type Action,
  describeAction,
  isOutcome,
  type Outcome,
  type PageAction,
  type RiskyAction,
  riskOf,
} from './action.ts';
import type { Risk } from './actions/definition.ts';
import { isYes } from './consent.ts';
import type { Page } from './page.ts';
import type { Exchange } from './planner.ts';
import { parseSnapshot, type SnapshotNode, walk } from './snapshot.ts';

// What pays, sends, publishes, or cannot be taken back, by the words that buttons bear.
const COMMITS =
  /\b(submit|pay|buy|purchase|order|check ?out|book|reserve|send|publish|post|confirm|sign|apply|transfer|subscribe|donate|place|delete|remove|erase|cancel|unsubscribe|close account|discard|revoke|terminate)\b/i;
const DESTROYS = /\b(delete|remove|erase|unsubscribe|revoke|terminate|pay|buy|purchase)\b/i;
/** Where things are dropped to be rid of them. */
const DISCARDS = /\b(trash|bin|recycle|delete|remove|discard)\b/i;
const SEARCHES = /\b(search|find|filter|look ?up|query|where to)\b/i;
const BUTTONS = new Set(['button', 'menuitem', 'switch']);
const CONTROLS = new Set([...BUTTONS, 'link', 'tab', 'option', 'checkbox', 'radio', 'textbox', 'combobox']);
/** A clickable element without a role is a button by its words, unless it holds so many that it is a card. */
const BUTTON_CHARS = 40;
const ENTER = /(^|\+)(enter|numpadenter)$/i;
const SPACE = /^( |space)$/i;

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
    const focus = focused(actions.slice(0, i), root);
    return needsConsent(action, { root, page, policy, exchanges, focus });
  });
  if (needs < 0) return { actions };
  const question = consentQuestion(actions[needs] as PageAction, page);
  return { actions: [...actions.slice(0, needs), question], pending: actions.slice(needs) };
}

interface Scene {
  root: SnapshotNode;
  page: Page;
  policy: Pick<Policy, 'confirm' | 'language'>;
  exchanges: Exchange[];
  /** What a key goes to. */
  focus: SnapshotNode | undefined;
}

function needsConsent(action: Action, scene: Scene): boolean {
  if (isOutcome(action)) return false;
  const risk = riskOf(action);
  if (risk !== 'none' && risk !== 'dialog' && scene.policy.confirm === 'always') return true;
  const judge = JUDGES[risk] as (action: PageAction, scene: Scene) => boolean;
  return judge(action, scene);
}

const JUDGES: { [R in Risk]: (action: RiskyAction<R>, scene: Scene) => boolean } = {
  none: () => false,
  harmless: () => false,
  control: (action, { root }) =>
    commits(findByRef(root, action.ref), action.name, action.kind === 'click' ? action.text : undefined),
  choice: ({ options }) => options.some((option) => DESTROYS.test(option)),
  drop: ({ toRef, toName }, { root }) => {
    const place = findByRef(root, toRef);
    return DISCARDS.test(`${(place && wordsOf(place)) || toName}`);
  },
  entry: ({ ref, name, submit }, { root }) => submit && !searches(findByRef(root, ref), name),
  key: ({ key, ref }, { root, focus }) => {
    const at = ref === undefined ? focus : findByRef(root, ref);
    return at !== undefined && presses(key, at);
  },
  // Accepted only where the room said yes to its very question.
  dialog: ({ accept }, { page, policy, exchanges }) => {
    const told = page.dialog?.message ?? '';
    const last = exchanges.at(-1);
    const agreed = last?.question.includes(told) && isYes(last.answer, policy.language);
    return accept && page.dialog?.kind !== 'alert' && page.dialog?.kind !== 'beforeunload' && !agreed;
  },
};

/** Whether that key, there, sends a form or does what a click on a risky control does. */
function presses(key: string, at: SnapshotNode): boolean {
  if (ENTER.test(key)) return at.role === 'textbox' ? !searches(at, '') : commits(at, '');
  return SPACE.test(key) && at.role !== 'textbox' && commits(at, '');
}

/** What an action before it was done to has the focus, else what the page says. */
function focused(before: Action[], root: SnapshotNode): SnapshotNode | undefined {
  const ref = before.flatMap((action) => ('ref' in action && action.ref ? [action.ref] : [])).at(-1);
  if (ref !== undefined) return findByRef(root, ref);
  // The innermost: a frame that has the focus is marked as well as what has it inside.
  return [...walk(root)].findLast((node) => node.active === true);
}

/**
 * The words of the control that the element is (or is part of) decide; the planner's name for it only where the page
 * has none. `text`: what inside the element is meant.
 */
function commits(node: SnapshotNode | undefined, name: string, text = ''): boolean {
  const control = node && controlAround(node);
  const words = `${(control && wordsOf(control)) || name} ${text}`;
  return isButton(control) ? COMMITS.test(words) : DESTROYS.test(words);
}

function controlAround(node: SnapshotNode): SnapshotNode {
  for (let at: SnapshotNode | undefined = node; at !== undefined; at = at.parent) {
    if (CONTROLS.has(at.role)) return at;
  }
  return node;
}

/** Empty where the page has none, or so many that they are not about one thing. */
function wordsOf(node: SnapshotNode): string {
  if (node.name !== '') return node.name;
  const inside = [...walk(node)]
    .map(({ name, text }) => text ?? name)
    .join(' ')
    .trim();
  return inside.length <= BUTTON_CHARS ? inside : '';
}

function isButton(node: SnapshotNode | undefined): boolean {
  if (node === undefined || BUTTONS.has(node.role)) return true;
  return node.role === 'generic' && node.pointer === true && wordsOf(node) !== '';
}

/** Enter in a search field looks something up; in any other field it may send a form. */
function searches(node: SnapshotNode | undefined, name: string): boolean {
  return node?.role === 'searchbox' || SEARCHES.test(node?.name || node?.placeholder || name);
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

function findByRef(root: SnapshotNode, ref: string): SnapshotNode | undefined {
  for (const node of walk(root)) if (node.ref === ref) return node;
  return undefined;
}
