// SPDX-License-Identifier: MIT
// What a form answers to being sent: "Please enter your name" where it was not taken. That is asked about, and not told as done.
import type { Action } from '../../action.ts';
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { type Command, isDerived, toldIn } from '../language/command.ts';
import { quote } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { type Element, isWithin, type PageModel } from '../page/model.ts';
import { optionsOf } from '../page/options.ts';
import type { Result, Turn } from '../turn/turn.ts';

const FILLS = new Set<Action['kind']>(['type', 'select', 'check']);
/** What may be asked back, or is still to be pressed, of the same form. */
const FOLLOWS_UP = new Set<Command['kind']>(['confirm', 'conclude']);
/** Sends nothing, or wants nothing in full. */
const LEAVES = /^(?:cancel|close|back|clear|reset|discard|no\b|search|find|show|filter|go\b|look)/i;
const COMPLAINS =
  /^(?:there (?:is|was) an? (?:problem|error)|error\b|(?:please |you must |you (?:need|have) to )?(?:enter|fill in|choose|select|give|provide|tell us|tick|agree to|accept|confirm that|correct) \p{L}|please (?:check|complete|confirm|say|pick)\b)|\b(?:is|are) (?:required|needed|missing|invalid|not (?:a )?valid|already taken)\b|\b(?:must be|can(?:no|['’])t be|does not match|do not match|did not match|we do not know|could not be (?:sent|saved|found))\b/iu;
const LONGEST = 160;

/** Looks once more at what was sent last of all, after the request had filled something in. */
export function heedNext(
  { memo, at, input, model }: Turn,
  { actions, final }: Extract<Result, { state: 'act' }>,
): void {
  const last = actions.at(-1);
  const before = memo.clauses[at - 1];
  // Who says what to press has said all.
  if (!final || last?.kind !== 'click' || before === undefined || !isDerived(before)) return;
  if (!memo.clauses.slice(at).every(({ command }) => FOLLOWS_UP.has(command.kind))) return;
  const button = model.elements.find(({ ref, kind }) => ref === last.ref && kind === 'button');
  const done = [...input.history.filter(({ state }) => state === 'done'), ...memo.sent];
  const filled = new Set(
    done.flatMap(({ action }) => (FILLS.has(action.kind) && 'ref' in action ? (action.ref ?? []) : [])),
  );
  if (
    button !== undefined &&
    filled.size > 1 &&
    !LEAVES.test(button.name.trim()) &&
    lacksSome(model, button, filled)
  )
    memo.clauses.push({ source: `heed: ${toldIn(before)}`, command: { kind: 'heed' } });
}

/** Whether something of the form was left that a page may insist on: an empty field, a question without an answer, a box that agrees. */
function lacksSome({ elements }: PageModel, button: Element, filled: Set<string>): boolean {
  const told = elements.filter(({ ref }) => filled.has(ref));
  const holds = (part: SnapshotNode): boolean => told.every(({ node }) => isWithin(node, part));
  let form = button.node.parent;
  while (form?.parent !== undefined && !holds(form)) form = form.parent;
  const open = elements.filter(
    ({ node, ref, name }) =>
      !filled.has(ref) &&
      (form === undefined || isWithin(node, form)) &&
      node.order < button.node.order &&
      node.disabled !== true &&
      !/\boptional\b/i.test(name),
  );
  return open.some((one) => {
    const { kind, node, name } = one;
    if (kind === 'field') return node.role === 'textbox' && !node.text;
    if (kind === 'list')
      return optionsOf(one).some((option) => option.selected === true && NONE_YET.test(option.name));
    if (node.role === 'checkbox') return node.checked !== true && AGREES.test(name);
    const isBeside = (other: Element): boolean =>
      other.node.role === 'radio' && other.node.parent === node.parent;
    const beside = elements.filter(isBeside);
    return (
      node.role === 'radio' && !beside.some((other) => other.node.checked === true || filled.has(other.ref))
    );
  });
}

const NONE_YET = /^(?:please )?(?:choose|select|pick)\b|^[^\p{L}\d]*$/iu;
const AGREES = /\b(?:agree|accept|confirm|consent|have read)\b/i;

/** Nothing to be done where the page complains of nothing that it did not before. */
export function heed({ input, model }: Turn): Result {
  const complaint = newTexts(model.root, input.page.since).find((text) => COMPLAINS.test(text));
  return complaint === undefined
    ? { state: 'skip', said: '' }
    : {
        state: 'ask',
        phrase: complaint,
        question: `The page says ${quote(complaint)} What shall I do?`,
        options: [],
      };
}

function newTexts(root: SnapshotNode, since: Turn['input']['page']['since']): string[] {
  const refs = new Set([...(since?.fresh ?? []), ...(since?.changed ?? [])]);
  return [...walk(root)]
    .filter(({ ref, role }) => ref !== undefined && refs.has(ref) && !CONTROLS.has(role))
    .map((node) => textOf(node).trim())
    .filter((text) => text !== '' && text.length <= LONGEST);
}

const CONTROLS = new Set([
  'button',
  'textbox',
  'combobox',
  'link',
  'option',
  'heading',
  'checkbox',
  'radio',
  'switch',
]);
