// SPDX-License-Identifier: MIT
// Acting: a round of a task in its room's browser context, one round of a room at a time, and what is kept of each.
import type { Policy } from '../../../shared/rooms.ts';
import type { Page } from '../plan/page.ts';
import { labelsOf, parseSnapshot } from '../plan/snapshot.ts';
import type { ActJob, PrepareJob } from '../task/jobs.ts';
import { stepMessage } from '../task/progress.ts';
import { hasEnded, type TaskRecord } from '../task/record.ts';
import { beforeDeadline } from './deadline.ts';
import type { Log, Rooms } from './ports.ts';
import { Round, type RoundBrowser, type RoundDeps } from './round.ts';

const LOOK_MS = 5_000;

export interface RoomBrowser extends RoundBrowser {
  /** JPEG of the viewport. */
  picture(signal: AbortSignal): Promise<Buffer>;
  /** JSON by which another browser can go on. */
  save(): Promise<unknown>;
}

export interface Browser {
  room(room: string, policy: Policy, saved: unknown, signal: AbortSignal): Promise<RoomBrowser>;
}

export interface ActDeps extends RoundDeps {
  browser: Browser;
  states: {
    browserState(room: string): Promise<unknown>;
    setBrowserState(room: string, state: unknown): Promise<void>;
  };
  images: { putImage(task: string, n: number, jpeg: Buffer): Promise<void> };
  imageUrl(task: string, n: number): string;
  rooms: Rooms;
  log: Log;
}

export class ActStage {
  readonly #deps: ActDeps;
  /** The end of each room's last round, its picture included: the next one waits for it. */
  readonly #rounds = new Map<string, Promise<void>>();

  constructor(deps: ActDeps) {
    this.#deps = deps;
  }

  async run(job: ActJob | PrepareJob, signal: AbortSignal): Promise<void> {
    if ('prepare' in job) return this.#prepare(job.prepare, signal);
    const { tasks, rooms, pipeline } = this.#deps;
    const task = await tasks.get(job.task);
    if (task === undefined) return;
    if (hasEnded(task)) return pipeline.advance(task.room);
    // A repeat of a round that has ended: it was planned upon, or a question stands at its end.
    if (task.round > job.round || task.state === 'waiting') return;
    const policy = await rooms.get(task.room);
    if (policy === undefined)
      return pipeline.fail(task, { code: 'room_gone', reason: 'The room was removed.' });
    await this.#inTurn(task.room, async () => {
      signal.throwIfAborted();
      await beforeDeadline(task, signal, async (timely) => {
        const browser = await this.#open(task.room, policy, timely);
        const page = await new Round(this.#deps, { task, job, browser, policy, signal: timely }).run();
        await this.#keep(task, job.round, browser, page);
      });
    });
  }

  async failed(job: ActJob | PrepareJob, error: { code: string; reason: string }): Promise<void> {
    if ('prepare' in job) return;
    const task = await this.#deps.tasks.get(job.task);
    if (task !== undefined) await this.#deps.pipeline.fail(task, error);
  }

  /** Opens the room's browser at its start page, so that the recogniser knows what can be named there. */
  async #prepare(id: string, signal: AbortSignal): Promise<void> {
    const room = await this.#deps.rooms.get(id);
    if (room?.startUrl === undefined) return;
    const url = room.startUrl;
    await this.#inTurn(id, async () => {
      const browser = await this.#open(id, room, signal);
      if ((await browser.observe(signal)).url === 'about:blank') {
        await browser.perform({ kind: 'goto', url }, signal);
      }
      await this.#keepLabels(id, await browser.observe(signal));
    });
  }

  async #open(room: string, policy: Policy, signal: AbortSignal): Promise<RoomBrowser> {
    const saved = await this.#deps.states.browserState(room);
    return this.#deps.browser.room(room, policy, saved, signal);
  }

  async #inTurn(room: string, work: () => Promise<void>): Promise<void> {
    const before = this.#rounds.get(room) ?? Promise.resolve();
    const mine = before.then(work);
    const settled = mine.catch(() => undefined);
    this.#rounds.set(room, settled);
    await mine.finally(() => {
      if (this.#rounds.get(room) === settled) this.#rounds.delete(room);
    });
  }

  /** What can be named on the page now: the recogniser listens for it. */
  async #keepLabels(room: string, page: Page): Promise<void> {
    await this.#deps.rooms.setLabels(room, labelsOf(parseSnapshot(page.snapshot)));
  }

  /**
   * Once the room has been told: what can be named on the page, a picture of it for the round's last action, and the
   * state to restore it from. `seen`: the page as it is, where the round ended by looking at it.
   */
  async #keep(task: TaskRecord, round: number, browser: RoomBrowser, seen: Page | undefined): Promise<void> {
    const { images, imageUrl, log, states, logger } = this.#deps;
    try {
      const page = seen ?? (await browser.observe(AbortSignal.timeout(LOOK_MS)));
      await this.#keepLabels(task.room, page);
      const last = task.actions.findLast(({ step }) => step === round);
      if (last === undefined) return;
      if (page.dialog === undefined) {
        await images.putImage(task.id, last.n, await browser.picture(AbortSignal.timeout(LOOK_MS)));
        await log.publish(task.room, [stepMessage(task, last, imageUrl(task.id, last.n))]);
      }
      await states.setBrowserState(task.room, await browser.save());
    } catch (error) {
      logger.warn({ task: task.id, err: error }, 'the picture or the state of the page could not be kept');
    }
  }
}
