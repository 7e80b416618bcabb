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
interface Point {
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
  // What covers the place is told before anything is moved.
  await place.element.hover({ trial: true, ...limits(acting) }).catch(async (error) => {
    if (!(await place.element.evaluate(isSeenThrough, undefined, limits(acting))))
      throw explain(error, quoted(toName));
  });
  const position = await source.element.evaluate(gripIn, undefined, limits(acting));
  await source.element.hover({ position, ...limits(acting) });
  const { x, y } = await boxOf(source.element, acting);
  const from = { x: x + position.x, y: y + position.y };
  await carry(from, () => spotIn(place.element, from, edge, acting), place.element, acting);
  if (source.scope !== place.scope) await leave(source.element, from, acting);
  return undefined;
};

/** Runs in the page: whether the place lets the pointer through to what it stands in, as a frame without a filling does, or is of one drawing with what covers it. */
function isSeenThrough(place: Element): boolean {
  const { x, y, width, height } = place.getBoundingClientRect();
  const there = document.elementFromPoint(x + width / 2, y + height / 2);
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

/** Takes up what is there, and puts it down at the spot in the place, wherever that is by then. */
async function carry(from: Point, spot: () => Promise<Point>, place: Locator, acting: Acting): Promise<void> {
  let held = true;
  try {
    await pointer('mousePressed', from, acting);
    await pointer('mouseMoved', { x: from.x + START, y: from.y + START }, acting);
    await scrollTo(place, acting);
    const to = await spot();
    for (let step = 1; step <= STEPS; step += 1)
      await pointer('mouseMoved', between(from, to, step / STEPS), acting);
    // The first move over an element enters it; only another one asks whether it takes what is dragged.
    await pointer('mouseMoved', to, acting);
    held = false;
    await pointer('mouseReleased', to, acting);
  } finally {
    if (held) putBack(from, acting);
  }
}

/** Near the edge at which pages of sorted things put down what comes over it; in a row that is its left or right one. */
const NEAR_EDGE = 0.2;

async function spotIn(
  place: Locator,
  from: Point,
  edge: 'before' | 'after' | undefined,
  acting: Acting,
): Promise<Point> {
  const centre = await centreOf(place, acting);
  if (edge === undefined) return centre;
  const { x, y, width, height } = await boxOf(place, acting);
  const part = edge === 'before' ? NEAR_EDGE : 1 - NEAR_EDGE;
  const inRow = Math.abs(centre.x - from.x) > Math.abs(centre.y - from.y);
  return inRow ? { x: x + width * part, y: centre.y } : { x: centre.x, y: y + height * part };
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

async function boxOf(element: Locator, acting: Acting) {
  const box = await element.boundingBox(limits(acting));
  if (box === null) throw new LamError('not_visible', 'It cannot be dragged while it is not visible.');
  return box;
}
