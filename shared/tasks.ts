// SPDX-License-Identifier: MIT
// The task object of the HTTP API and of the task store.
import { z } from 'zod';
import { taskSource, timings, usage } from './messages.ts';

export const taskState = z.enum([
  'queued',
  'transcribing',
  'planning',
  'acting',
  'waiting',
  'done',
  'failed',
  'cancelled',
]);
export type TaskState = z.infer<typeof taskState>;

export const ENDED: ReadonlySet<TaskState> = new Set(['done', 'failed', 'cancelled']);

export const step = z.object({
  n: z.number().int(),
  action: z.string(),
  target: z.string().optional(),
  text: z.string(),
  state: z.enum(['running', 'done', 'failed']),
  ms: z.number().optional(),
  error: z.string().optional(),
  /** How the element was acted upon instead, where it did not take the action itself. */
  fallback: z.string().optional(),
  /** What it brought beyond the change of the page, at most 4,000 characters. */
  result: z.string().optional(),
  image: z.string().optional(),
});
export type Step = z.infer<typeof step>;

export const task = z.object({
  id: z.string(),
  room: z.string(),
  participant: z.string(),
  text: z.string(),
  source: taskSource,
  url: z.string().optional(),
  state: taskState,
  steps: z.array(step),
  question: z
    .object({ text: z.string(), options: z.array(z.string()).optional(), expires: z.number() })
    .optional(),
  answer: z.string().optional(),
  error: z.object({ code: z.string(), reason: z.string() }).optional(),
  /** The model that planned last; none where the rules or a recipe did. */
  model: z.string().optional(),
  usage,
  timings,
  createdAt: z.string(),
  endedAt: z.string().optional(),
});
export type Task = z.infer<typeof task>;
