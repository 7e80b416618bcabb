// SPDX-License-Identifier: MIT
// Quantities with a plus and a minus beside them: "set the heating to 22", "2 bagels".
import type { PageAction } from '../../action.ts';
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { clockOf } from '../language/dates.ts';
import { isClock } from '../language/moments.ts';
import { numberOf, timeIn } from '../language/numbers.ts';
import { formOf, isOf, type Kind, kindsNamed } from '../language/quantities.ts';
import { normalise, quote } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';
import { anchorsFor } from '../page/relate.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { JOINED, LESS, MORE, type Stepper, stepperIn } from './counter.ts';

const MOST = 60;

/** The clicks that bring what is called `name` to so many, or to that hour; undefined where it has no plus and minus. */
export function stepTo(turn: Turn, name: string, amount: number): Result | undefined {
  const stepper = stepperOf(turn, name);
  if (stepper === undefined) return undefined;
  const ofDay = isClock(stepper.printed);
  const wanted = ofDay && amount <= HOURS ? amount * 60 : amount;
  const steps = Math.round(wanted - stepper.shown);
  const told = `set ${quote(name)} to ${ofDay ? clockOf(wanted) : wanted}`;
  const measured = isMeasured(stepper, wanted) ? measuredSteps(turn, stepper, wanted, told) : undefined;
  if (measured !== undefined) return measured;
  if (steps === 0) return { state: 'skip', said: told };
  if (Math.abs(steps) > MOST) return undefined;
  const action: PageAction = { kind: 'click', ...(steps > 0 ? stepper.more : stepper.less) };
  return {
    state: 'act',
    actions: Array.from({ length: Math.abs(steps) }, () => action),
    said: told,
    final: true,
    pause: false,
  };
}

/** Servings, degrees, times, and what is printed with its decimals may go up by more, or less, than one at a time. */
const isMeasured = ({ printed, measured }: Stepper, wanted: number): boolean =>
  measured === true || PARTED.test(printed) || !Number.isInteger(wanted);

const HOURS = 24;
const PARTED = /\b(?:servings|portions|min(?:ute)?s?|sec(?:ond)?s?|h(?:ou)?rs?)$|\d[.:]\d|°/i;
const SERVED = /\b(?:servings|portions)$/i;
const SERVES = /^(?:servings|portions|people|persons|guests|eaters)$/;

/** How much one click comes to is seen by the first; undefined where it need not be. */
function measuredSteps(
  turn: Turn,
  { shown, more, less }: Stepper,
  wanted: number,
  said: string,
): Result | undefined {
  if (wanted === shown) return undefined;
  const { memo, progress } = turn;
  const way = wanted > shown ? more : less;
  const before = progress.length > 0 ? memo.counted : undefined;
  if (before === undefined || ![more.ref, less.ref].includes(before.ref)) {
    memo.counted = { ref: way.ref, from: shown };
    return { state: 'act', actions: [{ kind: 'click', ...way }], said, final: false, pause: true };
  }
  const step = Math.abs(shown - before.from) / progress.length;
  const clicks = Math.abs(wanted - shown) / step;
  // It goes no further, or never comes to just that.
  if (!Number.isInteger(clicks) || clicks > MOST)
    return { state: 'missing', phrase: said.replace(/^set /, ''), use: 'set', nearest: [] };
  const action: PageAction = { kind: 'click', ...way };
  const actions = Array.from({ length: clicks }, () => action);
  return { state: 'act', actions, said, final: true, pause: false };
}

/** The number that stands between the plus and the minus of what is called `name`. */
export function shownFor(turn: Turn, name: string): number | undefined {
  return stepperOf(turn, name)?.shown;
}

/** What is told for what is called `name`: how many, or the time of day where it shows one. */
export function wantedFor(turn: Turn, name: string, value: string): number | undefined {
  const ofDay = isClock(value) && isClock(stepperOf(turn, name)?.printed ?? '');
  return ofDay ? timeIn(value) : numberOf(value.replace(MEASURE, ''));
}

const MEASURE = /\s*(?:degrees?|°\s?c?|%|percent|min(?:ute)?s?|sec(?:ond)?s?|hours?|hrs?)$/i;

/** Whether anything on the page is counted by a plus and a minus. */
export function countsThings({ elements, root }: PageModel): boolean {
  const pressed = elements.filter(({ kind, node }) => kind === 'button' || node.pointer === true);
  const signs = pressed.filter(({ name }) => name.length <= LONGEST_SIGN);
  const both = [MORE, LESS].every((sign) => signs.some(({ name }) => sign.test(name.trim())));
  return both || [...walk(root)].some(({ text = '' }) => JOINED.test(text));
}

const LONGEST_SIGN = 24;

function stepperOf(turn: Turn, name: string): Stepper | undefined {
  const noun = name.replace(/^(?:the\s+)?(?:number|amount|count|quantity)\s+of\s+/i, '');
  return (
    stepperAt(turn, noun) ??
    stepperOfUnit(turn, noun) ??
    stepperOfKind(turn, noun) ??
    stepperTitled(turn, noun) ??
    onlyStepper(turn, noun)
  );
}

/** "Minutes", where that is what is printed behind the number, whatever else stands there. */
function stepperOfUnit(turn: Turn, noun: string): Stepper | undefined {
  const stepper = /^\p{L}{3,}$/u.test(noun) ? stepperAt(turn, noun, true) : undefined;
  return stepper?.printed.endsWith(` ${noun}`) === true ? stepper : undefined;
}

/** "The temperature", where the page prints one and its only plus and minus say no more than "Set to": a press may be half a degree. */
function onlyStepper(turn: Turn, noun: string): Stepper | undefined {
  const { root } = turn.model;
  const called = noun.replace(/^(?:the|my|our)\s+/i, '').toLowerCase();
  const isPrinted = (kind: Kind): boolean =>
    [...walk(root)].some(({ text = '' }) => formOf(kind, text) !== undefined);
  const isMeant = kindsNamed(WARMS.test(called) ? 'temperature' : called).some(isPrinted);
  const stepper = isMeant ? stepperIn(turn, root) : undefined;
  const sign = turn.model.elements.find(({ ref }) => ref === stepper?.more.ref);
  const words = (sign?.node.parent?.children ?? [])
    .map((node) => textOf(node))
    .filter((text) => /\p{L}/u.test(text));
  return stepper !== undefined && words.every((text) => SETS.test(text.trim()))
    ? { ...stepper, measured: true }
    : undefined;
}

const SETS = /^(?:set(?: to)?|target|wanted|desired|to|value)\W*$/i;

/** What only the hints of its signs name: "Fewer servings", "More servings". */
function stepperTitled(turn: Turn, noun: string): Stepper | undefined {
  const called = normalise(noun.replace(/^(?:the|my|our)\s+/i, ''));
  const isCalled = (shown: string): boolean =>
    shown === called || (SERVED.test(shown) && SERVES.test(called));
  const signs = turn.model.elements.filter(({ node }) =>
    isCalled(normalise(HINT.exec(node.title ?? '')?.[1] ?? '')),
  );
  const [stepper, ...more] = signs.flatMap(({ node }) => stepperAround(turn, node) ?? []);
  const isOne = more.every((one) => one.more.ref === stepper?.more.ref);
  return called === '' || stepper === undefined || !isOne
    ? undefined
    : { ...stepper, printed: `${stepper.shown} ${HINT.exec(signs[0]?.node.title ?? '')?.[1]}` };
}

const HINT =
  /^(?:more|fewer|less|increase|decrease|add|remove|one (?:more|fewer|less))\s+(?:the\s+)?(\p{L}.*)$/iu;

/** Undefined where several are as well called so: "warmer", where each room has its own. */
function stepperAt(turn: Turn, noun: string, ofKind = false): Stepper | undefined {
  const anchors = anchorsFor(noun, turn.model);
  const first = anchors.findIndex(({ node }) => stepperAround(turn, node, ofKind) !== undefined);
  const { node, score } = anchors[first] ?? {};
  const found = node && stepperAround(turn, node, ofKind);
  const buttons = anchors.slice(first + 1).filter((one) => one.score === score && one.node.role === 'button');
  const isOne = buttons.every(
    (one) => (stepperAround(turn, one.node) ?? found)?.more.ref === found?.more.ref,
  );
  return isOne ? found : undefined;
}

function stepperAround(turn: Turn, node: SnapshotNode, ofKind = false): Stepper | undefined {
  const holds = node.children.length > 1 || HOLDS.has(node.role);
  let scope: SnapshotNode | undefined = holds ? node : (node.parent ?? node);
  for (let level = 0; level < 3 && scope !== undefined; level++, scope = scope.parent) {
    // What stands with a field or a slider is the name of that, and counts nothing else: "Delivery address".
    const hasOther = (level > 0 && takesOther(scope)) || (!ofKind && scope !== node && hasSlider(scope));
    if (hasOther) return undefined;
    const stepper = stepperIn(turn, scope);
    if (stepper !== undefined) return isOfOther(stepper, node, scope) ? undefined : stepper;
  }
  return undefined;
}

/** It stands in a part of its own, with a heading of its own: what is called so lies beside that, and is not counted there. */
function isOfOther({ more }: Stepper, node: SnapshotNode, scope: SnapshotNode): boolean {
  const apart = scope.children.filter((part) => node.order < part.order || node.order >= part.end);
  return apart.some((part) => {
    const inside = [...walk(part)];
    return inside.some(({ ref }) => ref === more.ref) && inside.some(({ role }) => role === 'heading');
  });
}

/** Called so, it holds what counts, however that is wrapped. */
const HOLDS = new Set(['group', 'region', 'listitem']);

const hasSlider = (scope: SnapshotNode): boolean => [...walk(scope)].some(({ role }) => role === 'slider');

const takesOther = (scope: SnapshotNode): boolean =>
  [...walk(scope)].some(({ role, text = '' }) => FIELDS.has(role) && !/^-?\d+(?:\.\d+)?$/.test(text.trim()));

const FIELDS = new Set(['textbox', 'searchbox', 'combobox', 'listbox']);

/** "The temperature in the attic", "the attic timer" is what is printed as one there: "20 °C", "15 minutes". */
function stepperOfKind(turn: Turn, name: string): Stepper | undefined {
  const [, behind = '', in_] = /^(?:the\s+)?(\p{L}+)\s+(?:of|in|for|at)\s+(.+)$/iu.exec(name) ?? [];
  const [, before, last = ''] = /^(?:the\s+)?(.+)\s+(\p{L}+)$/iu.exec(name) ?? [];
  const [where, called] = in_ === undefined ? [before, last] : [in_, behind];
  const stepper = where === undefined ? undefined : stepperAt(turn, where, true);
  const noun = called.toLowerCase();
  const kinds = kindsNamed(WARMS.test(noun) ? 'temperature' : TIMES.test(noun) ? 'duration' : noun);
  return kinds.some((kind) => isOf(kind, stepper?.printed ?? '')) ? stepper : undefined;
}

const TIMES = /^(?:timer|time|delay|timeout|countdown)$/;
const WARMS = /^(?:heating|heater|heat|thermostat|radiator)$/;
