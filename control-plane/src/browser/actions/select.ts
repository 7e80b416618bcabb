// SPDX-License-Identifier: MIT
// Choosing from drop-downs: the browser's own, and those that pages build from a button and a list.
import type { Locator } from 'playwright';
import { LamError } from '../../errors.ts';
import { type Acting, find, type Handler, limits, quoted } from './acting.ts';

const MAX_LISTED = 20;

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * The one option a person means: the same words, else the only one that begins with them, else the only one that
 * contains them. Case and white space do not count.
 */
export function chooseOption(options: readonly string[], wanted: string): number | undefined {
  const words = plain(wanted);
  const texts = options.map(plain);
  const same = texts.indexOf(words);
  if (same >= 0) return same;
  for (const fits of [(text: string) => text.startsWith(words), (text: string) => text.includes(words)]) {
    const found = texts.flatMap((text, index) => (fits(text) ? [index] : []));
    if (found.length === 1) return found[0];
  }
  return undefined;
}

function noSuchOption(name: string, wanted: string, options: readonly string[]): LamError {
  const listed = options.slice(0, MAX_LISTED).map((option) => `"${option.trim()}"`);
  const offers = listed.length > 0 ? `it offers ${listed.join(', ')}` : 'it offers nothing';
  return new LamError('no_such_option', `${quoted(name)} has no single option "${wanted}"; ${offers}.`);
}

interface NativeOption {
  label: string;
  value: string;
}

async function nativeOptions(element: Locator, acting: Acting): Promise<NativeOption[] | undefined> {
  return element.evaluate(
    (node) =>
      node instanceof HTMLSelectElement
        ? [...node.options].map(({ label, text, value }) => ({ label: label || text, value }))
        : undefined,
    undefined,
    limits(acting),
  );
}

async function selectNative(
  element: Locator,
  options: NativeOption[],
  wanted: readonly string[],
  name: string,
  acting: Acting,
): Promise<void> {
  const labels = options.map(({ label }) => label);
  const indices = wanted.map((text) => {
    const index =
      chooseOption(labels, text) ?? options.findIndex(({ value }) => plain(value) === plain(text));
    if (index < 0) throw noSuchOption(name, text, labels);
    return { index };
  });
  await element.selectOption(indices, limits(acting));
}

/**
 * The options of a drop-down that the page made itself: in the list that it says it controls, else in itself, else
 * anywhere. Native options are never among them.
 */
async function ownOptions(element: Locator, acting: Acting): Promise<Locator> {
  const attribute = (name: string): Promise<string | null> => element.getAttribute(name, limits(acting));
  const id = (await attribute('aria-controls')) ?? (await attribute('aria-owns'));
  const options = '[role="option"]';
  const inner = element.locator(options).filter({ visible: true });
  if ((await inner.count()) > 0) return inner;
  const scope = id ? `[id=${JSON.stringify(id)}] ${options}` : options;
  return acting.tab.page.locator(scope).filter({ visible: true });
}

/** Opens the list where it is closed, and clicks the option in it. */
async function selectInList(element: Locator, wanted: string, name: string, acting: Acting): Promise<void> {
  const list = await ownOptions(element, acting);
  if ((await list.count()) === 0) {
    await element.click(limits(acting));
    await list
      .first()
      .waitFor(limits(acting))
      .catch(() => {
        acting.signal.throwIfAborted();
        throw noSuchOption(name, wanted, []);
      });
  }
  const labels = await list.allInnerTexts();
  const index = chooseOption(labels, wanted);
  if (index === undefined) throw noSuchOption(name, wanted, labels);
  await list.nth(index).click(limits(acting));
}

export async function choose(
  element: Locator,
  name: string,
  options: readonly string[],
  acting: Acting,
): Promise<void> {
  const native = await nativeOptions(element, acting);
  if (native) await selectNative(element, native, options, name, acting);
  else for (const option of options) await selectInList(element, option, name, acting);
}

export const select: Handler<'select'> = async ({ ref, name, options }, acting) => {
  await choose(await find(acting, ref, name), name, options, acting);
  return undefined;
};
