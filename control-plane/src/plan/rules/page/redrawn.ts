// SPDX-License-Identifier: MIT
// A list that was drawn anew: the control of a member that was meant before, by its own name and that of its member.
import type { SnapshotNode } from '../../snapshot.ts';
import { wordsOf } from '../language/text.ts';
import { textOf } from './labels.ts';
import { type Element, isWithin } from './model.ts';

/**
 * The one control that `phrase` begins with, in the one member with the other words; undefined where there is none, or several.
 * @param phrase Such as “🗄 Northgate Bank New terms for your card”.
 */
export function ofRedrawn(phrase: string, elements: Element[]): Element | undefined {
  const same = elements.filter(({ name }) => name !== '' && phrase.startsWith(`${name} `));
  const [name = ''] = same.map((element) => element.name).sort((a, b) => b.length - a.length);
  // A cell and the sign in it are one.
  const controls = same.filter(
    (element, i) => element.name === name && same.findIndex(({ ref }) => ref === element.ref) === i,
  );
  const words = wordsOf(phrase.slice(name.length));
  if (words.length === 0) return undefined;
  const found = controls.filter((control) => {
    const member = memberWith(words, control.node);
    return member !== undefined && controls.every((one) => one === control || !isWithin(one.node, member));
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The smallest part around a node that shows all words. */
function memberWith(words: string[], node: SnapshotNode): SnapshotNode | undefined {
  let at = node.parent;
  while (at !== undefined && !shows(at, words)) at = at.parent;
  return at;
}

function shows(part: SnapshotNode, words: string[]): boolean {
  const shown = new Set(wordsOf(textOf(part)));
  return words.every((word) => shown.has(word));
}
