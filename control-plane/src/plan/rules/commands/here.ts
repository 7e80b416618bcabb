// SPDX-License-Identifier: MIT
// "Open my inbox and delete …", "go to the shop and order …", where that is what is shown: nothing has to be done for it.
import type { Clause } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { Turn } from '../turn/turn.ts';

const GOES =
  /^(?:open|visit|enter|access|go (?:on|in)?to|navigate to|head to|take me to)\s+(?:(?:up|the|my|our|your|this)\s+)*(.+)$/i;
/** What any place on the web is called. */
const PLACES = new Set(
  'app application website site web page homepage home account program folder tab screen section online'.split(
    ' ',
  ),
);

/** No clauses, where what follows is done on the page that is said; undefined where it is not that page. */
export function hereClauses({ source }: Clause, turn: Turn): Clause[] | undefined {
  const place = GOES.exec(source)?.[1];
  if (place === undefined || turn.memo.clauses[turn.at + 1] === undefined) return undefined;
  const headings = turn.model.elements.filter(({ kind }) => kind === 'heading');
  const shown = wordsOf([turn.input.page.title, ...headings.map(({ node }) => textOf(node))].join(' '));
  const said = wordsOf(place).filter((word) => !STOP_WORDS.has(word));
  const told = said.filter((word) => !PLACES.has(word));
  // "Open it and …" says no place.
  if (said.length === 0) return undefined;
  return told.every((word) => shown.some((other) => likeness(word, other) >= SAME)) ? [] : undefined;
}

const SAME = 0.9;
