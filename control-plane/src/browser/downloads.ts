// SPDX-License-Identifier: MIT
// What the pages of a room's context offer for download. It comes through the context's proxy as all else does, into a folder of its
// own; once it is whole it becomes a file of the room. What nobody asked for, what is too large and what is one too many is cancelled.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, CDPSession } from 'playwright';
import { MAX_FILE_BYTES } from '../../../shared/files.ts';
import { LamError } from '../errors.ts';
import type { OwnFiles } from './files.ts';
import { Changes } from './waiting.ts';

/** At the same time. */
const MAX_COMING = 3;
/** After an action something may still be made ready for it. */
const ASKED_MS = 5_000;
/** For all that an action brought. */
const WHOLE_MS = 15_000;

/** What is remembered of those that have ended. */
const MAX_KNOWN = 50;
const BEGIN_MS = 1_000;

interface Coming {
  n: number;
  guid: string;
  name: string;
  /** Once it has ended: what became of it, one sentence. */
  told: string | undefined;
}

export class Downloads {
  readonly #cdp: CDPSession;
  readonly #context: string;
  readonly #folder: string;
  readonly #files: OwnFiles;
  readonly #all: Coming[] = [];
  readonly #changes = new Changes();
  #askedUntil = 0;
  #count = 0;

  private constructor(cdp: CDPSession, context: string, folder: string, files: OwnFiles) {
    this.#cdp = cdp;
    this.#context = context;
    this.#folder = folder;
    this.#files = files;
  }

  /** `context` with a page. */
  static async open(browser: Browser, context: BrowserContext, files: OwnFiles): Promise<Downloads> {
    const page = await context.newCDPSession(context.pages()[0]!);
    const { targetInfo } = await page.send('Target.getTargetInfo');
    await page.detach();
    const cdp = await browser.newBrowserCDPSession();
    const folder = await mkdtemp(join(tmpdir(), 'lam-downloads-'));
    const downloads = new Downloads(cdp, targetInfo.browserContextId ?? '', folder, files);
    await downloads.#listen();
    return downloads;
  }

  /** A point in time, for `since`. */
  get now(): number {
    return this.#count;
  }

  /** An action is under way: what is offered until some seconds behind it is taken. */
  asked(): void {
    this.#askedUntil = performance.now() + ASKED_MS;
  }

  /**
   * What became of those that came since; undefined where none did. Waits until they are whole, and, where one is `expected`,
   * until it begins.
   */
  async since(point: number, expected: boolean, signal: AbortSignal): Promise<string | undefined> {
    this.asked();
    if (expected) await this.#changes.until(() => this.#count > point, BEGIN_MS, signal);
    const fresh = this.#all.filter(({ n }) => n > point);
    if (fresh.length === 0) return undefined;
    await this.#changes.until(() => fresh.every(({ told }) => told !== undefined), WHOLE_MS, signal);
    return fresh.map(({ name, told }) => told ?? `“${name}” is still being downloaded.`).join(' ');
  }

  /** The last one whose name contains that, once it is whole; undefined where none came in time. */
  async last(name: string, ms: number, signal: AbortSignal): Promise<string | undefined> {
    const fits = (one: Coming): boolean =>
      name === '*' || one.name.toLowerCase().includes(name.toLowerCase());
    const ended = (): string | undefined => this.#all.findLast(fits)?.told;
    this.#askedUntil = performance.now() + ms;
    await this.#changes.until(() => ended() !== undefined, ms, signal);
    return ended();
  }

  async close(): Promise<void> {
    await this.#cdp.detach().catch(() => undefined);
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #listen(): Promise<void> {
    this.#cdp.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) =>
      this.#begins(guid, suggestedFilename),
    );
    this.#cdp.on('Browser.downloadProgress', ({ guid, state, receivedBytes, totalBytes }) => {
      const coming = this.#all.find((one) => one.guid === guid && one.told === undefined);
      if (coming === undefined) return;
      if (Math.max(receivedBytes, totalBytes) > MAX_FILE_BYTES)
        this.#refuse(coming, `it is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB`);
      else if (state === 'completed') this.#keep(coming);
      else if (state === 'canceled') this.#end(coming, `“${coming.name}” did not come.`);
    });
    await this.#cdp.send('Browser.setDownloadBehavior', {
      behavior: 'allowAndName',
      browserContextId: this.#context,
      downloadPath: this.#folder,
      eventsEnabled: true,
    });
  }

  #begins(guid: string, name: string): void {
    const under = this.#all.filter(({ told }) => told === undefined).length;
    this.#count += 1;
    const coming: Coming = { n: this.#count, guid, name: name.slice(0, 200), told: undefined };
    this.#all.push(coming);
    if (this.#all.length > MAX_KNOWN) this.#all.shift();
    if (performance.now() > this.#askedUntil) this.#refuse(coming, 'nothing was asked for');
    else if (under >= MAX_COMING) this.#refuse(coming, 'too many come at once');
    this.#changes.changed();
  }

  #refuse(coming: Coming, why: string): void {
    const { guid, name } = coming;
    this.#cdp
      .send('Browser.cancelDownload', { guid, browserContextId: this.#context })
      .catch(() => undefined);
    rm(join(this.#folder, guid), { force: true }).catch(() => undefined);
    this.#end(coming, `The page offered the file “${name}”, which was not taken: ${why}.`);
  }

  async #keep(coming: Coming): Promise<void> {
    const path = join(this.#folder, coming.guid);
    try {
      const name = await this.#files.keep(coming.name, await readFile(path));
      this.#end(coming, `Downloaded “${name}”, which is among the room’s files now.`);
    } catch (error) {
      const why = error instanceof LamError ? error.message : 'It could not be kept.';
      this.#end(coming, `“${coming.name}” was not kept: ${why}`);
    } finally {
      await rm(path, { force: true });
    }
  }

  #end(coming: Coming, told: string): void {
    coming.told = told;
    this.#changes.changed();
  }
}
