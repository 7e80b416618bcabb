// SPDX-License-Identifier: MIT
// One stage's worker: takes jobs from its queue, gives the stage an AbortSignal, and takes the signal seriously.
import { type Job, UnrecoverableError, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { describeError, LamError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { ATTEMPTS, type JobData, type StageName } from './jobs.ts';
import { BULL_PREFIX, KEY_PREFIX } from './redis.ts';

// A dead worker's job is picked up by another within LOCK_MS + STALLED_CHECK_MS.
const LOCK_MS = 6_000;
const STALLED_CHECK_MS = 2_000;
const MAX_STALLED = 5;
const CANCEL_CHANNEL = `${KEY_PREFIX}cancel`;

export interface StageWorkerOptions<Data extends JobData> {
  stage: StageName;
  redis: Redis;
  concurrency: number;
  log: Logger;
  metrics: Metrics;
  /** A throw of a retryable LamError (or of anything unforeseen) leads to another attempt; any other LamError ends it. */
  run(data: Data, signal: AbortSignal): Promise<void>;
  /** The job will not be tried again. */
  failed(data: Data, error: { code: string; reason: string }): Promise<void>;
}

export class StageWorker<Data extends JobData> {
  readonly #worker: Worker<Data>;
  readonly #active = new Map<string, string>();
  readonly #options: StageWorkerOptions<Data>;

  constructor(options: StageWorkerOptions<Data>) {
    this.#options = options;
    // BullMQ passes the signal only to processors that declare three parameters.
    this.#worker = new Worker<Data>(options.stage, (job, _token, signal) => this.#process(job, signal!), {
      connection: options.redis,
      prefix: BULL_PREFIX,
      concurrency: options.concurrency,
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_CHECK_MS,
      maxStalledCount: MAX_STALLED,
    });
    this.#worker.on('error', (error) =>
      options.log.warn({ stage: options.stage, error: error.message }, 'worker'),
    );
    // BullMQ only tells that a lock is lost; another worker may run the job from now on, so this one must stop.
    this.#worker.on('lockRenewalFailed', (ids) => {
      for (const id of ids) this.#worker.cancelJob(id, 'the lock was lost');
    });
    this.#worker.on('failed', (job, error) => void this.#onFailed(job, error));
  }

  /** Aborts whatever this worker runs for the task. */
  cancel(task: string): void {
    for (const [id, owner] of this.#active)
      if (owner === task) this.#worker.cancelJob(id, 'the task was cancelled');
  }

  async close(): Promise<void> {
    this.#worker.cancelAllJobs('the control plane is stopping');
    await this.#worker.close();
  }

  async #process(job: Job<Data>, signal: AbortSignal): Promise<void> {
    const { stage, metrics, run } = this.#options;
    const stop = metrics.stageSeconds.startTimer({ stage });
    this.#active.set(job.id!, job.data.task);
    try {
      await run(job.data, signal);
    } catch (error) {
      const { code, reason } = describeError(error);
      metrics.stageFailures.inc({ stage, code });
      this.#options.log.warn(
        { stage, job: job.id, attempt: job.attemptsMade + 1, err: error },
        'a stage failed',
      );
      const hopeless = error instanceof LamError && !error.retryable;
      const final = hopeless || job.attemptsMade + 1 >= ATTEMPTS;
      // Recorded while the job still counts as live: whoever looks through the tasks must not find it failed for no known reason.
      if (final && !signal.aborted && (await this.#record(job, { code, reason }))) throw new Recorded(reason);
      throw hopeless ? unrecoverable(code, reason) : error;
    } finally {
      this.#active.delete(job.id!);
      stop();
    }
  }

  /** For jobs that end otherwise: aborted in their last attempt, or given up by BullMQ since their workers died. */
  async #onFailed(job: Job<Data> | undefined, error: Error): Promise<void> {
    if (job === undefined || error instanceof Recorded) return;
    const final = error instanceof UnrecoverableError || job.attemptsMade >= ATTEMPTS;
    if (final) await this.#record(job, describeError(error.cause ?? error));
  }

  /** @returns whether the stage has recorded the job's end. */
  async #record(job: Job<Data>, error: { code: string; reason: string }): Promise<boolean> {
    try {
      await this.#options.failed(job.data, error);
      return true;
    } catch (failure) {
      this.#options.log.error({ job: job.id, err: failure }, 'the end of a failed job could not be recorded');
      return false;
    }
  }
}

/** Ends a job whose end its stage has recorded. */
class Recorded extends UnrecoverableError {}

function unrecoverable(code: string, reason: string): UnrecoverableError {
  return Object.assign(new UnrecoverableError(reason), { cause: new LamError(code, reason) });
}

/** Tells every process that the task was cancelled. */
export async function announceCancel(redis: Redis, task: string): Promise<void> {
  await redis.publish(CANCEL_CHANNEL, task);
}

/** Calls `cancel` for every task that any process announces as cancelled. */
export async function followCancels(
  redis: Redis,
  cancel: (task: string) => void,
): Promise<() => Promise<void>> {
  const subscriber = redis.duplicate();
  subscriber.on('error', () => undefined);
  subscriber.on('message', (_channel, task) => cancel(task));
  await subscriber.subscribe(CANCEL_CHANNEL);
  return async () => {
    subscriber.disconnect();
  };
}
