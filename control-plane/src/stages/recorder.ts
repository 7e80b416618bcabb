// SPDX-License-Identifier: MIT
// One action of a round: recorded from before it begins to after it ends, so that no death of a process can lead to its
// being performed twice.
import { describeError, LamError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { type BrowserAction, isSilent, type PageAction, type SilentAction } from '../plan/action.ts';
import type { PastAction } from '../plan/planner.ts';
import { soundsSecret, valuedFields, withoutSecrets } from '../plan/secrecy.ts';
import type { ActJob } from '../task/jobs.ts';
import { stepMessage } from '../task/progress.ts';
import type { ActionRecord, TaskRecord } from '../task/record.ts';
import type { Tasks } from './ports.ts';

/** What came of an action; see PastAction. */
export interface Performed extends Pick<PastAction, 'result' | 'fallback'> {
  changed: NonNullable<PastAction['changed']>;
}

export interface ActingBrowser {
  /** @throws LamError; `egress_denied` where a navigation left the policy, `stale_ref` where the element is gone. */
  perform(action: BrowserAction, signal: AbortSignal): Promise<Performed>;
  /** Those of the refs whose fields hide what is typed into them. */
  secretFields(refs: readonly string[], signal: AbortSignal): Promise<string[]>;
}

export interface RecorderDeps {
  tasks: Tasks;
  metrics: Metrics;
  logger: Logger;
}

export interface RecorderContext {
  /** Grows by the actions that are performed. */
  task: TaskRecord;
  job: ActJob;
  browser: ActingBrowser;
  signal: AbortSignal;
}

/** Whether what is left of the round still holds behind an action, whether its task has ended meanwhile, or what bars the way. */
export type Verdict = 'go on' | 'look again' | 'ended' | { barred: LamError };

/** What leaves the rest of a round as it was planned; anything else that came up is looked at first. */
const GOES_ON = new Set<PastAction['changed']>(['content', 'nothing']);

const MAX_RESULT_CHARS = 4_000;

export class Recorder {
  readonly #deps: RecorderDeps;
  readonly #context: RecorderContext;

  constructor(deps: RecorderDeps, context: RecorderContext) {
    this.#deps = deps;
    this.#context = context;
  }

  /** @param index Its place in the round: behind others, an element that is gone fails nothing. */
  async perform(action: PageAction, index: number): Promise<Verdict> {
    const { task, job } = this.#context;
    const record: ActionRecord = { n: task.actions.length + 1, step: job.round, action, state: 'running' };
    if (isSilent(action)) return this.#note({ ...record, action, state: 'done' });
    Object.assign(record, await this.#hidden(action));
    if (!(await this.#tell(record))) return 'ended';
    task.actions.push(record);
    const barred = await this.#carryOut(record, action, index);
    this.#deps.metrics.actions.inc({ kind: action.kind, state: record.state });
    await this.#tell(record);
    if (barred !== undefined) return { barred };
    return record.state === 'done' && GOES_ON.has(record.changed) ? 'go on' : 'look again';
  }

  /** What a crash left `running` may have happened or not: the room is told that nobody saw its end. */
  async markInterrupted(): Promise<void> {
    for (const record of this.#context.task.actions.filter(({ state }) => state === 'running')) {
      Object.assign(record, { state: 'interrupted', error: 'it was interrupted, and may have happened' });
      await this.#tell(record);
    }
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
    if (!(await this.#tell(record))) return 'ended';
    this.#context.task.actions.push(record);
    this.#deps.metrics.actions.inc({ kind: record.action.kind, state: record.state });
    return 'go on';
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
}

/**
 * Behind an action of the same round, an element that is gone only means that the page has moved on. What was under way
 * when the browser died may have happened.
 */
function stateAfter(code: string, index: number): ActionRecord['state'] {
  if (code === 'stale_ref' && index > 0) return 'skipped';
  return code === 'browser_gone' || code === 'page_gone' ? 'interrupted' : 'failed';
}
