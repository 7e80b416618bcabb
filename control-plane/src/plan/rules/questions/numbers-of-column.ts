// SPDX-License-Identifier: MIT
// "How many villas with one bedroom are there?", where the column "Villa" has their numbers: neither the lines nor any number nearby count
// them.
import { wordsOf } from '../language/text.ts';
import { fieldOf } from '../page/measure.ts';
import type { Group } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { likelyGroups } from '../page/select.ts';

const ASKS = /^how many\s+(.+)$/i;
/** Behind these it is told which of them. */
const OF_THEM = /\s(?:with|in|of|on|at|for|from|by|that|which|are|is|do|does|have|has|can)\s/i;
const SAME = 0.9;

export function asksOfColumn(question: string, model: PageModel): boolean {
  const [told = ''] = (ASKS.exec(question)?.[1] ?? '').split(OF_THEM);
  const noun = wordsOf(told).at(-1);
  return noun !== undefined && likelyGroups(model).some((group) => hasNumbersOf(noun, group));
}

/** But for the first, by which the lines are called. */
function hasNumbersOf(noun: string, { collection: { columns }, members }: Group): boolean {
  const column = columns.slice(1).find((name) => wordsOf(name).length === 1 && mentions(noun, name) >= SAME);
  const values = members.flatMap((member) => (column && fieldOf(member, column)?.value) ?? []);
  return values.some(isAmount) && values.every((value) => isAmount(value) || !/\p{L}/u.test(value));
}

const isAmount = (value: string): boolean => /^\d[\d.,]*$/.test(value.trim());
