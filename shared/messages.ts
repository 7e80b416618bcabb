// SPDX-License-Identifier: MIT
// What travels on the data channel: text messages of JSON, at most 15 KiB each.
import { z } from 'zod';

export const MAX_REQUEST_CHARS = 2_000;

const text = z.string().trim().min(1).max(MAX_REQUEST_CHARS);
const clientId = z.string().min(1).max(64);

/** From a participant. A message that is not a JSON object is a typed request, as if `{"type":"request","text":…}`. */
export const participantMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('request'),
    id: clientId.optional(),
    text,
    url: z.url({ protocol: /^https?$/ }).optional(),
  }),
  z.object({ type: z.literal('answer'), task: z.string().min(1).max(64), text }),
  z.object({ type: z.literal('cancel'), task: z.string().min(1).max(64).optional() }),
  z.object({ type: z.literal('talk'), on: z.boolean() }),
  z.object({ type: z.literal('resume'), after: z.number().int().nonnegative() }),
]);
export type ParticipantMessage = z.infer<typeof participantMessage>;

export const assistantState = z.enum([
  'away',
  'idle',
  'listening',
  'transcribing',
  'planning',
  'acting',
  'waiting',
  'speaking',
]);
export type AssistantState = z.infer<typeof assistantState>;

export const usage = z.object({
  llmCalls: z.number().int(),
  inputTokens: z.number().int(),
  cachedTokens: z.number().int(),
  outputTokens: z.number().int(),
  images: z.number().int(),
  audioSeconds: z.number(),
  costUsd: z.number(),
});
export type Usage = z.infer<typeof usage>;

export const timings = z.object({
  queueMs: z.number(),
  sttMs: z.number(),
  planMs: z.number(),
  actMs: z.number(),
  totalMs: z.number(),
});
export type Timings = z.infer<typeof timings>;

export const taskSource = z.enum(['typed', 'spoken', 'api']);
export type TaskSource = z.infer<typeof taskSource>;

const ofTask = { task: z.string(), participant: z.string() };

/** What a message to the room says, before the room's log has given it its place. */
export const roomMessageBody = z.discriminatedUnion('type', [
  z.object({ type: z.literal('assistant.state'), text: z.string(), state: assistantState }),
  z.object({
    type: z.literal('transcript'),
    text: z.string(),
    segment: z.string(),
    participant: z.string(),
    display: z.string().optional(),
    final: z.boolean(),
  }),
  z.object({
    type: z.literal('task.queued'),
    text: z.string(),
    ...ofTask,
    display: z.string().optional(),
    request: z.string(),
    source: taskSource,
    id: clientId.optional(),
    position: z.number().int(),
  }),
  z.object({ type: z.literal('task.planning'), text: z.string(), ...ofTask }),
  z.object({
    type: z.literal('task.step'),
    text: z.string(),
    ...ofTask,
    n: z.number().int(),
    action: z.string(),
    target: z.string().optional(),
    state: z.enum(['running', 'done', 'failed']),
    ms: z.number().optional(),
    /** How the element was acted upon instead, where it did not take the action itself. */
    fallback: z.string().optional(),
    /** What it brought beyond the change of the page, at most 4,000 characters. */
    result: z.string().optional(),
    /** Of the page after the last step of a round. It takes time: the step is told once more when it is there. */
    image: z.string().optional(),
  }),
  z.object({
    type: z.literal('task.question'),
    text: z.string(),
    ...ofTask,
    options: z.array(z.string()).optional(),
    expires: z.number().int(),
  }),
  z.object({
    type: z.literal('task.done'),
    text: z.string(),
    ...ofTask,
    answer: z.string(),
    evidence: z.string().optional(),
    usage,
    timings,
  }),
  z.object({ type: z.literal('task.failed'), text: z.string(), ...ofTask, code: z.string(), timings }),
  z.object({ type: z.literal('task.cancelled'), text: z.string(), ...ofTask, timings }),
  z.object({
    type: z.literal('error'),
    text: z.string(),
    code: z.string(),
    reason: z.string(),
    id: clientId.optional(),
  }),
]);
export type RoomMessageBody = z.infer<typeof roomMessageBody>;

/** `seq` counts per room from 1; 0 marks a message outside the room's log (a refusal to one sender, away and back). */
export interface RoomMessageEnvelope {
  lam: 1;
  seq: number;
  room: string;
  /** Milliseconds since the epoch. */
  time: number;
}
export type RoomMessage = RoomMessageBody & RoomMessageEnvelope;
