// SPDX-License-Identifier: MIT
// "How much is a medium coffee?", of "Small 2.40 · Medium 3.10 · Large 3.80": what one line tells of several things, by the one that is named.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { asked } from '../language/asked.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { callsFor } from '../language/quantities.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { capital, likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const ASKS = /^(?:how much|what)\b(?!.*\b(?:total|altogether|left|owe|save)\b)/i;
const SEAMS = /\s*[·•|;]\s*|\s+\/\s+|,\s+(?=\p{L})/u;
const ENTRY = /^(\p{L}[\p{L}\d '’&()-]{0,40}?)[\s:–—-]+([$€£]?\s?\d+(?:[.,]\d\d)?(?:\s?[$€£])?)\.?$/u;
const ASKING = new Set([
  ...STOP_WORDS,
  ...SOFT_WORDS,
  ...callsFor('price'),
  'costs',
  'how',
  'much',
  'what',
  'does',
]);
const ALIKE = 0.85;

/** Undefined where several are named, or more is said than the kind of thing that all of them are. */
export function priceInLine(question: string, { root }: PageModel): string | undefined {
  if (!ASKS.test(question) || asked(question).kinds[0] !== 'price') return undefined;
  const said = wordsOf(question).filter((word) => !ASKING.has(word));
  const named = [...walk(root)]
    .flatMap(entriesIn)
    .filter(({ own }) => own.length > 0 && own.every((word) => isIn(word, said)));
  const [only, ...more] = named;
  if (only === undefined || more.some(({ price }) => price !== only.price)) return undefined;
  const shown = wordsOf(textOf(root));
  const others = said.filter((word) => !isIn(word, only.own) && !isIn(word, shown));
  // "A medium coffee" where nothing is called coffee: the noun behind the name.
  const isKind = others.length === 0 || (others.length === 1 && said.at(-1) === others[0]);
  return isKind ? `${capital(only.name)}: ${only.price}.` : undefined;
}

interface Entry {
  name: string;
  price: string;
  own: string[];
}

/** Of a line that tells nothing else. */
function entriesIn({ children, text, name }: SnapshotNode): Entry[] {
  const parts = children.length === 0 ? (text ?? name).trim().split(SEAMS) : [];
  const entries = parts.flatMap((part): Entry[] => {
    const [, called = '', price = ''] = ENTRY.exec(part.trim()) ?? [];
    const own = wordsOf(called).filter((word) => !STOP_WORDS.has(word));
    return price === '' ? [] : [{ name: called, price, own }];
  });
  return entries.length > 1 && entries.length === parts.length ? entries : [];
}

const isIn = (word: string, words: string[]): boolean => words.some((one) => likeness(word, one) >= ALIKE);
