// SPDX-License-Identifier: MIT
// "The size of plot 12": a number behind the name of a column is the value of that column, and tells which line is meant.
import { likeness, wordsOf } from '../language/text.ts';
import { fieldOf } from '../page/measure.ts';
import { groupsOf, type Member } from '../page/members.ts';
import type { Result, Turn } from '../turn/turn.ts';

const NUMBERED = /\b(\p{L}{3,}) (?:number |no\.? ?)?(\d+)\b/u;
const SAME = 0.9;

/** Whether an answer is of no line with that number. */
export function isOfOtherLine(told: Result, question: string, { model }: Turn): boolean {
  const [, name = '', number = ''] = NUMBERED.exec(question.toLowerCase()) ?? [];
  if (told.state !== 'answer' || name === '') return false;
  const groups = groupsOf(model.root).filter(({ collection: { columns } }) =>
    columns.some((column) => isCalled(column, name)),
  );
  const hasNumber = (member: Member): boolean =>
    fieldOf(member, name)?.value.replace(/^\D+|\D+$/g, '') === number;
  const lines = groups.flatMap(({ members }) => members.filter(hasNumber));
  const answer = told.text;
  const isOf = ({ fields, title }: Member): boolean =>
    [title, ...fields.map(({ value }) => value)].some(
      (value) => value.trim() !== '' && answer.includes(value.trim()),
    );
  return groups.length > 0 && !lines.some(isOf);
}

/** "Plot", "Plot no.": the column alone. */
const isCalled = (column: string, name: string): boolean =>
  wordsOf(column)
    .filter((word) => !/^(?:no|nr|number)$/.test(word))
    .every((word) => likeness(word, name) >= SAME) && wordsOf(column).length > 0;
