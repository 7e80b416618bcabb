// SPDX-License-Identifier: MIT
// Stands before a planner that costs: what was done once is done again without it, step by step verified; from the
// first step that does not hold the planner takes over, and what it did instead is learned in its place.
import { z } from 'zod';
import { type Early, NO_MODEL_USE, type Plan, type PlanInput, type Planner } from '../planner.ts';
import { fits, held, learn, type Recipe, replay, type TracedStep, trace, tracedStep } from './recipe.ts';

export interface Recipes {
  list(room: string, origin: string): Promise<Recipe[]>;
  save(room: string, recipe: Recipe): Promise<void>;
}

/** How often a recipe fitted, none did, one had to be left half-way, or was learned. */
export interface RecipeCounts {
  count(outcome: 'hit' | 'miss' | 'handover' | 'learned'): void;
}

const memo = z.object({
  origin: z.string(),
  /** What was planned so far; null: something in it cannot be learned. */
  steps: z.array(tracedStep).nullable(),
  /** The recipe that is being replayed, whole: it may be learned anew meanwhile. */
  recipe: z.object({ steps: z.array(tracedStep), values: z.array(z.string()) }).optional(),
  inner: z.unknown().optional(),
});
type Memo = z.infer<typeof memo>;

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
    const before = memo.safeParse(input.memo);
    const now = before.success ? continued(before.data, input) : await this.#begin(input);
    const replayed = now.recipe === undefined ? undefined : next(now, input);
    if (replayed !== undefined)
      return { actions: replayed, memo: traced(now, replayed, input), use: NO_MODEL_USE };
    if (now.recipe !== undefined) this.#counts.count('handover');
    const plan = await this.#inner.plan({ ...input, memo: now.inner }, signal, early);
    const { recipe: _given, ...own } = now;
    return { ...plan, memo: traced({ ...own, inner: plan.memo }, plan.actions, input) };
  }

  async #begin(input: PlanInput): Promise<Memo> {
    const { origin } = new URL(input.page.url);
    const candidates = await this.#recipes.list(input.room, origin);
    for (const recipe of candidates) {
      const values = fits(recipe, input.task.text);
      if (values === undefined) continue;
      this.#counts.count('hit');
      return { origin, steps: [], recipe: { steps: recipe.steps, values }, inner: undefined };
    }
    this.#counts.count('miss');
    return { origin, steps: [], inner: undefined };
  }
}

/**
 * Keeps what a task that is done has shown; `memo` is what the planner gave back last, `changed` what its last action
 * changed. Tasks that were replayed to their end, or were planned by another planner, teach nothing.
 */
export async function learnFrom(
  task: { room: string; text: string; memo?: unknown; changed: string | undefined },
  recipes: Recipes,
  counts: RecipeCounts,
): Promise<void> {
  const { data } = memo.safeParse(task.memo);
  if (data?.steps == null || data.recipe !== undefined) return;
  const steps = data.steps.map((step, i) =>
    i === data.steps!.length - 1 ? withChange(step, task.changed) : step,
  );
  const recipe = learn(task.text, data.origin, steps, Date.now());
  if (recipe === undefined) return;
  await recipes.save(task.room, recipe);
  counts.count('learned');
}

/** The memo with what came of the step before; where a question was asked or an action failed, nothing is learned. */
function continued(before: Memo, { history, exchanges }: PlanInput): Memo {
  const last = history.at(-1);
  const smooth = exchanges.length === 0 && history.every(({ state }) => state === 'done');
  const steps = smooth && before.steps !== null ? before.steps : null;
  return {
    ...before,
    steps: steps?.map((step, i) => (i === steps.length - 1 ? withChange(step, last?.changed) : step)) ?? null,
  };
}

function withChange(step: TracedStep, changed: string | undefined): TracedStep {
  return changed === undefined ? step : { ...step, changed };
}

/** The recipe's actions for this view; undefined where it has come to its end, or does not hold. */
function next({ recipe, steps }: Memo, { page, history }: PlanInput) {
  if (recipe === undefined || steps === null) return undefined;
  const at = steps.length;
  const step = recipe.steps[at];
  if (step === undefined) return undefined;
  const behind = recipe.steps[at - 1];
  const lastRound = history.at(-1)?.step;
  if (
    behind !== undefined &&
    !held(
      behind,
      history.filter((past) => past.step === lastRound),
    )
  )
    return undefined;
  return replay(step, recipe.values, page);
}

function traced(now: Memo, actions: Plan['actions'], { page }: PlanInput): Memo {
  const step = now.steps === null ? undefined : trace(actions, page);
  return { ...now, steps: step === undefined ? null : [...(now.steps ?? []), step] };
}
