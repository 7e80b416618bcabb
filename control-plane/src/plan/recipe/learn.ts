// SPDX-License-Identifier: MIT
// From what was done for a request to a recipe: as far as the request accounts for it, and no farther.
import { createHash } from 'node:crypto';
import type { Outcome } from '../action.ts';
import { addressOf, conditionOf, slottedUrl } from './aftermath.ts';
import { answerTemplate, asks } from './answer.ts';
import { Grounding } from './grounding.ts';
import { CONFIDENTIAL, POINTING, REPEATING } from './lexicon.ts';
import { hasOwnDigits, masked, same } from './masks.ts';
import { type LearnedAction, type LearnedStep, RECIPE_VERSION, type Recipe } from './recipe.ts';
import { templateOf } from './template.ts';
import { isLooking, mapMembers, type TracedAction, type TracedStep } from './trace.ts';
import type { Word } from './words.ts';

export interface Lesson {
  request: string;
  /** ISO date on which it was said. */
  today: string;
  /** Where it began. */
  url: string;
  steps: TracedStep[];
  done: Extract<Outcome, { kind: 'done' }>;
  /** Milliseconds since the epoch. */
  now: number;
}

/** Members that hold what was said, by which a later request differs. */
const VALUES: ReadonlySet<string> = new Set(['value', 'options', 'files']);

/** Members whose texts are ours, not the page's. */
const WORDS_OF_SCHEMA: ReadonlySet<string> = new Set(['kind', 'key', 'for', 'direction', 'secret']);

/** Undefined: nothing of it would mean the same in the same request on another day. */
export function learn({ request, today, url, steps, done, now }: Lesson): Recipe | undefined {
  const grounding = new Grounding(request, today);
  if (rests(grounding.words) || steps.some(isConfidential)) return undefined;
  const grounded = groundedSteps(steps, grounding);
  if (grounded.steps.length === 0) return undefined;
  const { values } = grounding;
  const learned = grounded.steps.map(({ actions, after, known }): LearnedStep | undefined => {
    const named = actions.map((action) => withSlots(action, values));
    if (named.includes(undefined)) return undefined;
    return { actions: named as LearnedAction[], ...(after && { after: conditionOf(after, values, known) }) };
  });
  if (learned.includes(undefined)) return undefined;
  const targets = steps.flatMap(({ actions }) =>
    actions.flatMap(({ sights }) => sights.map(({ name }) => name)),
  );
  const end =
    grounded.whole && !asks(request) ? answerTemplate(done.answer, request, values, targets) : undefined;
  const template = templateOf(grounding, targets);
  const start = addressOf(url, values);
  return {
    version: RECIPE_VERSION,
    // The same request in other words, or learned anew, takes the place of what was known of it.
    id: createHash('sha256')
      .update(JSON.stringify([start, template.parts]))
      .digest('hex')
      .slice(0, 16),
    origin: new URL(url).origin,
    start,
    request: grounding.shown,
    template,
    steps: learned as LearnedStep[],
    whole: end !== undefined,
    ...(end?.answer !== undefined && { answer: end.answer }),
    failures: 0,
    learnedAt: now,
  };
}

/** A request that points to the talk before it, or to an earlier time, means something else each time. */
function rests(words: Word[]): boolean {
  const free = words.filter(({ quote }) => quote === undefined);
  const clause = free.findIndex(({ text, after }, i) => i > 0 && (after !== undefined || text === 'and'));
  return free.some(
    ({ text }, i) => REPEATING.has(text) || ((clause < 0 || i < clause) && POINTING.has(text)),
  );
}

/** What is typed there is nobody else's: nothing of such a task is kept. */
function isConfidential({ actions }: TracedStep): boolean {
  return actions.some(
    ({ action, sights }) =>
      ('text' in action || 'value' in action || 'fields' in action) &&
      sights.some(({ name }) => CONFIDENTIAL.test(name)),
  );
}

interface Grounded {
  /** `known`: how many values were in play by then. */
  steps: { actions: LearnedAction[]; after?: TracedStep['after']; known: number }[];
  whole: boolean;
}

/** The steps up to the first action that the request does not account for. */
function groundedSteps(steps: TracedStep[], grounding: Grounding): Grounded {
  const grounded: Grounded['steps'] = [];
  for (const { actions, after } of steps) {
    const wanted = actions.filter((traced) => !isLooking(traced));
    const learned: LearnedAction[] = [];
    for (const traced of wanted) {
      const one = groundedAction(traced, grounding);
      if (one === undefined) break;
      learned.push(one);
    }
    const all = learned.length === wanted.length;
    if (learned.length > 0)
      grounded.push({ actions: learned, ...(all && after && { after }), known: grounding.slots.length });
    if (!all || after === undefined) return { steps: grounded, whole: false };
  }
  return { steps: grounded, whole: true };
}

function groundedAction(
  { action, sights, choices = [] }: TracedAction,
  grounding: Grounding,
): LearnedAction | undefined {
  // What is drawn at a place of a picture can be looked for, but not found again.
  let whole = action.at === undefined;
  const slotted = mapMembers(action, (key, text) => {
    if (text === '' || !isValue(action, key)) return text;
    const slot = key === 'options' ? grounding.choiceOf(text, choices) : grounding.slotOf(text, false);
    // How a filled form's boxes are ticked.
    if (slot === undefined && action.kind === 'fill' && /^(yes|no)$/i.test(text)) return text;
    whole &&= slot !== undefined;
    return `{${slot}}`;
  });
  const locators = sights.map((sight) => grounding.locate(sight));
  if (!whole || locators.includes(undefined)) return undefined;
  return { action: slotted as Record<string, unknown>, locators: locators as LearnedAction['locators'] };
}

/** The text of a click names a part of its target; that of a wait is the page's. */
function isValue({ kind }: Record<string, unknown>, key: string): boolean {
  return kind !== 'wait' && (VALUES.has(key) || (key === 'text' && kind !== 'click'));
}

/** Names, addresses and surroundings with slots where they hold values. */
function withSlots({ action, locators }: LearnedAction, values: string[]): LearnedAction | undefined {
  // A number may stand in a name by chance: which is meant cannot be told.
  const numbers = values.map((value) => (/^[\d.,:%-]+$/.test(value) ? value : ''));
  let whole = true;
  const mask = (text: string): string => {
    if (/^(\{\d+\}|@\d+)$/.test(text)) return text;
    const exact = values.findIndex((value) => same(value, text));
    const slotted = exact < 0 ? masked(text, values) : `{${exact}}`;
    whole &&= slotted !== undefined && (exact >= 0 || masked(text, numbers) === text);
    return slotted ?? text;
  };
  const address = (text: string): string => {
    const slotted = slottedUrl(text, values);
    whole &&= slotted !== undefined;
    return slotted ?? text;
  };
  const named = mapMembers(action, (key, text) =>
    key === 'url' ? address(text) : WORDS_OF_SCHEMA.has(key) ? text : mask(text),
  );
  const found = locators.map((locator) =>
    mapMembers(locator, (key, text) => (key === 'role' ? text : mask(text))),
  );
  const waits = action.kind === 'wait' && hasOwnDigits(JSON.stringify(action.value ?? action.text ?? ''));
  return whole && !waits
    ? { action: named as LearnedAction['action'], locators: found as LearnedAction['locators'] }
    : undefined;
}
