// SPDX-License-Identifier: MIT
// "Who would take the green bike?": whoever offers it in a post, or asks for one, is not the one, unless he says so of himself.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { asksForWilling } from '../language/asked.ts';
import { normalise } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { saidBySelf } from './spoken.ts';
import { plainOf } from './subject.ts';

/** Whether an answer is no more than whoever wrote a post. */
export function isAuthorOnly(told: Result, question: string, turn: Turn): boolean {
  if (told.state !== 'answer' || !asksForWilling(question)) return false;
  const text = plainOf(turn, question);
  const value = normalise(told.text.replace(/^.*:\s/, ''));
  if (value === normalise(saidBySelf(text, turn.model) ?? '')) return false;
  return [...walk(turn.model.root)].some(
    (node) => isPost(node) && normalise(textOf(node)).startsWith(value) && value !== '',
  );
}

/** People say what they think of it there. */
const isPost = (node: SnapshotNode): boolean =>
  node.children.length > 1 &&
  [...walk(node)].some(({ role, name }) => role === 'button' && TALKS.test(name.trim()));
const TALKS = /^\P{L}*(?:\d+ )?(?:like|thank|comments?|reply|replies|repost|share)\b/iu;
