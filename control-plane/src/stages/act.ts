// SPDX-License-Identifier: MIT
// Acting: performs a round's actions in the room's browser context, then looks at the page for the planner.

import type { Policy } from '../../../shared/rooms.ts';
import { describeError, LamError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { type Action, isOutcome, type Outcome, type PageAction } from '../plan/action.ts';
import type { Page } from '../plan/page.ts';
import type { PastAction } from '../plan/planner.ts';
import { labelsOf, parseSnapshot } from '../plan/snapshot.ts';
import type { ActJob, PrepareJob } from '../task/jobs.ts';
import { stepMessage } from '../task/progress.ts';
import { type ActionRecord, hasEnded, type TaskRecord } from '../task/record.ts';
import type { Pipeline } from './pipeline.ts';
import type { Log, Rooms, Tasks } from './ports.ts';

type Changed = NonNullable<PastAction['changed']>;

export interface RoomBrowser {
  observe(signal: AbortSignal): Promise<Page>;
  /** @throws LamError; `egress_denied` where a navigation left the policy, `stale_ref` where the element is gone. */
  perform(action: PageAction, signal: AbortSignal): Promise<{ changed: Changed }>;
  /** JPEG of the viewport. */
  picture(signal: AbortSignal): Promise<Buffer>;
  /** JSON by which another browser can go on. */
  save(): Promise<unknown>;
}

export interface Browser {
  room(room: string, policy: Policy, saved: unknown, signal: AbortSignal): Promise<RoomBrowser>;
}

export interface ActDeps {
  browser: Browser;
  states: {
    browserState(room: string): Promise<unknown>;
    setBrowserState(room: string, state: unknown): Promise<void>;
  };
  images: { putImage(task: string, n: number, jpeg: Buffer): Promise<void> };
  imageUrl(task: string, n: number): string;
  tasks: Tasks;
  rooms: Rooms;
  log: Log;
  pipeline: Pipeline;
  metrics: Metrics;
  logger: Logger;
}

/** How a round went: whether the rest of its actions still holds, and why not. */
type Performed = 'go on' | 'look again' | 'ended';

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
    const room = await rooms.get(task.room);
    if (room === undefined)
      return pipeline.fail(task, { code: 'room_gone', reason: 'The room was removed.' });
    await this.#inTurn(task.room, async () => {
      signal.throwIfAborted();
      const browser = await this.#open(task.room, room, signal);
      await this.#round(task, job, browser, room, signal);
      await this.#keep(task, browser).catch((error) => {
        this.#deps.logger.warn(
          { task: task.id, err: error },
          'the picture or the state of the page could not be kept',
        );
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
      if ((await browser.observe(signal)).url === 'about:blank')
        await browser.perform({ kind: 'goto', url }, signal);
      await this.#keepLabels(id, browser);
    });
  }

  async #keepLabels(room: string, browser: RoomBrowser): Promise<Page> {
    const page = await browser.observe(AbortSignal.timeout(LOOK_MS));
    await this.#deps.rooms.setLabels(room, labelsOf(parseSnapshot(page.snapshot)));
    return page;
  }

  async #open(room: string, policy: Policy, signal: AbortSignal): Promise<RoomBrowser> {
    const saved = await this.#deps.states.browserState(room);
    return this.#deps.browser.room(room, policy, saved, signal);
  }

  async #round(
    task: TaskRecord,
    job: ActJob,
    browser: RoomBrowser,
    policy: Policy,
    signal: AbortSignal,
  ): Promise<void> {
    const { tasks, pipeline } = this.#deps;
    const began = performance.now();
    const first: Partial<TaskRecord> = task.startedAt === undefined ? { startedAt: Date.now() } : {};
    const took =
      first.startedAt === undefined ? {} : { queueMs: first.startedAt - task.createdAt - task.timings.sttMs };
    if (!(await tasks.change(task.id, { state: 'acting', ...first, took })))
      return pipeline.advance(task.room);
    // A round whose actions have begun was cut off: none of them is performed again, the planner sees how far it came.
    const cutOff = task.actions.some((done) => done.step === job.round);
    if (cutOff) await this.#markInterrupted(task);
    const actions = cutOff
      ? []
      : job.round === 0
        ? opening(task, policy, await browser.observe(signal))
        : job.actions;
    for (const [i, action] of actions.entries()) {
      if (isOutcome(action)) {
        const said = await this.#withEvidence(action, task.actions.at(-1), browser, signal);
        await tasks.change(task.id, { took: { actMs: performance.now() - began } });
        return pipeline.settle((await tasks.get(task.id)) ?? task, job.round, said, job.pending);
      }
      const went = await this.#perform(task, job.round, action, i, browser, signal);
      if (went === 'ended') return;
      if (went === 'look again' && !endsWell(actions.slice(i + 1), task.actions.at(-1))) break;
    }
    const page = await browser.observe(signal);
    await tasks.change(task.id, { took: { actMs: performance.now() - began } });
    await pipeline.plan(task.id, job.round + 1, page);
  }

  /** What a crash left `running` may have happened or not: the room is told that nobody saw its end. */
  async #markInterrupted(task: TaskRecord): Promise<void> {
    for (const record of task.actions.filter(({ state }) => state === 'running')) {
      Object.assign(record, { state: 'interrupted', error: 'it was interrupted, and may have happened' });
      await this.#deps.tasks.change(task.id, { action: record }, [stepMessage(task, record, undefined)]);
    }
  }

  /** What ended on another page says which: the room sees that it is the right one. */
  async #withEvidence(
    said: Outcome,
    last: ActionRecord | undefined,
    browser: RoomBrowser,
    signal: AbortSignal,
  ): Promise<Outcome> {
    if (said.kind !== 'done' || said.evidence !== undefined || last?.changed !== 'navigated') return said;
    const { title, url } = await browser.observe(signal);
    return { ...said, evidence: `Now on “${title.slice(0, 200)}”, ${url.slice(0, 500)}` };
  }

  /** Performs one action, with its record kept from before to after; `task.actions` grows by it. */
  async #perform(
    task: TaskRecord,
    round: number,
    action: PageAction,
    index: number,
    browser: RoomBrowser,
    signal: AbortSignal,
  ): Promise<Performed> {
    const { tasks, pipeline, metrics } = this.#deps;
    const record: ActionRecord = { n: task.actions.length + 1, step: round, action, state: 'running' };
    if (!(await tasks.change(task.id, { action: record }, [stepMessage(task, record, undefined)]))) {
      await pipeline.advance(task.room);
      return 'ended';
    }
    task.actions.push(record);
    const began = performance.now();
    try {
      record.changed = (await browser.perform(action, signal)).changed;
      record.state = 'done';
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof LamError))
        this.#deps.logger.warn({ task: task.id, err: error }, 'an action failed');
      // Behind an action of the same round, an element that is gone only means that the page has moved on.
      record.state =
        error instanceof LamError && error.code === 'stale_ref' && index > 0 ? 'skipped' : 'failed';
      Object.assign(record, { error: describeError(error).reason });
      // Where the way in is barred, or out of what the policy allows, there is nothing to plan upon.
      if (round === 0 || (error instanceof LamError && error.code === 'egress_denied')) {
        await this.#finish(task, record, began);
        await pipeline.fail((await tasks.get(task.id)) ?? task, describeError(error));
        return 'ended';
      }
    }
    metrics.actions.inc({ kind: action.kind, state: record.state });
    await this.#finish(task, record, began);
    if (record.state !== 'done') return 'look again';
    return record.changed === 'navigated' || record.changed === 'dialog' ? 'look again' : 'go on';
  }

  async #finish(task: TaskRecord, record: ActionRecord, began: number): Promise<void> {
    record.ms = Math.round(performance.now() - began);
    await this.#deps.tasks.change(task.id, { action: record }, [stepMessage(task, record, undefined)]);
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

  /**
   * Once the room has been told: what can be named on the page now, a picture of it for the round's last action, and
   * the state to restore it from.
   */
  async #keep(task: TaskRecord, browser: RoomBrowser): Promise<void> {
    const page = await this.#keepLabels(task.room, browser);
    const last = task.actions.at(-1);
    if (last !== undefined && page.dialog === undefined) {
      await this.#deps.images.putImage(task.id, last.n, await browser.picture(AbortSignal.timeout(LOOK_MS)));
      const shown = stepMessage(task, last, this.#deps.imageUrl(task.id, last.n));
      await this.#deps.log.publish(task.room, [shown]);
    }
    await this.#deps.states.setBrowserState(task.room, await browser.save());
  }
}

const LOOK_MS = 5_000;

/** What a task begins with: its own address, or the room's start page where the browser has not been anywhere yet. */
function opening(task: TaskRecord, policy: Policy, page: Page): PageAction[] {
  const url = task.url ?? (page.url === 'about:blank' ? policy.startUrl : undefined);
  return url === undefined ? [] : [{ kind: 'goto', url }];
}

/** Whether nothing but a closing `done` is left behind an action that succeeded by leading to another page. */
function endsWell(rest: Action[], last: ActionRecord | undefined): boolean {
  return (
    last?.state === 'done' && last.changed === 'navigated' && rest.length === 1 && rest[0]?.kind === 'done'
  );
}
