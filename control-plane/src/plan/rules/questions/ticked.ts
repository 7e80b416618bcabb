// SPDX-License-Identifier: MIT
// "How many newsletters are ticked?": of the check boxes or switches of the one part of the page that is called so, those that are on.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ASKS =
  /^how many\s+(?:of\s+)?(?:(?:the|my|our|these)\s+)?(?<noun>.+?)\s+(?:is|are|were|(?:have|did)\s+(?:i|we))\s+(?:currently\s+|already\s+|still\s+)?(?<not>not\s+)?(?:turned\s+|switched\s+)?(?<state>selected|chosen|picked|ticked|checked|marked|enabled|on|off|disabled|unticked|unchecked|choose|pick|tick)$/i;
const OFF = /^(?:off|disabled|un)/i;
const BOXES = new Set(['checkbox', 'switch', 'menuitemcheckbox']);
const PARTS = new Set(['group', 'region', 'list', 'form', 'menu']);
const ALIKE = 0.9;

export function countTicked(question: string, { root }: PageModel): string | undefined {
  const { noun = '', not, state = '' } = ASKS.exec(question)?.groups ?? {};
  const words = telling(noun);
  if (words.length === 0) return undefined;
  const [boxes, ...more] = [...walk(root)].flatMap((node) => boxesOf(node, words));
  if (boxes === undefined || more.length > 0) return undefined;
  const isOn = OFF.test(state) === (not !== undefined);
  return `${boxes.filter(({ checked }) => (checked === true) === isOn).length} ${noun}.`;
}

const telling = (text: string): string[] => wordsOf(text).filter((word) => !STOP_WORDS.has(word));

function boxesOf(node: SnapshotNode, words: string[]): SnapshotNode[][] {
  const part = node.role === 'heading' ? node.parent : PARTS.has(node.role) ? node : undefined;
  const called = node.role === 'heading' ? textOf(node) : node.name;
  const isAlone = part?.children.filter(({ role }) => role === 'heading').length === 1;
  if (part === undefined || !isCalled(called, words) || (node.role === 'heading' && !isAlone)) return [];
  const boxes = [...walk(part)].filter(({ role }) => BOXES.has(role));
  return boxes.length > 1 ? [boxes] : [];
}

function isCalled(name: string, words: string[]): boolean {
  const shown = telling(name);
  return (
    shown.length === words.length &&
    words.every((word) => shown.some((other) => likeness(word, other) >= ALIKE))
  );
}
