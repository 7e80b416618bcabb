// SPDX-License-Identifier: MIT
// What a press brings may come a moment later than the page is looked at: where it seems to have changed nothing, and what is meant next is not
// there, the next change of the page is waited for, for a moment at most.
import type { PageAction } from '../action.ts';
import type { Turn } from './turn/turn.ts';

const SECONDS = 0.3;
/** Of a request; each a little longer than the one before. */
const MOST = 6;

export function waitForLate({ input: { history } }: Turn): PageAction | undefined {
  const last = history.at(-1);
  const isInVain = last?.state === 'done' && last.action.kind === 'click' && last.changed === 'nothing';
  const waited = history.filter(({ action }) => action.kind === 'wait').length;
  return isInVain && waited < MOST
    ? { kind: 'wait', for: 'change', seconds: SECONDS + waited / 10 }
    : undefined;
}
