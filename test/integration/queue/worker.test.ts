// SPDX-License-Identifier: MIT
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LamError } from '../../../control-plane/src/errors.ts';
import { createMetrics } from '../../../control-plane/src/metrics.ts';
import { JobQueues } from '../../../control-plane/src/queue/jobs.ts';
import { announceCancel, followCancels, StageWorker } from '../../../control-plane/src/queue/worker.ts';
import { memoryLog } from '../../support/memory-log.ts';
import { startRedis, type TestRedis } from '../../support/redis.ts';

interface Data {
  task: string;
}

let server: TestRedis;
let jobs: JobQueues;

beforeAll(async () => {
  server = await startRedis();
  jobs = new JobQueues(server.redis);
});
afterAll(async () => {
  await jobs.close();
  await server.stop();
});
beforeEach(() => server.redis.flushall());

async function withWorker(
  run: (data: Data, signal: AbortSignal) => Promise<void>,
  body: (worker: StageWorker<Data>, failures: [string, string][]) => Promise<void>,
  onFailed: (data: Data) => Promise<void> = async () => undefined,
): Promise<void> {
  const failures: [string, string][] = [];
  const worker = new StageWorker<Data>({
    stage: 'plan',
    redis: server.redis,
    concurrency: 4,
    log: memoryLog().log,
    metrics: createMetrics(),
    run,
    failed: async (data, { code }) => {
      failures.push([data.task, code]);
      await onFailed(data);
    },
  });
  try {
    await body(worker, failures);
  } finally {
    await worker.close();
  }
}

describe('a stage’s worker', () => {
  it('runs a job once, however often it is added', async () => {
    const ran: string[] = [];
    await withWorker(
      async ({ task }) => void ran.push(task),
      async () => {
        await Promise.all([1, 2, 3].map(() => jobs.add('plan', 'ta-plan-1', { task: 'ta' })));
        await jobs.add('plan', 'tb-plan-1', { task: 'tb' });
        await vi.waitFor(() => expect(ran).toEqual(['ta', 'tb']));
        await jobs.add('plan', 'ta-plan-1', { task: 'ta' });
        await jobs.add('plan', 'tc-plan-1', { task: 'tc' });
        await vi.waitFor(() => expect(ran).toEqual(['ta', 'tb', 'tc']));
        expect(await jobs.state('plan', 'ta-plan-1')).toBe('live');
        expect(await jobs.state('plan', 'td-plan-1')).toBe('absent');
      },
    );
  });

  it('tries again what may work later, and gives up at once on what cannot', async () => {
    const tries = { later: 0, never: 0 };
    await withWorker(
      async ({ task }) => {
        if (task === 'never') {
          tries.never++;
          throw new LamError('model_refused', 'no');
        }
        if (++tries.later < 2) throw new LamError('model_unavailable', 'busy', { retryable: true });
      },
      async (_worker, failures) => {
        await jobs.add('plan', 'later-1', { task: 'later' });
        await jobs.add('plan', 'never-1', { task: 'never' });
        await vi.waitFor(() => expect(tries).toEqual({ later: 2, never: 1 }), 5_000);
        await vi.waitFor(() => expect(failures).toEqual([['never', 'model_refused']]));
        expect(await jobs.state('plan', 'never-1')).toBe('failed');
      },
    );
  });

  it('records why a job has failed before the job counts as failed, and once', async () => {
    const states: string[] = [];
    await withWorker(
      async ({ task }) => {
        if (task === 'never') throw new LamError('model_refused', 'no');
        throw new Error('a flaw');
      },
      async (_worker, failures) => {
        await jobs.add('plan', 'never-1', { task: 'never' });
        await vi.waitFor(async () => expect(await jobs.state('plan', 'never-1')).toBe('failed'));
        await jobs.add('plan', 'flaw-1', { task: 'flaw' });
        await vi.waitFor(async () => expect(await jobs.state('plan', 'flaw-1')).toBe('failed'), 10_000);
        expect(failures).toEqual([
          ['never', 'model_refused'],
          ['flaw', 'internal'],
        ]);
      },
      async ({ task }) => void states.push(await jobs.state('plan', `${task}-1`)),
    );
    expect(states).toEqual(['live', 'live']);
  });

  it('aborts what runs for a task that any process cancels', async () => {
    const seen: unknown[] = [];
    let running = () => {};
    const started = new Promise<void>((resolve) => {
      running = resolve;
    });
    await withWorker(
      async (_data, signal) => {
        running();
        await new Promise<void>((resolve) =>
          signal.addEventListener('abort', () => resolve(), { once: true }),
        );
        seen.push('aborted');
        throw new LamError('cancelled', 'cancelled');
      },
      async (worker) => {
        const unfollow = await followCancels(server.redis, (task) => worker.cancel(task));
        await jobs.add('plan', 'ta-plan-1', { task: 'ta' });
        await started;
        await announceCancel(server.redis, 'another');
        await announceCancel(server.redis, 'ta');
        await vi.waitFor(() => expect(seen).toEqual(['aborted']));
        await unfollow();
      },
    );
  });
});
