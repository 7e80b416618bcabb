// SPDX-License-Identifier: MIT
// What is not on this page of a list may be on its next: each page is shown once.
import { createHash } from 'node:crypto';
import type { PageAction } from '../action.ts';
import { inlineSign } from './page/inline.ts';
import { nameOf, plainOf } from './page/model.ts';
import { type Pager, pagerOf } from './page/pager.ts';
import { countFor } from './page/placed.ts';
import { countOf, mark, wasTried } from './turn/explored.ts';
import type { Turn } from './turn/turn.ts';

const MOST_TURNS = 6;
const TURNED = 'turned';

/** The next page of the list that `phrase` counts members of; undefined where it counts none. */
export const pageForPlace = (turn: Turn, phrase: string): PageAction | undefined =>
  countFor(phrase, turn.model) > 0 && pagerOf(turn.model) !== undefined ? turnPage(turn, phrase) : undefined;

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
  if (onward === undefined || turns >= MOST_TURNS || wasTried(turn, seen)) return undefined;
  mark(turn, seen);
  mark(turn, TURNED);
  mark(turn, pageCalled(pager?.next === undefined && next !== undefined ? next.name : turns + 2));
  // A list that grows shows the ones before as well.
  if (next === undefined || next !== pager?.more) memo.passed += countFor(phrase, model);
  return { kind: 'click', ...onward };
}

/** The first page is the one that was there. */
const nextNumber = ({ numbers }: Pager, turn: Turn): Pager['next'] =>
  numbers.find(
    ({ name, node }) => Number(name) > 1 && node.disabled !== true && !wasTried(turn, pageCalled(name)),
  );

const pageCalled = (number: string | number): string => `page ${number}`;
