// SPDX-License-Identifier: MIT
// The three job queues, as BullMQ keeps them in Redis.
import { type Job, type JobType, Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { LamError } from '../errors.ts';
import { BULL_PREFIX } from './redis.ts';

export const STAGES = ['stt', 'plan', 'act'] as const;
export type StageName = (typeof STAGES)[number];

export const ATTEMPTS = 3;
const BACKOFF_MS = 300;
const KEEP_COMPLETED = { age: 3_600, count: 200 };
const KEEP_FAILED = { age: 24 * 3_600, count: 1_000 };
const LIST_LIMIT = 100;

/** What every job's data holds beside its stage's own. */
export interface JobData {
  /** The task's id (for `stt`: the id that the task will have, should it become one). */
  task: string;
}

export interface JobView {
  id: string;
  queue: StageName;
  state: string;
  task: string;
  attempts: number;
  createdAt: string;
  error?: string;
}

export const JOB_STATES = ['waiting', 'active', 'delayed', 'completed', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

export class JobQueues {
  readonly queues: Record<StageName, Queue>;

  constructor(redis: Redis) {
    const open = (name: StageName) =>
      new Queue(name, {
        connection: redis,
        prefix: BULL_PREFIX,
        defaultJobOptions: {
          attempts: ATTEMPTS,
          backoff: { type: 'exponential', delay: BACKOFF_MS },
          removeOnComplete: KEEP_COMPLETED,
          removeOnFail: KEEP_FAILED,
        },
      });
    this.queues = { stt: open('stt'), plan: open('plan'), act: open('act') };
  }

  /** A job whose id is known already is not added again. */
  async add(stage: StageName, id: string, data: JobData, delayMs = 0): Promise<void> {
    await this.queues[stage].add(stage, data, { jobId: id, ...(delayMs > 0 && { delay: delayMs }) });
  }

  /** `live`: it will run, runs, or has run. */
  async state(stage: StageName, id: string): Promise<'live' | 'failed' | 'absent'> {
    const state = await this.queues[stage].getJobState(id);
    return state === 'unknown' ? 'absent' : state === 'failed' ? 'failed' : 'live';
  }

  /** Jobs that wait their turn now. */
  async backlog(stage: StageName): Promise<number> {
    return this.queues[stage].getWaitingCount();
  }

  /** Newest first, at most 100 of a queue. */
  async list(queue?: StageName, state?: JobState): Promise<JobView[]> {
    const names = queue === undefined ? STAGES : [queue];
    const states: JobType[] = state === undefined ? [...JOB_STATES] : [state];
    const views = names.map(async (name) => {
      const jobs = await this.queues[name].getJobs(states, 0, LIST_LIMIT - 1);
      return Promise.all(jobs.filter((job) => job !== undefined).map((job) => view(name, job)));
    });
    return (await Promise.all(views)).flat();
  }

  async counts(): Promise<Record<StageName, Record<string, number>>> {
    const all = STAGES.map(
      async (name) => [name, await this.queues[name].getJobCounts(...JOB_STATES)] as const,
    );
    return Object.fromEntries(await Promise.all(all)) as Record<StageName, Record<string, number>>;
  }

  /** Runs a failed job again. @throws LamError `unknown_job`, `not_failed`. */
  async retry(queue: StageName, id: string): Promise<void> {
    const job = await this.#find(queue, id);
    if ((await job.getState()) !== 'failed')
      throw new LamError('not_failed', 'Only a failed job can be retried.');
    await job.retry('failed');
  }

  /** @throws LamError `unknown_job`, `job_active`. */
  async remove(queue: StageName, id: string): Promise<void> {
    const job = await this.#find(queue, id);
    if ((await job.getState()) === 'active') {
      throw new LamError('job_active', 'The job is running; cancel its task instead.');
    }
    await job.remove();
  }

  async close(): Promise<void> {
    await Promise.all(STAGES.map((name) => this.queues[name].close()));
  }

  async #find(queue: StageName, id: string): Promise<Job> {
    const job = await this.queues[queue].getJob(id);
    if (!job) throw new LamError('unknown_job', `The queue “${queue}” has no job “${id}”.`);
    return job;
  }
}

async function view(queue: StageName, job: Job): Promise<JobView> {
  return {
    id: job.id!,
    queue,
    state: await job.getState(),
    task: (job.data as JobData).task,
    attempts: job.attemptsMade,
    createdAt: new Date(job.timestamp).toISOString(),
    ...(job.failedReason && { error: job.failedReason }),
  };
}
