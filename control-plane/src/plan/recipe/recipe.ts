// SPDX-License-Identifier: MIT
// A request that was fulfilled once, kept so that the same request with other values needs no model.
import { z } from 'zod';
import { type PageAction, pageAction } from '../action.ts';
import { condition } from './aftermath.ts';
import { names } from './grounding.ts';
import { type Elements, locator } from './locator.ts';
import { filled, same } from './masks.ts';
import { fill, type Request, template } from './template.ts';
import { mapMembers } from './trace.ts';

const learnedAction = z.object({
  /** “@0”, “@1” … in place of refs, “{0}”, “{1}” … in place of values. */
  action: z.record(z.string(), z.unknown()),
  locators: z.array(locator),
});
export type LearnedAction = z.infer<typeof learnedAction>;

const learnedStep = z.object({
  actions: z.array(learnedAction),
  /** Absent behind the last step of a recipe that is not whole: the planner looks at the page there. */
  after: condition.optional(),
});
export type LearnedStep = z.infer<typeof learnedStep>;

/** Of the form of recipes: those of another are of no use. */
export const RECIPE_VERSION = 1;

export const recipe = z.object({
  version: z.literal(RECIPE_VERSION),
  id: z.string(),
  /** Where it begins. */
  origin: z.string(),
  /** The address where it begins, see `addressOf`; another page of the origin will do where its first step holds. */
  start: z.array(z.string()),
  /** The request from which it was learned, without its values. */
  request: z.string(),
  template,
  steps: z.array(learnedStep),
  /** It leads to the end. Else to where the planner has to look: an answer to read, a choice to make. */
  whole: z.boolean(),
  /** What is said at the end; absent: only that it is done. */
  answer: z.string().optional(),
  /** In a row. */
  failures: z.number(),
  /** Milliseconds since the epoch. */
  learnedAt: z.number(),
});
export type Recipe = z.infer<typeof recipe>;

/** The values by which the request is this recipe's. */
export function fits(recipe: Recipe, request: Request): string[] | undefined {
  return fill(recipe.template, request);
}

/** The actions of a step on this page. Undefined: an element or a choice is not there, or not certainly. */
export function replay(step: LearnedStep, values: string[], elements: Elements): PageAction[] | undefined {
  const actions = step.actions.map((learned) => replayed(learned, values, elements));
  return actions.includes(undefined) ? undefined : (actions as PageAction[]);
}

function replayed(
  { action, locators }: LearnedAction,
  values: string[],
  elements: Elements,
): PageAction | undefined {
  if (action.kind === 'dialog' && !elements.isOpen(locators[0]!, values)) return undefined;
  const refs = action.kind === 'dialog' ? [] : locators.map((one) => elements.find(one, values));
  if (refs.includes(undefined)) return undefined;
  const chosen = mapMembers(action, (key, text) => {
    const ref = /^@(\d+)$/.exec(text)?.[1];
    if (ref !== undefined) return refs[Number(ref)];
    const said = key === 'url' ? filled(text, values.map(encodeURIComponent)) : filled(text, values);
    return key === 'options' ? optionNamed(elements.optionsOf(refs[0]!), said) : said;
  });
  return pageAction.safeParse(chosen).data;
}

/** The option that is called so; undefined: the list shows its options, and none or several are. */
function optionNamed(options: string[], text: string): string | undefined {
  if (options.length === 0) return text;
  const exact = options.filter((option) => same(option, text));
  const fitting = exact.length > 0 ? exact : options.filter((option) => names(option, text));
  return fitting.length === 1 ? fitting[0] : undefined;
}
