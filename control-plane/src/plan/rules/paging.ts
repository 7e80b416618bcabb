// SPDX-License-Identifier: MIT
// What is not on this page of a list may be on its next: each page is shown once.
import { createHash } from 'node:crypto';
import type { PageAction } from '../action.ts';
import { STOP_WORDS } from './language/lexicon.ts';
import { SOFT_WORDS } from './language/soft-words.ts';
import { wordsOf } from './language/text.ts';
import { isUnknown } from './page/class-words.ts';
import { inlineSign } from './page/inline.ts';
import { nameOf, plainOf } from './page/model.ts';
import { type Pager, pageNumber, pagerOf } from './page/pager.ts';
import { countFor } from './page/placed.ts';
import { weekShown } from './page/week.ts';
import { countOf, mark, wasTried } from './turn/explored.ts';
import type { Turn } from './turn/turn.ts';

const MOST_TURNS = 6;
const TURNED = 'turned';

/** The next page of the list that `phrase` counts members of; undefined where it counts none. */
export const pageForPlace = (turn: Turn, phrase: string): PageAction | undefined =>
  countFor(phrase, turn.model) > 0 && pagerOf(turn.model) !== undefined ? turnPage(turn, phrase) : undefined;

/** The next page, where several here could be meant but for a word that none of this page has: "the projector in Leeds". */
export function pageForUnknown(turn: Turn, phrase: string): PageAction | undefined {
  const [, ...words] = wordsOf(phrase);
  const isTelling = (word: string): boolean =>
    /^\p{L}{4,}$/u.test(word) &&
    !STOP_WORDS.has(word) &&
    !SOFT_WORDS.has(word) &&
    isUnknown(word, turn.model);
  return pagerOf(turn.model) !== undefined && words.some(isTelling) ? turnPage(turn, phrase) : undefined;
}

/**
 * By what leads to the next page, by a number, or by a pager that is a mere sign in a text.
 * @param phrase An ordinal in it goes on behind the members that this page shows.
 */
export function turnPage(turn: Turn, phrase: string): PageAction | undefined {
  const { model, memo } = turn;
  const pager = pagerOf(model);
  const next = pager?.next ?? (pager && nextNumber(pager, turn)) ?? pager?.more;
  const onward = next === undefined ? inlineSign('next', model.root) : { ref: next.ref, name: nameOf(next) };
  const turns = countOf(turn, TURNED);
  // The last page stays.
  const seen = `seen ${createHash('sha256').update(plainOf(model)).digest('base64url')}`;
  const week = weekShown(model, turn.input.today)?.next;
  if (onward === undefined || onward.ref === week?.ref || turns >= MOST_TURNS || wasTried(turn, seen))
    return undefined;
  mark(turn, seen);
  mark(turn, TURNED);
  const number = pager?.next === undefined && next !== undefined ? pageNumber(next) : undefined;
  mark(turn, pageCalled(number ?? turns + 2));
  // A list that grows shows the ones before as well.
  if (next === undefined || next !== pager?.more) memo.passed += countFor(phrase, model);
  return { kind: 'click', ...onward };
}

/** What stands in no day of the week that a calendar shows may be in one of the next; undefined where a day is said. */
export function turnWeek(turn: Turn, phrase: string): PageAction | undefined {
  const next = SAYS_DAY.test(phrase) ? undefined : weekShown(turn.model, turn.input.today)?.next;
  if (next === undefined || countOf(turn, NEXT_WEEK) >= MOST_WEEKS) return undefined;
  mark(turn, NEXT_WEEK);
  return { kind: 'click', ref: next.ref, name: nameOf(next) };
}

const NEXT_WEEK = 'next week';
const MOST_WEEKS = 4;
const SAYS_DAY =
  /\b(?:today|tonight|tomorrow|yesterday|week|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:days?)?|\d+(?:st|nd|rd|th)|\d{1,2} (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*|\d{4}-\d\d-\d\d)\b/iu;

/** The first page is the one that was there. */
const nextNumber = ({ numbers }: Pager, turn: Turn): Pager['next'] =>
  numbers.find((one) => {
    const number = pageNumber(one) ?? 0;
    return number > 1 && one.node.disabled !== true && !wasTried(turn, pageCalled(number));
  });

const pageCalled = (number: number): string => `page ${number}`;
