// SPDX-License-Identifier: MIT
// "The word that is spelled differently from the others", "the odd one out": of several things side by side the only one that is not called
// as all the others are.
import type { SnapshotNode } from '../../snapshot.ts';
import { textOf } from './labels.ts';
import type { Element, PageModel } from './model.ts';

const ODD = [
  /\bodd (?:one|man|word) out\b/i,
  /\b(?:differs?|different(?:ly)?|unlike|not (?:the same as|like|equal to))\b.{0,12}\b(?:others?|rest)\b/i,
  /\b(?:is|looks) (?:spelled |spelt |written )?different(?:ly)?\W*$/i,
  /\b(?:does not|doesn['’]?t) match(?: (?:all )?the (?:others?|rest))?\W*$/i,
];
const FEWEST = 3;

export const tellsOdd = (said: string): boolean => ODD.some((way) => way.test(said));

/** Undefined where no things are so, or several lots of them. */
export function oddOne({ elements }: PageModel): Element | undefined {
  const lots = Map.groupBy(elements.filter(isAny), ({ node }) => node.parent);
  const [only, ...more] = [...lots.values()].flatMap((lot) => oddOf(lot) ?? []);
  return more.length === 0 ? only : undefined;
}

function oddOf(lot: Element[]): Element | undefined {
  const names = Map.groupBy(lot, ({ node }) => shownBy(node));
  const [first, second, ...more] = [...names.values()].sort((a, b) => a.length - b.length);
  return first?.length === 1 && second !== undefined && second.length >= FEWEST - 1 && more.length === 0
    ? first[0]
    : undefined;
}

const shownBy = (node: SnapshotNode): string => (textOf(node) || node.name).trim();

const isAny = ({ kind, name }: Element): boolean => KINDS.has(kind) && name.trim() !== '';
const KINDS = new Set<Element['kind']>(['button', 'link', 'text', 'choice', 'option', 'tab']);
