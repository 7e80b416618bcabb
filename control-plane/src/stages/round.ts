// SPDX-License-Identifier: MIT
// One round of a task in the browser: its actions in order, each recorded from before it begins to after it ends, so
// that no death of a process can lead to an action being performed twice.
import type { Policy } from '../../../shared/rooms.ts';
import { describeError, LamError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import {
  type Action,
  type BrowserAction,
  isOutcome,
  isSilent,
  type Outcome,
  type PageAction,
  type SilentAction,
} from '../plan/action.ts';
import { isBare, type Page } from '../plan/page.ts';
import type { PastAction } from '../plan/planner.ts';
import { soundsSecret, valuedFields, withoutSecrets } from '../plan/secrecy.ts';
import type { ActJob } from '../task/jobs.ts';
import { stepMessage } from '../task/progress.ts';
import type { ActionRecord, TaskRecord } from '../task/record.ts';
import { Agenda } from './agenda.ts';
import { TASK_MS } from './deadline.ts';
import type { Pipeline } from './pipeline.ts';
import type { Feed, Tasks, Views } from './ports.ts';

/** What came of an action; see PastAction. */
export interface Performed extends Pick<PastAction, 'result' | 'fallback'> {
  changed: NonNullable<PastAction['changed']>;
}

/** What a round needs of the room's browser. */
export interface RoundBrowser {
  /** `task`: whose planner is shown the page, and told what has changed since it was shown one last. */
  observe(signal: AbortSignal, task?: string): Promise<Page>;
  /** @throws LamError; `egress_denied` where a navigation left the policy, `stale_ref` where the element is gone. */
  perform(action: BrowserAction, signal: AbortSignal): Promise<Performed>;
  /** Those of the refs whose fields hide what is typed into them. */
  secretFields(refs: readonly string[], signal: AbortSignal): Promise<string[]>;
  /** JPEG of the viewport, with the refs of what can be acted upon. */
  markedPicture(signal: AbortSignal): Promise<Buffer>;
}

export interface RoundDeps {
  tasks: Tasks & Views;
  pipeline: Pipeline;
  feed: Feed;
  metrics: Metrics;
  logger: Logger;
  /** The planner can make use of a picture: it gets one of a page that has nearly no text, unasked. */
  picturesBare: boolean;
}

export interface RoundContext {
  /** Grows by the actions that are performed. */
  task: TaskRecord;
  job: ActJob;
  browser: RoundBrowser;
  policy: Policy;
  signal: AbortSignal;
}

/** Whether what is left of the round still holds behind an action; `ended`: so has the task. */
type Verdict = 'go on' | 'look again' | 'ended';

const MAX_RESULT_CHARS = 4_000;

export class Round {
  readonly #deps: RoundDeps;
  readonly #context: RoundContext;
  readonly #began = performance.now();
  #agenda: Agenda;

  constructor(deps: RoundDeps, context: RoundContext) {
    this.#deps = deps;
    this.#context = context;
    this.#agenda = new Agenda(context.job, deps.feed, context.signal);
  }

  /** @returns the page that the planner is given; undefined where the task has ended, or waits for an answer. */
  async run(): Promise<Page | undefined> {
    const { task, job, browser, signal } = this.#context;
    const { tasks, pipeline } = this.#deps;
    if (!(await this.#begin())) {
      await pipeline.advance(task.room);
      return undefined;
    }
    try {
      await this.#prepare();
      const ended = await this.#act();
      if (ended) return undefined;
    } finally {
      await this.#agenda.close();
    }
    const page = await browser.observe(signal, task.id);
    await tasks.change(task.id, { took: { actMs: this.#actMs() } });
    await pipeline.plan(task.id, job.round + 1, page, await this.#pictured(page));
    return page;
  }

  /** Whether the next plan is to be made with a picture, asked for or because words tell too little, and there is one. */
  async #pictured(page: Page): Promise<boolean> {
    const { task, job, browser, signal } = this.#context;
    const asked = task.actions.some(({ step, action }) => step === job.round && action.kind === 'look');
    const wanted = asked || (this.#deps.picturesBare && isBare(page));
    if (!wanted || page.dialog !== undefined) return false;
    await this.#deps.tasks.putView(task.id, job.round + 1, await browser.markedPicture(signal));
    return true;
  }

  /** @returns whether the task has ended, or waits for an answer. What the plan cost is in the record once all of it is known. */
  async #act(): Promise<boolean> {
    const agenda = this.#agenda;
    let done = 0;
    for (let next = await agenda.next(); next !== undefined; next = await agenda.next()) {
      if (isOutcome(next)) {
        await agenda.rest();
        return this.#settle(next);
      }
      const verdict = await this.#perform(next, done++);
      if (verdict === 'ended') return true;
      if (verdict === 'go on') continue;
      const closing = closingOf(await agenda.rest(), this.#context.task.actions.at(-1));
      return closing !== undefined && this.#settle(closing);
    }
    return false;
  }

  /** @returns false where the task has ended meanwhile. */
  #begin(): Promise<boolean> {
    const { task } = this.#context;
    if (task.startedAt !== undefined) return this.#deps.tasks.change(task.id, { state: 'acting' });
    const startedAt = Date.now();
    const queueMs = startedAt - task.createdAt - task.timings.sttMs;
    const deadline = startedAt + TASK_MS;
    return this.#deps.tasks.change(task.id, { state: 'acting', startedAt, deadline, took: { queueMs } });
  }

  /**
   * A round whose actions have begun was cut off: none of them is performed again, the planner sees how far it came.
   * The first round leads to where the task begins.
   */
  async #prepare(): Promise<void> {
    const { task, job, policy, browser, signal } = this.#context;
    if (task.actions.some((done) => done.step === job.round)) {
      await this.#markInterrupted();
      await this.#agenda.rest();
    } else if (job.round === 0) {
      const actions = opening(task, policy, await browser.observe(signal));
      this.#agenda = new Agenda({ ...job, actions }, this.#deps.feed, signal);
    }
  }

  /** What a crash left `running` may have happened or not: the room is told that nobody saw its end. */
  async #markInterrupted(): Promise<void> {
    for (const record of this.#context.task.actions.filter(({ state }) => state === 'running')) {
      Object.assign(record, { state: 'interrupted', error: 'it was interrupted, and may have happened' });
      await this.#tell(record);
    }
  }

  async #settle(said: Outcome): Promise<true> {
    const { task, job } = this.#context;
    const shown = await this.#withEvidence(said);
    await this.#deps.tasks.change(task.id, { took: { actMs: this.#actMs() } });
    await this.#deps.pipeline.settle(await this.#fresh(), job.round, shown, this.#agenda.pending);
    return true;
  }

  #actMs(): number {
    return performance.now() - this.#began - this.#agenda.waitedMs;
  }

  /** What ended on another page says which: the room sees that it is the right one. */
  async #withEvidence(said: Outcome): Promise<Outcome> {
    const { task, browser, signal } = this.#context;
    const navigated = task.actions.at(-1)?.changed === 'navigated';
    if (said.kind !== 'done' || said.evidence !== undefined || !navigated) return said;
    const { title, url } = await browser.observe(signal);
    return { ...said, evidence: `Now on “${title.slice(0, 200)}”, ${url.slice(0, 500)}` };
  }

  async #perform(action: PageAction, index: number): Promise<Verdict> {
    const { task, job } = this.#context;
    const record: ActionRecord = { n: task.actions.length + 1, step: job.round, action, state: 'running' };
    if (isSilent(action)) return this.#note({ ...record, action, state: 'done' });
    Object.assign(record, await this.#hidden(action));
    if (!(await this.#tell(record))) return this.#endedMeanwhile();
    task.actions.push(record);
    const barred = await this.#carryOut(record, action, index);
    this.#deps.metrics.actions.inc({ kind: action.kind, state: record.state });
    await this.#tell(record);
    if (barred !== undefined) {
      await this.#agenda.rest();
      await this.#deps.pipeline.fail(await this.#fresh(), describeError(barred));
      return 'ended';
    }
    return record.state !== 'done' || record.changed === 'navigated' || record.changed === 'dialog'
      ? 'look again'
      : 'go on';
  }

  /** What the room is not told of the action. */
  async #hidden(action: BrowserAction): Promise<Pick<ActionRecord, 'hidden'>> {
    const { browser, signal } = this.#context;
    const fields = valuedFields(action);
    if (fields.length === 0) return {};
    const said = fields.filter(({ name }) => soundsSecret(name)).map(({ ref }) => ref);
    const seen = await browser
      .secretFields(
        fields.map(({ ref }) => ref),
        signal,
      )
      .catch(() => []);
    const hidden = [...new Set([...said, ...seen])];
    return hidden.length > 0 ? { hidden } : {};
  }

  /** What leaves the page alone is done by being told. */
  async #note(record: ActionRecord & { action: SilentAction }): Promise<Verdict> {
    if (!(await this.#tell(record))) return this.#endedMeanwhile();
    this.#context.task.actions.push(record);
    this.#deps.metrics.actions.inc({ kind: record.action.kind, state: record.state });
    return 'go on';
  }

  async #endedMeanwhile(): Promise<Verdict> {
    await this.#deps.pipeline.advance(this.#context.task.room);
    return 'ended';
  }

  /** @returns the error where the way in is barred. */
  async #carryOut(record: ActionRecord, action: BrowserAction, index: number): Promise<LamError | undefined> {
    const { browser, signal } = this.#context;
    const began = performance.now();
    try {
      const { changed, result, fallback } = await browser.perform(action, signal);
      Object.assign(record, {
        state: 'done',
        changed,
        ...(result !== undefined && { result: result.slice(0, MAX_RESULT_CHARS) }),
        ...(fallback !== undefined && { fallback }),
      });
    } catch (error) {
      signal.throwIfAborted();
      return this.#failed(record, error, index);
    } finally {
      record.ms = Math.round(performance.now() - began);
    }
  }

  /** @returns the error where the way in is barred, or leads out of the policy: then there is nothing to plan upon. */
  #failed(record: ActionRecord, error: unknown, index: number): LamError | undefined {
    const { task, job } = this.#context;
    const known = error instanceof LamError ? error : undefined;
    if (known === undefined) this.#deps.logger.warn({ task: task.id, err: error }, 'an action failed');
    const { code, reason } = describeError(error);
    record.state = stateAfter(code, index);
    record.error = withoutSecrets(reason, record.action, record.hidden ?? []);
    const barred = job.round === 0 || code === 'egress_denied';
    return barred ? (known ?? new LamError(code, reason)) : undefined;
  }

  #tell(record: ActionRecord): Promise<boolean> {
    const { task } = this.#context;
    return this.#deps.tasks.change(task.id, { action: record }, [stepMessage(task, record, undefined)]);
  }

  /** The task with all that was added to its record since. */
  async #fresh(): Promise<TaskRecord> {
    const { task } = this.#context;
    return (await this.#deps.tasks.get(task.id)) ?? task;
  }
}

/**
 * Behind an action of the same round, an element that is gone only means that the page has moved on. What was under way
 * when the browser died may have happened.
 */
function stateAfter(code: string, index: number): ActionRecord['state'] {
  if (code === 'stale_ref' && index > 0) return 'skipped';
  return code === 'browser_gone' || code === 'page_gone' ? 'interrupted' : 'failed';
}

/** What a task begins with: its own address, or the room's start page where the browser has not been anywhere yet. */
function opening(task: TaskRecord, policy: Policy, page: Page): BrowserAction[] {
  const url = task.url ?? (page.url === 'about:blank' ? policy.startUrl : undefined);
  return url === undefined ? [] : [{ kind: 'goto', url }];
}

/** The closing `done`, where nothing else is left behind an action that succeeded by leading to another page. */
function closingOf(rest: Action[], last: ActionRecord | undefined): Outcome | undefined {
  const [only, ...others] = rest;
  const led = last?.state === 'done' && last.changed === 'navigated' && others.length === 0;
  return led && only?.kind === 'done' ? only : undefined;
}
