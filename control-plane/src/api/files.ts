// SPDX-License-Identifier: MIT
// A room's files. Only operators give and take them; a participant can but name them.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { fileName, MAX_FILE_BYTES, MAX_FILES, type RoomFile, roomFile } from '../../../shared/files.ts';
import { roomId } from '../../../shared/rooms.ts';
import { LamError } from '../errors.ts';
import { failure, json, security } from './openapi.ts';
import type { ApiRooms } from './ports.ts';
import { onInvalid } from './problem.ts';
import { findRoom } from './rooms.ts';

export interface ApiFiles {
  list(room: string): Promise<RoomFile[]>;
  put(room: string, file: Pick<RoomFile, 'name' | 'type' | 'from'>, content: Buffer): Promise<RoomFile>;
  get(room: string, name: string): Promise<(RoomFile & { content: Buffer }) | undefined>;
  remove(room: string, name: string): Promise<boolean>;
}

/** Which paths take more than JSON. */
export const FILE_PATH = /^\/v1\/rooms\/[^/]+\/files\/[^/]+$/;

const File = z.object(roomFile.shape).openapi('File');
const tags = ['rooms'];
const room = z.object({ room: roomId });
const params = room.extend({ name: fileName });
const bytes = { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } };
const noFile = failure('No such room or file');

const list = createRoute({
  method: 'get',
  path: '/v1/rooms/{room}/files',
  summary: 'The files that the assistant may upload in a room, and those it downloaded there',
  tags,
  security,
  request: { params: room },
  responses: {
    200: { ...json(z.object({ files: z.array(File) })), description: 'By name' },
    404: failure('No such room'),
  },
});
const put = createRoute({
  method: 'put',
  path: '/v1/rooms/{room}/files/{name}',
  summary: 'Give the room a file, in the place of one of the same name',
  description: `The body is the file, at most ${MAX_FILE_BYTES / 1024 / 1024} MiB; a room has at most ${MAX_FILES}.`,
  tags,
  security,
  request: { params, body: { content: bytes, required: true } },
  responses: {
    200: { ...json(File), description: 'Kept' },
    404: failure('No such room'),
    409: failure('The room holds too many files'),
    413: failure('It is too large'),
  },
});
const read = createRoute({
  method: 'get',
  path: '/v1/rooms/{room}/files/{name}',
  summary: 'A file of the room',
  tags,
  security,
  request: { params },
  responses: { 200: { content: bytes, description: 'The file' }, 404: noFile },
});
const remove = createRoute({
  method: 'delete',
  path: '/v1/rooms/{room}/files/{name}',
  summary: 'Remove a file from the room',
  tags,
  security,
  request: { params },
  responses: { 204: { description: 'Removed' }, 404: noFile },
});

export function fileRoutes({ rooms, files }: { rooms: ApiRooms; files: ApiFiles }): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: onInvalid });
  app.openapi(list, async (c) => {
    const { room: id } = await findRoom(rooms, c.req.valid('param').room);
    return c.json({ files: await files.list(id) }, 200);
  });
  app.openapi(put, async (c) => {
    const { room: id, name } = c.req.valid('param');
    await findRoom(rooms, id);
    const type = (c.req.header('content-type') ?? 'application/octet-stream').slice(0, 100);
    const content = Buffer.from(await c.req.arrayBuffer());
    return c.json(await files.put(id, { name, type, from: 'operator' }, content), 200);
  });
  app.openapi(read, async (c) => {
    const { room: id, name } = c.req.valid('param');
    await findRoom(rooms, id);
    const file = await files.get(id, name);
    if (file === undefined) throw unknown(name);
    // What a site sent must not be shown as a page of this origin.
    return c.body(new Uint8Array(file.content), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'x-content-type-options': 'nosniff',
    });
  });
  app.openapi(remove, async (c) => {
    const { room: id, name } = c.req.valid('param');
    await findRoom(rooms, id);
    if (!(await files.remove(id, name))) throw unknown(name);
    return c.body(null, 204);
  });
  return app;
}

function unknown(name: string): LamError {
  return new LamError('unknown_file', `The room has no file “${name}”.`);
}
