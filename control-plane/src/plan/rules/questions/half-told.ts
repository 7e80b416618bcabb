// SPDX-License-Identifier: MIT
// "We meet at my plac…", which is clicked to see the rest; "Mai Tran · yesterday", of when the choir sings: what a page shows of a thing from
// outside, and no answer to what is asked of it.
import { walk } from '../../snapshot.ts';
import { valuesIn } from '../language/values.ts';
import { textOf } from '../page/labels.ts';
import type { Result, Turn } from '../turn/turn.ts';

/** The end of what can be clicked: the rest of it, or all that it offers, is behind it. */
export function isCutOff(told: Result, { model }: Turn): boolean {
  const value =
    told.state === 'answer'
      ? /([^\s:][^:]*\p{L}[.!?,;]?\s?(?:…|\.{3}))\.?$/u.exec(told.text)?.[1]
      : undefined;
  if (value === undefined) return false;
  const end = value.trim();
  return [...walk(model.root)].some(
    (node) => (node.pointer === true || CLICKED.has(node.role)) && textOf(node).trim().endsWith(end),
  );
}

const CLICKED = new Set(['button', 'link', 'combobox', 'listitem', 'option', 'row']);

/** "Yesterday", "3 days ago": nothing of what is now, or is still to come. */
export function isPast(told: Result, question: string): boolean {
  if (told.state !== 'answer' || !ASKS_NOW.test(question) || valuesIn('clock', told.text).length > 0)
    return false;
  const value = told.text.replace(/^.*:\s/, '').replace(/\.$/, '');
  return GONE.test(value.trim());
}

const ASKS_NOW =
  /^(?:tell me )?(?:(?:at|on|by|until|from|since) )?(?:when|(?:what|which) (?:day|date|time)(?: of the \p{L}+)?) (?:do|does|will|can|could|should|must|shall)\b/iu;
const GONE = /^(?:yesterday|last (?:night|\p{L}+day|week|month|year)|(?:an?|\d{1,3}) ?\p{L}+ ago)$/iu;
