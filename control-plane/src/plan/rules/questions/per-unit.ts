// SPDX-License-Identifier: MIT
// "How much does dinner cost per person?", where a page says "58 per person": what a number tells for each of what is asked about is its price,
// with no sign of money beside it.
import { asked } from '../language/asked.ts';
import { callsFor } from '../language/quantities.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { capital, likeness, stem, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';
import { aboutOf, passagesOf } from './passages.ts';

const EACH = String.raw`(?:per|an?|each|\/)`;
const ASKS = new RegExp(
  String.raw`^(?:how much|what (?:does|do|is|are|will|would)\b.*\b(?:costs?|price|fee|fare|charge|rate)\b).*\s${EACH} (\p{L}+)$`,
  'iu',
);
const ALIKE = 0.88;
const CALLED = callsFor('price');

/** Undefined where the page tells no such number, or several, or of something else. */
export function pricePerUnit(question: string, model: PageModel): string | undefined {
  const unit = ASKS.exec(question)?.[1]?.toLowerCase();
  if (unit === undefined) return undefined;
  const about = aboutOf(model);
  const words = asked(question).words.filter(
    (word) => word !== unit && !SOFT_WORDS.has(word) && !CALLED.includes(word),
  );
  const told = passagesOf(model.root).flatMap(({ text, node }) => {
    const shown = [...wordsOf(textOf(node)), ...about];
    const isMeant = words.every((word) => shown.some((one) => likeness(word, one) >= ALIKE));
    return isMeant ? amountsPer(unit, text) : [];
  });
  const [only, ...more] = new Set(told);
  return only === undefined || more.length > 0 ? undefined : `${capital(only)}.`;
}

/** "58 per person", "€12.50/night"; what is at most so many is a limit. */
const amountsPer = (unit: string, text: string): string[] =>
  [...text.matchAll(AMOUNT)].flatMap(([said, noun = '']) =>
    stem(noun.toLowerCase()) === stem(unit) && !LIMIT.test(text) ? [said.trim()] : [],
  );

const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,])[€$£]?\s?\d[\d.,]*\s?(?:[€$£]|\p{Lu}{3}\b)?\s?${EACH}\s?(\p{L}+)`,
  'gu',
);
const LIMIT = /\b(?:max(?:imum)?|at most|up to|no more than|limit(?:ed)?|only)\b/i;
