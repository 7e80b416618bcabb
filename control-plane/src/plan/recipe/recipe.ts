// SPDX-License-Identifier: MIT
// A request that was fulfilled once, kept so that the same request with other values needs no model.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Action, outcome } from '../action.ts';
import type { Page } from '../page.ts';
import type { PastAction } from '../planner.ts';
import { elementsOf, find, type Locator, locate } from './locator.ts';
import { fill, type Template, templateOf, withSlots, withValues } from './template.ts';

const locator: z.ZodType<Locator> = z.object({
  role: z.string(),
  name: z.string(),
  within: z.string().optional(),
}) as z.ZodType<Locator>;

/** An action with a locator in place of its ref, and slots in place of values. */
export const tracedAction = z.object({
  action: z.record(z.string(), z.unknown()),
  locator: locator.optional(),
});
export type TracedAction = z.infer<typeof tracedAction>;

/** What was planned on one view of the page. */
export const tracedStep = z.object({
  actions: z.array(tracedAction),
  /** What its last action changed: the next step holds only after the same. */
  changed: z.string().optional(),
});
export type TracedStep = z.infer<typeof tracedStep>;

export interface Recipe {
  id: string;
  /** Where it begins. */
  origin: string;
  /** The request from which it was learned. */
  request: string;
  template: Template;
  steps: TracedStep[];
  /** Milliseconds since the epoch. */
  learnedAt: number;
}

/** A question is answered from the page as it is now: its answer is never kept. */
const ASKS =
  /\?|^\s*(what|how|which|who|when|where|why|is|are|does|do|did|read|tell|show|count|list|compare)\b/i;

/** The planned actions, as they can be found again. Undefined: one of their elements could not be. */
export function trace(actions: Action[], page: Page): TracedStep | undefined {
  const elements = elementsOf(page.snapshot);
  const traced: TracedAction[] = [];
  for (const action of actions) {
    // Elements that stand in a list of their own are not located yet.
    if (['ask', 'fail', 'dialog', 'fill'].includes(action.kind)) return undefined;
    if (!('ref' in action) || action.ref === undefined) {
      traced.push({ action });
      continue;
    }
    const where = locate(elements, action.ref);
    if (where === undefined) return undefined;
    traced.push({ action, locator: where });
  }
  return { actions: traced };
}

/** The recipe of a finished task. Undefined: it answered a question, or a value came from elsewhere than the request. */
export function learn(request: string, origin: string, steps: TracedStep[], now: number): Recipe | undefined {
  if (ASKS.test(request) || steps.length === 0) return undefined;
  const values = [...new Set(steps.flatMap(({ actions }) => actions.flatMap(valuesOf)))];
  const template = templateOf(request, values);
  if (template === undefined) return undefined;
  const slotted = steps.map((step) => slot(step, values));
  if (slotted.includes(undefined)) return undefined;
  // The same request in other words, or learned anew, takes the place of what was known of it.
  const id = createHash('sha256')
    .update(JSON.stringify([origin, template.parts]))
    .digest('hex')
    .slice(0, 16);
  return { id, origin, request, template, steps: slotted as TracedStep[], learnedAt: now };
}

/** The values by which the request is this recipe's. */
export function fits(recipe: Recipe, request: string): string[] | undefined {
  return fill(recipe.template, request);
}

/** The actions of a step on this page. Undefined: an element is not there, or not certainly. */
export function replay(step: TracedStep, values: string[], page: Page): Action[] | undefined {
  const elements = elementsOf(page.snapshot);
  const actions: Action[] = [];
  for (const traced of step.actions) {
    const ref = traced.locator === undefined ? undefined : find(elements, traced.locator);
    if (traced.locator !== undefined && ref === undefined) return undefined;
    const filled = mapTexts(traced.action, (text) => withValues(text, values));
    actions.push({ ...filled, ...(ref !== undefined && { ref }) } as Action);
  }
  return actions;
}

/** Whether what was done since is what the recipe expects behind its step. */
export function held(step: TracedStep, done: PastAction[]): boolean {
  const wanted = step.actions.filter(({ action }) => !outcome.safeParse(action).success).length;
  const last = done.at(-1);
  return (
    done.length === wanted && done.every(({ state }) => state === 'done') && last?.changed === step.changed
  );
}

function valuesOf({ action }: TracedAction): string[] {
  if (action.kind === 'type') return action.text === '' ? [] : [String(action.text)];
  if (action.kind === 'select') return action.options as string[];
  if (action.kind === 'set') return [String(action.value)];
  return [];
}

function slot(step: TracedStep, values: string[]): TracedStep | undefined {
  let whole = true;
  const actions = step.actions.map((traced) => ({
    ...traced,
    action: mapTexts(traced.action, (text) => {
      const slotted = withSlots(text, values);
      if (
        slotted === undefined ||
        (traced.action.kind === 'done' && /\d/.test(slotted.replaceAll(/\{\d+\}/g, '')))
      )
        whole = false;
      return slotted ?? text;
    }),
  }));
  return whole ? { ...step, actions } : undefined;
}

/** The texts that hold values: what is typed, chosen and said. Names, kinds and refs stay. */
function mapTexts(action: Record<string, unknown>, map: (text: string) => string): Record<string, unknown> {
  const mapped = { ...action };
  for (const field of ['text', 'value', 'answer'])
    if (typeof mapped[field] === 'string') mapped[field] = map(mapped[field]);
  if (Array.isArray(mapped.options)) mapped.options = mapped.options.map((option) => map(String(option)));
  return mapped;
}
