// SPDX-License-Identifier: MIT
// "A sliced walnut loaf": of something that is ordered, a word that is said of it may be what a box beside it is called.

import type { SnapshotNode } from '../../snapshot.ts';
import { shownFor } from '../controls/stepper.ts';
import { normalise } from '../language/text.ts';
import { type Element, isWithin } from '../page/model.ts';
import { anchorsFor } from '../page/relate.ts';
import type { Turn } from '../turn/turn.ts';

const MOST_LEVELS = 2;

export interface Boxed {
  /** Without the word for the box. */
  name: string;
  box: Element;
}

/** Undefined where no word of it is just that, or what is left is not counted. */
export function boxedIn(name: string, turn: Turn): Boxed | undefined {
  const words = name.split(' ');
  if (words.length < 2) return undefined;
  for (const [at, word] of words.entries()) {
    const rest = words.filter((_, i) => i !== at).join(' ');
    const box = shownFor(turn, rest) === undefined ? undefined : boxBeside(rest, word, turn);
    if (box !== undefined) return { name: rest, box };
  }
  return undefined;
}

/** The one in the smallest part of the page that has the thing and a box so called. */
function boxBeside(name: string, word: string, { model }: Turn): Element | undefined {
  const boxes = model.elements.filter(
    (one) => one.kind === 'choice' && normalise(one.name) === normalise(word),
  );
  let part: SnapshotNode | undefined = anchorsFor(name, model)[0]?.node;
  for (let level = 0; level <= MOST_LEVELS && part !== undefined; level++, part = part.parent) {
    const scope: SnapshotNode = part;
    const [only, ...more] = boxes.filter(({ node }) => isWithin(node, scope));
    if (only !== undefined) return more.length === 0 ? only : undefined;
  }
  return undefined;
}
