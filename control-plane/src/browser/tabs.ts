// SPDX-License-Identifier: MIT
// The pages of a room's context: the newest, or the one shown last, is the current one; when it closes, the one before it is
// again.
import type { BrowserContext, Page } from 'playwright';
import { LamError } from '../errors.ts';
import { Tab } from './tab.ts';
import { Changes } from './waiting.ts';

/** Pages beyond this are closed as they come. */
const MAX_TABS = 8;
const OPEN_MS = 10_000;

export class Tabs {
  readonly #context: BrowserContext;
  readonly #refused: (url: string) => void;
  readonly #changes = new Changes();
  /** The one shown last is the last. */
  readonly #stack: Tab[] = [];
  /** In the order in which they came. */
  readonly #order: Tab[] = [];
  /** Pages that are being looked at before they join. */
  #adopting = 0;
  /** Pages that came, the current ones and those gone. */
  opened = 0;

  constructor(context: BrowserContext, refused: (url: string) => void) {
    this.#context = context;
    this.#refused = refused;
    context.on('page', (page) => this.#adopt(page));
    for (const page of context.pages()) this.#adopt(page);
  }

  get last(): Tab | undefined {
    return this.#stack.at(-1);
  }

  /** Those that are open, in the order in which they came. */
  get all(): readonly Tab[] {
    return this.#order;
  }

  /** Makes it the current one. */
  async show(tab: Tab): Promise<void> {
    this.#stack.splice(this.#stack.indexOf(tab), 1);
    this.#stack.push(tab);
    await tab.cdp.send('Page.bringToFront');
  }

  /** A new one, empty. @throws LamError `too_many_tabs`. */
  async open(signal: AbortSignal): Promise<Tab> {
    if (this.#order.length >= MAX_TABS)
      throw new LamError(
        'too_many_tabs',
        `${MAX_TABS} tabs are open, the most there may be; close one first.`,
      );
    const before = this.opened;
    await this.#context.newPage();
    return this.#await(() => this.opened > before, signal);
  }

  /** @returns the one that is current then. */
  async close(tab: Tab, signal: AbortSignal): Promise<Tab> {
    await tab.page.close();
    this.#remove(tab);
    return this.current(signal);
  }

  /** The current page; a fresh one where none is left. */
  async current(signal: AbortSignal): Promise<Tab> {
    if (this.#context.pages().length === 0) await this.#context.newPage();
    return this.#await(() => this.last !== undefined, signal);
  }

  /** The page that came after the first `before` ones; undefined where `inVain` says that it will not. */
  async newer(before: number, inVain: () => boolean, signal: AbortSignal): Promise<Tab | undefined> {
    await this.#changes.until(() => this.opened > before || inVain(), OPEN_MS, signal);
    return this.opened > before ? this.last : undefined;
  }

  /** Something outside changed that a waiter's condition looks at. */
  lookAgain(): void {
    this.#changes.changed();
    this.last?.changes.changed();
  }

  /** Those that are open now. */
  get ids(): ReadonlySet<string> {
    return new Set(this.#stack.map(({ id }) => id));
  }

  /**
   * Closes the windows that `opener` opened and that are not among the `known` ones. Playwright need not have reported
   * them: it does so late, or, where a window never gets a document, not at all.
   */
  async closeNewer(opener: Tab, known: ReadonlySet<string>, signal: AbortSignal): Promise<void> {
    const browser = await this.#context.browser()?.newBrowserCDPSession();
    if (!browser) return;
    try {
      const { targetInfos } = await browser.send('Target.getTargets');
      const newer = targetInfos.filter(
        ({ type, openerId, targetId }) => type === 'page' && openerId === opener.id && !known.has(targetId),
      );
      await Promise.all(newer.map(({ targetId }) => browser.send('Target.closeTarget', { targetId })));
    } finally {
      await browser.detach();
    }
    const gone = (): boolean => this.#adopting === 0 && this.#stack.every(({ id }) => known.has(id));
    await this.#changes.until(gone, OPEN_MS, signal);
  }

  /** Drops a page whose process has died. */
  async drop(tab: Tab): Promise<void> {
    this.#remove(tab);
    await tab.page.close().catch(() => undefined);
  }

  async #await(condition: () => boolean, signal: AbortSignal): Promise<Tab> {
    await this.#changes.until(condition, OPEN_MS, signal);
    if (!this.last) throw new LamError('page_gone', 'The page was closed.', { retryable: true });
    return this.last;
  }

  async #adopt(page: Page): Promise<void> {
    if (this.#context.pages().length > MAX_TABS) {
      await page.close().catch(() => undefined);
      return;
    }
    this.#adopting += 1;
    try {
      const tab = await Tab.open(page, this.#refused);
      this.#stack.push(tab);
      this.#order.push(tab);
      this.opened += 1;
      page.on('close', () => this.#remove(tab));
      if (page.isClosed()) this.#remove(tab);
    } catch {
      // Closed before it could be looked at.
    } finally {
      this.#adopting -= 1;
    }
    this.#changes.changed();
  }

  #remove(tab: Tab): void {
    for (const list of [this.#stack, this.#order]) {
      const index = list.indexOf(tab);
      if (index >= 0) list.splice(index, 1);
    }
    this.#changes.changed();
  }
}
