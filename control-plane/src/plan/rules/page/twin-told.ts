// SPDX-License-Identifier: MIT
// A member that has the same control several times tells of several things: "Bulb E14: order. Cable 2 m: order".
import { wordsOf } from '../language/text.ts';
import { insideOf } from './member-controls.ts';
import type { Member } from './members.ts';
import { type Element, isWithin, type PageModel } from './model.ts';
import { thoseOf } from './own.ts';

/** The one that stands with what was said; `control` where it has no twins, undefined where none of them does. */
export function ofTwins(
  control: Element,
  member: Member,
  whom: string,
  model: PageModel,
): Element | undefined {
  const twins = insideOf(member, model).filter(
    ({ name, kind, node }) =>
      name === control.name &&
      kind === control.kind &&
      (node === control.node || (!isWithin(node, control.node) && !isWithin(control.node, node))),
  );
  if (twins.length < 2) return control;
  const words = wordsOf(whom).filter((word) => member.words.has(word));
  const [only, ...more] = thoseOf(
    twins.map((element) => ({ element, score: 1 })),
    words.join(' '),
  );
  return more.length === 0 ? only?.element : undefined;
}
