// SPDX-License-Identifier: MIT
// "Who can be visited?", "which sizes do you have?", "what are the options for Purpose?": what a field offers to be chosen.
import { asked } from '../language/asked.ts';
import { ITEM_NOUNS } from '../language/lexicon.ts';
import { ordinalOf } from '../language/numbers.ts';
import { capital, likeness, stem, wordsOf } from '../language/text.ts';
import type { PageModel } from '../page/model.ts';
import { offersOf } from '../page/options.ts';
import { aboutOf } from './passages.ts';

const ASKS = /^(?:who|whom|which|what|where|how|when|list|name|tell me|give me|read|show me)\b/i;
/** That something is there to be chosen. */
const OFFERS =
  /\b(?:options?|choices?|possibilities|(?:can|could) (?:i|we|you|one|they|.*\bbe)\b|offered|available|on offer|in stock|possible|to choose from|(?:are|is) there|(?:do|does) (?:you|they|we|it) (?:have|offer|sell))\b/i;
const COUNTS = /^how many\b/i;
/** "How many flights are there" may be about more than a field. */
const CHOICE = /\b(?:options?|choices?|can (?:i|we|you|one|they|.*\bbe)|to choose from)\b/i;
/** Words that say so, and no more. */
const SAYS = new Set(
  `option options choice choices possibility possibilities offered offer offers available stock possible choose choosing chosen select selected pick picked
   list dropdown drop down menu field box kind kinds type types sort sorts sell all order ordered book get be`.split(
    /\s+/,
  ),
);
const ALIKE = 0.78;
const MOST = 40;

/** The options of the one field that the question is about, or how many they are; undefined where none is, or several are. */
export function offered(question: string, model: PageModel): string | undefined {
  if (!asksOffers(question)) return undefined;
  const rated = offersOf(model).flatMap(({ names, options }) => {
    const told = toldOf(question, names, model);
    return told > 0 ? [{ options, told }] : [];
  });
  const most = Math.max(0, ...rated.map(({ told }) => told));
  const [best, ...more] = rated.filter(({ told }) => told === most);
  const isOne = more.every(({ options }) => options.join() === best?.options.join());
  return best === undefined || !isOne ? undefined : answerOf(question, best.options);
}

/** "How many home gyms are there", where a field "Home gym" offers them: undefined unless it is called so and no more, or where it offers numbers of guests. */
export function countOffered(noun: string, model: PageModel): number | undefined {
  const plain = (text: string): string => wordsOf(text).map(stem).join(' ');
  const said = plain(noun.replace(OF_CHOICE, ''));
  const [only, ...more] = offersOf(model).filter(({ names }) => names.some((name) => plain(name) === said));
  const isOfNumbers = only?.options.every((option) => /^\d/.test(option)) === true;
  return more.length > 0 || isOfNumbers ? undefined : only?.options.length;
}

const OF_CHOICE = /^(?:the|different|possible|available) /i;

/** Whether it asks what there is to be chosen. */
export const asksOffers = (question: string): boolean =>
  ASKS.test(question) && (COUNTS.test(question) ? CHOICE : OFFERS).test(question);

/** And says that it is to be chosen: what somebody has need not be an option. */
export const asksChoice = (question: string): boolean => ASKS.test(question) && CHOICE.test(question);

/** How many words of the question name a field that is called so; none where it says more than that. */
export function toldOf(question: string, names: string[], model: PageModel): number {
  const words = asked(question).words.filter((word) => !SAYS.has(word) && ordinalOf(word) === undefined);
  const about = aboutOf(model);
  const called = names.flatMap(wordsOf);
  const told = words.filter((word) => isIn(word, called));
  const isExplained = words.every(
    (word) => told.includes(word) || ITEM_NOUNS.has(stem(word)) || isIn(word, about),
  );
  return isExplained ? told.length : 0;
}

function answerOf(question: string, options: string[]): string {
  if (COUNTS.test(question)) return `${options.length}.`;
  const [, place = ''] = /\b(\p{L}+|\d+\p{L}+)\s+(?:option|choice)\b/iu.exec(question) ?? [];
  const at = ordinalOf(place);
  const one = at === undefined ? undefined : options.at(at < 0 ? at : at - 1);
  return `${one ?? capital(options.slice(0, MOST).join(', '))}.`;
}

const isIn = (word: string, shown: string[]): boolean =>
  shown.some((other) => word === `${other}s` || likeness(word, other) >= ALIKE);
