// SPDX-License-Identifier: MIT
// Putting the room's files into a page: into a file input, or whatever opens the choice of one.
import type { Locator } from 'playwright';
import { LamError } from '../../errors.ts';
import { type Acting, find, type Handler, limits, quoted } from './acting.ts';

type Payload = { name: string; mimeType: string; buffer: Buffer };

async function payloads(names: readonly string[], { files }: Acting): Promise<Payload[]> {
  return Promise.all(
    names.map(async (name) => {
      const file = await files?.get(name);
      if (file !== undefined) return { name, mimeType: file.type, buffer: file.content };
      const there = (await files?.names()) ?? [];
      const which = there.length > 0 ? `it has ${there.map((one) => `"${one}"`).join(', ')}` : 'it has none';
      throw new LamError('no_such_file', `The room has no file "${name}"; ${which}.`);
    }),
  );
}

/** The element itself where it is one, or the one inside of it. */
async function inputOf(element: Locator, acting: Acting): Promise<Locator | undefined> {
  const isInput = (node: Element): boolean => node.matches('input[type=file]');
  if (await element.evaluate(isInput, undefined, limits(acting))) return element;
  const inner = element.locator('input[type=file]');
  return (await inner.count()) === 1 ? inner : undefined;
}

export const upload: Handler<'upload'> = async ({ ref, name, files }, acting) => {
  const element = await find(acting, ref, name);
  const given = await payloads(files, acting);
  const input = await inputOf(element, acting);
  if (input !== undefined) {
    const several = (node: Element): boolean => (node as HTMLInputElement).multiple;
    if (given.length > 1 && !(await input.evaluate(several, undefined, limits(acting)))) throw onlyOne(name);
    await input.setInputFiles(given, limits(acting));
    return undefined;
  }
  const choosing = acting.tab.page.waitForEvent('filechooser', limits(acting));
  choosing.catch(() => undefined);
  await element.click(limits(acting));
  const chooser = await choosing.catch(() => {
    acting.signal.throwIfAborted();
    throw new LamError('unsupported', `${quoted(name)} takes no files.`);
  });
  if (given.length > 1 && !chooser.isMultiple()) throw onlyOne(name);
  await chooser.setFiles(given, limits(acting));
  acting.instead('The files were put into the choice that it opened.');
  return undefined;
};

function onlyOne(name: string): LamError {
  return new LamError('bad_value', `${quoted(name)} takes one file only.`);
}
