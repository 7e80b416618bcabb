// SPDX-License-Identifier: MIT
// Typing into fields and ticking boxes.
import type { ElementHandle, Locator } from 'playwright';
import { LamError } from '../../errors.ts';
import { drawnTickOf } from '../perception/perception.ts';
import { within } from '../waiting.ts';
import { ACTION_MS, type Acting, find, type Handler, hangs, limits, quoted } from './acting.ts';
import { explain } from './explain.ts';
import { labelOf } from './instead.ts';
import { TYPING, withOffers } from './offers.ts';
import { rewriteIn } from './rewrite.ts';
import { setSlider } from './slider.ts';

/** A styled box often has its real, unclickable input beneath; the label takes the click after this. */
const BOX_MS = 1_000;

const NOT_A_FIELD = /Element is not an <input>|does not have a role allowing \[aria-readonly\]/;

/** Runs in the page: whether what has the focus is a field of one line, which takes even the text of a line break as the wish to send. */
function isOneLine(node: Element): boolean {
  let focused = node.ownerDocument.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLInputElement;
}

/** A line break or a tab is text here, and must not become the key that sends, or goes on to the next control. */
async function pressKeys(element: Locator, text: string, acting: Acting): Promise<void> {
  for (const part of text.split(/(\p{Cc}+)/u)) {
    if (!/^\p{Cc}/u.test(part)) {
      await element.pressSequentially(part, limits(acting));
      continue;
    }
    const oneLine = await element.evaluate(isOneLine, undefined, limits(acting));
    await acting.tab.page.keyboard.insertText(oneLine ? part.replaceAll(/[\r\n]+/g, '') : part);
  }
}

/** Editors and comboboxes of their own making have no value to set: they get the focus and the keys. */
async function typeByKeys(element: Locator, text: string, acting: Acting): Promise<void> {
  await element.click(limits(acting));
  const inner = element.locator('input, textarea, [contenteditable]').first();
  if ((await inner.count()) > 0) return inner.fill(text, limits(acting));
  await acting.tab.page.keyboard.press('ControlOrMeta+a');
  await acting.tab.page.keyboard.press('Delete');
  await pressKeys(element, text, acting);
}

/**
 * A field's text is set at once, without a key; a page that listens to `keyup` (UI Events), as old ones do, hears of the keys afterwards:
 * of each in a field of one line, since some put together what was typed, and of the last one in a longer text.
 */
async function releaseKeys(element: Locator, text: string, acting: Acting): Promise<void> {
  const release = (node: Element, keys: string[]): void => {
    const isLine = node instanceof HTMLInputElement;
    if (!isLine && !(node instanceof HTMLTextAreaElement)) return;
    for (const key of isLine ? keys : keys.slice(-1))
      node.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true }));
  };
  await element.evaluate(release, [...text].slice(-MOST_KEYS), limits(acting));
}

/** More than anyone types to be offered something. */
const MOST_KEYS = 80;

/** What a field holds; a date field, for one, drops without a word what is no date. */
async function heldBy(element: Locator, acting: Acting): Promise<string | undefined> {
  const read = (node: Element): string | undefined =>
    node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement ? node.value : undefined;
  return element.evaluate(read, undefined, limits(acting));
}

/** A text field that drops what is set at once may take it key by key. */
async function typedByKeys(element: Locator, text: string, acting: Acting): Promise<boolean> {
  const forText = (node: Element): boolean =>
    node.matches(
      'textarea, input:not([type]), input:is([type=text], [type=search], [type=tel], [type=email], [type=url], [type=password])',
    );
  if (!(await element.evaluate(forText, undefined, limits(acting)))) return false;
  await pressKeys(element, text, acting);
  return (await heldBy(element, acting)) !== '';
}

/** Runs in the page: a field too small to show a letter only hears keys, as that of a command line, which the page draws itself. */
function isForKeys(node: Element): boolean {
  if (!(node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement)) return false;
  const { width, height } = node.getBoundingClientRect();
  return Math.min(width, height) < 8;
}

/** @throws LamError `bad_value` where the field does not keep the text. */
export async function typeInto(element: Locator, name: string, text: string, acting: Acting): Promise<void> {
  if (await rewriteIn(element, text, acting)) return;
  if (text !== '' && (await element.evaluate(isForKeys, undefined, limits(acting)))) {
    await element.focus(limits(acting));
    return pressKeys(element, text, acting);
  }
  try {
    await element.fill(text, limits(acting));
  } catch (error) {
    if (!(error instanceof Error) || !NOT_A_FIELD.test(error.message)) throw error;
    // A number of the page's own making takes arrow keys, and may take no others.
    if ((await element.getAttribute('role', limits(acting))) === 'spinbutton')
      return setSlider(element, name, text, acting);
    await typeByKeys(element, text, acting);
  }
  if (text === '') return;
  await releaseKeys(element, text, acting);
  if ((await heldBy(element, acting)) !== '') return;
  if (await typedByKeys(element, text, acting)) return acting.instead('It was typed key by key.');
  throw new LamError('bad_value', `${quoted(name)} does not take "${text.slice(0, 80)}".`);
}

/** A field for words that offers nothing by itself. */
const PLAIN =
  'input:is(:not([type]), [type=text], [type=email], [type=url], [type=tel]):not([role=combobox], [aria-autocomplete], [aria-expanded], [list])';

/** Whether a page does something with what is in the field only once that is left (the DOM's `change`). */
async function waitsForLeave(element: Locator, acting: Acting): Promise<boolean> {
  const is = (selector: string): Promise<boolean> =>
    element.evaluate((node, wanted) => node.matches(wanted), selector, limits(acting));
  // As with the amounts in a basket.
  if (await is('input[type=number]')) return true;
  if (!(await is(PLAIN))) return false;
  const hears = await within(ACTION_MS, acting.tab.world.focusHears(), hangs, acting.signal);
  return hears.has('change') && !TYPING.some((type) => hears.has(type));
}

/**
 * Leaves a field where the page waits for that. The timer lets this call end even where leaving brings a dialog; a field that the page has
 * drawn anew meanwhile is none any more.
 */
export async function leave(element: Locator, acting: Acting): Promise<void> {
  if ((await within(ACTION_MS, element.count(), hangs, acting.signal)) === 0) return;
  if (!(await waitsForLeave(element, acting))) return;
  await element.evaluate(
    (node) => void setTimeout(() => (node as HTMLElement).blur()),
    undefined,
    limits(acting),
  );
}

export const type: Handler<'type'> = async ({ ref, name, text, submit }, acting) => {
  const element = await find(acting, ref, name);
  await withOffers(element, text, acting, () => typeInto(element, name, text, acting));
  if (submit) await acting.tab.page.keyboard.press('Enter');
  else await leave(element, acting);
  return undefined;
};

export const clear: Handler<'clear'> = async ({ ref, name }, acting) => {
  await typeInto(await find(acting, ref, name), name, '', acting);
  return undefined;
};

/**
 * Whether the very node that was clicked is switched as wanted. A list that is drawn anew with each tick has taken that node
 * away, a filter may have gone on to another page: they took the click, and what became of it the next look tells.
 */
async function took(box: ElementHandle, name: string, on: boolean, acting: Acting): Promise<boolean> {
  try {
    return (
      (await within(ACTION_MS, box.isChecked(), hangs, acting.signal)) === on ||
      (await within(ACTION_MS, box.evaluate(isMute), hangs, acting.signal))
    );
  } catch (error) {
    const why = explain(error, quoted(name));
    if (why instanceof LamError && why.code === 'stale_ref') return true;
    throw error;
  }
}

/** Runs in the page: whether the box says nowhere how it is, and nobody can tell what the click has made of it. */
const isMute = (box: Node): boolean =>
  !(box instanceof HTMLInputElement) && !(box as Element).hasAttribute('aria-checked');

/**
 * Runs in the page: what it draws in the place of a box that is hidden, or shown by its label: the element beside that box which takes the
 * pointer and is a part of no other control. Where such a widget prevents what a click on box or label does, only this one switches it.
 */
function drawnFor(shown: Element): Element | null {
  const box = shown instanceof HTMLLabelElement ? shown.control : shown;
  const drawn = box?.nextElementSibling;
  if (!box || !drawn?.checkVisibility() || getComputedStyle(drawn).cursor !== 'pointer') return null;
  const { width, height } = box.getBoundingClientRect();
  const isHidden = width * height === 0 || !box.checkVisibility({ visibilityProperty: true });
  return isHidden && drawn.querySelector('a, button, input, select, textarea') === null ? drawn : null;
}

/** @throws LamError `no_effect` where it stays as it is, `disabled`. */
export async function setChecked(element: Locator, name: string, on: boolean, acting: Acting): Promise<void> {
  const ticked = await drawnTickOf(element, limits(acting));
  if (ticked !== undefined) return ticked === on ? undefined : element.click(limits(acting));
  if ((await element.isChecked(limits(acting))) === on) return;
  const box = await element.elementHandle(limits(acting));
  if (box === null) throw new LamError('stale_ref', `${quoted(name)} is no longer on the page.`);
  const drawing = within(ACTION_MS, box.evaluateHandle(drawnFor), hangs, acting.signal);
  const drawn = (await drawing).asElement();
  try {
    await (drawn ?? box).click({ timeout: BOX_MS, signal: acting.signal });
    if (await took(box, name, on, acting)) return;
  } catch (error) {
    if (acting.signal.aborted) throw error;
  }
  if (!(await element.isEnabled(limits(acting))))
    throw new LamError('disabled', `${quoted(name)} is disabled.`);
  const label = await labelOf(element, acting);
  if (label !== undefined) await label.click(limits(acting));
  else await element.dispatchEvent('click', undefined, limits(acting));
  if (!(await took(box, name, on, acting)))
    throw new LamError('no_effect', `${quoted(name)} does not let itself be switched ${on ? 'on' : 'off'}.`);
  acting.instead(
    label === undefined ? 'It was switched by its own click event.' : 'Its label was clicked instead.',
  );
}

export const check: Handler<'check'> = async ({ ref, name, on }, acting) => {
  await setChecked(await find(acting, ref, name), name, on, acting);
  return undefined;
};
