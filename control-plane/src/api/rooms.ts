// SPDX-License-Identifier: MIT
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { type Policy, policy, room, roomId, roomKind } from '../../../shared/rooms.ts';
import { LamError } from '../errors.ts';
import { hasEnded } from '../task/record.ts';
import { failure, json, security } from './openapi.ts';
import type { ApiPipeline, ApiRooms, ApiTasks, JanusRooms } from './ports.ts';
import { onInvalid } from './problem.ts';

export interface RoomRoutesDeps {
  rooms: ApiRooms;
  janus: JanusRooms;
  tasks: ApiTasks;
  pipeline: ApiPipeline;
  defaults: Policy;
}

// Made anew: only schemas that are made after zod-openapi was loaded can bear a name.
const Room = z.object(room.shape).openapi('Room');
const NewRoom = policy
  .partial()
  .extend({
    room: roomId,
    kind: roomKind.default('lam'),
    description: z.string().max(200).optional(),
    pin: z.string().max(100).optional(),
    secret: z.string().min(1).max(100).optional().openapi({
      description:
        'Who joins with it is a moderator, and may manage the room in Janus. Never shown again. A room that Janus has already keeps its own.',
    }),
  })
  .strict()
  .openapi('NewRoom');
const PolicyChange = policy.partial().strict().openapi('PolicyChange');

const params = z.object({ room: roomId });
const tags = ['rooms'];

const create = createRoute({
  method: 'post',
  path: '/v1/rooms',
  summary: 'Enable the assistant in a room',
  tags,
  security,
  request: { body: { ...json(NewRoom), required: true } },
  responses: { 201: { ...json(Room), description: 'Enabled' }, 409: failure('It is enabled there already') },
});
const list = createRoute({
  method: 'get',
  path: '/v1/rooms',
  summary: 'The rooms in which the assistant is enabled',
  tags,
  security,
  responses: { 200: { ...json(z.object({ rooms: z.array(Room) })), description: 'All of them' } },
});
const read = createRoute({
  method: 'get',
  path: '/v1/rooms/{room}',
  summary: 'One room',
  tags,
  security,
  request: { params },
  responses: { 200: { ...json(Room), description: 'The room' }, 404: failure('No such room') },
});
const change = createRoute({
  method: 'patch',
  path: '/v1/rooms/{room}',
  summary: 'Change a room’s policy',
  tags,
  security,
  request: { params, body: { ...json(PolicyChange), required: true } },
  responses: { 200: { ...json(Room), description: 'Changed' }, 404: failure('No such room') },
});
const remove = createRoute({
  method: 'delete',
  path: '/v1/rooms/{room}',
  summary: 'Disable the assistant in a room; the tasks under way there are cancelled',
  tags,
  security,
  request: { params },
  responses: { 204: { description: 'Disabled' }, 404: failure('No such room') },
});

/** @throws LamError `unknown_room`. */
export async function findRoom(rooms: ApiRooms, id: string) {
  const found = await rooms.get(id);
  if (found === undefined)
    throw new LamError('unknown_room', `The assistant is not enabled in a room “${id}”.`);
  return found;
}

export function roomRoutes({ rooms, janus, tasks, pipeline, defaults }: RoomRoutesDeps): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: onInvalid });
  app.openapi(create, async (c) => {
    const { room: id, kind, description, pin, secret, ...given } = c.req.valid('json');
    if (kind !== 'lam') {
      throw new LamError(
        'kind_unsupported',
        `Rooms of the kind “${kind}” cannot be served yet; use the kind “lam”.`,
      );
    }
    const created = { ...defaults, ...defined(given), room: id, kind, createdAt: new Date().toISOString() };
    if ((await rooms.get(id)) !== undefined) throw exists(id);
    const inJanus = defined({ description, pin, secret });
    await janus.ensureRoom({ room: id, ...inJanus });
    await rooms.setInJanus(id, inJanus);
    if (!(await rooms.add(created))) throw exists(id);
    return c.json(created, 201);
  });
  app.openapi(list, async (c) => c.json({ rooms: await rooms.list() }, 200));
  app.openapi(read, async (c) => c.json(await findRoom(rooms, c.req.valid('param').room), 200));
  app.openapi(change, async (c) => {
    const changed = {
      ...(await findRoom(rooms, c.req.valid('param').room)),
      ...defined(c.req.valid('json')),
    };
    await rooms.replace(changed);
    return c.json(changed, 200);
  });
  app.openapi(remove, async (c) => {
    const { room: id } = await findRoom(rooms, c.req.valid('param').room);
    for (const waiting of (await tasks.waiting(id)).reverse()) {
      const task = await tasks.get(waiting);
      if (task !== undefined && !hasEnded(task)) await pipeline.cancel(task);
    }
    await janus.destroyRoom(id);
    await rooms.remove(id);
    return c.body(null, 204);
  });
  return app;
}

function exists(id: string): LamError {
  return new LamError(
    'room_exists',
    `The assistant is enabled in the room “${id}” already; PATCH changes its policy.`,
  );
}

/** Without the members that are undefined. */
function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as never;
}
