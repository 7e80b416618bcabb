// SPDX-License-Identifier: MIT
// Words that say nothing but what the value beside them is for: "titled", "assigned to" of what the page calls "Assignee", "with a priority of".
import { wordsOf } from '../language/text.ts';
import { captionOver } from '../page/captions.ts';
import { nearbyLabels } from '../page/labels.ts';
import type { Element } from '../page/model.ts';
import { isFree, isTie } from './small.ts';
import type { Deed, Part } from './ways.ts';

const NAMES = /^(?:titled|entitled|called|named|labell?ed)$/i;
/** Small words that may come between the two: "assigned to", "with the priority of a". */
const FAR = 4;

/** @param tokens Of the sentence. Whether the word at `at` only leads to a part that gives a field or a choice its value, or follows one. */
export function isBesideValue(at: number, tokens: string[], parts: Part[]): boolean {
  const word = tokens[at] as string;
  const isNear = (from: number, to: number): boolean =>
    to - from <= FAR && tokens.slice(from, to).every((one) => isFree(one) || isTie(one));
  const next = parts.find(({ from }) => from > at && isNear(at + 1, from));
  const last = parts.findLast(({ to }) => to <= at && isNear(to, at));
  if (NAMES.test(word)) return next?.deeds.some(({ kind }) => kind === 'set') === true;
  return [next, last].some((part) => part?.deeds.some((deed) => isCalled(deed, word)) === true);
}

function isCalled(deed: Deed, word: string): boolean {
  if (deed.kind === 'guess') return deed.ways.some((way) => isCalled(way, word));
  if (deed.kind !== 'set' && deed.kind !== 'check' && deed.kind !== 'pick') return false;
  const over = wordsOver(deed.element).map(rootOf);
  const said = wordsOf(word).map(rootOf);
  return said.length > 0 && said.every((one) => over.includes(one));
}

function wordsOver({ labels, node }: Element): string[] {
  const over = [captionOver(node), node.parent ? captionOver(node.parent) : '', ...nearbyLabels(node)];
  const groups =
    node.parent?.role === 'radiogroup' || node.parent?.role === 'group' ? [node.parent.name] : [];
  return [...labels.map(({ text }) => text), ...over, ...groups].flatMap(wordsOf);
}

/** "Assigned" and "assignee", "billed" and "billing" have one. */
function rootOf(word: string): string {
  const root = word.toLowerCase().replace(/(?:ees?|eds?|ings?|ers?|ors?|ments?|e?s|e)$/, '');
  return root.length > 2 ? root : word.toLowerCase();
}
