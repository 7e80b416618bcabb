// SPDX-License-Identifier: MIT
// A text of several paragraphs that is written anew with some other words: only these are typed, over those that they stand for.
import type { Locator } from 'playwright';
import { type Acting, limits } from './acting.ts';

/** Places in a text are counted by its letters alone, for gaps between words differ with the paragraphs. */
export interface Rewriting {
  /** Letters `from` … `to` (exclusive) of what is written go. */
  from: number;
  to: number;
  /** What is to stand there. */
  fresh: string;
}

/** Whether an editor has taken the text so; it has then kept the paragraphs, and the styles, of all that was there before. */
export async function rewriteIn(element: Locator, text: string, acting: Acting): Promise<boolean> {
  const written = await element.evaluate(lettersIn, undefined, limits(acting));
  const rewriting = written === undefined ? undefined : rewritingOf(written, text);
  if (rewriting === undefined) return false;
  const typed = await element.evaluate(selectOld, rewriting, limits(acting));
  const { keyboard } = acting.tab.page;
  if (typed === '') await keyboard.press('Delete');
  else await keyboard.insertText(typed);
  return true;
}

/** Runs in the page. Undefined where nothing is parted or styled that could be lost. */
function lettersIn(element: Element): string | undefined {
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return undefined;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parents = new Set<Node | null>();
  while (walker.nextNode())
    if (/\S/.test((walker.currentNode as Text).data)) parents.add(walker.currentNode.parentNode);
  return parents.size > 1 ? (element.textContent ?? '').replace(/\s/g, '') : undefined;
}

/**
 * By whole words of the text.
 * @param written Without its gaps.
 * @returns undefined where it has lines of its own, or less than half of what is written stays, or nothing else is to be typed.
 */
export function rewritingOf(written: string, text: string): Rewriting | undefined {
  if (text.includes('\n')) return undefined;
  const words = text.split(/\s+/).filter((word) => word !== '');
  const told = words.join('');
  const ends = words.map((_, i) => words.slice(0, i + 1).join('').length);
  const starts = new Set([0, ...ends]);
  const most = Math.min(written.length, told.length);
  let before = 0;
  while (before < most && written[before] === told[before]) before += 1;
  while (!starts.has(before)) before -= 1;
  let after = 0;
  while (after < most - before && written.at(-1 - after) === told.at(-1 - after)) after += 1;
  while (!starts.has(told.length - after)) after -= 1;
  const stays = before + after;
  if (2 * stays < written.length || stays === Math.max(written.length, told.length)) return undefined;
  const fresh = words.filter((_, i) => (ends[i - 1] ?? 0) >= before && (ends[i] ?? 0) <= told.length - after);
  return { from: before, to: written.length - after, fresh: fresh.join(' ') };
}

/** Runs in the page. Selects what goes; returns what is to be typed there, with the gap that it needs. */
function selectOld(element: Element, { from, to, fresh }: Rewriting): string {
  const document = element.ownerDocument;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters: { node: Text; at: number }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { index } of node.data.matchAll(/\S/g)) letters.push({ node, at: index });
  }
  const [left, first, last, right] = [letters[from - 1], letters[from], letters[to - 1], letters[to]];
  const range = document.createRange();
  const select = (): void => {
    (element as HTMLElement).focus();
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  };
  if (from < to && first !== undefined && last !== undefined) {
    range.setStart(first.node, first.at);
    range.setEnd(last.node, last.at + 1);
    // What goes takes one of its gaps along.
    if (fresh === '' && left?.node === first.node) range.setStart(left.node, left.at + 1);
    else if (fresh === '' && right?.node === last.node) range.setEnd(right.node, right.at);
    select();
    return fresh;
  }
  // Between two paragraphs, what does not end a sentence begins one.
  const isBegun =
    left === undefined || (left.node !== right?.node && /[.,:!?]/.test(left.node.data[left.at] ?? ''));
  const isBefore = right !== undefined && (left === undefined || (isBegun && !/[.!?]$/.test(fresh)));
  if (isBefore) range.setStart(right.node, right.at);
  else if (left !== undefined) range.setStart(left.node, left.at + 1);
  select();
  return isBefore ? `${fresh} ` : ` ${fresh}`;
}
