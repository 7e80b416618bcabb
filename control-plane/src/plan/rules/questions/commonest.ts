// SPDX-License-Identifier: MIT
// "Which county has the most lakes?", "what town do most singers come from?": no column tells it; the lines of the table are counted by what
// they have in that column.
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { isOf } from '../language/quantities.ts';
import { likeness, stem, wordsOf } from '../language/text.ts';
import { sentence } from '../language/words.ts';
import { fieldOf } from '../page/measure.ts';
import { type Group, groupsOf } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';

const COLUMN = String.raw`(?<column>\p{L}+(?: \p{L}+)?)`;
const COUNTED = String.raw`(?<counted>\p{L}+(?: \p{L}+)?)`;
const LEAD = '^(?:which|what|whose) ';
const FORMS = [
  `${LEAD}${COLUMN} (?:has|have|had|holds?|contains?) (?:the )?(?<end>most|fewest|least) ${COUNTED}$`,
  `${LEAD}${COLUMN} (?:do|did|are) (?:the )?(?<end>most)(?: of (?:the|these|our|my))? ${COUNTED} (?:from|in|on|at|by|\\p{L}+(?: (?:from|in|on|at|for|to|by|with))?)$`,
  `${LEAD}${COLUMN} has (?:only|just) (?<end>one) ${COUNTED}$`,
  `^(?:which|what) (?:is|are) the (?:most (?:common|frequent)|commonest) ${COLUMN}$`,
  `${LEAD}${COLUMN} (?:is|are) (?:the )?(?:most (?:common|frequent)|commonest)$`,
  `${LEAD}${COLUMN} (?:appears|comes up|occurs|is there) (?:the )?most(?: often)?$`,
].map((form) => new RegExp(form, 'iu'));
const ALIKE = 0.85;

/** Undefined where no column is called so, or each of its values stands there once. */
export function commonest(question: string, { root }: PageModel): string | undefined {
  const {
    column,
    counted,
    end = 'most',
  } = FORMS.map((form) => form.exec(question)?.groups).find(Boolean) ?? {};
  if (column === undefined) return undefined;
  for (const group of groupsOf(root)) {
    if (counted !== undefined && !isMember(counted, group)) continue;
    const counts = countsIn(group, column);
    if (counts.size < 2 || counts.size === group.members.length) continue;
    const all = [...counts.values()];
    const sought = /^one$/i.test(end) ? 1 : /^most$/i.test(end) ? Math.max(...all) : Math.min(...all);
    const such = [...counts].filter(([, count]) => count === sought);
    return such.length === 0 || such.length === counts.size
      ? undefined
      : sentence(such.map(([value, count]) => `${value} (${count})`));
  }
  return undefined;
}

/** How many lines have which value of a column, but for the first. */
function countsIn({ collection: { columns }, members }: Group, column: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const member of members) {
    const { names: [name = ''] = [], value = '' } = fieldOf(member, column) ?? {};
    if (columns.indexOf(name) < 1 || value === '') continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

const NAMES = /^(?:full )?names?$/i;

/** What is counted is called as the lines are: by the head of their names, by what stands over them, or as any such thing. */
function isMember(counted: string, { collection, members, about }: Group): boolean {
  const [noun = ''] = wordsOf(counted)
    .filter((word) => !STOP_WORDS.has(word))
    .slice(-1);
  const [first = '', ...others] = collection.columns;
  const isLike = (word: string): boolean => likeness(noun, word) >= ALIKE;
  if (wordsOf(others.join(' ')).some(isLike)) return false;
  const arePersons = NAMES.test(first) && members.every(({ title }) => isOf('person', title));
  return arePersons || ITEM_NOUNS.has(stem(noun)) || about.some(isLike);
}
