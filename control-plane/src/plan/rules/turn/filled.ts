// SPDX-License-Identifier: MIT
// What the task has filled in so far.
import type { PageAction } from '../../action.ts';
import type { Turn } from './turn.ts';

const FILLS = new Set<PageAction['kind']>(['type', 'secret', 'fill', 'select', 'set', 'check', 'clear']);

/** The last action that gave something a value; undefined where none has. */
export const lastFilled = ({ input, memo }: Turn): PageAction | undefined =>
  [...input.history, ...memo.sent].findLast(({ action }) => FILLS.has(action.kind))?.action;

/** Refs of what the task has typed into, or chosen in, so far. */
export function filledBy({ input, memo }: Turn): Set<string> {
  const done = [...input.history.filter(({ state }) => state === 'done'), ...memo.sent];
  return new Set(
    done.flatMap(({ action }) => (action.kind === 'type' || action.kind === 'select' ? [action.ref] : [])),
  );
}
