// SPDX-License-Identifier: MIT
// "Order the apron for Ada", "book the cheapest flight": done once the order is placed, not when the thing lies in the basket or the flight is
// selected. What leads there is pressed, and what was told for the form on the way is filled in there.
import type { PageAction } from '../../action.ts';
import { type Clause, clausesFor, isDerived, toldIn } from '../language/command.ts';
import { forbidsSending } from '../language/courtesy.ts';
import { orderIn } from '../language/order.ts';
import { mentionClauses } from '../mentions/clauses.ts';
import { controlFor, isControl } from '../page/member-controls.ts';
import { type Element, isWithin, nameOf, type PageModel } from '../page/model.ts';
import { soleMeant } from '../page/several.ts';
import { act, clickOf, pinned, type Result, type Turn } from '../turn/turn.ts';
import { isStepOn, nextStep } from './next-step.ts';

const ORDERS = /^(?:order|book|reserve|rent|hire)\b/i;
/** Where what is told for the form begins. */
const TIES = /\s+(?=(?:for|to|under|with|by)\s)|,\s+/gi;
/** Does it there and then, whatever it leads to. */
const ORDERED = /\b(?:order|book|reserve|rent|hire|buy|request|submit|send|save)\b/i;

const FINISHES =
  /^(?:(?:confirm|complete|finish|place|submit|make|send(?= (?:(?:my|your|the|this) )?(?:order|booking)))(?:(?: and pay)?(?: (?:my|your|the|this))? (?:order|booking|reservation|purchase|rental|appointment|visit|stay|trip|request|application|form|claim|registration|entry|enquiry|details))?|(?:book|order|reserve|rent|buy)(?: it)? now|(?:book|reserve|rent|hire) (?:this|the|my|your) [a-z]+|confirm and pay)$/i;
/** Called by what is booked: behind what was filled in, as the same words above a form may bring it. */
const BY_ITS_NOUN =
  /^(?:book|reserve|request|order|schedule)(?: (?:an?|the|my|your|this))? (?:appointment|booking|reservation|table|visit|stay|trip|slot|seats?|places?|tickets?|room)$/i;
/** In a form of a few fields; beside a longer name it may be the name of a view. */
const BRIEFLY = /^(?:book|order|reserve|rent|buy)(?: it)?$/i;
const LEADS_ON = [
  /^(?:(?:proceed|go|continue) to )?(?:the )?check ?out$/i,
  /^(?:(?:view|open|show|go to|see) )?(?:(?:the|my|your) )?(?:shopping )?(?:basket|cart|bag|trolley)\P{L}*$/iu,
];

const MOST_STEPS = 4;

/** Looks on behind what was pressed for an order last of all, where it was not placed by that. */
export function concludeNext(turn: Turn, { actions, final }: Extract<Result, { state: 'act' }>): void {
  const { memo, at, input } = turn;
  const before = memo.clauses[at - 1];
  const last = actions.at(-1);
  const isMore = memo.clauses.slice(at).some(({ source }) => !LEAVES_OUT.test(source));

  if (!final || last === undefined || before === undefined || isMore) return;
  const { command } = before;
  if (!(last.kind === 'click' ? isLeftOpen(last, before) : isToldBesides(last, turn))) return;

  const steps = memo.clauses.filter((one) => one.command.kind === 'conclude').length;
  if (forbidsSending(input.task.text) || steps >= MOST_STEPS) return;
  const told = command.kind === 'conclude' ? command.told : '';
  memo.clauses.push({ source: `conclude: ${toldIn(before)}`, command: { kind: 'conclude', told } });
}

/** The same of what was typed last of all, once nothing that came up for it was to be taken. */
export function concludeTyped(turn: Turn): void {
  const { memo, at, input } = turn;
  const last = memo.sent.length > 0 ? undefined : input.history.at(-1)?.action;
  const before = memo.clauses[at - 1];
  const isOver = at >= memo.clauses.length && !memo.clauses.some((one) => one.command.kind === 'conclude');
  if (last?.kind !== 'type' || before?.command.kind !== 'complete' || !isOver) return;
  if (!isToldBesides(last, turn) || forbidsSending(input.task.text)) return;
  memo.clauses.push({ source: `conclude: ${toldIn(before)}`, command: { kind: 'conclude', told: '' } });
}

/** Of a form in steps, of which the one that sends it is the last. */
const SENDS = /^(?:submit|send|hand in|finish|complete|confirm)\b/i;

/** Whether what was pressed places no order, or sends no form. */
function isLeftOpen(last: Extract<PageAction, { kind: 'click' }>, before: Clause): boolean {
  const name = (last.text ?? last.name ?? '').trim();
  if (FINISHES.test(name)) return false;
  return before.command.kind === 'conclude'
    ? !BRIEFLY.test(name) && !BY_ITS_NOUN.test(name)
    : (isOrder(toldIn(before)) && !ORDERED.test(name)) || (SENDS.test(toldIn(before)) && isStepOn(name));
}

/** "Book me in for a filling on Friday. Let them know that …": what is typed last of all is for the order, which is to be placed still. */
function isToldBesides(last: PageAction, { memo, at, input, model }: Turn): boolean {
  const ordered = memo.clauses.slice(0, at).some((clause) => isOrder(toldIn(clause)));
  const isPlaced = input.history.some(
    ({ action }) =>
      action.kind === 'click' &&
      (FINISHES.test(action.name) || (ORDERED.test(action.name) && !hasAskedBack(action, last, model))),
  );
  return FILLS.has(last.kind) && ordered && !isPlaced;
}

const FILLS = new Set<PageAction['kind']>(['type', 'select', 'check', 'set']);

/** "Book" of a room in a list, whose dialog asks who it is for: what is typed there is for what was pressed, which has placed nothing yet. */
function hasAskedBack(pressed: { ref: string }, typed: PageAction, { elements, modal }: PageModel): boolean {
  const isInside = ({ ref }: { ref: string }): boolean =>
    modal !== undefined && elements.some((one) => one.ref === ref && isWithin(one.node, modal));
  return 'ref' in typed && isInside(typed as { ref: string }) && !isInside(pressed);
}

/** "… No gift message." is told of the order, and nothing more is to be done. */
const LEAVES_OUT = /^(?:and |but )?no (?!\W*$)/i;

/** "Order the list by price" orders nothing. */
const isOrder = (told: string): boolean => ORDERS.test(told) && orderIn(told) === undefined;

/** The one control that places the order, or leads there; nothing to be done where there is none. */
export function conclude(turn: Turn, told: string): Result {
  const controls = controlsIn(turn.model);
  const ways = told === '' ? [FINISHES, BRIEFLY, ...LEADS_ON] : LEADS_ON;
  for (const way of ways) {
    const called = controls.filter((one) => way.test(one.name.trim()) && !wasPressed(one, turn));
    // A link of the site's menu may be called as the form's own button is.
    const buttons = called.filter(({ kind }) => kind === 'button');
    const [only, ...more] = buttons.length === 1 ? buttons : called;
    if (only === undefined || more.length > 0) continue;
    return act(clickOf(only), `clicked “${nameOf(only)}”`, true);
  }
  const behind = told === '' ? behindLast(controls, turn) : undefined;
  if (behind !== undefined) return act(clickOf(behind), `clicked “${nameOf(behind)}”`, true);
  const step = nextStep(turn);
  if (step !== undefined) return act(clickOf(step), `clicked “${nameOf(step)}”`, true);
  const clause = turn.memo.clauses[turn.at];
  const asked = clause === undefined ? '' : toldIn(clause);
  if (PLACES.test(asked)) return { state: 'missing', phrase: asked, use: 'click', nearest: [] };
  return told === ''
    ? { state: 'skip', said: '' }
    : { state: 'missing', phrase: told, use: 'type', nearest: [] };
}

/** The only button that is called by what is booked, where it stands behind all that was done last. */
function behindLast(controls: Element[], { input, model }: Turn): Element | undefined {
  const done = new Set(input.history.flatMap(({ action }) => ('ref' in action ? [action.ref] : [])));
  const last = Math.max(
    -1,
    ...model.elements.filter(({ ref }) => done.has(ref)).map(({ node }) => node.order),
  );
  const [only, ...more] = controls.filter(
    ({ kind, name }) => kind !== 'link' && BY_ITS_NOUN.test(name.trim()),
  );
  return more.length === 0 && last >= 0 && only !== undefined && only.node.order > last ? only : undefined;
}

/** The one button of a form in steps may be called otherwise on the next of them. */
const wasPressed = (element: Element, { input }: Turn): boolean => {
  const last = input.history.at(-1)?.action;
  return last?.kind === 'click' && last.ref === element.ref && last.name === nameOf(element);
};

const controlsIn = ({ elements, modal }: PageModel): Element[] =>
  elements.filter(
    (one) =>
      isControl(one) && one.node.disabled !== true && (modal === undefined || isWithin(one.node, modal)),
  );

/** "…, and place the order": what does that is not here yet, but what leads there. */
export function placedClauses(clause: Clause, { model, progress }: Turn): Clause[] | undefined {
  const { source, command } = clause;
  if (command.kind !== 'click' || progress.length > 0 || !PLACES.test(source)) return undefined;
  const controls = controlsIn(model);
  const [only, ...more] = controls.filter(({ name }) => FINISHES.test(name.trim()));
  // "Order now", whatever it is called.
  if (only !== undefined)
    return more.length > 0
      ? undefined
      : clausesFor(clause, [{ kind: 'click', target: pinned(only, only.name) }]);
  const leads = controls.some(({ name }) => LEADS_ON.some((way) => way.test(name.trim())));
  return leads ? [{ source, command: { kind: 'conclude', told: '' } }] : undefined;
}

const PLACES =
  /^(?:place|complete|finish|submit|make|send(?: off)?|confirm) (?:the|my|your|this) (?:order|purchase)[.!]*$/i;

/** What was told for the form, once there is one that takes it all. */
export function toldToForm(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command, source } = clause;
  if (command.kind !== 'conclude' || command.told === '') return undefined;
  const told = command.told;
  const filled = mentionClauses({ source: told, command: { kind: 'click', target: told } }, turn);
  return filled && [...filled, { source, command: { kind: 'conclude', told: '' } }];
}

/** "Order one candle for Ada North, postcode KW15 1AA": the thing is taken, and the rest told to the form that comes up then. */
export function orderedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const source = clause.source.replace(/[.!]+$|\s+for (?:me|us)(?=\s|$)/g, '').replace(HAVE_SENT, ' to ');
  const [lead] = ORDERS.exec(source) ?? [];
  if (lead === undefined || turn.progress.length > 0 || isDerived(clause)) return undefined;
  // "A trout with almonds" is all of its name: as many words as tell the thing.
  for (const { index, 0: tie } of [...source.matchAll(TIES)].reverse()) {
    const whom = source.slice(lead.length, index).replace(/^\s+(?:one\s)?/i, '');
    const told = source.slice(index + tie.length);
    const [control] = soleMeant(whom, turn.model).flatMap(
      ({ member }) => controlFor(member, TAKES, turn.model) ?? [],
    );
    if (control === undefined || (ORDERED.test(control.name) && !NAMES.test(`${tie}${told}`))) continue;
    return clausesFor(clause, [
      { kind: 'click', target: pinned(control, whom) },
      { kind: 'conclude', told },
    ]);
  }
  return undefined;
}

/** Before what sends an order is pressed for a thing that is not in it yet: "order the eel under the name Ida", beside "Send order". */
export function orderedFirst(clause: Clause, turn: Turn): Clause[] | undefined {
  const found = ORDERS.test(clause.source) ? turn.find(clause.source, 'click') : undefined;
  const isEnd = found?.state === 'found' && ENDS_ORDER.test(found.element.name.trim());
  return isEnd ? orderedClauses(clause, turn) : undefined;
}

const ENDS_ORDER =
  /^(?:send|place|complete|finish|submit|confirm|make)(?: (?:the|my|your|this))? (?:order|booking|reservation)$/i;

/** "… and have it delivered to 14 Mill Lane". */
const HAVE_SENT = /,?\s+and have (?:it|them) (?:delivered|sent|shipped|posted|brought) to\s+/gi;
const TAKES = ['add', 'select', 'choose'];
/** Where each of a list has its "Book", that asks whose booking it is to be. */
const NAMES = /^\s*(?:under|for|in|with) (?:the |my )?names?\b/i;
