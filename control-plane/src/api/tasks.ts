// SPDX-License-Identifier: MIT
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { newTaskId } from '../../../shared/ids.ts';
import { MAX_REQUEST_CHARS } from '../../../shared/messages.ts';
import { roomId } from '../../../shared/rooms.ts';
import { task, taskState } from '../../../shared/tasks.ts';
import { LamError } from '../errors.ts';
import { hasEnded, type NewTask, type TaskRecord, toTask } from '../task/record.ts';
import { failure, json, security } from './openapi.ts';
import type { ApiPipeline, ApiRooms, ApiTasks } from './ports.ts';
import { onInvalid } from './problem.ts';
import { findRoom } from './rooms.ts';

export interface TaskRoutesDeps {
  rooms: ApiRooms;
  tasks: ApiTasks;
  pipeline: ApiPipeline;
  imageUrl(task: string, n: number): string;
}

const Task = z.object(task.shape).openapi('Task');
const text = z.string().trim().min(1).max(MAX_REQUEST_CHARS);
const NewTaskBody = z
  .object({
    text,
    url: z.url({ protocol: /^https?$/ }).optional(),
    participant: z.string().min(1).max(64).optional(),
  })
  .strict()
  .openapi('NewTask');

const params = z.object({ id: z.string().min(1).max(64) });
const tags = ['tasks'];
const one = {
  200: { ...json(Task), description: 'The task' },
  404: failure('No such task'),
  409: failure('Too late'),
};

const create = createRoute({
  method: 'post',
  path: '/v1/rooms/{room}/tasks',
  summary: 'Ask the assistant for something, in a room',
  tags,
  security,
  request: { params: z.object({ room: roomId }), body: { ...json(NewTaskBody), required: true } },
  responses: {
    202: { ...json(Task), description: 'Accepted' },
    404: failure('No such room'),
    429: failure('The room’s queue is full'),
  },
});
const list = createRoute({
  method: 'get',
  path: '/v1/tasks',
  summary: 'The newest tasks, at most 200',
  tags,
  security,
  request: { query: z.object({ room: roomId.optional(), state: taskState.optional() }) },
  responses: { 200: { ...json(z.object({ tasks: z.array(Task) })), description: 'Newest first' } },
});
const read = createRoute({
  method: 'get',
  path: '/v1/tasks/{id}',
  summary: 'One task, with its steps',
  tags,
  security,
  request: { params },
  responses: one,
});
const cancel = createRoute({
  method: 'post',
  path: '/v1/tasks/{id}/cancel',
  summary: 'Cancel a task',
  tags,
  security,
  request: { params },
  responses: one,
});
const answer = createRoute({
  method: 'post',
  path: '/v1/tasks/{id}/answer',
  summary: 'Answer the question that a task waits with',
  tags,
  security,
  request: { params, body: { ...json(z.object({ text }).strict()), required: true } },
  responses: one,
});
const retry = createRoute({
  method: 'post',
  path: '/v1/tasks/{id}/retry',
  summary: 'Ask for the same thing again, as a new task',
  tags,
  security,
  request: { params },
  responses: {
    202: { ...json(Task), description: 'Accepted' },
    404: failure('No such task'),
    409: failure('Not ended'),
  },
});

export function taskRoutes(deps: TaskRoutesDeps): OpenAPIHono {
  const { rooms, tasks, pipeline, imageUrl } = deps;
  const app = new OpenAPIHono({ defaultHook: onInvalid });
  const show = async (id: string) => toTask(await findTask(tasks, id), imageUrl);
  const submit = async (request: Pick<NewTask, 'room' | 'participant' | 'text' | 'url'>) => {
    const id = newTaskId();
    const measured = { sttMs: 0, audioSeconds: 0, costUsd: 0 };
    await pipeline.submit({ ...request, id, source: 'api', createdAt: Date.now(), ...measured });
    return show(id);
  };
  app.openapi(create, async (c) => {
    const { room } = await findRoom(rooms, c.req.valid('param').room);
    const { text: wanted, url, participant = 'api' } = c.req.valid('json');
    return c.json(await submit({ room, participant, text: wanted, ...(url !== undefined && { url }) }), 202);
  });
  app.openapi(list, async (c) => {
    const { room, state } = c.req.valid('query');
    const found = await tasks.list({ room, state });
    return c.json({ tasks: found.map((record) => toTask(record, imageUrl)) }, 200);
  });
  app.openapi(read, async (c) => c.json(await show(c.req.valid('param').id), 200));
  app.openapi(cancel, async (c) => {
    const { id } = c.req.valid('param');
    await pipeline.cancel(await findTask(tasks, id));
    return c.json(await show(id), 200);
  });
  app.openapi(answer, async (c) => {
    const { id } = c.req.valid('param');
    await pipeline.answer(await findTask(tasks, id), c.req.valid('json').text);
    return c.json(await show(id), 200);
  });
  app.openapi(retry, async (c) => {
    const ended = await findTask(tasks, c.req.valid('param').id);
    if (!hasEnded(ended)) throw new LamError('not_ended', 'That request is still under way.');
    const { room, participant, text: wanted, url } = ended;
    await findRoom(rooms, room);
    return c.json(await submit({ room, participant, text: wanted, ...(url !== undefined && { url }) }), 202);
  });
  return app;
}

/** @throws LamError `unknown_task`. */
export async function findTask(tasks: ApiTasks, id: string): Promise<TaskRecord> {
  const found = await tasks.get(id);
  if (found === undefined) throw new LamError('unknown_task', `There is no task “${id}”.`);
  return found;
}
