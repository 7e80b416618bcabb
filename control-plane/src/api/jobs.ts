// SPDX-License-Identifier: MIT
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { failure, security } from './openapi.ts';
import { onInvalid } from './problem.ts';

const queueName = z.enum(['stt', 'plan', 'act']);
const jobState = z.enum(['waiting', 'active', 'delayed', 'completed', 'failed']);
const job = z
  .object({
    id: z.string(),
    queue: queueName,
    state: z.string(),
    task: z.string(),
    attempts: z.number().int(),
    createdAt: z.string(),
    error: z.string().optional(),
  })
  .openapi('Job');

export interface ApiJobs {
  list(queue?: z.infer<typeof queueName>, state?: z.infer<typeof jobState>): Promise<z.infer<typeof job>[]>;
  counts(): Promise<Record<string, Record<string, number>>>;
  /** @throws LamError `unknown_job`, `not_failed`. */
  retry(queue: z.infer<typeof queueName>, id: string): Promise<void>;
  /** @throws LamError `unknown_job`, `job_active`. */
  remove(queue: z.infer<typeof queueName>, id: string): Promise<void>;
}

const params = z.object({ queue: queueName, id: z.string().min(1).max(200) });
const tags = ['jobs'];

const list = createRoute({
  method: 'get',
  path: '/v1/jobs',
  summary: 'Jobs of the three queues, at most 100 of each',
  tags,
  security,
  request: { query: z.object({ queue: queueName.optional(), state: jobState.optional() }) },
  responses: {
    200: {
      description: 'The jobs, and how many there are by state',
      content: {
        'application/json': {
          schema: z.object({
            jobs: z.array(job),
            counts: z.record(z.string(), z.record(z.string(), z.number())),
          }),
        },
      },
    },
  },
});
const retry = createRoute({
  method: 'post',
  path: '/v1/jobs/{queue}/{id}/retry',
  summary: 'Run a failed job again',
  tags,
  security,
  request: { params },
  responses: {
    204: { description: 'It waits again' },
    404: failure('No such job'),
    409: failure('It has not failed'),
  },
});
const remove = createRoute({
  method: 'delete',
  path: '/v1/jobs/{queue}/{id}',
  summary: 'Remove a job that is not running',
  tags,
  security,
  request: { params },
  responses: { 204: { description: 'Removed' }, 404: failure('No such job'), 409: failure('It is running') },
});

export function jobRoutes(jobs: ApiJobs): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: onInvalid });
  app.openapi(list, async (c) => {
    const { queue, state } = c.req.valid('query');
    return c.json({ jobs: await jobs.list(queue, state), counts: await jobs.counts() }, 200);
  });
  app.openapi(retry, async (c) => {
    const { queue, id } = c.req.valid('param');
    await jobs.retry(queue, id);
    return c.body(null, 204);
  });
  app.openapi(remove, async (c) => {
    const { queue, id } = c.req.valid('param');
    await jobs.remove(queue, id);
    return c.body(null, 204);
  });
  return app;
}
