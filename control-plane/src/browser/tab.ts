// SPDX-License-Identifier: MIT
// One page of a room's context with everything that is known about its state from its events.
import type { CDPSession, Dialog, Page } from 'playwright';
import { LamError } from '../errors.ts';
import { isWebAddress, Navigation } from './navigation.ts';
import { Perception } from './perception/perception.ts';
import { Requests } from './requests.ts';
import { Changes } from './waiting.ts';
import { World } from './world.ts';

const SEND_BACK_MS = 5_000;

export class Tab {
  /** Of the main frame, which in Chromium is the target's, too. */
  readonly id: string;
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly world: World;
  readonly perception: Perception;
  readonly navigation: Navigation;
  readonly requests = new Requests();
  readonly changes = new Changes();
  /** Fields into which secrets were typed, in this document. */
  readonly secretRefs = new Set<string>();
  /** A dialog that is open; while it is, the page's scripts stand still and nothing in it can be asked or done. */
  dialog: Dialog | undefined;
  /** A file that the page offered, and that was not taken. */
  download: string | undefined;
  /** Crashed or hanging: nothing more is to be had from this page. */
  broken = false;
  #recovery: Promise<void> = Promise.resolve();

  private constructor(page: Page, cdp: CDPSession, mainFrame: string, refused: (url: string) => void) {
    this.id = mainFrame;
    this.page = page;
    this.cdp = cdp;
    this.world = new World(cdp, mainFrame);
    this.perception = new Perception(page);
    const document = (): void => this.#arrived();
    this.navigation = new Navigation(mainFrame, { changed: this.changes.changed, document, refused });
  }

  /** `refused` hears of addresses whose scheme is not opened. */
  static async open(page: Page, refused: (url: string) => void): Promise<Tab> {
    const cdp = await page.context().newCDPSession(page);
    const [{ frameTree }] = await Promise.all([
      cdp.send('Page.getFrameTree'),
      cdp.send('Page.enable'),
      cdp.send('Network.enable'),
    ]);
    const tab = new Tab(page, cdp, frameTree.frame.id, refused);
    tab.navigation.url = frameTree.frame.url;
    tab.#listen();
    return tab;
  }

  get url(): string {
    return this.navigation.url;
  }

  /** As the browser has it: the page itself need not answer. Empty where it is gone. */
  async title(): Promise<string> {
    const history = await this.cdp.send('Page.getNavigationHistory').catch(() => undefined);
    return history?.entries[history.currentIndex]?.title ?? '';
  }

  get closed(): boolean {
    return this.broken || this.page.isClosed();
  }

  /** Resolves when a page that may not be shown has been left. */
  recovered(): Promise<void> {
    return this.#recovery;
  }

  /** The page has not answered in any reasonable time; it is given up. */
  hangs(): LamError {
    this.broken = true;
    return new LamError('timeout', 'The page does not answer.', { retryable: true });
  }

  /** Forgets what earlier actions did. */
  begin(): void {
    this.navigation.begin();
    this.requests.forget();
    this.download = undefined;
  }

  #listen(): void {
    const { page, cdp, changes } = this;
    this.requests.listen(cdp, changes.changed);
    this.navigation.listen(cdp);
    page.on('dialog', (dialog) => this.#opened(dialog));
    page.on('download', (download) => {
      this.download = download.suggestedFilename();
      changes.changed();
    });
    page.on('close', changes.changed);
    page.on('crash', () => {
      this.broken = true;
      changes.changed();
    });
  }

  #opened(dialog: Dialog): void {
    if (dialog.type() === 'beforeunload') {
      dialog.accept().catch(() => undefined);
      return;
    }
    this.dialog = dialog;
    this.changes.changed();
  }

  #arrived(): void {
    this.secretRefs.clear();
    this.world.reset();
    this.requests.forget();
    if (this.navigation.unwanted) this.#recovery = this.#leave();
  }

  /**
   * Gives up on a navigation that is still under way. While one is, Chromium holds back what it is asked of the page
   * (DevTools sessions are suspended), so that none may be left pending behind.
   */
  async giveUpNavigation(): Promise<void> {
    if (!this.navigation.active) return;
    const pending = this.navigation.documents === 0;
    this.navigation.active = false;
    if (pending) await this.cdp.send('Page.stopLoading').catch(() => undefined);
  }

  /** Back to the last page of the history that may be shown, else to an empty one. */
  async #leave(): Promise<void> {
    this.navigation.leaving = true;
    const { signal } = new AbortController();
    try {
      // Until its document is parsed, Chromium takes no commands for the page that is coming.
      await this.changes.until(() => this.closed || !this.navigation.active, SEND_BACK_MS, signal);
      const { entries, currentIndex } = await this.cdp.send('Page.getNavigationHistory');
      const last = entries.slice(0, currentIndex).findLast(({ url }) => isWebAddress(url));
      const shown = this.navigation.documents;
      if (last) await this.cdp.send('Page.navigateToHistoryEntry', { entryId: last.id });
      else await this.cdp.send('Page.navigate', { url: 'about:blank' });
      const back = (): boolean => this.navigation.documents > shown && !this.navigation.active;
      await this.changes.until(() => this.closed || back(), SEND_BACK_MS, signal);
    } catch {
      // The page is gone; whoever uses it next is told so.
    } finally {
      this.navigation.leaving = false;
    }
  }
}
