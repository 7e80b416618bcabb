// SPDX-License-Identifier: MIT
// Members of a collection that something is done to: one, "both mails from Ana", "rows 2 and 4", "the mails from Ana and Tom".
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { selectionOf } from '../language/selection.ts';
import { stem, wordsOf } from '../language/text.ts';
import { listOf } from '../language/words.ts';
import type { Group, Member } from './members.ts';
import { selectIn } from './select.ts';

/** Whatever is done to a member needs its words explained. */
const SURE = 0.8;

/** In document order; undefined where the phrase means none, or one of several that would fit. */
export function membersMeant(group: Group, phrase: string): Member[] | undefined {
  return meant(group, phrase) ?? enumerated(group, phrase);
}

function meant(group: Group, phrase: string): Member[] | undefined {
  const selected = selectIn(group, selectionOf(phrase));
  if (selected === undefined || selected.score < SURE) return undefined;
  const { members, selection } = selected;
  const several = selection.count !== undefined || isPlural(phrase);
  if (members.length === 0 || (members.length > 1 && !several)) return undefined;
  const isAny = members.length === group.members.length && selection.count === undefined;
  return isAny ? undefined : members;
}

/** Each part by itself, or with the words that the first has in front. */
function enumerated(group: Group, phrase: string): Member[] | undefined {
  const [first = '', ...more] = listOf(phrase);
  if (more.length === 0) return undefined;
  const words = first.split(/\s+/);
  const heads = words.map((_, i) => words.slice(0, i).join(' '));
  const parts = [
    meant(group, first),
    ...more.map((part) =>
      heads.map((head) => meant(group, `${head} ${part}`.trim())).find((found) => found !== undefined),
    ),
  ];
  if (parts.some((part) => part === undefined)) return undefined;
  const all = new Set(parts.flatMap((part) => part ?? []));
  return group.members.filter((member) => all.has(member));
}

function isPlural(phrase: string): boolean {
  const noun = wordsOf(phrase).find((word) => !STOP_WORDS.has(word)) ?? '';
  return stem(noun) !== noun && ITEM_NOUNS.has(stem(noun));
}
