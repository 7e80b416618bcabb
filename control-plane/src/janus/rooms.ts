// SPDX-License-Identifier: MIT
// The plugin's requests about rooms, as things to be achieved: asking twice does no harm.
import { z } from 'zod';
import { LamError } from '../errors.ts';
import { toJanusRoomId } from './room-id.ts';

export interface RoomOptions {
  room: string;
  description?: string;
  /** What editing or destroying the room takes. */
  secret?: string;
  /** What joining the room takes. */
  pin?: string;
  /** Not listed to those without the admin key. */
  isPrivate?: boolean;
}

export interface ListedRoom {
  room: string;
  description: string;
  isPrivate: boolean;
  pinRequired: boolean;
  participants: number;
}

/** Whoever sends a synchronous request to the plugin. */
export type SendRequest = (body: {
  request: string;
  [parameter: string]: unknown;
}) => Promise<Record<string, unknown>>;

const existsAnswer = z.object({ exists: z.boolean() });
const listAnswer = z.object({
  list: z.array(
    z.object({
      room: z.union([z.string(), z.number()]).transform(String),
      description: z.string(),
      is_private: z.boolean(),
      pin_required: z.boolean(),
      num_participants: z.number(),
    }),
  ),
});

/** The room exists afterwards; one that existed keeps its description, secret and pin. */
export async function ensureRoom(send: SendRequest, options: RoomOptions, stringIds: boolean): Promise<void> {
  const { room, description, secret, pin, isPrivate } = options;
  const id = toJanusRoomId(room, stringIds);
  try {
    await send({ request: 'create', room: id, description, secret, pin, is_private: isPrivate });
  } catch (error) {
    if (!isRefusal(error) || !(await exists(send, id))) throw error;
  }
}

/** The room does not exist afterwards. `secret`: the room's, where it has one. */
export async function destroyRoom(
  send: SendRequest,
  room: string,
  secret: string | undefined,
  stringIds: boolean,
): Promise<void> {
  const id = toJanusRoomId(room, stringIds);
  try {
    await send({ request: 'destroy', room: id, secret });
  } catch (error) {
    if (!isRefusal(error) || (await exists(send, id))) throw error;
  }
}

export async function listRooms(send: SendRequest): Promise<ListedRoom[]> {
  const { list } = parseAnswer(listAnswer, await send({ request: 'list' }));
  return list.map(({ room, description, is_private, pin_required, num_participants }) => ({
    room,
    description,
    isPrivate: is_private,
    pinRequired: pin_required,
    participants: num_participants,
  }));
}

// Asking is sturdier than the plugin's error numbers: it also settles who was first when two ask at once.
async function exists(send: SendRequest, id: string | number): Promise<boolean> {
  return parseAnswer(existsAnswer, await send({ request: 'exists', room: id })).exists;
}

function isRefusal(error: unknown): boolean {
  return error instanceof LamError && error.code === 'janus_refused';
}

function parseAnswer<T>(schema: z.ZodType<T>, answer: unknown): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new LamError('janus_refused', 'Janus gave an answer of an unknown form.', { cause: parsed.error });
}
