// SPDX-License-Identifier: MIT
// @ts-check
// Whether an element can be clicked at once. Before a click, Playwright waits for two frames that show the element at one
// place; here that place is noted at each look, and the frames go by while the planner thinks.
import { closestAcrossShadow, matches, parentOrHost, rectOf, shadowRoot } from './dom.js';

/** @typedef {{x: number, y: number, picture: boolean}} Point In CSS pixels of the frame's window; `picture`: nothing there can be read. */

/** Where an element was seen, how many frames had been drawn when it was seen there first, and the time of animations then. */
/** @type {WeakMap<Element, {rect: DOMRect, frame: number, time: number}>} */
const places = new WeakMap();
let frames = 0;

/** Of animations' time, in which a busy page's next frame may be no later: what has not gone on has not been seen to stand still. */
const STILL_MS = 15;

function animationTime() {
  return Number(document.timeline.currentTime ?? 0);
}

/** At the end of a look: the next frame is what tells whether all is still where it was. */
export function awaitFrame() {
  requestAnimationFrame(() => {
    frames += 1;
  });
}

/** @param {Element} element That is on the screen. */
export function notePlace(element) {
  const rect = rectOf(element);
  const known = places.get(element);
  if (!known || !isSame(known.rect, rect))
    places.set(element, { rect, frame: frames, time: animationTime() });
}

/** @param {DOMRect} one @param {DOMRect} other */
function isSame(one, other) {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

/**
 * The middle of an element that is enabled, stands still, and gets what is clicked there. From then on no other element
 * takes a press of the pointer, until `missed` is asked.
 * @param {Element} element
 * @returns {Point | 'moving' | undefined} `moving`: whether it stands still shows with the next frame. Undefined: it has to be
 * enabled, scrolled to or uncovered.
 */
export function aim(element) {
  release();
  if (!places.has(element) || !isEnabled(element) || element.getClientRects().length !== 1) return undefined;
  const { x, y, width, height } = rectOf(element);
  if (!standsStill(element)) return 'moving';
  const point = { x: x + width / 2, y: y + height / 2 };
  if (!holds(element, hitAt(point))) return undefined;
  guard(element);
  return { ...point, picture: isPicture(element) };
}

/** Since an earlier frame; where not, the next one may tell. @param {Element} element */
function standsStill(element) {
  notePlace(element);
  const { frame, time } = places.get(element) ?? { frame: frames, time: 0 };
  if (frames > frame && animationTime() - time >= STILL_MS) return true;
  awaitFrame();
  return false;
}

/** @param {Element} element It may be another one under the mouse. */
export function isPicture(element) {
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown, as a menu in it, is not read
  const text = element instanceof HTMLElement ? element.innerText : '';
  return !matches(element, 'input, select, textarea') && text.trim() === '';
}

/** @param {Element} element */
function isEnabled(element) {
  return !matches(element, ':disabled') && closestAcrossShadow(element, '[aria-disabled="true" i]') === null;
}

/** @param {{x: number, y: number}} point @returns {Element | null} */
export function hitAt({ x, y }) {
  let hit = document.elementFromPoint(x, y);
  for (;;) {
    const inner = hit && shadowRoot(hit)?.elementFromPoint(x, y);
    if (!inner || inner === hit) return hit;
    hit = inner;
  }
}

/** @param {Element} element @param {Element | null} inner */
function holds(element, inner) {
  for (let at = inner; at; at = parentOrHost(at)) if (at === element) return true;
  return false;
}

const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
/** A press that comes later is not the one that was aimed. */
const GUARD_MS = 3_000;

/** @type {Element | undefined} */
let aimedAt;
let aimedMs = 0;
let strayed = false;

/** @param {Event} event */
function check(event) {
  if (!event.isTrusted) return;
  const late = performance.now() - aimedMs > GUARD_MS;
  if (!strayed && (late || (aimedAt && event.composedPath().includes(aimedAt)))) return release();
  strayed = true;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** @param {Element} element */
function guard(element) {
  aimedAt = element;
  aimedMs = performance.now();
  for (const type of PRESSES) addEventListener(type, check, true);
}

function release() {
  aimedAt = undefined;
  strayed = false;
  for (const type of PRESSES) removeEventListener(type, check, true);
}

/** Whether another element was in the way when the press came: it did not get it. */
export function missed() {
  const answer = strayed;
  release();
  return answer;
}
