// SPDX-License-Identifier: MIT
// What a task has done so far, as a model reads it: the last steps action by action, with what they
// brought, older ones a line each, within a bound. Refs are left out: they name elements of pages that are gone.
import type { PageAction } from './action.ts';
import type { PastAction } from './planner.ts';
import { clipped } from './quote.ts';

/** 1,500 tokens of four characters. */
const MAX_CHARS = 6_000;
const FOLDED_VALUE = 40;
/** Characters of what an action brought, by how many steps ago that was; further back it is folded away. */
const RESULT_CHARS = [4_000, 1_000, 400];

/** Lines, oldest first; the oldest are left out where they do not fit. */
export function pastSteps(history: PastAction[]): string[] {
  const steps = [...Map.groupBy(history, ({ step }) => step).values()];
  const lines: string[] = [];
  let left = MAX_CHARS;
  for (const [age, step] of steps.toReversed().entries()) {
    const told =
      age < RESULT_CHARS.length ? step.map((past) => whole(past, RESULT_CHARS[age]!)) : [folded(step)];
    left -= told.reduce((sum, line) => sum + line.length + 1, 0);
    if (left < 0) {
      lines.unshift(`(${steps.length - age} earlier steps are not shown)`);
      break;
    }
    lines.unshift(...told);
  }
  return lines;
}

function whole(past: PastAction, resultChars: number): string {
  const outcome = past.error === undefined ? (past.changed ?? 'unknown') : past.error;
  const how = past.fallback === undefined ? '' : ` (${past.fallback})`;
  const result = past.result === undefined ? '' : `; it brought ${clipped(past.result, resultChars)}`;
  return `${past.step}. ${phrase(past.action)} → ${past.state}: ${outcome}${how}${result}`;
}

/** What a step did and what came of its last action. */
function folded(step: PastAction[]): string {
  const last = step.at(-1)!;
  const outcome = last.state === 'done' ? (last.changed ?? 'done') : last.state;
  return `${last.step}. ${step.map(({ action }) => phrase(action, FOLDED_VALUE)).join(', ')} → ${outcome}`;
}

/** click "Trips"; type "To" text="Lisbon" submit=false */
function phrase(action: PageAction, longest = Number.POSITIVE_INFINITY): string {
  const { kind, ...members } = action;
  const words: string[] = [kind];
  for (const [member, value] of Object.entries(members)) {
    if (member.toLowerCase().endsWith('ref') || value === undefined) continue;
    const text = clipped(JSON.stringify(value), longest);
    words.push(member === 'name' ? text : `${member}=${text}`);
  }
  return words.join(' ');
}
