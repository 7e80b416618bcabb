// SPDX-License-Identifier: MIT
// The assistant's browser: one Chromium, one context per room, brought back when it dies.
import type { Browser } from 'playwright';
import type { Policy } from '../../../shared/rooms.ts';
import type { Logger } from '../log.ts';
import { openContext, type SavedContext } from './context.ts';
import { Downloads } from './downloads.ts';
import { type Resolve, systemResolve } from './egress/guard.ts';
import { EgressProxy } from './egress/proxy.ts';
import { type Files, OwnFiles } from './files.ts';
import { launchChromium } from './launch.ts';
import { RoomBrowser } from './room.ts';
import { Vault } from './secrets/vault.ts';
import { abortable } from './waiting.ts';

export type { SavedContext } from './context.ts';
export type { Performed } from './perform.ts';
export type { RoomBrowser } from './room.ts';

type RoomPolicy = Pick<Policy, 'allowedOrigins' | 'language' | 'timezone' | 'secrets'>;

export interface BrowserOptions {
  /** Path of Chromium; unset: Playwright's own, else the system's. */
  executable?: string | undefined;
  log: Logger;
  /** Contexts kept open; beyond it the one that was used longest ago is saved and closed. Default 20. */
  maxRooms?: number;
  /** The rooms' files; unset: nothing is uploaded or downloaded. */
  files?: Files;
  /** What may be typed by name. Default: nothing. */
  vault?: Vault;
  /** How names become addresses. Default: the system's resolver. */
  resolve?: Resolve;
}

interface Entry {
  room: RoomBrowser;
  proxy: EgressProxy;
  /** Language and time zone, which a context has from its beginning. */
  locale: string;
  close(): Promise<void>;
}

const MAX_ROOMS = 20;
/** States of closed rooms that are kept in memory, for callers that bring none. */
const MAX_REMEMBERED = 200;

function localeOf({ language, timezone }: RoomPolicy): string {
  return `${language} ${timezone}`;
}

function newer(a: SavedContext | undefined, b: SavedContext | undefined): SavedContext | undefined {
  if (!a || !b) return a ?? b;
  return a.time > b.time ? a : b;
}

export class AssistantBrowser {
  readonly #options: BrowserOptions;
  #chromium: Promise<Browser> | undefined;
  /** In the order of their last use. */
  readonly #entries = new Map<string, Entry>();
  readonly #opening = new Map<string, Promise<Entry>>();
  readonly #remembered = new Map<string, SavedContext>();

  constructor(options: BrowserOptions) {
    this.#options = options;
  }

  /**
   * The room's browser: the one that is open, or a new one with what was `saved`, or with what this process remembers
   * of it since its browser died or was closed for another's sake, whichever is newer.
   * @throws LamError `no_browser`, `browser_gone`, `bad_policy`, `timeout`; the signal's reason when it is aborted.
   */
  async room(
    room: string,
    policy: RoomPolicy,
    saved: SavedContext | undefined,
    signal: AbortSignal,
  ): Promise<RoomBrowser> {
    signal.throwIfAborted();
    const open = this.#entries.get(room);
    if (open && open.locale !== localeOf(policy)) await this.#putAway(room, open);
    else if (open) {
      this.#entries.delete(room);
      this.#entries.set(room, open);
      open.proxy.allow(policy.allowedOrigins);
      open.room.secrets = policy.secrets;
      return open.room;
    }
    let opening = this.#opening.get(room);
    if (!opening) {
      opening = this.#open(room, policy, saved).finally(() => this.#opening.delete(room));
      this.#opening.set(room, opening);
    }
    return (await abortable(opening, signal)).room;
  }

  /** Closes the room's context and forgets its state. */
  async closeRoom(room: string): Promise<void> {
    await this.#opening.get(room)?.catch(() => undefined);
    const entry = this.#entries.get(room);
    this.#entries.delete(room);
    this.#remembered.delete(room);
    await entry?.close();
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#opening.values());
    const entries = [...this.#entries.values()];
    this.#entries.clear();
    await Promise.allSettled(entries.map((entry) => entry.close()));
    const chromium = this.#chromium;
    this.#chromium = undefined;
    await chromium?.then((browser) => browser.close()).catch(() => undefined);
  }

  async #open(room: string, policy: RoomPolicy, saved: SavedContext | undefined): Promise<Entry> {
    const state = newer(this.#remembered.get(room), saved);
    const browser = await this.#running();
    const proxy = new EgressProxy(this.#options.resolve ?? systemResolve);
    proxy.allow(policy.allowedOrigins);
    await proxy.open();
    const context = await openContext(browser, proxy, policy, state?.storageState).catch(async (error) => {
      await proxy.close();
      throw error;
    });
    const files = this.#options.files && new OwnFiles(this.#options.files, room);
    const opening = files && Downloads.open(browser, context, files);
    const downloads = await opening?.catch(async (error) => {
      await context.close().catch(() => undefined);
      await proxy.close();
      throw error;
    });
    const own = new RoomBrowser(
      context,
      proxy,
      state,
      { files, downloads },
      this.#options.vault ?? new Vault(),
    );
    own.secrets = policy.secrets;
    const entry: Entry = {
      room: own,
      proxy,
      locale: localeOf(policy),
      close: async () => {
        await context.close().catch(() => undefined);
        await downloads?.close();
        await proxy.close();
      },
    };
    if (state && state.url !== 'about:blank') await entry.room.revisit(state.url);
    this.#remembered.delete(room);
    this.#entries.set(room, entry);
    await this.#makeRoom(room);
    return entry;
  }

  #running(): Promise<Browser> {
    if (this.#chromium) return this.#chromium;
    const starting = launchChromium(this.#options.executable);
    this.#chromium = starting;
    starting.then(
      (browser) => browser.once('disconnected', () => this.#died(starting)),
      () => {
        if (this.#chromium === starting) this.#chromium = undefined;
      },
    );
    return starting;
  }

  #died(chromium: Promise<Browser>): void {
    if (this.#chromium !== chromium) return;
    this.#chromium = undefined;
    this.#options.log.warn(
      { rooms: this.#entries.size },
      'Chromium stopped; it is started anew when it is needed',
    );
    for (const [room, entry] of this.#entries) {
      this.#remember(room, entry.room.lastKnown);
      entry.close().catch(() => undefined);
    }
    this.#entries.clear();
  }

  /** Saves and closes those used longest ago, except busy ones, until the bound holds. */
  async #makeRoom(newest: string): Promise<void> {
    for (const [room, entry] of this.#entries) {
      if (this.#entries.size <= (this.#options.maxRooms ?? MAX_ROOMS)) return;
      if (room !== newest && !entry.room.busy) await this.#putAway(room, entry);
    }
  }

  async #putAway(room: string, entry: Entry): Promise<void> {
    this.#entries.delete(room);
    const saved = await entry.room.save().catch(() => entry.room.lastKnown);
    this.#remember(room, saved);
    await entry.close();
  }

  #remember(room: string, saved: SavedContext): void {
    this.#remembered.set(room, saved);
    const oldest = this.#remembered.keys().next().value;
    if (this.#remembered.size > MAX_REMEMBERED && oldest !== undefined) this.#remembered.delete(oldest);
  }
}
