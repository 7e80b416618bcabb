// SPDX-License-Identifier: MIT
// The one action schema: what both planners emit, what the act stage performs.
import { z } from 'zod';
import type { Definition, Risk } from './actions/definition.ts';
import { DEFINITIONS } from './actions/table.ts';

type AnySchema = (typeof DEFINITIONS)[number]['schema'];

export const pageAction = z.discriminatedUnion(
  'kind',
  DEFINITIONS.map(({ schema }) => schema) as unknown as [AnySchema, ...AnySchema[]],
);
export type PageAction = z.infer<AnySchema>;
export type Kind = PageAction['kind'];
export type ActionOf<K extends Kind> = Extract<PageAction, { kind: K }>;
/** The actions of a risk class. */
export type RiskyAction<R extends Risk> = z.infer<
  Extract<(typeof DEFINITIONS)[number], { risk: R }>['schema']
>;

/** Those that leave the page alone: they are for the room, or for what the planner is shown next. */
export type SilentAction = RiskyAction<'none'>;
/** Those that are carried out in the browser. */
export type BrowserAction = Exclude<PageAction, SilentAction>;

const BY_KIND = new Map<Kind, Definition>(
  DEFINITIONS.map((definition) => [definition.kind, definition as unknown as Definition]),
);

function definitionOf(action: PageAction): Definition {
  return BY_KIND.get(action.kind) as Definition;
}

/** The action as a short phrase in the imperative, without refs. */
export function describeAction(action: PageAction): string {
  return definitionOf(action).phrase(action);
}

export function riskOf(action: PageAction): Risk {
  return definitionOf(action).risk;
}

export function isSilent(action: PageAction): action is SilentAction {
  return riskOf(action) === 'none';
}

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
