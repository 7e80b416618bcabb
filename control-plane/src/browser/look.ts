// SPDX-License-Identifier: MIT
// A look at a tab, which a dialog may cut short and a hanging page may never give.
import { LamError } from '../errors.ts';
import { isWebAddress } from './navigation.ts';
import type { Look } from './perception/perception.ts';
import type { Tab } from './tab.ts';
import { within } from './waiting.ts';

const OBSERVE_MS = 10_000;

/**
 * At a page that may be shown.
 * @returns undefined where a dialog is in front of it.
 * @throws LamError `timeout`, `page_gone`; the signal's reason when it is aborted.
 */
export async function lookAt(tab: Tab, signal: AbortSignal): Promise<Look | undefined> {
  for (let tries = 0; tries < 2; tries += 1) {
    await within(OBSERVE_MS, tab.recovered(), () => tab.hangs(), signal);
    const look = await snapshotOf(tab, signal);
    if (isWebAddress(tab.url)) return look;
  }
  throw new LamError('page_gone', 'The page went where it may not be shown.', { retryable: true });
}

/** The same of whatever page the tab is at. */
export async function snapshotOf(tab: Tab, signal: AbortSignal): Promise<Look | undefined> {
  const over = new AbortController();
  const until = AbortSignal.any([signal, over.signal]);
  const interrupted = tab.changes.until(() => tab.dialog !== undefined || tab.closed, OBSERVE_MS, until);
  interrupted.catch(() => undefined);
  const look = tab.perception.look({ timeout: OBSERVE_MS, signal: until });
  look.catch(() => undefined);
  try {
    const seen = await Promise.race([look, interrupted]);
    if (typeof seen === 'object') return seen;
    if (tab.dialog) return undefined;
    throw tab.closed ? new LamError('page_gone', 'The page closed.', { retryable: true }) : tab.hangs();
  } finally {
    over.abort();
  }
}
