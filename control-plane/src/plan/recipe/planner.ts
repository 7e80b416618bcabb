// SPDX-License-Identifier: MIT
// Stands before a planner that costs: what was done once is done again without it, step by step verified; from the
// first step that does not hold the planner takes over, and what it did instead is learned in its place.
import { z } from 'zod';
import { type Action, isOutcome, outcome } from '../action.ts';
import {
  type Early,
  NO_MODEL_USE,
  type PastAction,
  type Plan,
  type PlanInput,
  type Planner,
} from '../planner.ts';
import { fingerprint, holds, isAt, observed } from './aftermath.ts';
import { learn } from './learn.ts';
import { Elements } from './locator.ts';
import { filled } from './masks.ts';
import { fits, type Recipe, recipe, replay } from './recipe.ts';
import { Request } from './template.ts';
import { type TracedAction, type TracedStep, trace, tracedStep } from './trace.ts';

export interface Recipes {
  /** Newest first. */
  list(room: string, origin: string): Promise<Recipe[]>;
  /** In the place of the one with the same id. */
  save(room: string, recipe: Recipe): Promise<void>;
  remove(room: string, id: string): Promise<unknown>;
}

/**
 * How often a recipe fitted (`hit`) or none did (`miss`), one was left half-way (`handover`), and of these because what came of a
 * step was not what it should be (`unverified`); was `learned`; was `dropped` because it failed twice in a row.
 */
export type RecipeOutcome = 'hit' | 'miss' | 'handover' | 'unverified' | 'learned' | 'dropped';

export interface RecipeCounts {
  count(outcome: RecipeOutcome): void;
}

const MAX_FAILURES = 2;
/** Rounds that must be left for a look at the page before `done`, a question for consent included. */
const SPARE_ROUNDS = 3;
const doneOutcome = outcome.options[0];

const memo = z.object({
  /** Where and when it began. */
  url: z.string(),
  today: z.string(),
  /** What was planned so far; null: something in it cannot be learned. */
  steps: z.array(tracedStep).nullable(),
  /** How long the history was when the last step was planned, and the signs of the page then. */
  seen: z.number(),
  signs: z.array(z.number()),
  /** The recipe that is being replayed, whole: it may be learned anew meanwhile. `next`: the step that comes next. */
  replaying: z.object({ recipe, values: z.array(z.string()), next: z.number() }).optional(),
  /** The recipe from which the planner has taken over after so many steps; `failed`: it did not hold. */
  left: z.object({ id: z.string(), steps: z.number(), failed: z.boolean() }).optional(),
  /** The end that the planner has announced, for when so many actions of the last step have succeeded. */
  closing: z.object({ done: doneOutcome, actions: z.number() }).optional(),
  inner: z.unknown().optional(),
});
type Memo = z.infer<typeof memo>;
type Replaying = NonNullable<Memo['replaying']>;

export class RecipePlanner implements Planner {
  readonly #inner: Planner;
  readonly #recipes: Recipes;
  readonly #counts: RecipeCounts;

  constructor(inner: Planner, recipes: Recipes, counts: RecipeCounts) {
    this.#inner = inner;
    this.#recipes = recipes;
    this.#counts = counts;
  }

  async plan(input: PlanInput, signal: AbortSignal, early?: Early): Promise<Plan> {
    const view = { input, elements: new Elements(input.page) };
    const before = memo.safeParse(input.memo);
    const now = before.success ? looked(before.data, view) : await this.#begin(view);
    const known =
      now.replaying === undefined ? closed(now, view) : await this.#replay(now, now.replaying, view);
    if (known !== undefined) return { ...known, use: NO_MODEL_USE };
    const { replaying, closing: _closing, ...rest } = now;
    const left = replaying === undefined ? {} : { left: await this.#leave(replaying, now, view) };
    const plan = await this.#inner.plan({ ...input, memo: now.inner }, signal, early);
    return { ...plan, ...noted({ ...rest, ...left, inner: plan.memo }, plan.actions, view) };
  }

  async #begin(view: View): Promise<Memo> {
    const { page, today, policy, task, room, history } = view.input;
    const fresh = { url: page.url, today, seen: history.length, signs: [] };
    // In the middle of a task that somebody else has begun there is nothing to replay, nor an example.
    const begun = history.some(({ step }) => step > 0);
    if (!policy.recipes || begun || !URL.canParse(page.url)) return { ...fresh, steps: null };
    const known = await this.#recipes.list(room, new URL(page.url).origin);
    const request = new Request(task.text, today);
    const elsewhere = ({ start }: Recipe): number => Number(!isAt(start, page.url, []));
    for (const recipe of known.toSorted((a, b) => elsewhere(a) - elsewhere(b))) {
      const values = fits(recipe, request);
      if (values === undefined || replay(recipe.steps[0]!, values, view.elements) === undefined) continue;
      this.#counts.count('hit');
      return { ...fresh, steps: [], replaying: { recipe, values, next: 0 } };
    }
    this.#counts.count('miss');
    return { ...fresh, steps: [] };
  }

  /** What the recipe does on this page; undefined where it does not hold, or leads no farther. */
  async #replay(
    now: Memo,
    replaying: Replaying,
    view: View,
  ): Promise<Pick<Plan, 'actions' | 'memo'> | undefined> {
    const { recipe, values, next } = replaying;
    if (!isVerified(replaying, now.seen, view)) return undefined;
    const step = recipe.steps[next];
    const actions = step && replay(step, values, view.elements);
    if (actions !== undefined)
      return noted({ ...now, replaying: { ...replaying, next: next + 1 } }, actions, view);
    if (step !== undefined || !recipe.whole) return undefined;
    if (recipe.failures > 0) await this.#recipes.save(view.input.room, { ...recipe, failures: 0 });
    return { actions: [{ kind: 'done', answer: filled(recipe.answer ?? 'Done.', values) }], memo: now };
  }

  /** Leaves the recipe to the planner: where it was meant to, or because it did not hold. */
  async #leave(replaying: Replaying, { seen }: Memo, view: View): Promise<NonNullable<Memo['left']>> {
    const { recipe, next } = replaying;
    const verified = isVerified(replaying, seen, view);
    const left = { id: recipe.id, steps: next };
    if (verified && next >= recipe.steps.length) return { ...left, failed: false };
    this.#counts.count('handover');
    if (!verified) this.#counts.count('unverified');
    const failures = recipe.failures + 1;
    if (failures < MAX_FAILURES) await this.#recipes.save(view.input.room, { ...recipe, failures });
    else {
      await this.#recipes.remove(view.input.room, recipe.id);
      this.#counts.count('dropped');
    }
    return { ...left, failed: true };
  }
}

/**
 * Keeps what a task that is done has shown; `memo` is what the planner gave back last. Tasks that were replayed to their end,
 * or were planned by another planner, teach nothing.
 */
export async function learnFrom(
  task: { room: string; text: string; memo?: unknown },
  recipes: Recipes,
  counts: RecipeCounts,
): Promise<void> {
  const { data } = memo.safeParse(task.memo);
  if (data?.steps == null || data.replaying !== undefined || data.closing === undefined) return;
  const { url, today, steps, left, closing } = data;
  const learned = learn({ request: task.text, today, url, steps, done: closing.done, now: Date.now() });
  if (learned === undefined) return;
  const better = left === undefined || left.failed || learned.whole || learned.steps.length > left.steps;
  if (!better) return;
  await recipes.save(task.room, learned);
  if (left !== undefined && left.id !== learned.id) await recipes.remove(task.room, left.id);
  counts.count('learned');
}

/** One look at the page. */
interface View {
  input: PlanInput;
  elements: Elements;
}

/** The memo with what came of the last step: what of it was done, and what that changed. */
function looked(before: Memo, { input, elements }: View): Memo {
  const last = before.steps?.at(-1);
  if (before.steps === null || last === undefined || last.after !== undefined) return before;
  const since = input.history.slice(before.seen);
  // What a crash interrupted may have happened or not: that is no example.
  if (since.some(({ state }) => state === 'interrupted')) return { ...before, steps: null };
  const actions = performed(last.actions, since);
  const acted = actions.flatMap(({ sights }) => sights);
  const after = observed(since.at(-1), input.page.url, elements, before.signs, acted);
  const kept: TracedStep[] = actions.length === 0 ? [] : [{ actions, after }];
  return { ...before, steps: [...before.steps.slice(0, -1), ...kept] };
}

/** Those of the planned actions that succeeded: the rest of a step is dropped behind one that changes the page. */
function performed(planned: TracedAction[], since: PastAction[]): TracedAction[] {
  const done: TracedAction[] = [];
  let at = 0;
  for (const { action, state } of since) {
    while (at < planned.length && planned[at]!.action.kind !== action.kind) at++;
    if (at < planned.length && state === 'done') done.push(planned[at]!);
    at++;
  }
  return done;
}

/** Whether the step before was done as planned, and came to what the recipe expects. */
function isVerified({ recipe, values, next }: Replaying, seen: number, { input, elements }: View): boolean {
  const step = recipe.steps[next - 1];
  if (step === undefined) return true;
  const since = input.history.slice(seen);
  if (since.length !== step.actions.length || since.some(({ state }) => state !== 'done')) return false;
  return step.after === undefined || holds(step.after, since.at(-1), input.page.url, elements, values);
}

/** The end that was announced, where everything before it has succeeded and nothing has come up. */
function closed(
  { closing, seen, ...now }: Memo,
  { input }: View,
): Pick<Plan, 'actions' | 'memo'> | undefined {
  const since = input.history.slice(seen);
  if (closing === undefined || since.length !== closing.actions || input.page.dialog !== undefined)
    return undefined;
  if (since.some(({ state }) => state !== 'done')) return undefined;
  return { actions: [closing.done], memo: { ...now, seen, closing } };
}

/**
 * The plan with the memo that knows of it. A `done` behind actions waits for a look at the page: what came of the last step has
 * to be known, or the recipe could not be verified to its end.
 */
function noted(now: Memo, actions: Action[], { input, elements }: View): Pick<Plan, 'actions' | 'memo'> {
  const acts = actions.filter((action) => !isOutcome(action));
  const end = actions.find(isOutcome);
  const traced = acts.map((action) => trace(action, elements));
  const teaches =
    now.steps !== null && !traced.includes(undefined) && (end === undefined || end.kind === 'done');
  const step = acts.length === 0 ? [] : [{ actions: traced as TracedAction[] }];
  const steps = teaches ? [...now.steps!, ...step] : null;
  const signs = teaches ? fingerprint(elements) : [];
  const closing = end?.kind === 'done' ? { closing: { done: end, actions: acts.length } } : {};
  const waits = teaches && acts.length > 0 && hasRoundsToSpare(input);
  return {
    actions: waits ? acts : actions,
    memo: { ...now, steps, seen: input.history.length, signs, ...closing },
  };
}

function hasRoundsToSpare({ history, policy }: PlanInput): boolean {
  return policy.maxSteps - (history.at(-1)?.step ?? 0) >= SPARE_ROUNDS;
}
