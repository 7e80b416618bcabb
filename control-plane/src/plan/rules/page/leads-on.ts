// SPDX-License-Identifier: MIT
// "Players ›", "Account ›": lines of a menu that each bring the next menu, in the place of the one that is shown or beside it.
import type { SnapshotNode } from '../../snapshot.ts';
import { isDeed } from '../language/deeds.ts';
import { wordsOf } from '../language/text.ts';
import { textOf } from './labels.ts';
import { type Element, takesClicks } from './model.ts';

/** "›" alone turns a page. */
const SIGN = /(?<=\p{L}\S*)\s*[›»❯→]$/u;
const TURNS = /^(?:next|more|continue|forward|last|show|see|read|view|all)\b/i;

export const withoutLead = (name: string): string => name.trim().replace(SIGN, '');

const saysSo = (node: SnapshotNode): boolean => {
  const text = textOf(node).trim();
  return SIGN.test(text) && !TURNS.test(text);
};

/** It does no deed, and is one of the lines of a menu. */
export function leadsOn({ node }: Element): boolean {
  if (!takesClicks(node) || !saysSo(node) || isDeed(wordsOf(textOf(node))[0] ?? '')) return false;
  const line = node.parent?.role === 'listitem' ? node.parent : node;
  const lines = line.parent?.children ?? [];
  return lines.length > 1 && lines.some((other) => other !== line && (saysSo(other) || isBack(other)));
}

/** "‹ Back": the menu that it came from. */
export const isBack = (node: SnapshotNode): boolean =>
  /^(?:[‹«❮←<]\s*\p{L}.*|back)$/iu.test(textOf(node).trim());
