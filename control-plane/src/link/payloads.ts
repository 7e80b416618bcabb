// SPDX-License-Identifier: MIT
// The JSON payloads that the plugin sends (shared/protocol.md, "Types"). Unknown members are dropped.
import { z } from 'zod';
import { LamError } from '../errors.ts';

const count = z.number().int().nonnegative();
const session = z.number().int().positive();

const participantInfo = z.object({
  room: z.string(),
  participant: z.string(),
  display: z.string().optional(),
  muted: z.boolean(),
  /** Showed the room's secret. */
  moderator: z.boolean().optional(),
});
/** Who a session is. `room` and `participant` are strings, whichever `string_ids` says. */
export type ParticipantInfo = z.infer<typeof participantInfo>;

export const pluginHello = z.object({
  protocol: z.number().int(),
  software: z.string(),
  boot: z.string().min(1),
  stringIds: z.boolean(),
});
/** `boot` is a random id of this life of the plugin: session numbers mean something within it only. */
export type PluginHello = z.infer<typeof pluginHello>;

export const snapshot = z.object({
  rooms: z.array(z.object({ room: z.string(), description: z.string().optional() })),
  sessions: z.array(participantInfo.extend({ session })),
});
/** Everything the plugin knows of Janus at the moment of linking. */
export type Snapshot = z.infer<typeof snapshot>;

export const open = participantInfo;

export const close = z.object({ reason: z.string() });

export const gap = z.object({ samples: count, reason: z.string() });

export const textOutAck = z.object({ delivered: count, pending: count, error: z.string().optional() });
/** Data channels that took the text, and addressees that have none yet: the plugin keeps it for those. */
export type TextOutAck = z.infer<typeof textOutAck>;

export const pluginStats = z.object({
  sessions: count,
  rooms: count,
  packetsIn: count,
  packetsLost: count,
  framesDecoded: count,
  framesConcealed: count,
  framesDropped: count,
  textIn: count,
  textOut: count,
  textRefused: count,
});
/** `sessions` and `rooms` are of now, the rest counts since `boot`. */
export type PluginStats = z.infer<typeof pluginStats>;

export const peerError = z.object({ code: z.string(), reason: z.string() });
export type PeerError = z.infer<typeof peerError>;

/**
 * The payload as `schema` has it.
 * @throws LamError `bad_payload`, with what is wrong as the message.
 */
export function parsePayload<T>(schema: z.ZodType<T>, payload: Buffer): T {
  let value: unknown;
  try {
    value = JSON.parse(payload.toString('utf8'));
  } catch (cause) {
    throw new LamError('bad_payload', 'the payload is not JSON', { cause });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new LamError('bad_payload', z.prettifyError(parsed.error).replaceAll('\n', ' '));
  return parsed.data;
}

export function jsonPayload(value: object): Buffer {
  return Buffer.from(JSON.stringify(value), 'utf8');
}
