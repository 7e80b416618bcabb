// SPDX-License-Identifier: MIT
// What a deed that takes something does with it once its member or its menu is open: its control is pressed, and what comes up takes the value.
import { accessIn } from '../language/access.ts';
import { type Clause, type Command, clausesFor } from '../language/command.ts';
import { signOf } from '../language/signs.ts';
import { normalise, wordsOf } from '../language/text.ts';
import { isDropDown } from '../page/drop-down.ts';
import { isButton } from '../page/kinds.ts';
import { isMenu } from '../page/member-controls.ts';
import { type Element, isWithin, type PageModel, takesClicks } from '../page/model.ts';
import { listsOf, matchOptions, type OptionMatch } from '../page/options.ts';
import { isPiece } from '../page/pieces.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { allowing } from './allowing.ts';
import { offeredBeside } from './offered-beside.ts';
import { calledWhole } from './whole-deeds.ts';

/** Verbs, and what pages call that which takes the value. */
export const TAKERS: Record<string, string> = {
  forward: 'to recipient e-mail email',
  share: 'e-mail email people person to recipient',
  send: 'to recipient e-mail email',
  move: 'status list column stage lane folder section location destination',
  assign: 'assignee owner assigned responsible person member',
  transfer: 'to owner recipient account',
  reassign: 'assignee owner assigned responsible person member',
  copy: 'folder destination location list',
  rename: 'name title',
  report: 'reason category why problem',
  label: 'label labels tag tags category',
  snooze: 'until for when time date',
};

/** What "give" stands for on the page as it is: the control of the deed first, where that has not been pressed yet. */
export function giveClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (clause.command.kind !== 'give' || turn.progress.length > 0) return undefined;
  const { deed, value } = clause.command;
  const whole = calledWhole(deed, value, turn.model);
  if (whole !== undefined)
    return clausesFor(clause, [
      { kind: 'click', target: pinned(whole, deed) },
      { kind: 'confirm', deed },
    ]);
  const control = called(deed, turn.model);
  const wasPressed = turn.input.history
    .slice(-2)
    .some(({ action }) => 'name' in action && isCalled(action.name ?? '', deed));
  if (control !== undefined && !wasPressed)
    return clausesFor(clause, [{ kind: 'click', target: pinned(control, deed) }, { ...clause.command }]);
  return clausesFor(clause, deed === 'share' ? sharedWith(value, turn) : takenBy(deed, value, turn));
}

/** "kim@example.org, who may edit it": whom first, then what they may do. */
function sharedWith(value: string, turn: Turn): Command[] | undefined {
  const { rest, access } = accessIn(value);
  const commands = takenBy('share', rest, turn);
  if (commands === undefined || access === undefined) return commands;
  const last = commands.at(-1);
  // What has still to come up is told both.
  if (last?.kind === 'give') return [...commands.slice(0, -1), { ...last, value }];
  const { modal, elements } = turn.model;
  const offers = elements.filter(
    ({ kind, node }) =>
      (kind === 'list' || kind === 'choice' || isDropDown(node)) &&
      (modal === undefined || isWithin(node, modal)),
  );
  const allowed = allowing(access, offers, turn);
  return allowed && [...commands.slice(0, -1), ...allowed, ...commands.slice(-1)];
}

/** What is offered by that name, what is called so, or the only field that is empty. */
function takenBy(deed: string, value: string, turn: Turn): Command[] | undefined {
  const { model, input } = turn;
  const { modal } = model;
  const inside = ({ node }: Element): boolean => modal === undefined || isWithin(node, modal);
  const [offer, ...offers] = turn
    .matches(value, 'choose')
    .filter(
      ({ element, score }) =>
        score >= 0.9 &&
        (OFFERS.has(element.kind) ||
          (modal !== undefined && (isButton(element) || takesClicks(element.node)))) &&
        inside(element),
    );
  if (offer !== undefined && offers.length === 0)
    return [
      { kind: 'click', target: pinned(offer.element, value) },
      { kind: 'confirm', deed },
    ];
  const listed = listedAnew(value, turn);
  if (listed !== undefined)
    return [
      { kind: 'complete', field: pinned(listed.list, deed), value: listed.option },
      { kind: 'confirm', deed },
    ];
  const beside = offeredBeside(value, turn, ({ name = '' }) => isCalled(name, deed));
  if (beside !== undefined)
    return [
      { kind: 'click', target: pinned(beside, value) },
      { kind: 'confirm', deed },
    ];
  const within = model.elements.filter(inside);
  const names = (TAKERS[deed] ?? '').split(' ');
  const named = within.find(
    (element) =>
      isTaker(element) &&
      names.some((name) => element.labels.some(({ text }) => normalise(text).replace(/^new /, '') === name)),
  );
  if (named !== undefined && TAKES_VALUE.has(named.kind))
    return [
      { kind: 'complete', field: pinned(named, deed), value },
      named.kind === 'field' ? { kind: 'send' } : { kind: 'confirm', deed },
    ];
  const last = input.history.at(-1)?.action;
  if (named !== undefined && !(last !== undefined && 'ref' in last && last.ref === named.ref))
    return [
      { kind: 'click', target: pinned(named, deed) },
      { kind: 'give', deed, value },
    ];
  // What came up to rename something holds its name so far.
  const isAnew = ({ ref }: Element): boolean => input.page.since?.fresh.includes(ref) === true;
  const isForName = (one: Element): boolean =>
    deed === 'rename' && (one.node.active === true || modal !== undefined || isAnew(one));
  const [field, ...others] = within.filter(
    (one) => one.kind === 'field' && (!one.node.text || isForName(one)),
  );
  const isMeant =
    field !== undefined && (modal !== undefined || field.node.active === true || isForName(field));
  return isMeant && others.length === 0
    ? [{ kind: 'complete', field: pinned(field, deed), value }, { kind: 'send' }]
    : undefined;
}

/** The option of the list that the press before has brought up. */
function listedAnew(value: string, { model, input }: Turn): OptionMatch | undefined {
  const fresh = input.page.since?.fresh ?? [];
  const lists = listsOf(model).filter(({ ref }) => fresh.includes(ref));
  const [only, ...more] = matchOptions(value, lists, model).filter(({ score }) => score >= 0.9);
  return more.length === 0 ? only : undefined;
}

const TAKES_VALUE = new Set<Element['kind']>(['field', 'list']);

const isTaker = ({ kind, node }: Element): boolean =>
  TAKES_VALUE.has(kind) || kind === 'button' || (kind === 'text' && takesClicks(node));

const OFFERS = new Set<Element['kind']>(['choice', 'menuitem', 'option']);

function called(deed: string, { elements }: PageModel): Element | undefined {
  const [only, ...more] = elements.filter(
    (element) =>
      !isMenu(element) &&
      (element.kind === 'menuitem' ||
        element.kind === 'button' ||
        element.kind === 'link' ||
        element.node.pointer === true ||
        element.node.parent?.pointer === true ||
        isPiece(element.node)) &&
      (isCalled(element.name, deed) || signOf(element.name) === deed),
  );
  return more.length === 0 ? only : undefined;
}

/** What pages call a label. */
const LABELS = /^(?:labels?|tags?|categor(?:y|ies|i[sz]e))$/;

/** "Move to…", "Share", "↪ Forward". */
export const isCalled = (name: string, deed: string): boolean => {
  const words = wordsOf(name);
  const [first = ''] = words;
  return (first === deed || (deed === 'label' && LABELS.test(first))) && words.length <= 3;
};
