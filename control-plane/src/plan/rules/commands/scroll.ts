// SPDX-License-Identifier: MIT
// The page, or a part of it that is scrolled by itself, as lists and terms often are.
import type { SnapshotNode } from '../../snapshot.ts';
import type { Command } from '../language/command.ts';
import { quote } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { Element, PageModel } from '../page/model.ts';
import { act, type Result, type Turn } from '../turn/turn.ts';

const SAID = { up: 'up', down: 'down', top: 'to the top', bottom: 'to the bottom' };

export function scroll(turn: Turn, { direction, target }: Extract<Command, { kind: 'scroll' }>): Result {
  const said = SAID[direction];
  if (target === undefined) return act({ kind: 'scroll', direction }, `scrolled ${said}`, false);
  const found = turn.find(target, 'hover');
  const meant = found.state === 'found' ? scrolled(found.element, turn.model) : undefined;
  const element = meant ?? longest(turn.model);
  if (element === undefined) return act({ kind: 'scroll', direction }, `scrolled ${said}`, false);
  const name = (meant && element.name) || textOf(element.node).slice(0, LONGEST_NAME);
  // What is read to its end may enable what comes next.
  return act(
    { kind: 'scroll', direction, ref: element.ref, name },
    `scrolled ${quote(target)} ${said}`,
    true,
  );
}

const LONGEST_NAME = 40;
/** What says less is not scrolled, but called like what is. */
const SCROLLED_CHARS = 60;

/** What is called so, or what stands below its name. */
function scrolled(named: Element, { elements }: PageModel): Element | undefined {
  const siblings = named.node.parent?.children ?? [];
  const next = siblings[siblings.indexOf(named.node) + 1];
  const below = elements.find(({ node }) => node === next);
  return [named, below].find((one) => one !== undefined && textOf(one.node).length >= SCROLLED_CHARS);
}

/** Whatever it is called, what has to be scrolled is what says most. */
function longest({ elements }: PageModel): Element | undefined {
  const size = ({ node }: { node: SnapshotNode }): number =>
    node.children.every(({ role }) => role === 'text') ? textOf(node).length : 0;
  const [first] = [...elements].sort((a, b) => size(b) - size(a));
  return first;
}
