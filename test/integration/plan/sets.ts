// SPDX-License-Identifier: MIT
// Every set of tasks, by the name of its file.
import { readdirSync } from 'node:fs';
import type { Assistant, Outcome } from '../../support/assistant.ts';
import type { Task } from './tasks.ts';

export const PAGES = `${import.meta.dirname}/pages`;
const EARLIER = ['tasks', 'heldout', 'set3', 'set4', 'set5'];

/** Held-out sets are run for their figure alone: nobody who works on the planner looks at what fails there. Once looked at, one is called `more`. */
export const isHeldOut = (name: string): boolean => name.includes('-held');

export async function loadSets(): Promise<Map<string, Task[]>> {
  const later = readdirSync(`${import.meta.dirname}/sets`)
    .filter((file) => /-(?:dev|more|held)\.ts$/.test(file))
    .map((file) => `sets/${file.slice(0, -3)}`);
  const names = [...EARLIER, ...later.sort()];
  const files = await Promise.all(names.map((name) => import(`./${name}.ts`)));
  return new Map(names.map((name, i) => [name, (files[i] as { TASKS: Task[] }).TASKS]));
}

/** How a task ended, and why that is not what was wanted; undefined where it is. */
export interface Tried {
  outcome: Outcome;
  wrong: string | undefined;
}

export async function tryTask(assistant: Assistant, task: Task): Promise<Tried> {
  const outcome = await assistant.run(task.page, task.text, task.replies, task.today);
  return { outcome, wrong: await wrongWith(assistant, task, outcome) };
}

async function wrongWith(
  assistant: Assistant,
  { asks, answer, holds }: Task,
  { state, text }: Outcome,
): Promise<string | undefined> {
  if (asks !== undefined)
    return state !== 'done' && asks.test(text) ? undefined : `${state}, not asked: ${text}`;
  if (state !== 'done') return `${state}: ${text}`;
  if (answer !== undefined && !answer.test(text)) return `said: ${text}`;
  if (holds !== undefined && (await assistant.evaluate(holds)) !== true)
    return `the page is otherwise; said: ${text}`;
  return undefined;
}
