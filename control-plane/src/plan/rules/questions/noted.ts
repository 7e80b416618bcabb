// SPDX-License-Identifier: MIT
// "The order number from the yellow note", "the voucher code" for the field "Voucher": a value that the page shows by a name, and that is never
// typed as it was said.
import { STOP_WORDS } from '../language/lexicon.ts';
import { stem, wordsOf } from '../language/text.ts';
import { factsOf } from '../page/facts.ts';
import type { Turn } from '../turn/turn.ts';
import { bestFact } from './best-fact.ts';

/** "The scratch on the label" may well be what is to be typed. */
const PLACE =
  /\s+from\s+(?:the|this|that)\s+(?:\p{L}+\s+)?(?:note|letter|card|slip|label|sheet|message|notice|receipt)$/iu;
const NOUN = /^the\s+(?:\p{L}+\s+){0,2}\p{L}+$/u;

/** Whether words only say which value is meant: where it stands, or in the words of the field that takes it. */
export function tellsWhich(said: string, field = ''): boolean {
  if (PLACE.test(said)) return true;
  const own = wordsOf(field).map(stem);
  const named = wordsOf(said).filter((word) => !STOP_WORDS.has(word) && own.includes(stem(word)));
  return NOUN.test(said) && named.length > 0;
}

/** In quotes; undefined where the page shows none by that name, or by that of the field. */
export function noted(said: string, turn: Turn, field = ''): string | undefined {
  const plain = said.replace(PLACE, '');
  const words = wordsOf(field).filter((word) => !STOP_WORDS.has(word) && !FIELD.test(word));
  const [labelled, ...more] = factsOf(turn.model, words).filter(
    ({ label, about, value }) =>
      about === '' && value !== '' && words.length > 0 && wordsOf(label).join(' ') === words.join(' '),
  );
  const value = bestFact(turn, plain)?.value ?? (more.length === 0 ? labelled?.value : undefined);
  return value === undefined ? undefined : `"${value}"`;
}

const FIELD = /^(?:field|box|input|textbox)$/;
