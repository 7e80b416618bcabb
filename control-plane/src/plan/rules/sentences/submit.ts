// SPDX-License-Identifier: MIT
// What sends a form once it is filled in.

import { DESTROYS } from '../../risk-words.ts';
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { isNamedLater } from '../controls/named-later.ts';
import type { Clause, Command } from '../language/command.ts';
import { likeness, wordsOf } from '../language/text.ts';
import type { Grounding } from '../page/grounding.ts';
import { isButton } from '../page/kinds.ts';
import { type Element, isWithin } from '../page/model.ts';
import { labelOf } from '../page/names.ts';
import { commonAncestor } from '../page/relate.ts';
import { filledBy, lastFilled } from '../turn/filled.ts';
import { broughtBy } from '../turn/memo.ts';
import type { Turn } from '../turn/turn.ts';

/**
 * The first button behind the filled fields that sends them: one that is called by `verb`, or by another word for it, else one that
 * says that it sends; for who joins or signs up, and of a form that was brought up for it, any that does not undo.
 */
export function submitBehind(filled: Command[], turn: Turn, verb = ''): string | undefined {
  const { model, memo } = turn;
  const last = Math.max(...filled.map((command) => orderOf(command, turn)));
  const isOpen = isReachable(filled, turn);
  const pressed = model.elements.filter((element) => isButton(element) && isOpen(element.node));
  // What each line of a list has sends nothing.
  const isRepeated = ({ kind, name }: Element): boolean =>
    pressed.filter((other) => other.kind === kind && other.name === name).length > 1;
  const behind = pressed.filter(
    (element) => element.node.order > last && !isRepeated(element) && !TURNS.test(element.name),
  );
  // Behind a field that nothing was told for another form may begin.
  const next = model.elements.find(({ kind, node }) => kind === 'field' && node.order > last)?.node.order;
  const sending = LOGS_IN.test(verb) ? behind.filter(({ node }) => node.order < (next ?? node.end)) : behind;
  const link = verb === '' ? undefined : linkCalled(verb, last, turn);
  const sole = JOINS.test(verb) || broughtBy(memo) !== undefined || memo.clauses[turn.at]?.brought === true;
  const either = verb === '' ? [] : eachForItself(behind.filter(({ name }) => beginsWith(name, verb)));
  const said = wordsOf(memo.clauses[turn.at]?.source ?? '');
  const meant = either.filter(({ name }) => wordsOf(name).every((word) => said.includes(word)));
  if (either.length > 0) return meant.length === 1 ? `ref:${meant[0]?.ref}` : undefined;
  const button =
    behind.find(({ name }) => verb !== '' && beginsWith(name, verb)) ??
    behind.find(({ name }) => verb !== '' && isCalled(name, verb)) ??
    behind.find(({ name }) => verb !== '' && makesIt(name, verb)) ??
    link ??
    sending.find(({ kind, name }) => kind === 'button' && SUBMITS.test(name)) ??
    sending.find(({ name }) => SENDS.test(name)) ??
    (sole ? behind.find(({ name }) => name.trim() !== '' && !UNDOES.test(name)) : undefined) ??
    (verb === '' ? undefined : onlyCalled(verb, pressed));
  return button === undefined ? disabledBehind(last, verb, turn) : `ref:${button.ref}`;
}

/** "Reserve morning" beside "Reserve evening": one of them is no better than the other; empty where there are no such. */
function eachForItself(called: Element[]): Element[] {
  const [first, ...more] = called;
  const isBeside = ({ name, node }: Element): boolean =>
    node.parent === first?.node.parent && wordsOf(name).length === wordsOf(first?.name ?? '').length;
  const isOf = first !== undefined && more.length > 0 && wordsOf(first.name).length > 1;
  return isOf && more.every(isBeside) ? called : [];
}

/** Behind a modal dialog is nothing; one that leaves the page to be used is but a part of a form that goes on outside of it. */
function isReachable(filled: Command[], { model }: Turn): (node: SnapshotNode) => boolean {
  const { modal, elements } = model;
  const refs = filled.flatMap((command) =>
    command.kind === 'complete' ? [command.field.split(' ')[0]] : [],
  );
  const isOutside = ({ ref, node }: Element): boolean =>
    modal !== undefined && refs.includes(`ref:${ref}`) && !isWithin(node, modal);
  return modal === undefined || (modal.modeless === true && elements.some(isOutside))
    ? () => true
    : (node) => isWithin(node, modal);
}

/** The one button of the verb's own name may stand before the last field: "Find" beside the words, above what narrows the search. */
function onlyCalled(verb: string, pressed: Element[]): Element | undefined {
  const [only, ...more] = pressed.filter(
    ({ kind, node, name }) =>
      kind === 'button' && (beginsWith(name, verb) || (SEEKS.test(verb) && node.form === 'looks-up')),
  );
  return more.length === 0 ? only : undefined;
}

const SEEKS = /^(?:search|find|look)\b/i;

/** What sends a form may take no clicks, and have no ref, until it is filled in: then it is found by its name. */
function disabledBehind(last: number, verb: string, { model }: Turn): string | undefined {
  const [only, ...more] = [...walk(model.root)].filter(
    ({ role, name, disabled, order }) =>
      role === 'button' && disabled === true && order > last && verb !== '' && beginsWith(name, verb),
  );
  return more.length === 0 ? only?.name : undefined;
}

/** "Sign in" may be a link beside the fields. */
function linkCalled(verb: string, last: number, { model }: Turn): Element | undefined {
  const links = model.elements.filter(
    ({ kind, node, name }) => kind === 'link' && node.order > last && isCalled(name, verb),
  );
  let part = model.elements.find(({ node }) => node.order === last)?.node.parent;
  for (let level = 0; level < LEVELS && part !== undefined; level++, part = part.parent) {
    const inside = links.find(({ node }) => isWithin(node, part as SnapshotNode));
    if (inside !== undefined) return inside;
  }
  return undefined;
}

const LEVELS = 3;

/** Whether a button and the only field that was filled in make up a part of the page, and all other fields and buttons stand elsewhere. */
export function isOfOneField(target: string, filled: Command[], { model }: Turn): boolean {
  const [field, ...more] = filled.map((command) => (command.kind === 'complete' ? command.field : ''));
  const called = (said: string | undefined) =>
    model.elements.find(({ ref }) => said?.split(' ')[0] === `ref:${ref}`);
  const [button, filledIn] = [called(target), called(field)];
  if (button === undefined || filledIn === undefined || more.length > 0) return false;
  const part = commonAncestor(button.node, filledIn.node);
  const others = model.elements.filter(
    (one) => (one.kind === 'field' || isButton(one)) && one !== button && one !== filledIn,
  );
  return others.length > 0 && others.every((one) => !isWithin(one.node, part));
}

/**
 * What "submit the form" presses: behind what was done last, the one button that the browser sends the form by, else the first that
 * says that it sends; undefined where several forms could be meant.
 */
export function submitOf({ input, memo, model }: Turn): string | undefined {
  const done = [...input.history, ...memo.sent].map(({ action }) => action);
  const last = done.findLast(
    (action) => 'ref' in action && model.elements.some(({ ref }) => ref === action.ref),
  );
  const after =
    last === undefined ? undefined : model.elements.find(({ ref }) => 'ref' in last && ref === last.ref);
  const open = model.elements.filter(
    ({ kind, name, node }) =>
      kind === 'button' &&
      !UNDOES.test(name) &&
      node.disabled !== true &&
      node.order > (after?.node.order ?? -1) &&
      (model.modal === undefined || isWithin(node, model.modal)),
  );
  const sending = open.filter(({ node }) => node.form === 'sends');
  const saying = open.filter(({ name }) => SUBMITS.test(name) || AGREES.test(name.trim()));
  const [first, ...more] = sending.length > 0 ? sending : saying;
  return first === undefined || (after === undefined && more.length > 0) ? undefined : `ref:${first.ref}`;
}

/** What a form was filled in for, or what was said to send it, where nothing is called so: its one button; of several steps the next, and the last. */
export function onwardClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  if (command.kind !== 'click' || turn.progress.length > 0) return undefined;
  // What nobody filled in is sent by nothing but its own name.
  const isFilled = lastFilled(turn) !== undefined;
  const isEnd = ENDS_FORM.test(command.target) && isFilled;
  const isMeant = (source.startsWith(`click: ${command.target}`) && isFilled) || isEnd;
  // A form that came up for something else deletes nothing by being saved.
  if (command.target.startsWith('ref:') || !isMeant || DESTROYS.test(command.target)) return undefined;
  const target = submitOf(turn);
  const button = turn.model.elements.find(({ ref }) => target === `ref:${ref}`);
  if (button === undefined) return undefined;
  const pressed: Clause = { ...clause, command: { kind: 'click', target: `ref:${button.ref}` } };
  return LEADS_ON.test(button.name) ? [pressed, clause] : [pressed];
}

const AGREES = /^(?:ok|okay|done|enter)$/i;

/** "Press login", below fields with an "OK". */
const ENDS_FORM = /^(?:the )?(?:log ?in|sign ?in|submit|send|ok|okay|confirm|enter|done)(?: button)?$/i;

const LEADS_ON = /^(?:next|continue|proceed)\b/i;

/** Whether the next clause says itself what to press. */
export function isPressedNext({ memo, at }: Turn): boolean {
  return memo.clauses[at + 1]?.command.kind === 'click';
}

/** Fields of which nothing was said, for the dates of what is booked or looked for, for whose name a booking is and for passwords: commands that ask. */
export function untold(filled: Command[], turn: Turn, verb = ''): Command[] {
  const isWanted = (name: string): boolean =>
    (TRAVELS.test(verb) && DATES.test(name) && !OPTIONAL.test(name)) ||
    (BOOKS.test(verb) && NAME.test(name)) ||
    (LOGS_IN.test(verb) && /\bpassword\b/i.test(name));
  const told = filled.flatMap((one) => {
    const found = one.kind === 'complete' ? turn.find(one.field, 'set') : undefined;
    return found?.state === 'found' ? [found.element] : [];
  });
  const before = filledBy(turn);
  return turn.model.elements
    .filter(
      (element) =>
        element.kind === 'field' &&
        !before.has(element.ref) &&
        isWanted(element.name.replace(REMARK, '')) &&
        !element.node.text &&
        element.node.disabled !== true &&
        !told.includes(element) &&
        !isNamedLater(element, turn),
    )
    .map(({ ref }): Command => ({ kind: 'complete', field: `ref:${ref}`, value: '' }));
}

/** "Warn me when it falls below" asks for no day. */
const DATES = /\bdates?\b|\bday\b|check[- ]?in|\bdepart|\barriv|^when\b/i;
const OPTIONAL = /optional|return|back|birth/i;
/** "Mobile number (we text you the day before)". */
const REMARK = /\s*\((?!optional).*\)$/i;

/** What is done on a day; what is only noted down may have none. */
const TRAVELS =
  /^(?:|book|reserve|order|hire|rent|buy|get|search|find|show|plan|travel|fly|go|stay|request)$/i;
const BOOKS = /^(?:book|reserve|order|hire|rent)$/i;
const NAME = /^(?:your |full )?name\b/i;
const LOGS_IN = /^(?:log|sign)\b/i;

const JOINS = /^(?:sign|join|register|subscribe|apply|enrol)/i;
const UNDOES =
  /^(?:clear|reset|cancel|(?:go |step )?back|discard|close|previous|log ?in|sign ?in|[×x+−-]|show|hide|\?)/i;
/** "Go to the next month" leads nowhere but through a calendar. */
const TURNS = /\b(?:previous|next|last|prior) (?:month|year|decade|week|day|page|slide|picture|image)\b/i;
const SENDS =
  /^(?:(?:send|submit|book|reserve|request|confirm|search|find)\b|(?:show|see|view|get) (?:the |all |my )?(?!more\b|less\b|password)\p{L}+s$)/iu;
const SUBMITS =
  /\b(?:search|find|show|go|submit|book(?:ing)?|reserve|confirm|schedule|request|send|apply|sign up|register|join|invite|save|create|continue|next|check|finish|complete)\b/i;

const beginsWith = (name: string, verb: string): boolean =>
  labelOf(name, 1).squashed.startsWith(labelOf(verb, 1).squashed);

function isCalled(name: string, verb: string): boolean {
  const [shown, said] = [labelOf(name, 1), labelOf(verb, 1)];
  return (
    beginsWith(name, verb) ||
    likeness(said.squashed, shown.squashed) >= 0.9 ||
    likeness(said.joined[0] ?? '', shown.joined[0] ?? '') >= 0.9
  );
}

/** "Place order" of who orders, "Make the booking" of who books, "Start backup" of who backs up. */
function makesIt(name: string, verb: string): boolean {
  const [made = '', ...things] = wordsOf(name);
  return MAKES.test(made) && things.some((thing) => thing.startsWith(verb.toLowerCase()));
}

const MAKES = /^(?:place|make|complete|confirm|submit|finish|start|begin|run)$/;

function orderOf(command: Command, turn: Turn): number {
  switch (command.kind) {
    case 'complete':
      return placeOf(turn.find(command.field, 'set'));
    case 'click':
      return placeOf(turn.find(command.target, 'click'));
    case 'check':
      return placeOf(turn.find(command.target, 'check'));
    case 'choose':
      return placeOf(turn.find(command.rest, 'choose'));
    default:
      return 0;
  }
}

function placeOf(found: Grounding): number {
  return found.state === 'found' ? found.element.node.order : 0;
}
