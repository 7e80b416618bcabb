// SPDX-License-Identifier: MIT
// Choosing from drop-downs: the browser's own, those that pages build from a button and a list, and what a field offers.
import type { Locator } from 'playwright';
import { type Acting, type Found, findIn, type Handler, limits } from './acting.ts';
import { chooseOption, noSuchOption, plain } from './options.ts';
import { OwnList } from './own-list.ts';

interface NativeOption {
  label: string;
  value: string;
}

interface NativeList {
  /** A field: what it offers (HTML's `datalist`) is typed into it. */
  typed: boolean;
  options: NativeOption[];
}

async function nativeList(element: Locator, acting: Acting): Promise<NativeList | undefined> {
  return element.evaluate(
    (node) => {
      const typed = node instanceof HTMLInputElement;
      const list = typed ? node.list : node instanceof HTMLSelectElement ? node : null;
      return list === null
        ? undefined
        : {
            typed,
            options: [...list.options].map(({ label, text, value }) => ({ label: label || text, value })),
          };
    },
    undefined,
    limits(acting),
  );
}

async function selectNative(
  element: Locator,
  { typed, options }: NativeList,
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
  if (!typed) await element.selectOption(indices, limits(acting));
  else for (const { index } of indices) await element.fill(options[index]?.value ?? '', limits(acting));
}

export async function choose(
  { element, scope }: Found,
  name: string,
  options: readonly string[],
  acting: Acting,
): Promise<void> {
  const native = await nativeList(element, acting);
  if (native) return selectNative(element, native, options, name, acting);
  await new OwnList({ element, scope }, name, acting).chooseAll(options);
}

export const select: Handler<'select'> = async ({ ref, name, options }, acting) => {
  await choose(await findIn(acting, ref, name), name, options, acting);
  return undefined;
};
