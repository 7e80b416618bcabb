// SPDX-License-Identifier: MIT
// The one action schema: what both planners emit, what the act stage performs.
import { z } from 'zod';

/** A ref names an element in the last page snapshot; `name` is how a person would call it, for the room and the record. */
const target = { ref: z.string().min(1).max(40), name: z.string().max(200) };

export const pageAction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('goto'), url: z.string().min(1).max(2_000) }),
  /** `text`: that text inside the element is what to click, where it is an element of its own (inline ones have no ref). */
  z.object({ kind: z.literal('click'), ...target, text: z.string().max(200).optional() }),
  z.object({ kind: z.literal('type'), ...target, text: z.string().max(4_000), submit: z.boolean() }),
  z.object({ kind: z.literal('select'), ...target, options: z.array(z.string().max(200)).min(1).max(20) }),
  z.object({ kind: z.literal('check'), ...target, on: z.boolean() }),
  z.object({
    kind: z.literal('press'),
    key: z.string().min(1).max(40),
    ref: z.string().max(40).optional(),
    name: z.string().max(200).optional(),
  }),
  z.object({ kind: z.literal('hover'), ...target }),
  z.object({ kind: z.literal('scroll'), direction: z.enum(['up', 'down', 'top', 'bottom']) }),
  z.object({ kind: z.literal('back') }),
  z.object({ kind: z.literal('forward') }),
  z.object({ kind: z.literal('wait'), text: z.string().min(1).max(200), seconds: z.number().min(1).max(30) }),
  z.object({ kind: z.literal('dialog'), accept: z.boolean(), text: z.string().max(400).optional() }),
]);
export type PageAction = z.infer<typeof pageAction>;

/** What ends a round instead of touching the page. `done` may follow page actions: it then holds only if they succeeded. */
export const outcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('done'),
    answer: z.string().max(2_000),
    evidence: z.string().max(1_000).optional(),
  }),
  z.object({
    kind: z.literal('ask'),
    question: z.string().min(1).max(1_000),
    options: z.array(z.string().max(200)).max(20).optional(),
  }),
  z.object({ kind: z.literal('fail'), code: z.string().max(60), reason: z.string().max(1_000) }),
]);
export type Outcome = z.infer<typeof outcome>;

const OUTCOMES: ReadonlySet<string> = new Set(['done', 'ask', 'fail']);

/** Whether an action ends its round, by its kind alone. */
export function isOutcome(action: Action): action is Outcome {
  return OUTCOMES.has(action.kind);
}

export const action = z.union([pageAction, outcome]);
export type Action = z.infer<typeof action>;
