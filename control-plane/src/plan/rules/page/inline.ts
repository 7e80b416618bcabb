// SPDX-License-Identifier: MIT
// Words inside a running text that may be a link of the page's own making: inline elements have no ref in the snapshot.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { readingsOf } from '../language/phrase.ts';
import { signOf } from '../language/signs.ts';
import type { PageModel } from './model.ts';

/** What was typed is no part of the page's text. */
export const TYPED_IN = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);

export interface InlineText {
  /** The element that has a ref and holds the text. */
  ref: string;
  /** As the page writes it. */
  text: string;
}

/** The one place where the page's text has these very words; undefined where there is none, or several. */
export function inlineText(phrase: string, model: PageModel): InlineText | undefined {
  const labels = readingsOf(phrase)
    .filter((reading) => reading.anchor === undefined && reading.ordinal === undefined)
    .map((reading) => reading.label);
  for (const label of labels.flatMap(beginnings)) {
    const pattern = patternOf(label);
    const found = pattern === undefined ? [] : occurrences(model.root, pattern);
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** The whole, then without its last words: "accept all cookies", "accept all". */
function beginnings(label: string): string[] {
  const words = label.split(/\s+/);
  return (
    words
      .slice(1)
      .map((_, i) => words.slice(0, words.length - i))
      // "Book a" is the beginning of whatever may be booked.
      .filter((part) => part.length === words.length || !ARTICLE.test(part.at(-1) as string))
      .map((part) => part.join(' '))
      .concat(words.length === 1 ? words : [])
  );
}

const ARTICLE = /^(?:an?|the|this|that|my|your|our)$/i;

function patternOf(label: string): RegExp | undefined {
  const words = label.match(/[\p{L}\p{N}]+/gu);
  if (words === null || words.length > 8) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])[@#]?${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'giu');
}

function occurrences(root: SnapshotNode, pattern: RegExp): InlineText[] {
  const found: InlineText[] = [];
  for (const node of walk(root)) {
    const text = node.text;
    if (text === undefined || TYPED_IN.has(node.role)) continue;
    const holder = node.ref === undefined ? node.parent : node;
    if (holder?.ref === undefined) continue;
    for (const match of text.matchAll(pattern)) found.push({ ref: holder.ref, text: match[0] });
  }
  return found;
}

/** A sign that stands alone in a text and is called `meaning`: the "x" of "Notice x", the ">" of "< >". */
export function inlineSign(
  meaning: string,
  root: SnapshotNode,
): { ref: string; name: string; text: string } | undefined {
  const found: { ref: string; name: string; text: string }[] = [];
  for (const node of walk(root)) {
    if (node.text === undefined || node.text.length > 60 || TYPED_IN.has(node.role)) continue;
    const holder = node.ref === undefined ? node.parent : node;
    if (holder?.ref === undefined) continue;
    // "▶" leads on, unless it says that it plays.
    if (meaning === 'next' && /^(?:play|pause)$/i.test(holder.name)) continue;
    for (const word of node.text.split(/\s+/))
      if (signOf(word) === meaning) found.push({ ref: holder.ref, name: word, text: word });
  }
  return found.length === 1 ? found[0] : undefined;
}
