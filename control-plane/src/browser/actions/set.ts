// SPDX-License-Identifier: MIT
// Setting what takes a value of a certain form: the browser's own inputs for dates, numbers, ranges and colours, and the
// sliders and spinbuttons that pages build.
import type { Locator } from 'playwright';
import { type Acting, find, type Handler, limits } from './acting.ts';
import { leave, typeInto } from './fields.ts';
import { setHandle } from './handle.ts';
import { badValue, setSlider } from './slider.ts';

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
  if (type === 'number') await leave(element, acting);
}

export async function setValue(element: Locator, name: string, value: string, acting: Acting): Promise<void> {
  const input = await inputOf(element, acting);
  if (input !== undefined) return setInput(element, input, name, endOf(input, value), acting);
  const role = await element.getAttribute('role', limits(acting));
  if (role === 'slider' || role === 'spinbutton') return setSlider(element, name, value, acting);
  if (await isBare(element, acting)) return setHandle(element, name, value, acting);
  return typeInto(element, name, value, acting);
}

/** The ends of a range are `max` and `min`, too. */
function endOf({ type, min, max }: Input, value: string): string {
  if (type !== 'range') return value;
  return value === 'max' ? max || '100' : value === 'min' ? min || '0' : value;
}

/** Nothing can be typed into it: it is the handle of a slider. */
function isBare(element: Locator, acting: Acting): Promise<boolean> {
  const read = (node: Element): boolean =>
    !(node as HTMLElement).isContentEditable &&
    (node.textContent ?? '').trim() === '' &&
    node.querySelector('input, textarea, select, [contenteditable]') === null &&
    !node.matches('textarea, select, [role]');
  return element.evaluate(read, undefined, limits(acting));
}

export const set: Handler<'set'> = async ({ ref, name, value }, acting) => {
  await setValue(await find(acting, ref, name), name, value, acting);
  return undefined;
};
