// SPDX-License-Identifier: MIT
// "Look through the tabs for the link “it”": what is called so but for a letter's case or a full stop waits until all of them were looked at.
import type { Element } from '../page/model.ts';
import { mark, wasTried } from '../turn/explored.ts';
import type { Turn } from '../turn/turn.ts';

/** Whether the request says where to look for what it quotes, and that one is not called so to the letter. */
export function isNearlyNamed({ name }: Element, phrase: string, turn: Turn): boolean {
  const [, quoted, ...more] = QUOTED.exec(phrase) ?? [];
  if (quoted === undefined || more.length > 0 || isTakenAtLast(turn)) return false;
  const request = turn.input.task.text;
  return name !== quoted && PARTS.test(request) && SEEKS.test(request.replaceAll(QUOTES, ''));
}

const QUOTED = /["“]([^"”]+)["”]/;
const QUOTES = new RegExp(QUOTED, 'g');
const PARTS = /\b(?:tabs|sections|panels|pages|views|menus|folders|accordions?|parts)\b/i;
const SEEKS =
  /\b(?:find|locate|seek|look (?:for|in|through|at|under)|search|switch (?:between|through)|go through|(?:open|expand|unfold) (?:each|every|all|the)|somewhere|one of)\b/i;

const PASSED = 'passed over';
const AT_LAST = 'taken at last';

/** Something that would do was seen, and the search went on. */
export function passOver(turn: Turn): void {
  if (!wasTried(turn, PASSED)) mark(turn, PASSED);
}

/** There is nothing left to look behind: the search begins anew, for what was passed over. */
export function lookAgain(turn: Turn): boolean {
  if (!wasTried(turn, PASSED)) return false;
  turn.memo.explored = [];
  mark(turn, AT_LAST);
  return true;
}

export const isTakenAtLast = (turn: Turn): boolean => wasTried(turn, AT_LAST);
