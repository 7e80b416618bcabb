// SPDX-License-Identifier: MIT
// Setting what takes a value of a certain form: the browser's own inputs for dates, numbers, ranges and colours, and the
// sliders and spinbuttons that pages build, which are moved by their keys as WAI-ARIA prescribes.
import type { Locator } from 'playwright';
import { LamError } from '../../errors.ts';
import { type Acting, find, type Handler, limits, quoted } from './acting.ts';
import { typeInto } from './fields.ts';

/** Presses of a key that a slider is given at most, and how many of them at a time. */
const MAX_PRESSES = 400;

function badValue(name: string, value: string, why: string): LamError {
  return new LamError('bad_value', `${quoted(name)} does not take "${value.slice(0, 80)}": ${why}.`);
}

/** What a native input holds, and its bounds; undefined for an element of the page's own making. */
interface Input {
  type: string;
  min: string;
  max: string;
  step: string;
}

function inputOf(element: Locator, acting: Acting): Promise<Input | undefined> {
  const read = (node: Element): Input | undefined =>
    node instanceof HTMLInputElement
      ? { type: node.type, min: node.min, max: node.max, step: node.step }
      : undefined;
  return element.evaluate(read, undefined, limits(acting));
}

/** What the input holds at the end, and whether the browser finds it good. */
function heldBy(element: Locator, acting: Acting): Promise<{ value: string; wrong: string }> {
  const read = (node: Element) => {
    const { value, validity, validationMessage } = node as HTMLInputElement;
    const { badInput, rangeOverflow, rangeUnderflow, stepMismatch } = validity;
    const wrong = badInput || rangeOverflow || rangeUnderflow || stepMismatch;
    return { value, wrong: wrong ? validationMessage : '' };
  };
  return element.evaluate(read, undefined, limits(acting));
}

/** A CSS colour as a colour input takes it, #rrggbb; undefined for what is none. */
function colourOf(element: Locator, value: string, acting: Acting): Promise<string | undefined> {
  const read = (_node: Element, text: string): string | undefined => {
    if (!CSS.supports('color', text)) return undefined;
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) return undefined;
    context.fillStyle = text;
    return context.fillStyle;
  };
  return element.evaluate(read, value, limits(acting));
}

async function setInput(
  element: Locator,
  { type, min, max }: Input,
  name: string,
  value: string,
  acting: Acting,
): Promise<void> {
  const bounds = `it goes from ${min || '0'} to ${max || '100'}`;
  if (type === 'range' && !(Number(value) >= Number(min || 0) && Number(value) <= Number(max || 100)))
    throw badValue(name, value, bounds);
  const text = type === 'color' ? await colourOf(element, value, acting) : value;
  if (text === undefined) throw badValue(name, value, 'it is no colour');
  await element.fill(text, limits(acting)).catch((error: Error) => {
    if (!/Malformed value|Cannot type text/.test(error.message)) throw error;
    throw badValue(name, value, `it is no ${type}`);
  });
  const held = await heldBy(element, acting);
  if (held.value === '') throw badValue(name, value, `it is no ${type}`);
  if (held.wrong !== '') throw badValue(name, value, held.wrong.replace(/\.$/, ''));
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

async function setSlider(element: Locator, name: string, value: string, acting: Acting): Promise<void> {
  let slider = await sliderOf(element, acting);
  if (shows(slider, value)) return;
  const wanted = Number(value);
  const byNumber = value.trim() !== '' && Number.isFinite(wanted);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = slider;
  if (byNumber && (wanted < min || wanted > max))
    throw badValue(name, value, `it goes from ${min} to ${max}`);
  await element.focus(limits(acting));
  // Words are looked for from the beginning: how far away they are is not known.
  if (!byNumber) await element.press('Home', limits(acting));
  for (let presses = 0; presses < MAX_PRESSES; presses += 1) {
    const up = !byNumber || slider.now < wanted;
    await element.press(up ? 'ArrowUp' : 'ArrowDown', limits(acting));
    const next = await sliderOf(element, acting);
    if (shows(next, value)) return;
    const stuck = next.now === slider.now;
    const passed = byNumber && next.now < wanted !== up;
    if (stuck || passed) break;
    slider = next;
  }
  const last = await sliderOf(element, acting);
  throw badValue(name, value, `its keys lead to ${last.text || last.now}`);
}

export async function setValue(element: Locator, name: string, value: string, acting: Acting): Promise<void> {
  const input = await inputOf(element, acting);
  if (input !== undefined) return setInput(element, input, name, value, acting);
  const role = await element.getAttribute('role', limits(acting));
  if (role === 'slider' || role === 'spinbutton') return setSlider(element, name, value, acting);
  return typeInto(element, name, value, acting);
}

export const set: Handler<'set'> = async ({ ref, name, value }, acting) => {
  await setValue(await find(acting, ref, name), name, value, acting);
  return undefined;
};
