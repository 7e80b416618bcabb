// SPDX-License-Identifier: MIT
// What is looked for may be on another page of the list in sight: that has what was said among its columns, or does what is to be done.
import type { PageAction } from '../action.ts';
import { STOP_WORDS } from './language/lexicon.ts';
import { likeness, wordsOf } from './language/text.ts';
import { insideOf, isCalled, isControl } from './page/member-controls.ts';
import { type Field, groupsOf } from './page/members.ts';
import type { Element } from './page/model.ts';
import { mentions } from './page/score.ts';
import { turnPage } from './paging.ts';
import type { Turn } from './turn/turn.ts';

/** Where the list in sight has what was said among its columns, or in one of them, its other pages come before what nothing names. */
export function restOfList(tab: Element, said: string, turn: Turn): PageAction | undefined {
  const words = wordsOf(said).filter((word) => !STOP_WORDS.has(word));
  const isSaid = ({ value, names: [name = ''] }: Field): boolean =>
    name !== '' && /\p{L}{3}/u.test(value) && wordsOf(value).every((word) => words.includes(word));
  const isOfList = groupsOf(turn.model.root).some(
    ({ collection: { columns }, members }) =>
      columns.length > 0 &&
      (words.some((word) => wordsOf(columns.join(' ')).some((shown) => likeness(word, shown) >= CALLED)) ||
        members.some(({ fields }) => fields.slice(1).some(isSaid))),
  );
  return isOfList && mentions(tab.name, said) < CALLED ? turnPage(turn, said) : undefined;
}

const CALLED = 0.7;

/** "Reserve the book by Ida", where each of a list has its "Reserve" and the list has more pages: the book is on one of these. */
export function restOfOffered(phrase: string, turn: Turn): PageAction | undefined {
  const [verb = ''] = wordsOf(phrase);
  const offered = groupsOf(turn.model.root).some(({ members }) => {
    const offering = members.filter((member) =>
      insideOf(member, turn.model).some((element) => isControl(element) && isCalled(element, verb)),
    );
    return offering.length > 1;
  });
  return offered ? turnPage(turn, phrase) : undefined;
}
