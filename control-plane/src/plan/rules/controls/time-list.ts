// SPDX-License-Identifier: MIT
// "The time", where the page calls it "From" or nothing at all: the one list that offers times of day, or the one field that takes one.
import { isClock } from '../language/moments.ts';
import type { Element } from '../page/model.ts';
import { optionsOf } from '../page/options.ts';
import type { Turn } from '../turn/turn.ts';

const TIME = /^(?:the )?(?:start(?:ing)? )?(?:time|hour)$/i;

/** Undefined where the phrase means something else, or there is no such list, or several. */
export function timeList({ model }: Turn, phrase: string): Element | undefined {
  if (!TIME.test(phrase)) return undefined;
  const [only, ...more] = model.elements.filter(
    (element) =>
      element.kind === 'list' &&
      optionsOf(element).filter(({ name, text = '' }) => isClock((name || text).trim())).length > 1,
  );
  const fields = model.elements.filter(({ kind, node }) => kind === 'field' && node.takes === 'time');
  const [field, ...others] = only === undefined ? fields : [];
  return more.length > 0 ? undefined : (only ?? (others.length === 0 ? field : undefined));
}
