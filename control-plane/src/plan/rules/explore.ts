// SPDX-License-Identifier: MIT
// The target is not on the page: it may be behind something closed. Opens what may hold it, one thing a step, each once.
import type { PageAction } from '../action.ts';

import { type Element, nameOf, type PageModel } from './model.ts';
import { mentions } from './score.ts';
import type { Turn } from './turn.ts';

const LIMIT = 12;

/** The next thing to open in search of `phrase`; undefined where there is none left. */
export function explore(turn: Turn, phrase: string): PageAction | undefined {
  const { model, memo } = turn;
  if (memo.explored.length >= LIMIT) return undefined;
  const closed = model.elements.filter(
    (element) => !memo.explored.includes(keyOf(element)) && isClosed(element, model),
  );
  const rank = (element: Element): number =>
    mentions(phrase, element.name) + (element.kind === 'treeitem' ? 0.1 : 0);
  const next = closed.sort((a, b) => rank(b) - rank(a) || a.node.order - b.node.order)[0];
  if (next === undefined) return undefined;
  memo.explored.push(keyOf(next));
  const inner = next.kind === 'treeitem' && next.node.pointer !== true;
  return { kind: 'click', ref: next.ref, name: nameOf(next), ...(inner && { text: nameOf(next) }) };
}

function keyOf(element: Element): string {
  return `${element.node.role} ${element.name} ${element.ref}`;
}

/** Things that show more of the same page when clicked, and do nothing else. */
function isClosed(element: Element, model: PageModel): boolean {
  const { node, kind } = element;
  if (node.disabled === true || node.expanded === true) return false;
  if (kind === 'tab') return node.selected !== true;
  if (kind === 'treeitem' && /\.\w{2,4}$/.test(element.name)) return false;
  if (kind === 'treeitem')
    return !node.children.some((child) => child.role === 'group' || child.role === 'treeitem');
  if (node.parent?.role === 'group' && node.parent.children[0] === node && node.role === 'generic')
    return node.parent.children.length === 1;
  if (node.parent?.role === 'heading' && kind === 'button') return true;
  if (kind === 'heading' && node.pointer === true) return true;
  if (kind !== 'button' && kind !== 'link' && node.pointer !== true) return false;
  return OPENS.test(element.name.trim()) && !(kind === 'link' && leadsAway(node.url, model));
}

const OPENS =
  /^(?:(?:show|see|load|view|read) (?:more|all|details)|more(?: options| actions)?|menu|open menu|details|expand(?: all)?|options|☰|⋮|⋯|\.\.\.|…|▸|▶|\+)$|^next(?: page)?(?: ?[>›»→])?$|^[>›»→]$/i;

function leadsAway(url: string | undefined, model: PageModel): boolean {
  if (url === undefined || url.startsWith('#') || url.startsWith('javascript:')) return false;
  try {
    return new URL(url, model.page.url).pathname !== new URL(model.page.url).pathname;
  } catch {
    return true;
  }
}
