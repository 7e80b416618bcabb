// SPDX-License-Identifier: MIT
// What an action's handler is given, and what it may add to what is seen from outside.
import type { Locator } from 'playwright';
import { LamError } from '../../errors.ts';
import type { ActionOf, Kind } from '../../plan/action.ts';
import type { Tab } from '../tab.ts';
import type { Tabs } from '../tabs.ts';
import { within } from '../waiting.ts';

/** How long Playwright tries to bring an element into a state in which it takes an action. */
export const ACTION_MS = 3_000;

export interface Acting {
  tab: Tab;
  tabs: Tabs;
  /** Aborted when the task is, and when a dialog makes further tries pointless. */
  signal: AbortSignal;
}

/** What is not seen as a change of the document. */
export interface Effect {
  changed?: 'content';
  /** The page that is current from now on. */
  tab?: Tab;
  /** What it brought. */
  result?: string;
  /** How the element was acted upon where it did not take the action itself, one sentence. */
  fallback?: string;
}

/** @throws LamError; Playwright's own errors are translated by `explain`. */
export type Handler<K extends Kind> = (action: ActionOf<K>, acting: Acting) => Promise<Effect | undefined>;

export function limits({ signal }: Acting): { timeout: number; signal: AbortSignal } {
  return { timeout: ACTION_MS, signal };
}

/** For whatever waits for the page itself. */
export function hangs(): LamError {
  return new LamError('timeout', 'The page does not answer.', { retryable: true });
}

export function quoted(name: string | undefined): string {
  return name ? `"${name}"` : 'the element';
}

/** The element of the last snapshot. A ref that is gone would burn the whole timeout of whatever is done with it. */
export async function find(acting: Acting, ref: string, name: string | undefined): Promise<Locator> {
  const gone = new LamError('stale_ref', `${quoted(name)} is no longer on the page.`);
  const locator = acting.tab.perception.locate(ref);
  if (!locator) throw gone;
  const count = await within(
    ACTION_MS,
    locator.count().catch(() => 0),
    hangs,
    acting.signal,
  );
  if (count === 0) throw gone;
  return locator;
}
