// SPDX-License-Identifier: MIT
// "How many days leave have I got left", "how many hours have I booked": the one number that the page calls so, "Left 6", "Booked: 3".
import { walk } from '../../snapshot.ts';
import { asked } from '../language/asked.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { wordsOf } from '../language/text.ts';
import { isUnknown } from '../page/class-words.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const STATE = '(?<state>left|remaining|taken|booked|used|spent|outstanding|sold|planned|approved|pending)';
const ASKS = new RegExp(
  String.raw`^how (?:many|much)\b.*\s${STATE}(?: (?:over|so far|already|now|yet|until now|in total|(?:for|in) (?:this year|20\d\d)|this (?:year|month|week)))*$`,
  'iu',
);
const TIME = /^(?:day|night|hour|minute|week|month|year)s?$/;

/** Undefined where it tells two, or something that the question names is nowhere to be seen. */
export function soLeft(question: string, model: PageModel): string | undefined {
  const state = ASKS.exec(question)?.groups?.state?.toLowerCase();
  if (state === undefined) return undefined;
  const { words, counted = '' } = asked(question);
  const others = [...new Set([...words, ...wordsOf(counted)])].filter(
    (word) => word !== state && !SOFT_WORDS.has(word) && !TIME.test(word),
  );
  if (others.some((word) => isUnknown(word, model))) return undefined;
  const form = new RegExp(
    String.raw`(?<!\p{L})${state}:?\s+(\d+(?:[.,]\d+)?)(?![\d:%/]|\s?[-–]\s?\d)`,
    'giu',
  );
  const texts = [...walk(model.root)]
    .filter(({ children }) => children.every(({ role }) => role !== 'row' && role !== 'listitem'))
    .map(textOf)
    .filter((text) => text.length <= LONGEST);
  const [only, ...more] = new Set(
    texts.flatMap((text) => [...text.matchAll(form)].map(([, number]) => number)),
  );
  return only === undefined || more.length > 0 ? undefined : `${only} ${state}.`;
}

const LONGEST = 160;
