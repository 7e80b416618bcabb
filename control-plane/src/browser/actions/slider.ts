// SPDX-License-Identifier: MIT
// Sliders and spinbuttons of a page's own making: moved by their keys, as WAI-ARIA prescribes, and where that is far or does
// nothing, by their handle.
import type { Locator } from 'playwright';
import { LamError } from '../../errors.ts';
import { type Acting, limits, quoted } from './acting.ts';

/** Presses of a key at most: each is seen to have had its effect before the next. */
const MAX_PRESSES = 60;
const DRAG_STEPS = 12;

export function badValue(name: string, value: string, why: string): LamError {
  return new LamError('bad_value', `${quoted(name)} does not take "${value.slice(0, 80)}": ${why}.`);
}

/** What a slider of the page's own says of itself. */
interface Slider {
  now: number;
  text: string;
  min: number | undefined;
  max: number | undefined;
}

/** As of the next frame, by which a framework has drawn what a key did. */
function sliderOf(element: Locator, acting: Acting): Promise<Slider> {
  const read = async (node: Element): Promise<Slider> => {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 100);
    });
    const bound = (name: string): number | undefined => {
      const text = node.getAttribute(name);
      return text === null || text === '' ? undefined : Number(text);
    };
    return {
      now: Number(node.getAttribute('aria-valuenow')),
      text: node.getAttribute('aria-valuetext') ?? '',
      min: bound('aria-valuemin'),
      max: bound('aria-valuemax'),
    };
  };
  return element.evaluate(read, undefined, limits(acting));
}

/** By the words that it shows, or by its number. */
function shows({ now, text }: Slider, value: string): boolean {
  const same = text.trim().toLowerCase() === value.trim().toLowerCase();
  return same || (value.trim() !== '' && now === Number(value));
}

/** `max` and `min` are its ends. */
export async function setSlider(
  element: Locator,
  name: string,
  asked: string,
  acting: Acting,
): Promise<void> {
  const slider = await sliderOf(element, acting);
  const end = asked === 'max' ? slider.max : asked === 'min' ? slider.min : undefined;
  const value = end === undefined ? asked : String(end);
  if (shows(slider, value)) return;
  const wanted = value.trim() === '' ? Number.NaN : Number(value);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = slider;
  if (wanted < min || wanted > max) throw badValue(name, value, `it goes from ${min} to ${max}`);
  if (await moveByKeys(element, value, acting)) return;
  if (await dragHandle(element, wanted, acting)) {
    acting.instead('Its handle was dragged.');
    // The pointer is as fine as pixels are; the keys do the rest.
    if (shows(await sliderOf(element, acting), value) || (await moveByKeys(element, value, acting))) return;
  }
  const last = await sliderOf(element, acting);
  throw badValue(name, value, `it can be moved to ${last.text || last.now}`);
}

/** @returns whether it shows the value then. Words are looked for from the beginning: how far away they are is not known. */
async function moveByKeys(element: Locator, value: string, acting: Acting): Promise<boolean> {
  const wanted = Number(value);
  const byNumber = Number.isFinite(wanted);
  await element.focus(limits(acting));
  if (!byNumber) await element.press('Home', limits(acting));
  let slider = await sliderOf(element, acting);
  for (let presses = 0; presses < MAX_PRESSES && !shows(slider, value); presses += 1) {
    const up = !byNumber || slider.now < wanted;
    await element.press(up ? 'ArrowUp' : 'ArrowDown', limits(acting));
    const next = await sliderOf(element, acting);
    const step = Math.abs(next.now - slider.now);
    const passed = byNumber && next.now < wanted !== up && !shows(next, value);
    const far = byNumber && Math.abs(wanted - next.now) / step > MAX_PRESSES;
    if (step === 0 || passed || far) return false;
    slider = next;
  }
  return shows(slider, value);
}

/** Runs in the page: where the handle is, and where on its track it belongs, both relative to the element's top left corner. */
function placesOf(node: Element, wanted: number) {
  const bound = (name: string): number => Number(node.getAttribute(name) ?? Number.NaN);
  const [now, min, max] = [bound('aria-valuenow'), bound('aria-valuemin'), bound('aria-valuemax')];
  const upright = node.getAttribute('aria-orientation') === 'vertical';
  const own = node.getBoundingClientRect();
  // A spinbutton has no track.
  if (node.getAttribute('role') !== 'slider') return undefined;
  const long = ({ width, height }: DOMRect): boolean => (upright ? height > 3 * width : width > 3 * height);
  let track: Element | null = node;
  while (track !== null && !long(track.getBoundingClientRect())) track = track.parentElement;
  if (track === null || !(max > min)) return undefined;
  const rail = track.getBoundingClientRect();
  const at = (value: number) => {
    const part = (value - min) / (max - min);
    return upright
      ? { x: own.width / 2, y: rail.bottom - part * rail.height - own.top }
      : { x: rail.left + part * rail.width - own.left, y: own.height / 2 };
  };
  return { from: track === node ? at(now) : { x: own.width / 2, y: own.height / 2 }, to: at(wanted) };
}

/** @returns false where there is nothing to drag. */
async function dragHandle(element: Locator, wanted: number, acting: Acting): Promise<boolean> {
  if (!Number.isFinite(wanted)) return false;
  await element.scrollIntoViewIfNeeded(limits(acting));
  const places = await element.evaluate(placesOf, wanted, limits(acting));
  const box = await element.boundingBox(limits(acting));
  if (!places || box === null) return false;
  const { mouse } = acting.tab.page;
  await mouse.move(box.x + places.from.x, box.y + places.from.y);
  await mouse.down();
  await mouse.move(box.x + places.to.x, box.y + places.to.y, { steps: DRAG_STEPS });
  await mouse.up();
  return true;
}
