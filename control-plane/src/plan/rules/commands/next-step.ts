// SPDX-License-Identifier: MIT
// Forms in several steps: what is not on this one is on one of those behind "Next" or "Continue".
import type { PageAction } from '../../action.ts';
import { walk } from '../../snapshot.ts';
import { textOf } from '../page/labels.ts';
import type { Element, PageModel } from '../page/model.ts';
import { countOf, mark } from '../turn/explored.ts';
import { clickOf, type Turn } from '../turn/turn.ts';

const FILLS = new Set<PageAction['kind']>(['type', 'select', 'check', 'set']);
const LEADS_ON = /^(?:next|continue|proceed|go on)(?: (?:step|to \p{L}+))?\s*[>›»→]?$/iu;

/** Whether a button of that name leads to the next step of a form. */
export const isStepOn = (name: string): boolean => LEADS_ON.test(name);

const STEP = 'step';
const MOST_STEPS = 4;

/** The one button that leads on, where something of the form was filled in; undefined where it led nowhere. */
export function nextStep(turn: Turn): Element | undefined {
  const { model, input, memo } = turn;
  const isChosen = memo.clauses[turn.at]?.later === true;
  const isFilled =
    isChosen || input.history.some(({ action, state }) => state === 'done' && FILLS.has(action.kind));
  const [only, ...more] = model.elements.filter(
    ({ kind, name, node }) => kind === 'button' && node.disabled !== true && isStepOn(name.trim()),
  );
  if (!isFilled || only === undefined || more.length > 0 || countOf(turn, STEP) >= MOST_STEPS)
    return undefined;
  const last = input.history.at(-1);
  const pressed = last?.action.kind === 'click' ? last.action : undefined;
  // A step that asks for none of what was told takes no second press, nor does one that says what is missing.
  const isRefused = last?.changed === 'nothing' || isAlerted(model);
  const isVain = (isChosen && pressed?.name === only.name) || (pressed?.ref === only.ref && isRefused);
  return isVain ? undefined : only;
}

const isAlerted = ({ root }: PageModel): boolean =>
  [...walk(root)].some((node) => node.role === 'alert' && textOf(node) !== '');

/** "… and confirm the payment": what was just filled in is not left for another part of the page. */
export function finishNext(turn: Turn): PageAction | undefined {
  const last = turn.input.history.at(-1);
  const isFilled = last?.state === 'done' && FILLS.has(last.action.kind);
  const said = turn.memo.clauses[turn.at]?.source ?? '';
  return isFilled && ENDS.test(said) ? pressNext(turn) : undefined;
}

const ENDS = /^(?:confirm|submit|send|finish|complete|place|pay|book|approve|authori[sz]e)\b/i;

/** Where what was chosen asks for the rest on the next step. */
export const stepForLater = (turn: Turn): PageAction | undefined =>
  turn.memo.clauses[turn.at]?.later === true ? pressNext(turn) : undefined;

/** The press of it, counted: a form has only so many steps. */
export function pressNext(turn: Turn): PageAction | undefined {
  const step = nextStep(turn);
  if (step !== undefined) mark(turn, STEP);
  return step && clickOf(step);
}
