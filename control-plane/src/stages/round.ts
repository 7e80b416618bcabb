// SPDX-License-Identifier: MIT
// One round of a task in the browser: its actions in order, and what follows behind the last of them.
import type { Policy } from '../../../shared/rooms.ts';
import { describeError, type LamError } from '../errors.ts';
import { type Action, type BrowserAction, isOutcome, type Outcome } from '../plan/action.ts';
import { isBare, type Page } from '../plan/page.ts';
import type { ActionRecord, TaskRecord } from '../task/record.ts';
import { Agenda } from './agenda.ts';
import { TASK_MS } from './deadline.ts';
import type { Pipeline } from './pipeline.ts';
import type { Feed, Tasks, Views } from './ports.ts';
import { type ActingBrowser, Recorder, type RecorderContext, type RecorderDeps } from './recorder.ts';

/** What a round needs of the room's browser. */
export interface RoundBrowser extends ActingBrowser {
  /** `task`: whose planner is shown the page, and told what has changed since it was shown one last. */
  observe(signal: AbortSignal, task?: string): Promise<Page>;
  /** JPEG of the viewport, with the refs of what can be acted upon. */
  markedPicture(signal: AbortSignal): Promise<Buffer>;
}

export interface RoundDeps extends RecorderDeps {
  tasks: Tasks & Views;
  pipeline: Pipeline;
  feed: Feed;
  /** The planner can make use of a picture: it gets one of a page that has nearly no text, unasked. */
  picturesBare: boolean;
}

export interface RoundContext extends RecorderContext {
  browser: RoundBrowser;
  policy: Policy;
}

export class Round {
  readonly #deps: RoundDeps;
  readonly #context: RoundContext;
  readonly #recorder: Recorder;
  readonly #began = performance.now();
  #agenda: Agenda;

  constructor(deps: RoundDeps, context: RoundContext) {
    this.#deps = deps;
    this.#context = context;
    this.#recorder = new Recorder(deps, context);
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
      const verdict = await this.#recorder.perform(next, done++);
      if (verdict === 'go on') continue;
      if (verdict === 'ended') {
        await this.#deps.pipeline.advance(this.#context.task.room);
        return true;
      }
      if (verdict !== 'look again') return this.#fail(verdict.barred);
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
      await this.#recorder.markInterrupted();
      await this.#agenda.rest();
    } else if (job.round === 0) {
      const actions = opening(task, policy, await browser.observe(signal));
      this.#agenda = new Agenda({ ...job, actions }, this.#deps.feed, signal);
    }
  }

  async #settle(said: Outcome): Promise<true> {
    const { task, job } = this.#context;
    const shown = await this.#withEvidence(said);
    await this.#deps.tasks.change(task.id, { took: { actMs: this.#actMs() } });
    await this.#deps.pipeline.settle(await this.#fresh(), job.round, shown, this.#agenda.pending);
    return true;
  }

  async #fail(barred: LamError): Promise<true> {
    await this.#agenda.rest();
    await this.#deps.pipeline.fail(await this.#fresh(), describeError(barred));
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

  /** The task with all that was added to its record since. */
  async #fresh(): Promise<TaskRecord> {
    const { task } = this.#context;
    return (await this.#deps.tasks.get(task.id)) ?? task;
  }
}

/** What a task begins with: its own address, or the room's start page where the browser has not been anywhere yet. */
function opening(task: TaskRecord, policy: Policy, page: Page): BrowserAction[] {
  const url = task.url ?? (page.url === 'about:blank' ? policy.startUrl : undefined);
  return url === undefined ? [] : [{ kind: 'goto', url }];
}

const LEADS = new Set<ActionRecord['changed']>(['navigated', 'popup']);

/** The closing `done`, where nothing else is left behind an action that succeeded by leading to another page, or a dialog. */
function closingOf(rest: Action[], last: ActionRecord | undefined): Outcome | undefined {
  const [only, ...others] = rest;
  const led = last?.state === 'done' && LEADS.has(last.changed) && others.length === 0;
  return led && only?.kind === 'done' ? only : undefined;
}
