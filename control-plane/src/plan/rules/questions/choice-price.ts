// SPDX-License-Identifier: MIT
// "How much is a seat on Friday?", of "Thursday (5 €)", "Friday (7 €)": what the one choice costs that the question names.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { asked } from '../language/asked.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { valuesIn } from '../language/values.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ASKS = /^(?:how much|what)\b(?!.*\b(?:total|altogether|left|owe|save)\b)/i;
const CHOICES = new Set(['radio', 'option', 'checkbox']);
const ALIKE = 0.85;

/** Undefined where several choices have words of the question, or one of them is nowhere on the page. */
export function choicePrice(question: string, { root }: PageModel): string | undefined {
  const { kinds, words } = asked(question);
  if (!ASKS.test(question) || kinds[0] !== 'price') return undefined;
  const said = words.filter((word) => !SOFT_WORDS.has(word));
  const offers = [...walk(root)].flatMap(offerIn);
  const named = offers.filter(({ own }) => own.length > 0 && own.every((word) => isIn(word, said)));
  const [only, ...more] = named;
  if (only === undefined || more.length > 0 || offers.length < 2) return undefined;
  // What else is said has to be what the page is about.
  const shown = wordsOf(textOf(root));
  return said.every((word) => isIn(word, only.own) || isIn(word, shown))
    ? `${only.name}: ${only.price}.`
    : undefined;
}

const isIn = (word: string, words: string[]): boolean => words.some((one) => likeness(word, one) >= ALIKE);

interface Offer {
  name: string;
  price: string;
  /** The words of its name. */
  own: string[];
}

/** What is chosen, or its box and the text behind it, with no more than a name and one price. */
function offerIn(node: SnapshotNode): Offer[] {
  if (!CHOICES.has(node.role)) return [];
  const siblings = node.parent?.children ?? [];
  const next = siblings[siblings.indexOf(node) + 1];
  const text = node.name === '' && next?.role === 'text' ? textOf(next) : textOf(node);
  const [price, ...more] = valuesIn('price', text);
  if (price === undefined || more.length > 0) return [];
  const name = text
    .replace(price, ' ')
    .replace(/[(),:–—-]+\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const own = wordsOf(name).filter((word) => !STOP_WORDS.has(word));
  return [{ name, price, own }];
}
