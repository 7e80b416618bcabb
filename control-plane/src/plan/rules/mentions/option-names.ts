// SPDX-License-Identifier: MIT
// What the options of closed lists are called, as a whole and by a part that no other has: "Zone C - Quayside".
import { normalise } from '../language/text.ts';
import type { Element, PageModel } from '../page/model.ts';
import { type Label, labelOf, NameIndex } from '../page/names.ts';
import { listsOf, optionsOf } from '../page/options.ts';
import { promptOf } from '../page/prompts.ts';
import { columnValues } from './column-values.ts';

export interface Named {
  element: Element;
  label: Label;
}

/** An index that is made once for a page. */
export function oncePerPage<T extends { label: Label }>(
  all: (model: PageModel) => T[],
): (model: PageModel) => NameIndex<T> {
  const indexes = new WeakMap<PageModel, NameIndex<T>>();
  return (model) => {
    const index = indexes.get(model) ?? new NameIndex<T>();
    if (!indexes.has(model)) for (const one of all(model)) index.add(one, [one.label]);
    indexes.set(model, index);
    return index;
  };
}

/** The options of closed lists, and what a table shows that a field takes. */
export const optionNames = oncePerPage((model) => {
  const found: (Named & { option: string })[] = [];
  for (const element of listsOf(model)) {
    const all = optionsOf(element).map(({ name, text = '' }) => name || text);
    const prompt = promptOf(element.node)?.shown;
    for (const option of all) {
      // "Choose …" stands for no choice.
      if (
        normalise(option) === '' ||
        normalise(option) === normalise(element.name) ||
        ASKS.test(option) ||
        option === prompt
      )
        continue;
      found.push({ element, option, label: labelOf(option, 1) });
      for (const part of ownParts(option, all)) found.push({ element, option, label: labelOf(part, PART) });
    }
  }
  for (const { element, option } of columnValues(model))
    found.push({ element, option, label: labelOf(option, 1) });
  return found;
});

const ASKS = /^(?:please )?(?:choose|select|pick)(?: (?:an?|your|the|one|from)\b.*|\W*)$/i;
/** Less than a whole name. */
const PART = 0.86;
const SEAM = /\s+[-–—|·:]\s+|\s*[()]\s*|:\s+/;

/** "Quayside" of "Zone C - Quayside", where no other has it. */
function ownParts(name: string, all: string[]): string[] {
  const parts = name.split(SEAM).filter((part) => /\p{L}{3}/u.test(part));
  const isOwn = (part: string): boolean => all.filter((other) => other.includes(part)).length === 1;
  return parts.length < 2 ? [] : parts.filter(isOwn);
}

/** "Check-up (30 min)": of a few things that stand side by side the part says it as well as the whole. */
export const partLabels = (name: string, all: string[]): Label[] =>
  ownParts(name, all).map((part) => labelOf(part, OF_FEW));

const OF_FEW = 0.95;
