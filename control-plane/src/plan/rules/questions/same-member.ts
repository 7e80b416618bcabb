// SPDX-License-Identifier: MIT
// "How many tents are there in stock, and what is the minimum?": what only names a column is asked of the line that was asked about before.
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { groupsOf } from '../page/members.ts';
import type { Turn } from '../turn/turn.ts';

const ASKS = /^(?:what|when|where|who|how much) (?:is|are|was|were) the (\p{L}[\p{L} -]*)$/iu;
/** But for its plural, or a form of it. */
const ALIKE = 0.88;

/** The question with the line's name; as it was where it names more, or the one before named no such line. */
export function ofSameMember(question: string, { memo, model, at }: Turn): string {
  const before = memo.clauses[at - 1]?.command;
  const column = ASKS.exec(question)?.[1];
  if (column === undefined || before?.kind !== 'read') return question;
  const [member, ...more] = groupsOf(model.root)
    .filter(({ members, collection }) => members.length > 1 && collection.columns.some(isAll(column)))
    .flatMap(({ members }) => members.filter(({ title }) => isIn(title, before.question)));
  return member === undefined || more.length > 0 ? question : `${question} of ${member.title}`;
}

const isAll =
  (column: string) =>
  (shown: string): boolean =>
    isIn(shown, column) && isIn(column, shown);

/** Each word of the one is in the other, and it has any. */
function isIn(name: string, text: string): boolean {
  const words = wordsOf(name).filter((word) => !STOP_WORDS.has(word));
  const said = wordsOf(text);
  return words.length > 0 && words.every((word) => said.some((other) => likeness(word, other) >= ALIKE));
}
