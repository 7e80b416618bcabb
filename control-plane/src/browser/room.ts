// SPDX-License-Identifier: MIT
// The assistant's browser in one room: what the act stage observes and acts through.
import { setImmediate } from 'node:timers/promises';
import type { BrowserContext, Locator } from 'playwright';
import { LamError } from '../errors.ts';
import type { BrowserAction } from '../plan/action.ts';
import type { Page } from '../plan/page.ts';
import type { SavedContext, StorageState } from './context.ts';
import type { EgressProxy } from './egress/proxy.ts';
import { LastView } from './last-view.ts';
import { lookAt, snapshotOf } from './look.ts';
import { marked } from './marks.ts';
import { isWebAddress } from './navigation.ts';
import { forbiddenScheme } from './outcome.ts';
import { type Performed, type Place, perform } from './perform.ts';
import { secretFields } from './secret-fields.ts';
import { refsShowing } from './secrets/mask.ts';
import { withoutSecrets } from './secrets/redactor.ts';
import type { Vault } from './secrets/vault.ts';
import { shot } from './shot.ts';
import type { Tab } from './tab.ts';
import { Tabs } from './tabs.ts';
import { abortable, within } from './waiting.ts';

const NAVIGATION_MS = 10_000;
const SAVE_MS = 10_000;
const REVISIT_MS = 20_000;

type OpenDialog = NonNullable<Page['dialog']>;

function dialogOpen(message: string): LamError {
  return new LamError('dialog_open', `The page waits for an answer to "${message}".`);
}

function browserGone(cause?: unknown): LamError {
  return new LamError('browser_gone', 'The browser stopped.', { retryable: true, cause });
}

export class RoomBrowser {
  readonly #context: BrowserContext;
  readonly #proxy: EgressProxy;
  readonly #shelf: Pick<Place, 'files' | 'downloads'>;
  readonly #tabs: Tabs;
  readonly #vault: Vault;
  readonly #lastView = new LastView();
  /** Names of the secrets that the room's policy allows. */
  secrets: readonly string[] = [];
  #storageState: StorageState;
  #restored: boolean;
  #url: string;
  #title = '';
  #time: number;
  #busy = 0;
  #closed = false;

  constructor(
    context: BrowserContext,
    proxy: EgressProxy,
    restored: SavedContext | undefined,
    shelf: Pick<Place, 'files' | 'downloads'>,
    vault: Vault,
  ) {
    this.#vault = vault;
    this.#context = context;
    this.#proxy = proxy;
    this.#shelf = shelf;
    this.#storageState = restored?.storageState ?? { cookies: [], origins: [] };
    this.#restored = restored !== undefined;
    this.#url = restored?.url ?? 'about:blank';
    this.#time = restored?.time ?? Date.now();
    this.#tabs = new Tabs(context, (url) => {
      proxy.ledger.add({ key: url, sentence: forbiddenScheme(url), denied: true });
    });
    context.on('close', () => {
      this.#closed = true;
    });
    proxy.ledger.onAdd = () => this.#tabs.lookAgain();
  }

  /** Something is under way: such a room is not closed for another's sake. */
  get busy(): boolean {
    return this.#busy > 0;
  }

  /** What is known without asking the browser, which may be dead. */
  get lastKnown(): SavedContext {
    return { url: this.#vault.redactor.text(this.#url), storageState: this.#storageState, time: this.#time };
  }

  /**
   * @param task Whose planner is shown the page: it is told what has changed since it was shown one last.
   * @throws LamError `timeout`, `page_gone`, `browser_gone`; the signal's reason when it is aborted.
   */
  observe(signal: AbortSignal, task?: string): Promise<Page> {
    return this.#using(signal, async () => {
      const tab = await this.#ready(signal);
      const look = await lookAt(tab, signal);
      if (look !== undefined) this.#title = look.title;
      const { dialog } = tab;
      const tabs = await this.#listTabs(tab);
      const restored = this.#restored;
      this.#restored = false;
      const page: Page = this.#vault.redactor.json({
        url: tab.url,
        title: this.#title,
        snapshot: look?.snapshot ?? '',
        ...(dialog
          ? { dialog: { kind: dialog.type() as OpenDialog['kind'], message: dialog.message() } }
          : {}),
        ...(tabs && { tabs }),
        refused: this.#proxy.ledger.take(),
        restored,
      });
      if (task === undefined || look === undefined) return page;
      const { document } = look;
      const since = this.#lastView.next({ task, document, snapshot: page.snapshot });
      return { ...page, ...(since && { since }) };
    });
  }

  /**
   * Carries the action out and waits until it has had its effect.
   * @throws LamError `stale_ref`, `covered`, `disabled`, `not_visible`, `bad_value`, `no_such_option`, `no_effect`,
   * `no_history`, `no_dialog`, `dialog_open`, `unsupported`, `egress_denied`, `navigation_failed`, `timeout`,
   * `page_gone`, `browser_gone`; the signal's reason when it is aborted.
   */
  perform(action: BrowserAction, signal: AbortSignal): Promise<Performed> {
    return this.#using(signal, async () => {
      const tab = await this.#ready(signal);
      if (tab.dialog && action.kind !== 'dialog') throw dialogOpen(tab.dialog.message());
      const { ledger } = this.#proxy;
      const secret = (name: string, origin: string) => this.#vault.value(name, origin, this.secrets);
      const place = { tab, tabs: this.#tabs, ledger, secret, ...this.#shelf };
      return this.#vault.redactor.json(await perform(action, place, signal));
    });
  }

  /** Those of the refs whose fields hide what is typed into them. @throws LamError `page_gone`, `browser_gone`. */
  secretFields(refs: readonly string[], signal: AbortSignal): Promise<string[]> {
    return this.#using(signal, async () => {
      const tab = await this.#ready(signal);
      return tab.dialog === undefined ? secretFields(tab, refs, signal) : [];
    });
  }

  /** The viewport as a JPEG, one pixel per CSS pixel. @throws LamError `dialog_open`, `timeout`, `page_gone`, `browser_gone`. */
  picture(signal: AbortSignal): Promise<Buffer> {
    return this.#shown(signal, (tab) => this.#shot(tab, signal));
  }

  /** The same, with the ref of each control that was on the screen when the page was observed last. */
  markedPicture(signal: AbortSignal): Promise<Buffer> {
    return this.#shown(signal, (tab) => marked(tab, signal, () => this.#shot(tab, signal)));
  }

  #shown(signal: AbortSignal, take: (tab: Tab) => Promise<Buffer>): Promise<Buffer> {
    return this.#using(signal, async () => {
      const tab = await this.#ready(signal);
      if (tab.dialog) throw dialogOpen(tab.dialog.message());
      return take(tab);
    });
  }

  async #shot(tab: Tab, signal: AbortSignal): Promise<Buffer> {
    return shot(tab, await this.#secretPlaces(tab, signal), signal);
  }

  /** What shows a secret, and the fields that one was typed into. */
  async #secretPlaces(tab: Tab, signal: AbortSignal): Promise<Locator[]> {
    const { redactor } = this.#vault;
    if (redactor.empty) return [];
    const { snapshot = '' } = (await snapshotOf(tab, signal)) ?? {};
    const refs = new Set([...tab.secretRefs, ...refsShowing(snapshot, redactor)]);
    return [...refs].flatMap((ref) => tab.perception.locate(ref) ?? []);
  }

  /** What `AssistantBrowser.room` needs to bring this back. While a dialog is open, the pages' storage is the last known. */
  save(): Promise<SavedContext> {
    const { signal } = new AbortController();
    return this.#using(signal, async () => {
      if (this.#tabs.last?.dialog) this.#storageState.cookies = await this.#context.cookies();
      else this.#storageState = await within(SAVE_MS, this.#context.storageState(), browserGone);
      this.#note();
      return this.lastKnown;
    });
  }

  /** Opens the address of a saved context; a page that no longer comes leaves an empty one, and the planner sees that. */
  async revisit(url: string): Promise<void> {
    await this.perform({ kind: 'goto', url }, AbortSignal.timeout(REVISIT_MS)).catch((error) => {
      if (!(error instanceof LamError)) throw error;
    });
  }

  async #using<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    this.#busy += 1;
    try {
      const result = await abortable(work(), signal);
      await this.#alive();
      return result;
    } catch (thrown) {
      if (signal.aborted) throw thrown;
      const error = withoutSecrets(thrown, this.#vault.redactor);
      await this.#alive(error);
      throw error;
    } finally {
      this.#note();
      this.#busy -= 1;
    }
  }

  /** Where the room is, for when the browser cannot be asked any more. */
  #note(): void {
    const url = this.#tabs.last?.url;
    if (url && isWebAddress(url)) this.#url = url;
    this.#time = Date.now();
  }

  /** Playwright tells of the pages' end first and of the browser's in the same turn: the next one knows. */
  async #alive(cause?: unknown): Promise<void> {
    if (this.#tabs.last) return;
    await setImmediate();
    if (this.#closed || !this.#context.browser()?.isConnected()) throw browserGone(cause);
  }

  /**
   * The current page, once a navigation of its own has come to its end; where it crashed or hangs, a new one at the
   * same address.
   */
  async #ready(signal: AbortSignal): Promise<Tab> {
    const tab = await this.#tabs.current(signal);
    const calm = (): boolean => tab.closed || tab.dialog !== undefined || !tab.navigation.active;
    if (!(await tab.changes.until(calm, NAVIGATION_MS, signal))) await tab.giveUpNavigation();
    if (!tab.broken) return tab;
    const { url } = tab;
    await this.#tabs.drop(tab);
    this.#restored = true;
    const fresh = await this.#tabs.current(signal);
    await this.revisit(url);
    return fresh;
  }

  /** Undefined where there is only one. */
  async #listTabs(current: Tab): Promise<Page['tabs']> {
    const { all } = this.#tabs;
    if (all.length < 2) return undefined;
    return Promise.all(
      all.map(async (tab) => ({
        title: tab === current ? this.#title : await tab.title(),
        url: tab.url,
        current: tab === current,
      })),
    );
  }
}
