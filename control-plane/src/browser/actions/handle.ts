// SPDX-License-Identifier: MIT
// Sliders that do not say where they are: a number beside them that changes with them tells it. They are moved by their keys, else
// by their handle along its track.
import type { Locator } from 'playwright';
import { type Acting, limits } from './acting.ts';
import { badValue } from './slider.ts';

const MOST_PRESSES = 60;
const MOST_DRAGS = 8;
const DRAG_STEPS = 8;

/** Runs in the page: the numbers that short texts near an element show, the nearest part of the page first. As of the next frame. */
async function numbersNear(node: Element): Promise<number[]> {
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 100);
  });
  const found: number[] = [];
  const inner = new Set<Node>();
  const read = (within: Element): void => {
    const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let at = texts.nextNode(); at !== null && found.length < 200; at = texts.nextNode()) {
      if (inner.has(at)) continue;
      inner.add(at);
      const said = at instanceof HTMLInputElement ? at.value : at.nodeType === 3 ? (at.nodeValue ?? '') : '';
      const numbers = said.length > 40 ? [] : (said.match(/-?\d+(?:[.,]\d+)*/g) ?? []);
      for (const number of numbers) found.push(Number(number.replace(/,(?=\d{3}\b)/g, '').replace(',', '.')));
    }
  };
  let around = node.parentElement;
  for (let level = 0; around !== null && level < 5; level += 1, around = around.parentElement) read(around);
  return found;
}

/** Runs in the page: where the ends of its track are, from its top left corner. */
function trackOf(node: Element) {
  const own = node.getBoundingClientRect();
  const parent = node.parentElement;
  const long = ({ width, height }: DOMRect): boolean =>
    Math.max(width, height) >= 3 * Math.min(width, height);
  const rails = [parent, ...(parent?.children ?? [])]
    .filter((one) => one !== null && one !== node)
    .map((one) => (one as Element).getBoundingClientRect())
    .filter(long)
    .sort((a, b) => Math.max(b.width, b.height) - Math.max(a.width, a.height));
  const [rail] = rails;
  if (rail === undefined) return undefined;
  const upright = rail.height > rail.width;
  const middle = { x: own.width / 2, y: own.height / 2 };
  const low = upright ? { ...middle, y: rail.bottom - own.top } : { ...middle, x: rail.left - own.left };
  const high = upright ? { ...middle, y: rail.top - own.top } : { ...middle, x: rail.right - own.left };
  return { middle, low, high };
}

/** Its place along the track, 0 … 1. */
async function drag(element: Locator, part: number, acting: Acting): Promise<boolean> {
  await element.scrollIntoViewIfNeeded(limits(acting));
  const track = await element.evaluate(trackOf, undefined, limits(acting));
  const box = await element.boundingBox(limits(acting));
  if (!track || box === null) return false;
  const along = (from: number, to: number): number => from + (to - from) * part;
  const { mouse } = acting.tab.page;
  await mouse.move(box.x + track.middle.x, box.y + track.middle.y);
  await mouse.down();
  const to = { x: along(track.low.x, track.high.x), y: along(track.low.y, track.high.y) };
  await mouse.move(box.x + to.x, box.y + to.y, { steps: DRAG_STEPS });
  await mouse.up();
  return true;
}

const numbersOf = (element: Locator, acting: Acting): Promise<number[]> =>
  element.evaluate(numbersNear, undefined, limits(acting));

/** Which of the numbers has changed first; -1: none. */
const changedIn = (before: number[], after: number[]): number =>
  before.length === after.length ? after.findIndex((number, i) => number !== before[i]) : -1;

/** `max` and `min` are its ends. */
export async function setHandle(
  element: Locator,
  name: string,
  value: string,
  acting: Acting,
): Promise<void> {
  const end = value === 'max' ? 1 : value === 'min' ? 0 : undefined;
  if (end !== undefined) {
    if (!(await drag(element, end, acting))) throw badValue(name, value, 'it has no track');
    return acting.instead('Its handle was dragged.');
  }
  const wanted = value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(wanted)) throw badValue(name, value, 'it takes numbers');
  if (await moveByKeys(element, wanted, acting)) return;
  const last = await moveByHand(element, wanted, acting);
  if (last === undefined) throw badValue(name, value, 'nothing on the page tells where it is');
  if (last !== wanted) throw badValue(name, value, `it can be moved to ${last}`);
  acting.instead('Its handle was dragged.');
}

async function moveByKeys(element: Locator, wanted: number, acting: Acting): Promise<boolean> {
  const before = await numbersOf(element, acting);
  // What does not take the focus would leave the keys to what has it.
  const takesFocus = (node: Element): boolean => (node as HTMLElement).tabIndex >= 0;
  if (!(await element.evaluate(takesFocus, undefined, limits(acting)))) return false;
  await element.focus(limits(acting));
  let at = -1;
  let now = Number.NaN;
  let step = 0;
  for (const key of ['ArrowRight', 'ArrowLeft']) {
    await element.press(key, limits(acting));
    const after = await numbersOf(element, acting);
    at = changedIn(before, after);
    if (at < 0) continue;
    now = after[at] as number;
    step = Math.abs(now - (before[at] as number));
    break;
  }
  const far = Math.abs(wanted - now) / step > MOST_PRESSES;
  for (let presses = 0; at >= 0 && !far && presses < MOST_PRESSES && now !== wanted; presses += 1) {
    const up = now < wanted;
    await element.press(up ? 'ArrowRight' : 'ArrowLeft', limits(acting));
    const next = (await numbersOf(element, acting))[at] ?? Number.NaN;
    if (next === now || (next < wanted !== up && next !== wanted)) return false;
    now = next;
  }
  return now === wanted;
}

/** First to both ends, which tell what it goes from and to. @returns What it shows then. */
async function moveByHand(element: Locator, wanted: number, acting: Acting): Promise<number | undefined> {
  if (!(await drag(element, 0, acting))) return undefined;
  const lowest = await numbersOf(element, acting);
  await drag(element, 1, acting);
  const highest = await numbersOf(element, acting);
  const at = changedIn(lowest, highest);
  if (at < 0) return undefined;
  let now = highest[at] as number;
  let [low, high] = [
    { part: 0, shows: lowest[at] as number },
    { part: 1, shows: now },
  ];
  const isBetween = (wanted - low.shows) * (wanted - high.shows) <= 0;
  for (let drags = 0; isBetween && drags < MOST_DRAGS && now !== wanted; drags += 1) {
    const share = (wanted - low.shows) / (high.shows - low.shows);
    // By what the ends tell, and where that is not met, halfway between what was too low and what was too high.
    const part = drags === 0 ? share : (low.part + high.part) / 2;
    await drag(element, part, acting);
    now = (await numbersOf(element, acting))[at] ?? Number.NaN;
    if (now < wanted === low.shows < wanted) low = { part, shows: now };
    else high = { part, shows: now };
  }
  return now;
}
