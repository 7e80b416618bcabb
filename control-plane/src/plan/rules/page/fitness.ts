// SPDX-License-Identifier: MIT
// How well an element suits what is to be done with it, whatever it is called.
import type { Kind } from '../language/lexicon.ts';
import { disclosureOf, isSummary } from './disclosure.ts';
import { isTitledSign } from './labels.ts';
import { type Element, isWithin, type PageModel, takesClicks } from './model.ts';

export type Use = 'click' | 'open' | 'type' | 'set' | 'choose' | 'check' | 'hover';

/** A group of choices takes a value, and nothing else. */
const GROUP = 0.3;

const AFFINITY: Record<Use, Partial<Record<Kind, number>>> = {
  click: {
    button: 1,
    link: 1,
    tab: 1,
    menuitem: 1,
    option: 0.98,
    choice: 0.98,
    treeitem: 0.98,
    header: 0.93,
    list: 0.9,
    field: 0.88,
  },
  open: {
    link: 1,
    tab: 1,
    button: 0.98,
    menuitem: 1,
    treeitem: 1,
    list: 0.95,
    option: 0.9,
    choice: 0.8,
    field: 0.7,
  },
  type: { field: 1, list: 0.93, slider: 0.7, choice: 0.2, button: 0.2, link: 0.2 },
  set: { field: 1, list: 1, slider: 1, group: 1, choice: 0.95, button: 0.4, link: 0.2 },
  choose: {
    option: 1,
    choice: 1,
    tab: 0.99,
    menuitem: 1,
    treeitem: 0.97,
    button: 0.96,
    link: 0.95,
    list: 0.6,
    field: 0.5,
  },
  check: {
    choice: 1,
    option: 0.9,
    treeitem: 0.85,
    button: 0.8,
    menuitem: 0.8,
    link: 0.4,
    tab: 0.4,
    list: 0.3,
    field: 0.3,
  },
  hover: { link: 1, button: 1, tab: 1, menuitem: 1, image: 1 },
};

/** What takes nothing is hardly meant. */
export const DISABLED = 0.8;

/** How well an element's kind and state fit what is to be done with it, 0 … 1. */
export function fitness(element: Element, kinds: Kind[], use: Use, model: PageModel): number {
  if (element.node.role === 'listbox' && use === 'open' && kinds.length === 0) return GROUP;
  let fit = AFFINITY[use][element.kind] ?? (element.kind === 'group' ? GROUP : plainFitness(element, use));
  if (kinds.length > 0) {
    const at = kinds.indexOf(element.kind);
    if (at >= 0) fit = Math.max(fit, 0.97) * (1 - at * 0.015);
    else fit *= otherKind(element);
  }
  if (element.node.disabled === true) fit *= DISABLED;
  if ((use === 'choose' || use === 'open') && kinds.length === 0 && sorts(element)) fit *= HEAD;
  if (model.modal !== undefined && !isWithin(element.node, model.modal)) fit *= 0.85;
  return fit;
}

/** The head of a column sorts by it, and shows nothing of that name. */
const sorts = ({ node }: Element): boolean =>
  node.expanded === undefined && node.role === 'button' && node.parent?.role === 'columnheader';
const HEAD = 0.7;

/** What the page says nothing of may be called by any noun; best what is seen to hold something, as a menu does. */
function otherKind({ node, kind }: Element): number {
  if (kind !== 'text' || node.pointer !== true) return 0.82;
  return node.expanded === undefined ? 0.96 : 0.98;
}

/** Elements without a widget's role: clickable if the pointer says so, else only as a last resort. */
function plainFitness(element: Element, use: Use): number {
  if (use === 'type' || use === 'set') return element.node.pointer === true ? 0.4 : 0.45;
  if (element.node.pointer === true || isTitledSign(element.node) || isSummary(element.node)) return 0.96;
  if (takesClicks(element.node)) return 0.93;
  // The sign in its line takes the click.
  if (use === 'open' && disclosureOf(element)?.sign !== undefined) return 0.93;
  if (use === 'hover') return 0.95;
  return element.kind === 'heading' ? 0.72 : 0.7;
}
