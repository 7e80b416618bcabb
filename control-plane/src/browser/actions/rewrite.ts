// SPDX-License-Identifier: MIT
// A text of several paragraphs that is written anew with some other words: only these are typed, over those that they stand for.
import type { Locator } from 'playwright';
import { type Acting, limits } from './acting.ts';

/** Whether an editor has taken the text so; it has then kept the paragraphs, and the styles, of all that was there before. */
export async function rewriteIn(element: Locator, text: string, acting: Acting): Promise<boolean> {
  const fresh = await element.evaluate(markOther, text, limits(acting));
  if (fresh === undefined) return false;
  const { keyboard } = acting.tab.page;
  if (fresh === '') await keyboard.press('Delete');
  else await keyboard.insertText(fresh);
  return true;
}

/**
 * Runs in the page. Selects what the text has otherwise, by whole words and whatever the gaps between them are.
 * @returns what is to stand there; undefined where there are no paragraphs to be kept, or less than half of the text stays.
 */
function markOther(element: Element, text: string): string | undefined {
  if (!(element instanceof HTMLElement) || !element.isContentEditable || text.includes('\n'))
    return undefined;
  const document = element.ownerDocument;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const held: { letter: string; node: Text; at: number }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (let at = 0; at < node.length; at += 1)
      if (/[^\s\u00a0]/.test(node.data[at]!)) held.push({ letter: node.data[at]!, node, at });
  }
  if (held.every(({ node }) => node.parentNode === held[0]!.node.parentNode)) return undefined;
  const words = text.split(/[\s\u00a0]+/).filter((word) => word !== '');
  const told = words.join('');
  const starts = new Set([told.length]);
  for (let at = 0, word = 0; word < words.length; word += 1) {
    starts.add(at);
    at += words[word]!.length;
  }
  const most = Math.min(held.length, told.length);
  let before = 0;
  while (before < most && held[before]!.letter === told[before]) before += 1;
  while (!starts.has(before)) before -= 1;
  let after = 0;
  while (after < most - before && held.at(-1 - after)!.letter === told.at(-1 - after)) after += 1;
  while (!starts.has(told.length - after)) after -= 1;
  if (2 * (before + after) < held.length || before + after === Math.max(held.length, told.length))
    return undefined;
  const others = held.slice(before, held.length - after);
  let fresh = '';
  for (let at = 0, word = 0; word < words.length; at += words[word]!.length, word += 1)
    if (at >= before && at < told.length - after) fresh += `${fresh && ' '}${words[word]}`;
  const [left, right] = [held[before - 1], after === 0 ? undefined : held.at(-after)];
  const [first, last] = [others[0], others.at(-1)];
  const range = document.createRange();
  if (first !== undefined && last !== undefined) {
    range.setStart(first.node, first.at);
    range.setEnd(last.node, last.at + 1);
    // What goes takes one of its gaps along.
    if (fresh === '' && left?.node === first.node) range.setStart(left.node, left.at + 1);
    else if (fresh === '' && right?.node === last.node) range.setEnd(right.node, right.at);
  } else {
    // Between two paragraphs, what does not end a sentence begins one.
    const isBegun = left === undefined || (left.node !== right?.node && /[.,:!?]/.test(left.letter));
    const begins = right !== undefined && isBegun && !/[.!?]$/.test(fresh);
    const beside = begins || left === undefined ? right! : left;
    range.setStart(beside.node, beside === left ? left.at + 1 : beside.at);
    fresh = beside === left ? ` ${fresh}` : `${fresh} `;
  }
  element.focus();
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return fresh;
}
