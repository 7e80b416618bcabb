// SPDX-License-Identifier: MIT
// "Two portions of lentil soup", "put 1 cheesecake and 3 lemonades into the order", "one of each item: tea, soup": how many of what,
// where things have a plus and a minus beside them, a field for their number, or something that adds one. What is not to be seen may
// stand under another tab.

import { countsThings, shownFor } from '../controls/stepper.ts';
import { clausesOf } from '../language/clauses.ts';
import { type Clause, type Command, clausesFor, isDerived, toldIn } from '../language/command.ts';
import { numberOf } from '../language/numbers.ts';
import { superlativeIn } from '../language/superlatives.ts';
import { normalise } from '../language/text.ts';
import { apartFromHolders } from '../page/holders.ts';
import { groupsOf } from '../page/members.ts';
import { type Element, nameOf } from '../page/model.ts';
import { anchorsFor } from '../page/relate.ts';
import { likelyGroups } from '../page/select.ts';
import { membersMeant } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';
import { boxedIn } from './order-boxes.ts';
import { COUNTED, isTitle, namesIn, utmostIn } from './order-names.ts';
import { isPressedNext } from './submit.ts';

const ORDERS =
  /^(put(?: down)?|add|order|get|buy|take|i(?:'d| would)? (?:want|like|take|have)|i(?:'ll| will) (?:have|take|get)|we(?:'d| would)? (?:want|like|take|have|need)|we(?:'ll| will) (?:have|take|get)|i need|(?:(?:can|could|may) (?:i|we) )?(?:have|get)|(?:give|bring|get) (?:me|us))\s+(.+?)(?:\s+(?:in|into|to|on|onto)\s+(?:the|my|our)\s+(?:\w+\s+)?(?:order|cart|basket|bag|trolley|meal|tray|list|counter))?$/i;
const MORE = /\b(?:more|less|fewer|extra|another)\b/i;
/** "One of each item: tea, soup", "2 each of tea and soup". */
const EACH =
  /^(?:(\S+)\s+(?:of\s+)?)?each(?:\s+of)?(?:\s+(?:the|these))?(?:\s+following)?(?:\s+(?:items?|things?|dish(?:es)?|products?|articles?|foods?))?(?:\s*:\s*|\s+(?=\S))(.+)$/i;
const ALL =
  /^(?:(\S+)\s+of\s+)?(?:everything|each|(?:each|every)\s+(?:one|item|thing|dish|product)|all\s+(?:the\s+)?(?:items|things|dishes|products))(?:\s+(?:on|in)\s+the\s+(?:menu|list|page))?$/i;

const HOW = /^(.+?),\s+((?:i|we)(?:['’]ll| will|['’]d| would like to)\s+\p{L}.+)$/iu;

/** The clauses that a clause stands for; undefined where it does not count such things. */
export function countedClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { command } = clause;
  // "…, I will collect them": told to the form before it is sent.
  const [, source = clause.source, how] = HOW.exec(clause.source) ?? [];
  if (isDerived(clause) || turn.progress.length > 0 || MORE.test(source)) return undefined;
  const [, verb = '', told = ''] = ORDERS.exec(source) ?? [];
  const isBare = verb === '' && command.kind === 'click' && command.target === clause.source;
  const things = isBare ? source : told;
  const parts = things === '' || !mayCount(turn) ? [] : partsIn(things, verb, turn);
  if (parts.length === 0 || (isBare && !parts.every(({ name }) => isCounted(name, turn)))) return undefined;
  const byAdding = /^(?:add|put|get|take)\b/i.test(verb);
  const counts = parts.map((part) => counting(part, verb, turn));
  if (counts.some((one) => one === undefined) || (byAdding && !counts.some(isSet))) return undefined;
  const sends = senderFor(verb, turn);
  return [
    ...boxesOf(parts, clause),
    ...counts.flatMap((one) =>
      isSet(one) ? (clausesFor(clause, [one]) ?? []) : adding(one as Counted, clause, turn),
    ),
    ...clausesOf(how ?? ''),
    ...(sends === undefined ? [] : (clausesFor(clause, [sends]) ?? [])),
  ];
}

/** Whether a clause came of counting things: what adds one of them brings no form. */
export function isCounting(clause: Clause): boolean {
  return clause.command.kind === 'set' && isDerived(clause) && ORDERS.test(toldIn(clause));
}

interface Counted {
  name: string;
  amount: number;
  /** To be ticked for it. */
  box?: Element;
}

/** "A sliced loaf": its box is ticked first. */
const boxesOf = (parts: Counted[], clause: Clause): Clause[] =>
  parts.flatMap(({ box }) =>
    box === undefined
      ? []
      : (clausesFor(clause, [{ kind: 'check', target: pinned(box, box.name), on: true }]) ?? []),
  );

/** So much of it is set, or it is added so often. */
function counting({ name, amount }: Counted, verb: string, turn: Turn): Command | Counted | undefined {
  const shown = shownFor(turn, name);
  const field = shown === undefined ? fieldFor(name, turn) : undefined;
  if (field !== undefined)
    return { kind: 'complete', field: `ref:${field.ref} ${field.name}`, value: String(amount) };
  if (shown === undefined && addsThings(turn) && anchorsFor(name, turn.model).length > 0)
    return { name, amount };
  // What only tells what they are like is the name of none.
  if (!countsThings(turn.model) || (shown === undefined && MEETING.test(`all ${name}`))) return undefined;
  const before = /^(?:add|put)\b/i.test(verb) ? (shown ?? 0) : 0;
  return { kind: 'set', rest: `${name} to ${amount + before}` };
}

const isSet = (one: Command | Counted | undefined): one is Command => one !== undefined && 'kind' in one;

function adding({ name, amount }: Counted, { within }: Clause, turn: Turn): Clause[] {
  const said = `add ${name}${amount > 1 ? ` ${amount} times` : ''}`;
  const found = turn.find(said, 'click');
  // "Fish and chips" is one thing. What adds one may be another control after the first.
  const one = amount === 1 && found.state === 'found' ? found.element : undefined;
  const target = one === undefined ? said : pinned(one, said);
  // A box is ticked, and not taken out where it was ticked before.
  const command: Command =
    one?.node.role === 'checkbox' ? { kind: 'check', target, on: true } : { kind: 'click', target };
  return [{ source: said, command, ...(within !== undefined && { within }) }];
}

/** A field for a number that is called so. */
function fieldFor(name: string, turn: Turn): Element | undefined {
  const found = turn.find(name, 'set');
  return found.state === 'found' && takesNumber(found.element) && found.score >= CALLED
    ? found.element
    : undefined;
}

/** Made for numbers, or a cell with one, as paper forms have them. */
const takesNumber = ({ node: { role, text = '', parent } }: Element): boolean =>
  role === 'spinbutton' || (role === 'textbox' && parent?.role === 'cell' && /^\d{1,3}$/.test(text.trim()));

const CALLED = 0.85;

const isCounted = (name: string, turn: Turn): boolean =>
  shownFor(turn, name) !== undefined ||
  fieldFor(name, turn) !== undefined ||
  (addsThings(turn) && anchorsFor(name, turn.model).length > 0);

/** Several controls that each add the thing beside them. */
const addsThings = ({ model }: Turn): boolean =>
  model.elements.filter(
    ({ kind, node, name }) => (kind === 'button' || node.pointer === true) && ADDS.test(name.trim()),
  ).length > 1;

const ADDS = /^(?:add(?: to (?:cart|basket|bag|order|tray))?|\+ ?(?:add)?)$/i;

const mayCount = (turn: Turn): boolean =>
  countsThings(turn.model) || addsThings(turn) || turn.model.elements.filter(takesNumber).length > 1;

/** What orders is pressed once it is chosen, unless the request says itself what is, or that nothing is to be. */
function senderFor(verb: string, turn: Turn): Command | undefined {
  const { model, input } = turn;
  if (verb === '' || isPressedNext(turn) || FORBIDS.test(input.task.text)) return undefined;
  const isOrder = /^(?:order|buy)$/i.test(verb);
  const sends = model.elements.find(
    ({ kind, node, name }) =>
      (kind === 'button' && normalise(name) === normalise(verb)) ||
      (isOrder && (kind === 'button' || node.pointer === true) && PLACES_ORDER.test(name.trim())),
  );
  return sends && { kind: 'click', target: `ref:${sends.ref} ${nameOf(sends)}` };
}

const FORBIDS = /\b(?:do not|don['’]?t|without|not yet|never)\b/i;
const PLACES_ORDER =
  /^(?:(?:place|submit|send|confirm|complete)\s+(?:(?:my|the|your|this)\s+)?)?order(?:\s+now)?$/i;

const POINTS = /\b(?:it|them|these|those|ones?)\b/i;

/** How many of what; empty where some part tells no number, or no thing. */
function partsIn(things: string, verb: string, turn: Turn): Counted[] {
  const [all, howMany = 'one'] = ALL.exec(things) ?? [];
  const each = all === undefined ? EACH.exec(things) : null;
  const amount = numberOf(each === null ? howMany : (each[1] ?? 'one'));
  if (all !== undefined || each !== null) {
    const names = each === null ? allCounted(turn) : namesIn(each[2] as string, turn);
    return amount === undefined ? [] : names.map((name) => ({ name, amount }));
  }
  const parts = namesIn(things, turn).map((part) => countedIn(part, verb, turn));
  const isEach = parts.every((part) => part !== undefined && isCounted(part.name, turn));
  const meeting = isEach ? [] : meetingIn(things, turn);
  if (meeting.length > 0 || parts.some((part) => part === undefined)) return meeting;
  return parts as Counted[];
}

/** Everything that has a number beside it. */
const allCounted = (turn: Turn): string[] =>
  groupsOf(turn.model.root)
    .map(({ members }) => members.map(({ title }) => title).filter((name) => isCounted(name, turn)))
    .sort((a, b) => b.length - a.length)[0] ?? [];

/** "3 items that are vegan", "all vegan dishes": one each of the first that are; empty where there are fewer. */
function meetingIn(things: string, turn: Turn): Counted[] {
  const [, count = '', which = ''] = MEETING.exec(things) ?? [];
  const isAll = /^(?:all|every(?:thing)?|each)$/i.test(count);
  const amount = isAll ? undefined : numberOf(count);
  if (which === '' || (!isAll && amount === undefined)) return [];
  const all = likelyGroups(turn.model).flatMap((group) => {
    const members = membersMeant(group, `all ${which}`)?.members ?? [];
    return members.length > 0 ? [{ group, members }] : [];
  });
  const names = apartFromHolders(all)
    .inner.flatMap(({ members }) => members)
    .sort((a, b) => a.node.order - b.node.order)
    .map(({ title }) => title);
  const counted = names.filter((name) => isCounted(name, turn));
  return counted.length < (amount ?? 1) ? [] : counted.slice(0, amount).map((name) => ({ name, amount: 1 }));
}

const MEETING =
  /^(\S+)(?:\s+of)?(?:\s+the)?\s+(?:different\s+)?((?:\p{L}[\p{L}-]*\s+){0,2}(?:items?|things?|dish(?:es)?|products?|articles?|foods?|courses?|meals?|ones?)(?:\s+(?:that|which|with|without)\s.+)?|that\s.+)$/iu;

/** "A" counts only what is there to be counted, and so does no word for it: "order garlic bread". */
function countedIn(part: string, verb: string, turn: Turn): Counted | undefined {
  const [, count = '', told = ''] = COUNTED.exec(part) ?? [];
  const name = superlativeIn(told) === undefined ? told : (utmostIn(told, turn) ?? '');
  if (isCalledAlone(part, verb, turn)) return { name: part, amount: 1 };
  const isOne = /^an?$/i.test(count);
  const boxed = numberOf(count) === undefined && !isOne ? undefined : boxedIn(name, turn);
  if (boxed !== undefined) return { ...boxed, amount: isOne ? 1 : (numberOf(count) as number) };
  const one = isOne && isCounted(name, turn) ? 1 : undefined;
  const amount = one ?? numberOf(count);
  const isNamed = name !== '' && !POINTS.test(name);
  return amount === undefined || !isNamed ? undefined : { name, amount };
}

/** What is called so and counted, where there are a plus and a minus and nothing of it does what is said. */
function isCalledAlone(name: string, verb: string, turn: Turn): boolean {
  const does = turn.model.elements.filter(
    (one) => one.kind === 'button' && normalise(one.name) === normalise(verb),
  );
  return (
    verb !== '' && does.length < 2 && countsThings(turn.model) && isTitle(name, turn) && isCounted(name, turn)
  );
}
