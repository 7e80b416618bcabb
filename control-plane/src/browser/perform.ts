// SPDX-License-Identifier: MIT
// One action from its beginning to its effect.
import { LamError } from '../errors.ts';
import type { BrowserAction } from '../plan/action.ts';
import type { PastAction } from '../plan/planner.ts';
import { type Acting, type Effect, quoted } from './actions/acting.ts';
import { explain, onlyNavigationIsLate } from './actions/explain.ts';
import { carryOut } from './actions/table.ts';
import type { Downloads } from './downloads.ts';
import type { Ledger } from './egress/ledger.ts';
import type { OwnFiles } from './files.ts';
import { foreignView, viewOf } from './foreign.ts';
import { ABORTED, FORBIDDEN_SCHEME, isWebAddress } from './navigation.ts';
import { forbiddenScheme, navigationError, shownUrl } from './outcome.ts';
import { type Settled, Settling } from './settle.ts';
import type { Tab } from './tab.ts';
import type { Tabs } from './tabs.ts';

export interface Performed {
  changed: NonNullable<PastAction['changed']>;
  /** What it brought beyond the change. */
  result?: string;
  /** How the element was acted upon instead, where it did not take the action itself; one sentence. */
  fallback?: string;
}

/** Longer than any action may take by its own limits. */
const ACTION_MS = 60_000;
const WINDOW_MS = 10_000;

/** What of a room an action is carried out with. */
export interface Place {
  tab: Tab;
  tabs: Tabs;
  ledger: Ledger;
  files: OwnFiles | undefined;
  downloads: Downloads | undefined;
  secret: Acting['secret'];
}

interface Performance extends Place {
  signal: AbortSignal;
  /** The ledger's and the downloads' point in time, the number of pages so far and those open when the action began. */
  since: number;
  offered: number;
  opened: number;
  known: ReadonlySet<string>;
  /** What the page showed, where the action goes where no watch is. */
  foreign: string | undefined;
}

/** @throws LamError, see RoomBrowser.perform. */
export async function perform(action: BrowserAction, room: Place, signal: AbortSignal): Promise<Performed> {
  const { tab, tabs, ledger, downloads } = room;
  downloads?.asked();
  const performance: Performance = {
    ...room,
    signal,
    since: ledger.now,
    offered: downloads?.now ?? 0,
    opened: tabs.opened,
    known: tabs.ids,
    foreign: tab.dialog ? undefined : await foreignView(action, tab, signal).catch(() => undefined),
  };
  const settling = new Settling(tab, signal);
  const instead: string[] = [];
  const watched = settling.start();
  watched.catch(() => undefined);
  try {
    const effect = await carryOutUnlessDialog(action, performance, {
      watched,
      instead: (sentence) => instead.push(sentence),
    });
    await watched;
    const performed =
      effect?.tab === undefined
        ? await outcome(await settling.settle(), effect, performance)
        : await arrival(effect.tab, performance);
    return { ...performed, ...(instead.length > 0 && { fallback: instead.join(' ') }) };
  } finally {
    settling.end();
    await tab.giveUpNavigation();
  }
}

/**
 * A dialog, or the death of the page, stops the action where it is: the input that brought it has been given, and
 * what Playwright might still try must not be done later, behind the planner's back.
 */
async function carryOutUnlessDialog(
  action: BrowserAction,
  { tab, tabs, files, downloads, secret, signal }: Performance,
  given: Pick<Acting, 'watched' | 'instead'>,
): Promise<Effect | undefined> {
  const before = tab.dialog;
  const over = new AbortController();
  const until = AbortSignal.any([signal, over.signal]);
  const acting = { tab, tabs, files, downloads, secret, signal: until, ...given };
  const work = carryOut(action, acting);
  const stopped = tab.changes.until(
    () => tab.broken || (tab.dialog !== undefined && tab.dialog !== before),
    ACTION_MS,
    until,
  );
  work.catch(() => undefined);
  stopped.catch(() => undefined);
  try {
    const effect = await Promise.race([work, stopped]);
    return typeof effect === 'boolean' ? undefined : effect;
  } catch (error) {
    signal.throwIfAborted();
    if (tab.closed || onlyNavigationIsLate(error)) return undefined;
    throw explain(error, 'name' in action ? quoted(action.name) : 'The page');
  } finally {
    over.abort();
  }
}

/** At a tab that the action made the current one. */
async function arrival(tab: Tab, { ledger, signal, since }: Performance): Promise<Performed> {
  const { dialog, late } = await new Settling(tab, signal).settle();
  const { failure } = tab.navigation;
  const error = failure && navigationError(failure, ledger, since);
  if (error) {
    await tab.recovered();
    throw error;
  }
  if (late) throw pageIsLate();
  return { changed: dialog ? 'dialog' : 'navigated', result: `Now on ${shownUrl(tab.url)}.` };
}

function pageIsLate(): LamError {
  return new LamError('timeout', 'The page did not come in time.', { retryable: true });
}

async function outcome(
  settled: Settled,
  effect: Effect | undefined,
  performance: Performance,
): Promise<Performed> {
  const { tab, ledger, since } = performance;
  const { failure } = tab.navigation;
  const error = failure && navigationError(failure, ledger, since);
  if (error) {
    await tab.recovered();
    throw error;
  }
  if (settled.dialog && tab.dialog)
    return { changed: 'dialog', result: `${tab.dialog.type()}: ${tab.dialog.message()}` };
  if (tab.broken) throw new LamError('page_gone', 'The page crashed.', { retryable: true });
  if (tab.closed) return { changed: 'navigated', result: 'The page closed itself.' };
  if (tab.navigation.window !== undefined || performance.tabs.opened > performance.opened)
    return newWindow(performance);
  if (settled.late && !settled.navigated) throw pageIsLate();
  const changed = settled.navigated
    ? 'navigated'
    : settled.content
      ? settled.raised
        ? 'popup'
        : 'content'
      : (effect?.changed ?? (await changedElsewhere(performance)));
  const result = (await downloaded(performance)) ?? resultOf(tab, changed) ?? effect?.result;
  return {
    changed,
    ...(result !== undefined && { result }),
  };
}

async function changedElsewhere({ tab, foreign, signal }: Performance): Promise<'content' | 'nothing'> {
  if (foreign === undefined) return 'nothing';
  const now = await viewOf(tab, signal).catch(() => foreign);
  return now === foreign ? 'nothing' : 'content';
}

/** What became of the files that the action brought. */
async function downloaded({ tab, downloads, offered, signal }: Performance): Promise<string | undefined> {
  return downloads?.since(offered, tab.download !== undefined, signal);
}

function resultOf({ download, navigation }: Tab, changed: Performed['changed']): string | undefined {
  if (download) return `The page offered the file "${download}", which was not taken.`;
  const { status } = navigation;
  if (changed === 'navigated' && status !== undefined && status >= 400)
    return `The site answered with status ${status}.`;
  return undefined;
}

/** Follows the page into the window it opened, once that shows what it was opened for. */
async function newWindow(performance: Performance): Promise<Performed> {
  const { tab, tabs, ledger, signal, since, opened, known } = performance;
  const address = tab.navigation.window ?? '';
  // Such a window never gets a document.
  const forbidden = address !== '' && !isWebAddress(address);
  if (forbidden) ledger.add({ key: address, sentence: forbiddenScheme(address), denied: true });
  const refusal = (): LamError | undefined =>
    navigationError({ url: address, error: forbidden ? FORBIDDEN_SCHEME : ABORTED }, ledger, since);
  const offered = (): boolean => (performance.downloads?.now ?? 0) > performance.offered;
  const fresh = await tabs.newer(opened, () => refusal() !== undefined || offered(), signal);
  if (fresh && address && address !== 'about:blank') {
    const arrived = (): boolean => fresh.closed || fresh.url !== 'about:blank' || refusal() !== undefined;
    await fresh.changes.until(() => arrived() || offered(), WINDOW_MS, signal);
  }
  const result = await downloaded(performance);
  if (result !== undefined) {
    // A window that was only opened for a file stays empty, if the browser does not close it itself.
    await tabs.closeNewer(tab, known, signal).catch(() => undefined);
    return { changed: 'nothing', result };
  }
  const error = refusal();
  if (error || !fresh) {
    await tabs.closeNewer(tab, known, signal).catch(() => undefined);
    throw error ?? new LamError('timeout', 'The new window did not come in time.', { retryable: true });
  }
  const { dialog } = await new Settling(fresh, signal).settle();
  return {
    changed: dialog ? 'dialog' : 'navigated',
    result: `${shownUrl(fresh.url)} opened in a new window.`,
  };
}
