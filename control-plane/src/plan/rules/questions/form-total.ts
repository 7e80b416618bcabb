// SPDX-License-Identifier: MIT
// The one price that a form reckons from what is chosen in it, and "what is the price?", which asks for just that.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { normalise } from '../language/text.ts';
import { valuesIn } from '../language/values.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

export interface Total {
  /** As the page calls it: "Price", "Total". */
  name: string;
  value: string;
}

/** Undefined where nothing can be chosen, or the page shows several prices that are no price of a choice. */
export function formTotal({ root, elements }: PageModel): Total | undefined {
  if (!elements.some(({ kind }) => kind === 'list' || kind === 'choice')) return undefined;
  const [only, ...more] = [...walk(root)].filter(isPrice);
  if (only === undefined || more.length > 0) return undefined;
  const text = textOf(only);
  const before = only.parent?.children[only.parent.children.indexOf(only) - 1];
  const called = /^\p{L}[^:\d$€£]*/u.exec(text)?.[0] ?? (before === undefined ? '' : textOf(before));
  const [value = ''] = valuesIn('price', text);
  return NAMES.test(called) ? { name: called.replace(/\W+$/, ''), value } : undefined;
}

/** "What is the total?" */
export function totalTold(question: string, model: PageModel): string | undefined {
  const said = ASKS.exec(question)?.[1];
  const total = said === undefined ? undefined : formTotal(model);
  return total !== undefined && normalise(total.name) === normalise(said ?? '')
    ? `The ${total.name.toLowerCase()} is ${total.value}.`
    : undefined;
}

const ASKS =
  /^(?:what(?:'s| is)|how much is|how high is) (?:the |my |our )?(?:current )?(\p{L}+(?: \p{L}+)?)(?: now)?[?.\s]*$/iu;

const NAMES = /^\W*(?:your |the |total )?(?:total|price|cost|costs|amount|sum|fee|to pay)\b[^\d]{0,20}$/i;
const CHOICES = new Set(['option', 'radio', 'checkbox', 'button', 'link']);

const isPrice = (node: SnapshotNode): boolean =>
  node.children.length === 0 &&
  !CHOICES.has(node.role) &&
  !(node.parent?.children ?? []).some(({ role }) => role === 'radio' || role === 'checkbox') &&
  valuesIn('price', textOf(node)).length === 1;
