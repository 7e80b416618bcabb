// SPDX-License-Identifier: MIT
// A field that wants what another was given once more: "Repeat password", "E-mail (again)".
import { normalise } from '../language/text.ts';
import type { Element } from '../page/model.ts';

const AGAIN = /\b(?:repeat(?:ed)?|confirm(?:ation)?|re-?type|re-?enter|verify|again)\b/i;

/** The field that wants the same as `field`; undefined where there is none. */
export function twinOf(field: Element, elements: Element[]): Element | undefined {
  const repeats = isRepeat(field);
  const own = wanted(field);
  if (field.kind !== 'field' || own === '') return undefined;
  return elements.find(
    (other) => other.kind === 'field' && isRepeat(other) !== repeats && wanted(other) === own,
  );
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
  return (labels[0]?.words ?? []).filter((word) => !AGAIN.test(word) && !LEADS.test(word)).join(' ');
}

/** "Choose a password", "repeat the password"; "re-enter" is two words. */
const LEADS = /^(?:re|choose|pick|create|set|enter|type|new|an?|the|your|my)$/;

/** Says that a value is told twice. */
export const TWICE = /\s+(?:both times|twice|two times|in both(?: of the)?(?: password)? fields)\b/i;
