// SPDX-License-Identifier: MIT
// Several fields at once, each by what it is.
import type { Locator } from 'playwright';
import { LamError } from '../../errors.ts';
import { type Acting, type Found, findIn, type Handler, limits, quoted } from './acting.ts';
import { explain } from './explain.ts';
import { setChecked, typeInto } from './fields.ts';
import { choose } from './select.ts';
import { setValue } from './set.ts';

type Entry = (found: Found, name: string, value: string, acting: Acting) => Promise<void>;

const YES = /^(?:yes|true|on|1|x|checked|ticked)$/i;
const NO = /^(?:no|false|off|0|unchecked|unticked)?$/i;

const tick: Entry = async ({ element }, name, value, acting) => {
  const on = YES.test(value.trim());
  if (!on && !NO.test(value.trim()))
    throw new LamError(
      'bad_value',
      `${quoted(name)} is ticked by "yes" or "no", not by "${value.slice(0, 80)}".`,
    );
  await setChecked(element, name, on, acting);
};

const ENTRIES = {
  text: ({ element }, name, value, acting) => typeInto(element, name, value, acting),
  choice: (found, name, value, acting) => choose(found, name, [value], acting),
  tick,
  value: ({ element }, name, value, acting) => setValue(element, name, value, acting),
} satisfies Record<string, Entry>;

function entryOf(element: Locator, acting: Acting): Promise<keyof typeof ENTRIES> {
  const read = (node: Element) => {
    const role = node.getAttribute('role') ?? '';
    if (node instanceof HTMLSelectElement) return 'choice';
    const type = node instanceof HTMLInputElement ? node.type : role;
    if (/^(?:checkbox|radio|switch|menuitemcheckbox|menuitemradio)$/.test(type)) return 'tick';
    if (/^(?:date|time|month|week|datetime-local|number|range|color|slider|spinbutton)$/.test(type))
      return 'value';
    return /^(?:combobox|listbox)$/.test(role) && !('value' in node) ? 'choice' : 'text';
  };
  return element.evaluate(read, undefined, limits(acting));
}

export const fill: Handler<'fill'> = async ({ fields }, acting) => {
  const filled: string[] = [];
  for (const { ref, name, value } of fields) {
    try {
      const found = await findIn(acting, ref, name);
      await ENTRIES[await entryOf(found.element, acting)](found, name, value, acting);
    } catch (error) {
      acting.signal.throwIfAborted();
      const known = explain(error, quoted(name));
      if (!(known instanceof LamError) || filled.length === 0) throw known;
      const before = `Filled in before it: ${filled.join(', ')}.`;
      throw new LamError(known.code, `${known.message} ${before}`, { cause: error });
    }
    filled.push(quoted(name));
  }
  return undefined;
};
