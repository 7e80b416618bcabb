// SPDX-License-Identifier: MIT
// Sliders are set to a value or moved to an end. Those of the page's own making that do not say that they are sliders take no
// value: the arrow keys move them, one a step, and a number beside them tells where they are.
import type { PageAction } from '../../action.ts';
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { numberOf, numbersIn } from '../language/numbers.ts';
import { PERHAPS } from '../language/signs.ts';
import { quote } from '../language/text.ts';
import { type Element, nameOf } from '../page/model.ts';
import { act, type Result, type Turn } from '../turn/turn.ts';

const MOST = 200;

/** Undefined where what was said is no place on a slider. */
export function slide(turn: Turn, slider: Element, said: string): Result | undefined {
  const { ref } = slider;
  const name = called(slider);
  const end = MOST_OF_ALL.test(said) ? 'End' : LEAST_OF_ALL.test(said) ? 'Home' : undefined;
  if (end !== undefined) return toEnd(turn, slider, end);
  const [first, last, ...more] = numbersIn(said);
  const other =
    first === undefined || last === undefined || more.length > 0 ? undefined : otherEnd(turn, slider);
  if (other !== undefined && first !== undefined && last !== undefined)
    return spanned([slider, other], [first, last]);
  const only = last === undefined && slider.kind === 'slider' ? first : undefined;
  const wanted = numberOf(withoutUnit(said)) ?? only;
  if (wanted === undefined) return undefined;
  const bySteps = slider.node.role !== 'slider' || turn.failures > 0;
  if (bySteps) return stepwise(turn, slider, wanted);
  return act({ kind: 'set', ref, name, value: String(wanted) }, `moved ${quote(name)} to ${wanted}`, false);
}

/** The handle of the same track that comes next. */
function otherEnd({ model }: Turn, { node }: Element): Element | undefined {
  const beside = node.parent?.children ?? [];
  const next = beside[beside.indexOf(node) + 1];
  return model.elements.find((one) => one.kind === 'slider' && one.node === next);
}

function spanned(handles: Element[], values: number[]): Result {
  const actions = handles.map(
    (handle, i): PageAction => ({
      kind: 'set',
      ref: handle.ref,
      name: called(handle),
      value: String(values[i]),
    }),
  );
  return {
    state: 'act',
    actions,
    said: `moved ${quote(called(handles[0] as Element))} to ${values.join(' – ')}`,
    final: true,
    pause: false,
  };
}

/** What tells no value may know no keys, and is taken by its handle then. */
function toEnd(turn: Turn, slider: Element, key: 'End' | 'Home'): Result {
  const { ref } = slider;
  const name = called(slider);
  const said = `moved ${quote(name)} ${key === 'End' ? 'all the way up' : 'all the way down'}`;
  if (slider.node.text) return act({ kind: 'press', key, ref, name }, said, false);
  if (turn.progress.length === 0)
    return { state: 'act', actions: [{ kind: 'press', key, ref, name }], said, final: false, pause: true };
  if (turn.progress.length > 1 || turn.input.history.at(-1)?.changed !== 'nothing')
    return { state: 'skip', said };
  return act({ kind: 'set', ref, name, value: key === 'End' ? 'max' : 'min' }, said, false);
}

const MOST_OF_ALL =
  /^(?:(?:its|the) )?(?:max(?:imum)?|highest|most|top|full|loudest|brightest|all the way up|all the way to the (?:right|top))(?: value| setting| level| volume)?$/i;
const LEAST_OF_ALL =
  /^(?:(?:its|the) )?(?:min(?:imum)?|lowest|least|bottom|mute|all the way down|all the way to the (?:left|bottom))(?: value| setting| level| volume)?$/i;

/** "50 %", "20 degrees", "$80". */
function withoutUnit(said: string): string {
  return said
    .replace(/^[$€£]\s?/, '')
    .replace(
      /\s*(?:[%°€£$]|percent|degrees?|points?|units?|euros?|dollars?|pounds?|minutes?|hours?|years?|km|miles|people|stars?|px)(?:\s?[CF])?$/i,
      '',
    );
}

const called = (slider: Element): string => (slider.name === '' ? 'slider' : nameOf(slider));

/** By the arrow keys, one a step. */
function stepwise(turn: Turn, slider: Element, wanted: number): Result | undefined {
  const from = shownBeside(slider.node, turn.model.root) ?? 0;
  const steps = Math.round(wanted - from);
  const name = called(slider);
  const told = `moved ${quote(name)} to ${wanted}`;
  if (steps === 0) return { state: 'skip', said: told };
  if (Math.abs(steps) > MOST) return undefined;
  const key = steps > 0 ? 'ArrowRight' : 'ArrowLeft';
  const press: PageAction = { kind: 'press', key, ref: slider.ref, name };
  return {
    state: 'act',
    actions: Array.from({ length: Math.abs(steps) }, () => press),
    said: told,
    final: true,
    pause: true,
  };
}

/** The number that stands nearest to it, alone or as the only one: "Heat: 3". */
export function shownBeside(slider: SnapshotNode, root: SnapshotNode): number | undefined {
  let best: SnapshotNode | undefined;
  for (const node of walk(root)) {
    if (shownIn(node) === undefined) continue;
    const distance = Math.abs(node.order - slider.order);
    if (distance <= 8 && (best === undefined || distance < Math.abs(best.order - slider.order))) best = node;
  }
  return best && shownIn(best);
}

function shownIn({ text = '' }: SnapshotNode): number | undefined {
  const [number, ...others] = numbersIn(text);
  return text.length <= 20 && others.length === 0 ? number : undefined;
}

/** Something called so that can be grabbed and shows nothing: it moves along a track. */
export function isHandle({ kind, node }: Element): boolean {
  return (
    kind === 'text' &&
    node.role === 'generic' &&
    !node.text &&
    node.children.length === 0 &&
    node.icon === undefined
  );
}

/** The one thing on the page that can be grabbed and has no name: where there is no slider by role, it is the handle of one. */
export function handleOf(turn: Turn): Element | undefined {
  const bare = turn.model.elements.filter(
    ({ node, labels }) =>
      node.role === 'generic' && node.pointer === true && labels.every(({ weight }) => weight <= PERHAPS),
  );
  return bare.length === 1 ? bare[0] : undefined;
}
