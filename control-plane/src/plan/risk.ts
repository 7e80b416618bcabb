// SPDX-License-Identifier: MIT
// What an action on a page may do, judged by the page: by the structure of the form that it sends, and by the words of the
// control. The planner's own name for an element counts only where the page has none.
import type { Policy } from '../../../shared/rooms.ts';
import { type PageAction, type RiskyAction, riskOf } from './action.ts';
import type { Risk } from './actions/definition.ts';
import { isYes } from './consent.ts';
import type { Page } from './page.ts';
import type { Exchange } from './planner.ts';
import { COMMITS, DESTROYS, DISCARDS, SEARCHES } from './risk-words.ts';
import { type SnapshotNode, walk } from './snapshot.ts';

/** What the actions before one in a plan leave behind: the element that has the focus, or that nobody can tell. */
export type Focus = SnapshotNode | 'unknown' | undefined;

export interface Scene {
  root: SnapshotNode;
  page: Page;
  policy: Pick<Policy, 'confirm' | 'language'>;
  exchanges: Exchange[];
  /** What a key goes to. */
  focus: Focus;
}

const BUTTONS = new Set(['button', 'menuitem', 'switch']);
const CONTROLS = new Set([...BUTTONS, 'link', 'tab', 'option', 'checkbox', 'radio', 'textbox', 'combobox']);
/** What is filled in by what it is; anything else that is "filled in" is clicked on the way. */
const FIELDS = new Set(
  'textbox searchbox combobox listbox spinbutton slider checkbox radio switch menuitemcheckbox menuitemradio'.split(
    ' ',
  ),
);
/** A clickable element without a role is a button by its words, unless it holds so many that it is a card. */
const BUTTON_CHARS = 40;
const ENTER = /(^|[+\s-])(enter|return|numpadenter)$/i;
const SPACE = /^( |space(bar)?)$/i;
const DELETE = /(^|[+\s-])(delete|del|backspace)$/i;

/** Whether the action may pay, send, publish, or do what cannot be taken back. */
export function isRisky(action: PageAction, scene: Scene): boolean {
  const judge = JUDGES[riskOf(action)] as (action: PageAction, scene: Scene) => boolean;
  return judge(action, scene);
}

const JUDGES: { [R in Risk]: (action: RiskyAction<R>, scene: Scene) => boolean } = {
  none: () => false,
  harmless: () => false,
  control: (action, { root }) =>
    commits(findByRef(root, action.ref), action.name, action.kind === 'click' ? insideOf(action) : undefined),
  field: (action, { root }) =>
    ('fields' in action ? action.fields : [action]).some(({ ref, name }) =>
      isClickedOn(findByRef(root, ref), name),
    ),
  choice: ({ ref, name, options }, { root }) =>
    options.some((option) => DESTROYS.test(option)) || isClickedOn(findByRef(root, ref), name),
  drop: ({ toRef, toName }, { root }) => {
    const place = findByRef(root, toRef);
    return DISCARDS.test((place && wordsOf(place)) || toName);
  },
  entry: ({ ref, name, submit }, { root }) => {
    const node = findByRef(root, ref);
    return isClickedOn(node, name) || (submit && !searches(node, name));
  },
  key: ({ key, ref }, { root, focus }) => {
    const at = ref === undefined ? focus : findByRef(root, ref);
    if (at === 'unknown') return ENTER.test(key) || SPACE.test(key) || DELETE.test(key);
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

/** What is meant inside the element: a part of a picture is called by nobody but the planner. */
function insideOf({ text, at, name }: RiskyAction<'control'> & { kind: 'click' }): string | undefined {
  return at === undefined ? text : name;
}

/** What has no value to set is given the focus by a click, which may be all that it waits for. */
function isClickedOn(node: SnapshotNode | undefined, name: string): boolean {
  return node !== undefined && !FIELDS.has(node.role) && commits(node, name);
}

/** Whether that key, there, sends a form, deletes what is chosen, or does what a click on a risky control does. */
function presses(key: string, at: SnapshotNode): boolean {
  const written = at.role === 'textbox' || at.role === 'searchbox' || at.role === 'combobox';
  if (ENTER.test(key)) return written ? !searches(at, '') : commits(at, '');
  if (written) return false;
  return SPACE.test(key) ? commits(at, '') : DELETE.test(key);
}

/** What an action before it was done to has the focus, else what the page says; a key may have moved it anywhere. */
export function focusAfter(before: PageAction[], root: SnapshotNode): Focus {
  const last = before.at(-1);
  if (last?.kind === 'press') return 'unknown';
  const ref = before.flatMap((action) => ('ref' in action && action.ref ? [action.ref] : [])).at(-1);
  if (ref !== undefined) return findByRef(root, ref);
  // The innermost: a frame that has the focus is marked as well as what has it inside.
  return [...walk(root)].findLast((node) => node.active === true);
}

/** `text`: what inside the element is meant. */
function commits(node: SnapshotNode | undefined, name: string, text = ''): boolean {
  const control = node && controlAround(node);
  const words = `${(control && wordsOf(control)) || name} ${text}`;
  if (DESTROYS.test(words)) return true;
  if (control?.form === 'looks-up') return false;
  if (control?.form === 'sends' && control.role === 'button') return !SEARCHES.test(words);
  return isButton(control) && COMMITS.test(words);
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
  if (node === undefined || BUTTONS.has(node.role) || node.role === 'canvas') return true;
  return node.role === 'generic' && node.pointer === true && wordsOf(node) !== '';
}

/** Enter in a search field looks something up; in any other field it may send a form. */
function searches(node: SnapshotNode | undefined, name: string): boolean {
  if (node?.form !== undefined) return node.form === 'looks-up';
  return node?.role === 'searchbox' || SEARCHES.test(node?.name || node?.placeholder || name);
}

function findByRef(root: SnapshotNode, ref: string): SnapshotNode | undefined {
  for (const node of walk(root)) if (node.ref === ref) return node;
  return undefined;
}
