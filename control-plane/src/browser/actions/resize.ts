// SPDX-License-Identifier: MIT
// What is made larger or smaller by an edge or a corner that the mouse can drag: the browser's own corner of text areas, and whatever a page
// shows a pointer for resizing over.
import type { Locator } from 'playwright';
import { LamError } from '../../errors.ts';
import type { ActionOf } from '../../plan/action.ts';
import { type Acting, findIn, type Handler, limits, quoted } from './acting.ts';
import { boxOf, carry, type Point } from './drag.ts';

type Axis = 'width' | 'height';
type Extent = NonNullable<ActionOf<'resize'>['width']>;

/** Of its length, and in CSS pixels: how much larger or smaller it is made where nobody said how much. */
const STEP = { part: 0.3, least: 20, most: 150 };

export const resize: Handler<'resize'> = async ({ ref, name, width, height }, acting) => {
  const { element } = await findIn(acting, ref, name);
  if (width !== undefined) await pull(element, 'width', width, name, acting);
  if (height !== undefined) await pull(element, 'height', height, name, acting);
  return undefined;
};

async function pull(
  element: Locator,
  axis: Axis,
  wanted: Extent,
  name: string,
  acting: Acting,
): Promise<void> {
  await element.scrollIntoViewIfNeeded(limits(acting));
  const grip = await element.evaluate(gripFor, axis, limits(acting));
  if (grip === undefined) throw new LamError('unsupported', `${quoted(name)} has no edge to be resized by.`);
  const before = await boxOf(element, acting);
  const from = { x: before.x + grip.x, y: before.y + grip.y };
  const by = growth(before[axis], wanted);
  const to = axis === 'width' ? { x: from.x + by, y: from.y } : { x: from.x, y: from.y + by };
  await carry(from, element, async () => [to], acting);
  const after = await boxOf(element, acting);
  if (Math.sign(Math.round(after[axis] - before[axis])) !== Math.sign(Math.round(by)))
    throw new LamError('no_effect', `${quoted(name)} does not let itself be resized so.`);
}

function growth(length: number, wanted: Extent): number {
  if (typeof wanted === 'number') return wanted - length;
  const step = Math.min(Math.max(length * STEP.part, STEP.least), STEP.most);
  return wanted === 'larger' ? step : -step;
}

/** Runs in the page: where it is taken hold of, from its top left corner: by the edge before the corner. */
function gripFor(thing: Element, axis: Axis): Point | undefined {
  const { left, top, right, bottom, width, height } = thing.getBoundingClientRect();
  const cursorAt = (x: number, y: number): string => {
    const there = document.elementFromPoint(x, y);
    return there === null ? '' : getComputedStyle(there).cursor;
  };
  const isWidth = axis === 'width';
  const edge = isWidth ? /^(?:e|w|ew|col)-resize$/ : /^(?:s|n|ns|row)-resize$/;
  const off = [0, 2, 4, 6, -2, -4, -6, -8, -12];
  for (const d of off) {
    const [x, y] = isWidth ? [right + d, top + height / 2] : [left + width / 2, bottom + d];
    if (edge.test(cursorAt(x, y))) return { x: x - left, y: y - top };
  }
  for (const d of off)
    if (/^(?:se|nw|nwse)-resize$/.test(cursorAt(right + d, bottom + d)))
      return { x: width + d, y: height + d };
  const own = getComputedStyle(thing).resize;
  const isOwn = own === 'both' || own === (isWidth ? 'horizontal' : 'vertical');
  return isOwn ? { x: width - 5, y: height - 5 } : undefined;
}
