// SPDX-License-Identifier: MIT
// Sliders of the page's own making take no value: the arrow keys move them, one a step, and a number beside them tells where they are.
import type { PageAction } from '../action.ts';
import { type SnapshotNode, walk } from '../snapshot.ts';
import { type Element, nameOf } from './model.ts';
import { numberOf } from './numbers.ts';
import { quote } from './text.ts';
import type { Result, Turn } from './turn.ts';

const MOST = 200;

/** Moves by keys to `said`; undefined where it is no number or the slider takes values as they are. */
export function slide(turn: Turn, slider: Element, said: string): Result | undefined {
  const wanted = numberOf(said);
  if (wanted === undefined || slider.node.text !== undefined) return undefined;
  const from = shownBeside(slider.node, turn.model.root) ?? 0;
  const steps = Math.round(wanted - from);
  const name = nameOf(slider);
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

/** The number that stands nearest to it, and alone. */
function shownBeside(slider: SnapshotNode, root: SnapshotNode): number | undefined {
  let best: SnapshotNode | undefined;
  for (const node of walk(root)) {
    if (node.text === undefined || !/^-?\d+(?:\.\d+)?$/.test(node.text.trim())) continue;
    const distance = Math.abs(node.order - slider.order);
    if (distance <= 8 && (best === undefined || distance < Math.abs(best.order - slider.order))) best = node;
  }
  return best && Number(best.text);
}

/** The one thing on the page that can be grabbed and has no name: where there is no slider by role, it is the handle of one. */
export function handleOf(turn: Turn): Element | undefined {
  const bare = turn.model.elements.filter(
    ({ node, labels }) => node.role === 'generic' && node.pointer === true && labels.length === 0,
  );
  return bare.length === 1 ? bare[0] : undefined;
}
