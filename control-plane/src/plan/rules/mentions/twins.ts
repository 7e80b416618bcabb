// SPDX-License-Identifier: MIT
// A field that wants what another was given once more: "Repeat password", "E-mail (again)".
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

function isRepeat({ labels }: Element): boolean {
  return AGAIN.test(labels[0]?.text ?? '');
}

function wanted({ labels }: Element): string {
  return (labels[0]?.words ?? []).filter((word) => !AGAIN.test(word)).join(' ');
}

/** Says that a value is told twice. */
export const TWICE = /\s+(?:both times|twice|two times|in both(?: of the)?(?: password)? fields)\b/i;
