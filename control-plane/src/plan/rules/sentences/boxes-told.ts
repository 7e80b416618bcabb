// SPDX-License-Identifier: MIT
// "Show only the rooms with a fireplace where dogs are allowed": each of several boxes of a filter, by all its words.
import type { Command } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { wordsOf } from '../language/text.ts';
import type { Turn } from '../turn/turn.ts';
import { isSaid, OTHERWISE } from './criteria.ts';

/** Undefined where fewer than two are told, or a word is of none of them and no noun for what is shown. */
export function boxesTold(said: string, { model }: Turn): Command[] | undefined {
  if (OTHERWISE.test(said)) return undefined;
  const told = wordsOf(said).filter((word) => !STOP_WORDS.has(word) && !TIES.has(word));
  const boxes = model.elements.filter(
    ({ kind, node }) => kind === 'choice' && node.role === 'checkbox' && node.disabled !== true,
  );
  const meant = boxes.filter(({ name }) => isSaid(wordsOf(name), told));
  const named = new Set(meant.flatMap(({ name }) => wordsOf(name)));
  const left = told.filter((word) => !named.has(word));
  const isKind = left.length === 0 || (left.length === 1 && /s$/.test(left[0] as string));
  return meant.length > 1 && isKind
    ? meant.map(({ ref }) => ({ kind: 'check', target: `ref:${ref}`, on: true }))
    : undefined;
}

const TIES = new Set(['where', 'which', 'that', 'is', 'are', 'have', 'has', 'having']);
