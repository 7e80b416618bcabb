// SPDX-License-Identifier: MIT
// A field that wants what another was given once more: "Repeat password", "E-mail (again)".
import { normalise, wordsOf } from '../language/text.ts';
import type { Element } from './model.ts';

const AGAIN = /\b(?:repeat(?:ed)?|confirm(?:ation)?|re-?type|re-?enter|verify|again|once more)\b/i;

/** The field that wants the same as `field`; undefined where there is none. Of two forms that each ask for a password it is that of its own. */
export function twinOf(field: Element, elements: Element[]): Element | undefined {
  const own = wanted(field);
  if (field.kind !== 'field' || own === '') return undefined;
  const same = elements.filter((other) => other.kind === 'field' && wanted(other) === own);
  if (isRepeat(field)) return firstOf(field, same);
  return same.find((other) => isRepeat(other) && firstOf(other, same) === field);
}

/** What is given once more where `again` is: the nearest before it, else the first. */
function firstOf(again: Element, same: Element[]): Element | undefined {
  const firsts = same.filter((other) => !isRepeat(other));
  return firsts.findLast(({ node }) => node.order < again.node.order) ?? firsts[0];
}

/** "Code again should be the same as code": what the other holds, in quotes, where it shows that. */
export function heldBy(twin: Element | undefined, said: string): string | undefined {
  const text = twin?.node.text ?? '';
  const named = twin !== undefined && normalise(said).replace(/^the same as (?:the )?/, '') === wanted(twin);
  return named && text !== '' && !/^•+$/.test(text) ? `"${text}"` : undefined;
}

/** Whether a field asks for what another is given. */
export function repeats(field: Element, elements: Element[]): boolean {
  return isRepeat(field) && twinOf(field, elements) !== undefined;
}

function isRepeat({ labels }: Element): boolean {
  return AGAIN.test(labels[0]?.text ?? '');
}

function wanted({ labels }: Element): string {
  // "Password (8 or more)": how it is to be is no part of what it is.
  const words = wordsOf((labels[0]?.text ?? '').replace(/\s*\([^)]*\d[^)]*\)/g, ''));
  return words.filter((word) => !AGAIN.test(word) && !LEADS.test(word)).join(' ');
}

/** "Choose a password", "repeat the password"; "re-enter" is two words. */
const LEADS = /^(?:re|once|more|choose|pick|create|set|enter|type|new|an?|the|your|my)$/;

/** Says that a value is told twice. */
export const TWICE = /\s+(?:both times|twice|two times|in both(?: of the)?(?: password)? fields)\b/i;
