// SPDX-License-Identifier: MIT
// Quantities with a plus and a minus beside them: "set the heating to 22", "2 bagels".
import type { PageAction } from '../../action.ts';
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { formOf, isOf, type Kind, kindsNamed } from '../language/quantities.ts';
import { normalise, quote } from '../language/text.ts';
import { inlineSign } from '../page/inline.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';
import { anchorsFor } from '../page/relate.ts';
import type { Result, Turn } from '../turn/turn.ts';

interface Stepper {
  shown: number;
  /** The number as it is printed, with its unit. */
  printed: string;
  more: { ref: string; name: string; text?: string };
  less: { ref: string; name: string; text?: string };
  /** How much one press comes to is not to be taken for granted. */
  measured?: true;
}

const MOST = 60;

/** The clicks that bring what is called `name` to `wanted`; undefined where it has no plus and minus. */
export function stepTo(turn: Turn, name: string, wanted: number): Result | undefined {
  const stepper = stepperOf(turn, name);
  if (stepper === undefined) return undefined;
  const steps = Math.round(wanted - stepper.shown);
  const told = `set ${quote(name)} to ${wanted}`;
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

/** Servings, degrees, and what is printed with its decimals may go up by more, or less, than one at a time. */
const isMeasured = ({ printed, measured }: Stepper, wanted: number): boolean =>
  measured === true || PARTED.test(printed) || !Number.isInteger(wanted);

const PARTED = /\b(?:servings|portions)$|\d\.\d|°/i;
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

/** Whether anything on the page is counted by a plus and a minus. */
export function countsThings({ elements, root }: PageModel): boolean {
  const pressed = elements.filter(({ kind, node }) => kind === 'button' || node.pointer === true);
  const signs = pressed.filter(({ name }) => name.length <= LONGEST_SIGN);
  const both = [MORE, LESS].every((sign) => signs.some(({ name }) => sign.test(name.trim())));
  return both || [...walk(root)].some(({ text = '' }) => JOINED.test(text));
}

const LONGEST_SIGN = 24;
const JOINED = /^\s*([-−–])\s*(\d+)\s*\+\s*$/;

function stepperOf(turn: Turn, name: string): Stepper | undefined {
  const noun = name.replace(/^(?:the\s+)?(?:number|amount|count|quantity)\s+of\s+/i, '');
  return (
    stepperAt(turn, noun) ?? stepperOfKind(turn, noun) ?? stepperTitled(turn, noun) ?? onlyStepper(turn, noun)
  );
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
function stepperAt(turn: Turn, noun: string): Stepper | undefined {
  const anchors = anchorsFor(noun, turn.model);
  const first = anchors.findIndex(({ node }) => stepperAround(turn, node) !== undefined);
  const { node, score } = anchors[first] ?? {};
  const found = node && stepperAround(turn, node);
  const others = anchors.slice(first + 1).filter((one) => one.score === score && one.node.role === 'button');
  const isOne = others.every((one) => (stepperAround(turn, one.node) ?? found)?.more.ref === found?.more.ref);
  return isOne ? found : undefined;
}

function stepperAround(turn: Turn, node: SnapshotNode): Stepper | undefined {
  const holds = node.children.length > 1 || HOLDS.has(node.role);
  let scope: SnapshotNode | undefined = holds ? node : (node.parent ?? node);
  for (let level = 0; level < 3 && scope !== undefined; level++, scope = scope.parent) {
    // What stands with a field is the name of that, and counts nothing else: "Delivery address".
    if (level > 0 && takesOther(scope)) return undefined;
    const stepper = stepperIn(turn, scope);
    if (stepper !== undefined) return stepper;
  }
  return undefined;
}

/** Called so, it holds what counts, however that is wrapped. */
const HOLDS = new Set(['group', 'region', 'listitem']);

const takesOther = (scope: SnapshotNode): boolean =>
  [...walk(scope)].some(({ role, text = '' }) => FIELDS.has(role) && !/^-?\d+(?:\.\d+)?$/.test(text.trim()));

const FIELDS = new Set(['textbox', 'searchbox', 'combobox', 'listbox']);

/** "The temperature in the attic" is what is printed as one there: "20 °C". */
function stepperOfKind(turn: Turn, name: string): Stepper | undefined {
  const [, called = '', where] = /^(?:the\s+)?(\p{L}+)\s+(?:of|in|for|at)\s+(.+)$/iu.exec(name) ?? [];
  const stepper = where === undefined ? undefined : stepperAt(turn, where);
  const noun = called.toLowerCase();
  const isOne = kindsNamed(WARMS.test(noun) ? 'temperature' : noun).some((kind) =>
    isOf(kind, stepper?.printed ?? ''),
  );
  return isOne ? stepper : undefined;
}

const WARMS = /^(?:heating|heater|heat|thermostat|radiator)$/;

const MORE = /^(?:\+|▲|△|⊕|plus\b|increase\b|increment\b|add one\b|more\b|up\b|raise\b)/i;
const LESS = /^(?:-|−|–|▼|▽|⊖|minus\b|decrease\b|decrement\b|remove one\b|less\b|fewer\b|down\b|lower\b)/i;
/** "Add traveller", "one guest fewer": only where nothing says it in the first word. */
const ADDS = /^(?:add|extra)\b|\b(?:more|up|plus|higher)$/i;
const TAKES = /^(?:remove|reduce|subtract)\b|\b(?:fewer|less|down|minus|lower)$/i;

/** The one plus, the one minus and the one number of a part of the page. */
function stepperIn(turn: Turn, scope: SnapshotNode): Stepper | undefined {
  const inside = turn.model.elements.filter(
    ({ node }) => node.order >= scope.order && node.order < scope.end,
  );
  const button = (pattern: RegExp): Stepper['more'] | undefined => {
    const found = inside.filter(
      ({ kind, node, name }) =>
        (kind === 'button' || kind === 'link' || node.pointer === true) &&
        node.children.length < 2 &&
        pattern.test(name.trim()),
    );
    const [only] = found;
    return found.length === 1 && only !== undefined ? { ref: only.ref, name: only.name } : undefined;
  };
  const joined = joinedSigns(scope);
  if (joined !== undefined) return joined;
  const more = button(MORE) ?? button(ADDS) ?? inlineSign('plus', scope) ?? inlineSign('up', scope);
  const less = button(LESS) ?? button(TAKES) ?? inlineSign('minus', scope) ?? inlineSign('down', scope);
  const number = numberIn(scope, [less, more]);
  return more === undefined || less === undefined || number === undefined
    ? undefined
    : { ...number, more, less };
}

/** "-0+" in one text, where minus and plus are inline elements of their own. */
function joinedSigns(scope: SnapshotNode): Stepper | undefined {
  const found: Stepper[] = [];
  for (const node of walk(scope)) {
    const [, less, shown] = JOINED.exec(node.text ?? '') ?? [];
    const ref = node.ref ?? node.parent?.ref;
    if (less === undefined || ref === undefined) continue;
    const sign = (text: string): Stepper['more'] => ({ ref, name: text, text });
    found.push({ shown: Number(shown), printed: shown ?? '', more: sign('+'), less: sign(less) });
  }
  return found.length === 1 ? found[0] : undefined;
}

/** The number that stands alone, or among signs and units only, first of all between the two signs; a price is none. */
function numberIn(
  scope: SnapshotNode,
  signs: ({ ref: string } | undefined)[],
): Pick<Stepper, 'shown' | 'printed'> | undefined {
  const found: { order: number; shown: number; printed: string }[] = [];
  const orders: number[] = [];
  for (const node of walk(scope)) {
    if (signs.some((sign) => sign !== undefined && sign.ref === node.ref)) orders.push(node.order);
    const text = node.text ?? (node.children.length > 0 ? '' : textOf(node));
    const match =
      /^\s*(?:\p{L}[\p{L} ]{0,30}:\s+|[-+−–]\s+)?(-?\d+(?:\.\d+)?)\s*(?:°\s?[CF]?|%|x|×|\S{0,2})?(?:\s+[-+−–])?\s*$/u.exec(
        text,
      );
    if (match && !/[$€£¥]/.test(text))
      found.push({ order: node.order, shown: Number(match[1]), printed: text.trim() });
  }
  const between = found.find(({ order }) => order > Math.min(...orders) && order < Math.max(...orders));
  return between ?? found[0];
}
