// SPDX-License-Identifier: MIT
// The page, or a part of it that is scrolled by itself, as lists and terms often are.
import type { SnapshotNode } from '../../snapshot.ts';
import { type Command, toldIn } from '../language/command.ts';
import { scrolledTo } from '../language/references.ts';
import { quote } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import { type Element, nameOf, type PageModel } from '../page/model.ts';
import { linkTo } from '../page/reader.ts';
import { act, clickOf, type Result, type Turn } from '../turn/turn.ts';

const SAID = { up: 'up', down: 'down', top: 'to the top', bottom: 'to the bottom' };

export function scroll(turn: Turn, { direction, target }: Extract<Command, { kind: 'scroll' }>): Result {
  const said = SAID[direction];
  const title = target === undefined ? titleTold(turn) : undefined;
  if (title !== undefined) return toTitle(title, turn.model);
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

const CALLED = 0.9;

/** "Scroll to the section “Tides”": the title that the page has of it, or the link to it. */
function titleTold(turn: Turn): Element | undefined {
  const clause = turn.memo.clauses[turn.at];
  const told = clause && scrolledTo(toldIn(clause));
  const found = told === undefined ? undefined : turn.find(told, 'open');
  if (found?.state !== 'found' || found.score < CALLED) return undefined;
  const { kind, node } = found.element;
  return kind === 'heading' || isAnchor(kind, node.url) ? found.element : undefined;
}

const isAnchor = (kind: Element['kind'], url = ''): boolean => kind === 'link' && /^#./.test(url);

/** By the link to it; else what is pointed at is in sight. */
function toTitle(title: Element, model: PageModel): Result {
  const name = nameOf(title);
  const link = title.kind === 'link' ? title : linkTo(title, model);
  return act(
    link === undefined ? { kind: 'hover', ref: title.ref, name } : clickOf(link),
    `scrolled to ${quote(name)}`,
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
