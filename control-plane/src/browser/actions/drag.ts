// SPDX-License-Identifier: MIT
// Dragging, also out of one document into that of another frame. Playwright's own drag reaches no frame of another site, and
// no place that has to be scrolled to once the drag has begun; Chromium's own handling of input from DevTools does.
import type { Locator } from 'playwright';
import { LamError } from '../../errors.ts';
import { nextFrame } from '../change-watch.ts';
import { within } from '../waiting.ts';
import { ACTION_MS, type Acting, findIn, type Handler, hangs, limits, quoted } from './acting.ts';
import { explain } from './explain.ts';

/** CSS pixels of the viewport. */
export interface Point {
  x: number;
  y: number;
}

/** How many moves the pointer makes on its way: pages tell a drag from a click by several. */
const STEPS = 12;
/** Beyond what browsers and pages take for an unsteady hand, in CSS pixels. */
const START = 8;

export const drag: Handler<'drag'> = async ({ ref, name, toRef, toName, edge }, acting) => {
  const source = await findIn(acting, ref, name);
  const place = await findIn(acting, toRef, toName);
  const held = source.scope === place.scope ? await source.element.elementHandle(limits(acting)) : null;
  // What covers the place is told before anything is moved.
  if (!(await place.element.evaluate(isSeenThrough, held, limits(acting))))
    await place.element.hover({ trial: true, ...limits(acting) }).catch(async (error) => {
      if (!(await place.element.evaluate(isSeenThrough, held, limits(acting))))
        throw explain(error, quoted(toName));
    });
  const position = await source.element.evaluate(gripIn, undefined, limits(acting));
  await source.element.hover({ position, ...limits(acting) });
  const { x, y } = await boxOf(source.element, acting);
  const from = { x: x + position.x, y: y + position.y };
  await carry(from, place.element, () => wayTo(place.element, from, edge, acting), acting);
  if (source.scope !== place.scope) await leave(source.element, from, acting);
  return undefined;
};

const WAYS = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;

export const shift: Handler<'shift'> = async ({ ref, name, way, by }, acting) => {
  const { element } = await findIn(acting, ref, name);
  const position = await element.evaluate(gripIn, undefined, limits(acting));
  await element.hover({ position, ...limits(acting) });
  const { x, y } = await boxOf(element, acting);
  const from = { x: x + position.x, y: y + position.y };
  const far = by ?? (await element.evaluate(roomBeside, way, limits(acting)));
  if (far < 1) throw new LamError('no_effect', `${quoted(name)} has no room to be dragged ${way}.`);
  const [across, down] = WAYS[way];
  await carry(from, element, async () => [{ x: from.x + across * far, y: from.y + down * far }], acting);
  return undefined;
};

/**
 * Runs in the page: how far a thing is dragged that way where nobody said how far: its own length, or less where the smallest part of the
 * page that has room around it, or the window, ends before that.
 */
function roomBeside(thing: Element, way: 'left' | 'right' | 'up' | 'down'): number {
  const own = thing.getBoundingClientRect();
  const [side, length] = (
    {
      left: ['left', 'width'],
      right: ['right', 'width'],
      up: ['top', 'height'],
      down: ['bottom', 'height'],
    } as const
  )[way];
  const sign = way === 'left' || way === 'up' ? 1 : -1;
  const room = (box: { left: number; right: number; top: number; bottom: number }): number =>
    sign * (own[side] - box[side]);
  const inWindow = room({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  let around = thing.parentElement;
  while (around !== null && around.getBoundingClientRect()[length] <= own[length] * 1.05)
    around = around.parentElement;
  const inBox = around === null ? inWindow : room(around.getBoundingClientRect());
  return Math.min(inBox, inWindow, Math.max(own[length], 30));
}

/**
 * Runs in the page: whether the place lets the pointer through to what it stands in, as a frame without a filling does, is of one drawing with what
 * covers it, or is covered by nothing but what is dragged.
 */
function isSeenThrough(place: Element, held: Node | null): boolean {
  const { x, y, width, height } = place.getBoundingClientRect();
  const there = document.elementFromPoint(x + width / 2, y + height / 2);
  if (there !== null && held?.contains(there) === true) return true;
  const drawing = place.closest('svg');
  return there?.contains(place) === true || (drawing !== null && there?.closest('svg') === drawing);
}

/** Runs in the page: where a thing is taken hold of, by the one part that looks as if it could be, else in its middle. */
function gripIn(thing: Element): Point {
  const isHeld = (part: Element): boolean =>
    part.getAttribute('draggable') === 'true' || /^(?:grab|move)$/.test(getComputedStyle(part).cursor);
  const parts = isHeld(thing) ? [] : [...thing.querySelectorAll('*')].slice(0, 200);
  const grips = parts.filter(
    (part) =>
      part.getClientRects().length > 0 && (isHeld(part) || /\b(?:handle|grip)\b/i.test(part.className)),
  );
  const [grip = thing] = grips.filter((one) => !grips.some((other) => other !== one && other.contains(one)));
  const [own, taken] = [thing.getBoundingClientRect(), grip.getBoundingClientRect()];
  return { x: taken.x - own.x + taken.width / 2, y: taken.y - own.y + taken.height / 2 };
}

/** Takes up what is there, and puts it down at the end of the way to the place, wherever that is by then. */
export async function carry(
  from: Point,
  place: Locator,
  way: () => Promise<Point[]>,
  acting: Acting,
): Promise<void> {
  let held = true;
  try {
    await pointer('mousePressed', from, acting);
    await pointer('mouseMoved', { x: from.x + START, y: from.y + START }, acting);
    await scrollTo(place, acting);
    let at = from;
    for (const to of await way()) {
      for (let step = 1; step <= STEPS; step += 1)
        await pointer('mouseMoved', between(at, to, step / STEPS), acting);
      at = to;
    }
    // The first move over an element enters it; only another one asks whether it takes what is dragged.
    await pointer('mouseMoved', at, acting);
    held = false;
    await pointer('mouseReleased', at, acting);
  } finally {
    if (held) putBack(from, acting);
  }
}

/** Near the edge at which pages of sorted things put down what comes over it; in a row that is its left or right one. */
const NEAR_EDGE = 0.2;

/** To its middle, or its edge; of a grid, from the middle on, for pages ask from where the edge was reached. */
async function wayTo(
  place: Locator,
  from: Point,
  edge: 'before' | 'after' | undefined,
  acting: Acting,
): Promise<Point[]> {
  const centre = await centreOf(place, acting);
  if (edge === undefined) return [centre];
  const { x, y, width, height } = await boxOf(place, acting);
  const part = edge === 'before' ? NEAR_EDGE : 1 - NEAR_EDGE;
  const isFarther = Math.abs(centre.x - from.x) > Math.abs(centre.y - from.y);
  const inRow = (await place.evaluate(standsInRow, undefined, limits(acting))) ?? isFarther;
  if (!inRow) return [{ x: centre.x, y: y + height * part }];
  const spot = { x: x + width * part, y: centre.y };
  const isOtherRow = Math.abs(centre.y - from.y) > height / 2;
  const isFromWrongSide = edge === 'before' ? from.x < spot.x : from.x > spot.x;
  return isOtherRow && isFromWrongSide ? [centre, spot] : [spot];
}

/** Runs in the page: whether something stands beside a thing, and not only above or below it; undefined where it is alone. */
function standsInRow(thing: Element): boolean | undefined {
  const own = thing.getBoundingClientRect();
  const others = [...(thing.parentElement?.children ?? [])]
    .filter((one) => one !== thing)
    .map((one) => one.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
  const middle = own.top + own.height / 2;
  const isBeside = ({ top, bottom, left, right }: DOMRect): boolean =>
    top < middle && middle < bottom && (right <= own.left + 1 || left >= own.right - 1);
  return others.length === 0 ? undefined : others.some(isBeside);
}

function pointer(
  type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
  { x, y }: Point,
  acting: Acting,
): Promise<unknown> {
  const buttons = type === 'mouseReleased' ? 0 : 1;
  const event = { type, x, y, button: 'left', buttons, clickCount: 1 } as const;
  return acting.tab.cdp.send('Input.dispatchMouseEvent', event, limits(acting));
}

/** Nothing stays pressed. Not waited for: a dialog may have opened, which holds the page's input up. */
function putBack(from: Point, { tab }: Acting): void {
  const released = { type: 'mouseReleased', ...from, button: 'left', clickCount: 1 } as const;
  tab.cdp.send('Input.cancelDragging').catch(() => undefined);
  tab.cdp
    .send('Input.dispatchMouseEvent', { ...released, type: 'mouseMoved', buttons: 1 })
    .catch(() => undefined);
  tab.cdp.send('Input.dispatchMouseEvent', released).catch(() => undefined);
}

/**
 * Chromium tells the end of a drag only to the process of the document that it ended over. Until the one that it began in
 * hears of it, that takes no input.
 */
async function leave(source: Locator, from: Point, acting: Acting): Promise<void> {
  const there = (await source.count()) > 0 && (await source.isVisible());
  if (there) await scrollTo(source, acting);
  const { x, y } = there ? await centreOf(source, acting) : from;
  const nothing = { items: [], dragOperationsMask: 0 };
  await acting.tab.cdp.send(
    'Input.dispatchDragEvent',
    { type: 'dragCancel', x, y, data: nothing },
    limits(acting),
  );
}

function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** Playwright's own way waits for the document to draw frames, and a frame that is out of view draws none. */
async function scrollTo(element: Locator, acting: Acting): Promise<void> {
  const scroll = (node: Element): void =>
    node.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  await element.evaluate(scroll, undefined, limits(acting));
  await within(ACTION_MS, acting.tab.world.run(nextFrame), hangs, acting.signal);
}

async function centreOf(element: Locator, acting: Acting): Promise<Point> {
  const { x, y, width, height } = await boxOf(element, acting);
  return { x: x + width / 2, y: y + height / 2 };
}

export async function boxOf(element: Locator, acting: Acting) {
  const box = await element.boundingBox(limits(acting));
  if (box === null) throw new LamError('not_visible', 'It cannot be dragged while it is not visible.');
  return box;
}
