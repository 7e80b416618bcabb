// SPDX-License-Identifier: MIT
// "Does Sluice Road have a garden waste collection?": what stands in the cell that is named says whether there is one.
import type { PageModel } from '../page/model.ts';
import { crossingsIn } from './crossing.ts';

const ASKS =
  /^(?:(?:does|do|did|has|have)\s.+\s(?:have|has|got|get|gets|offer|include|come with)\s.+|(?:does|do|did)\s.+\s\p{L}+\s(?:anything|something|any money)|(?:is|are) there\s.+\s(?:in|on|for|at)\s.+)$/iu;
const ANYTHING = /\s(?:anything|something|any money)$/i;
const NONE =
  /^(?:none|no|nothing|never|not any|n\/a|[£$€]?\s?0(?:[.,]0+)?(?:\s?[£$€])?|zero|[–—-]|✗|✕|✘|×)$/i;

/** Undefined where the question names no such cell, several, or a number that it may hold. */
export function cellHolds(question: string, model: PageModel): string | undefined {
  if (!ASKS.test(question) || /\d/.test(question)) return undefined;
  const named = crossingsIn(question.replace(ANYTHING, ''), model).flatMap(({ row, columns }) =>
    columns.length === 1 ? columns.map(({ names: [name = ''], value }) => ({ row, name, value })) : [],
  );
  const [cell, ...more] = named;
  if (cell === undefined || more.length > 0 || cell.value.trim() === '') return undefined;
  return `${NONE.test(cell.value.trim()) ? 'No' : 'Yes'}: ${cell.row.title}, ${cell.name}: ${cell.value}.`;
}
