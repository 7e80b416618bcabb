// SPDX-License-Identifier: MIT
// Choosing from drop-downs: the browser's own, and those that pages build from a button and a list.
import type { Locator } from 'playwright';
import { type Acting, type Found, findIn, type Handler, limits } from './acting.ts';
import { chooseOption, noSuchOption, plain } from './options.ts';
import { OwnList } from './own-list.ts';

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

export async function choose(
  { element, scope }: Found,
  name: string,
  options: readonly string[],
  acting: Acting,
): Promise<void> {
  const native = await nativeOptions(element, acting);
  if (native) return selectNative(element, native, options, name, acting);
  await new OwnList({ element, scope }, name, acting).chooseAll(options);
}

export const select: Handler<'select'> = async ({ ref, name, options }, acting) => {
  await choose(await findIn(acting, ref, name), name, options, acting);
  return undefined;
};
