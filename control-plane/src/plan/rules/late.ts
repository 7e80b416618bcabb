// SPDX-License-Identifier: MIT
// What a press brings may come a moment later than the page is looked at: where it seems to have changed nothing, or the page says that it is
// loading, and what is meant next is not there, the next change of the page is waited for, for a moment at most.
import type { PageAction } from '../action.ts';
import { walk } from '../snapshot.ts';
import { textOf } from './page/labels.ts';
import { isLoading } from './page/loading.ts';
import type { Turn } from './turn/turn.ts';

const SECONDS = 0.3;
/** Of what is said to be on its way. */
const LOADING_SECONDS = 2;
/** Of a request; each a little longer than the one before. */
const MOST = 6;

export function waitForLate(turn: Turn): PageAction | undefined {
  const { history } = turn.input;
  const waited = waitsOf(turn);
  if (waited >= MOST) return undefined;
  const loading = waitForLoading(turn);
  if (loading !== undefined) return loading;
  const last = history.at(-1);
  const isInVain = last?.state === 'done' && last.action.kind === 'click' && last.changed === 'nothing';
  return isInVain ? { kind: 'wait', for: 'change', seconds: SECONDS + waited / 10 } : undefined;
}

const waitsOf = ({ input: { history } }: Turn): number =>
  history.filter(({ action }) => action.kind === 'wait').length;

/** Also where nothing is to be done any more: what was asked for is not done as long as the page is at it. */
export const waitForLoading = (turn: Turn): PageAction | undefined =>
  waitsOf(turn) < MOST && isOnItsWay(turn)
    ? { kind: 'wait', for: 'change', seconds: LOADING_SECONDS }
    : undefined;

/** Since the press before, and what was waited for since. */
function isOnItsWay({ input: { history, page }, model }: Turn): boolean {
  const last = history.findLast(({ action }) => action.kind !== 'wait');
  const fresh = new Set(page.since?.fresh ?? []);
  const waits = history.at(-1)?.action.kind === 'wait';
  return (
    last?.state === 'done' &&
    last.action.kind === 'click' &&
    [...walk(model.root)].some(
      (node) =>
        (waits || (node.ref !== undefined && fresh.has(node.ref))) &&
        node.children.length === 0 &&
        isLoading(textOf(node)),
    )
  );
}
