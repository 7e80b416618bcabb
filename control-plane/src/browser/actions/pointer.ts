// SPDX-License-Identifier: MIT
import type { Locator } from 'playwright';
import { LamError } from '../../errors.ts';
import type { ActionOf } from '../../plan/action.ts';
import { nextFrame } from '../change-watch.ts';
import { isPicture, type Point } from '../perception/perception.ts';
import { within } from '../waiting.ts';
import { ACTION_MS, type Acting, find, type Handler, hangs, limits, quoted } from './acting.ts';
import { CLICKING, type Pointing, pointAt, TRY_MS } from './instead.ts';
import { awaitSubmenu } from './submenu.ts';

/** What moves comes to a stand within half a second, as a rule. */
const STANDSTILL_MS = 600;
const LEAST_TRY_MS = 500;

export const click: Handler<'click'> = async ({ ref, name, text, at }, acting) => {
  const began = performance.now();
  if (at === undefined && text === undefined && (await clickAtOnce(ref, acting))) return undefined;
  const element = await find(acting, ref, name);
  if (at !== undefined) return clickInside(element, name, at, acting);
  const inner = text === undefined ? undefined : await signOf(text, name, element);
  // What has been moving all the while has had a part of its time.
  const left = Math.max(TRY_MS - (performance.now() - began), LEAST_TRY_MS);
  await pointAt(inner ?? element, name, clickShown, acting, CLICKING, left);
  return undefined;
};

/** A sign that style sheets draw is no text of the page: it belongs to the words behind it. */
async function signOf(text: string, name: string, element: Locator): Promise<Locator | undefined> {
  const words = name.startsWith(text) ? name.slice(text.length).trim() : '';
  return (await saying(text, element)) ?? (words === '' ? undefined : saying(words, element));
}

/** What says just that, else the first that says it among other words: "▸ Music" in an item that is wider than it. */
async function saying(text: string, element: Locator): Promise<Locator | undefined> {
  for (const exact of [true, false]) {
    const inner = element.getByText(text, { exact }).first();
    if ((await inner.count()) > 0) return inner;
  }
  return undefined;
}

/** A picture may be another one under the mouse, and has to have come to that before it is pressed; words are there. */
const clickShown: Pointing = async (at, options) => {
  if (await isPicture(at, options)) await at.hover(options);
  await at.click(options);
};

/** What needs no waiting for is not waited for. @returns whether it got the click; where not, nothing else has. */
async function clickAtOnce(ref: string, acting: Acting): Promise<boolean> {
  const { page, perception, navigation } = acting.tab;
  const aiming = aimAt(ref, acting);
  await acting.watched;
  const point = await aiming;
  if (point === undefined) return false;
  const { x, y } = point;
  if (point.picture) {
    // Under the mouse it may be another one, and have no size until that is there.
    await within(ACTION_MS, page.mouse.move(x, y), hangs, acting.signal);
    if ((await aimAt(ref, acting)) === undefined) return false;
  }
  await within(ACTION_MS, page.mouse.click(x, y), hangs, acting.signal);
  // A document that goes has got it, and cannot be asked.
  return navigation.active || !(await perception.missed(limits(acting)).catch(() => false));
}

/** Where it can be clicked at once, when it stands still or has come to a stand. */
async function aimAt(ref: string, acting: Acting): Promise<Point | undefined> {
  const { perception, world } = acting.tab;
  // What cannot be answered is found out on the slow way, with its reason.
  const aim = () => perception.aim(ref, limits(acting)).catch(() => undefined);
  const until = performance.now() + STANDSTILL_MS;
  let point = await aim();
  for (let left = STANDSTILL_MS; point === 'moving' && left > 0; left = until - performance.now()) {
    await within(left, world.run(nextFrame), hangs, acting.signal).catch(() => undefined);
    point = await aim();
  }
  return point === 'moving' ? undefined : point;
}

type Place = NonNullable<ActionOf<'click'>['at']>;

/**
 * At a place of what is only seen. Nothing else is tried in its stead: another place of it may be another thing.
 * @throws LamError `unsupported` for an element whose parts are elements.
 */
async function clickInside(element: Locator, name: string, at: Place, acting: Acting): Promise<undefined> {
  const position = await element.evaluate(pointIn, at, limits(acting));
  if (position === undefined)
    throw new LamError(
      'unsupported',
      `${quoted(name)} is no picture: what can be clicked in it has refs of its own.`,
    );
  await element.click({ position, ...limits(acting) });
  return undefined;
}

/** Runs in the page: the place in CSS pixels from where the element's padding begins. */
function pointIn(element: Element, { x, y }: Place): Place | undefined {
  const pictures = 'canvas, img, input[type=image], svg:not(:has(a, [role], [tabindex], [onclick]))';
  if (!element.matches(pictures)) return undefined;
  const { width, height } = element.getBoundingClientRect();
  // The last pixel is the last that a click lands on.
  const along = (part: number, length: number): number => Math.min(part * length, length - 1);
  return { x: along(x, width) - element.clientLeft, y: along(y, height) - element.clientTop };
}

export const hover: Handler<'hover'> = async ({ ref, name }, acting) => {
  const element = await find(acting, ref, name);
  await pointAt(element, name, (at, options) => at.hover(options), acting);
  await awaitSubmenu(element, acting);
  return undefined;
};

export const doubleclick: Handler<'doubleclick'> = async ({ ref, name }, acting) => {
  const element = await find(acting, ref, name);
  await pointAt(element, name, (at, options) => at.dblclick(options), acting);
  return undefined;
};

export const rightclick: Handler<'rightclick'> = async ({ ref, name }, acting) => {
  const element = await find(acting, ref, name);
  await pointAt(element, name, (at, options) => at.click({ button: 'right', ...options }), acting);
  return undefined;
};
