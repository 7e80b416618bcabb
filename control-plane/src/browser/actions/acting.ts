// SPDX-License-Identifier: MIT
// What an action's handler is given, and what it may add to what is seen from outside.
import type { Locator } from 'playwright';
import { LamError } from '../../errors.ts';
import type { ActionOf, Kind } from '../../plan/action.ts';
import { successorOf } from '../../plan/successor.ts';
import type { Downloads } from '../downloads.ts';
import type { OwnFiles } from '../files.ts';
import type { Tab } from '../tab.ts';
import type { Tabs } from '../tabs.ts';
import { within } from '../waiting.ts';

/** How long Playwright tries to bring an element into a state in which it takes an action. */
export const ACTION_MS = 3_000;

export interface Acting {
  tab: Tab;
  tabs: Tabs;
  /** Absent where nothing may be uploaded or downloaded. */
  files: OwnFiles | undefined;
  downloads: Downloads | undefined;
  /** A secret's value, for a document of that origin. @throws LamError where it may not be typed there. */
  secret(name: string, origin: string): string;
  /** Resolves when changes of the page will be seen. The page may be asked before, but nothing may be done to it. */
  watched: Promise<void>;
  /** Aborted when the task is, and when a dialog makes further tries pointless. */
  signal: AbortSignal;
  /** Told how the element was acted upon instead, one sentence, where it did not take the action itself. */
  instead(sentence: string): void;
}

/** What is not seen as a change of the document. */
export interface Effect {
  changed?: 'content';
  /** The page that is current from now on. */
  tab?: Tab;
  /** What it brought. */
  result?: string;
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

/**
 * The element of the last snapshot; where that is gone, the one that the page drew in its place. A ref that is gone would
 * burn the whole timeout of whatever is done with it.
 * @throws LamError `stale_ref`, `timeout`.
 */
export async function find(acting: Acting, ref: string, name: string | undefined): Promise<Locator> {
  const there = await located(acting, ref);
  if (there !== undefined) return there;
  const { perception } = acting.tab;
  const before = perception.seen;
  const { snapshot } = await perception.look(limits(acting));
  const anew = successorOf(ref, before, snapshot);
  const successor = anew === undefined ? undefined : await located(acting, anew);
  if (successor === undefined) throw new LamError('stale_ref', `${quoted(name)} is no longer on the page.`);
  acting.instead(`The page had drawn ${quoted(name)} anew.`);
  return successor;
}

export interface Found {
  element: Locator;
  /** The document that it stands in. */
  scope: NonNullable<ReturnType<Acting['tab']['perception']['scopeOf']>>;
}

/** The same, with where else something of it may be. */
export async function findIn(acting: Acting, ref: string, name: string | undefined): Promise<Found> {
  const element = await find(acting, ref, name);
  return { element, scope: acting.tab.perception.scopeOf(ref) ?? acting.tab.page };
}

async function located(acting: Acting, ref: string): Promise<Locator | undefined> {
  const locator = acting.tab.perception.locate(ref);
  if (locator === undefined) return undefined;
  const counting = locator.count().catch(() => 0);
  await acting.watched;
  return (await within(ACTION_MS, counting, hangs, acting.signal)) > 0 ? locator : undefined;
}
