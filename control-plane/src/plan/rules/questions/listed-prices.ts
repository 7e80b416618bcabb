// SPDX-License-Identifier: MIT
// "What does a family pay?", of "Adults pay 9 euros, children 4, a family 21.": several prices in one sentence, each behind who pays it,
// of which only one has the unit.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { asked } from '../language/asked.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { capital, likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

/** Undefined where no such sentence has one that is named, or another word is said of it. */
export function listedPrice(question: string, { root }: PageModel): string | undefined {
  const plain = question.replace(/[?.!\s]+$/, '').replace(AT_PLACE, '');
  if (asked(plain).kinds[0] !== 'price' && !PAYS.test(plain)) return undefined;
  const said = wordsOf(plain).filter(
    (word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word) && !ASKING.test(word),
  );
  const named = [...walk(root)]
    .flatMap(pricesIn)
    .filter(({ words }) => said.length > 0 && said.every((word) => words.some((one) => isLike(word, one))));
  const [only, ...more] = named;
  return only === undefined || more.length > 0 ? undefined : `${capital(only.name)}: ${only.price}.`;
}

const PAYS = /^(?:what|how much)\b.*\b(?:pays?|costs?|charged?)\b/i;
const ASKING = /^(?:pay|pays|cost|costs|price|much|ticket|tickets|entry|admission|charge|fee)$/;
/** Where it is paid. */
const AT_PLACE = /\s+(?:at|in|to (?:enter|visit|see)|for) (?:the|this|your) \p{L}+$/iu;
const isLike = (word: string, other: string): boolean => likeness(word, other) >= ALIKE;
const ALIKE = 0.78;

interface Told {
  name: string;
  words: string[];
  price: string;
}

/** Of a text, also with words to click among it: what a later sentence tells of one thing is in the unit of the first. */
function pricesIn(node: SnapshotNode): Told[] {
  const { children, parent } = node;
  const isText = children.length === 0 ? !(parent !== undefined && isRunning(parent)) : isRunning(node);
  const shown = isText ? textOf(node).replace(/\s+/g, ' ') : '';
  if (shown.length > LONGEST) return [];
  let unit = '';
  return shown.split(/(?<=[.!?;])\s+/).flatMap((sentence) => {
    const told = itemsIn(sentence);
    unit = told?.unit ?? unit;
    if (told === undefined || unit === '' || (told.items.length < 2 && told.unit !== undefined)) return [];
    return told.items.map(({ name, amount }) => ({
      name,
      words: wordsOf(name).filter((word) => !STOP_WORDS.has(word)),
      price: /^\p{L}/u.test(unit) ? `${amount} ${unit}` : `${unit}${amount}`,
    }));
  });
}

const isRunning = ({ children }: SnapshotNode): boolean =>
  children.some(({ role }) => role === 'text') && children.every((child) => child.children.length === 0);

/** Undefined where some of the sentence is no such item, or two units are told. */
function itemsIn(
  sentence: string,
): { items: { name: string; amount: string }[]; unit: string | undefined } | undefined {
  const parts = sentence
    .replace(/[.!?;]$/, '')
    .split(/,\s+(?:and\s+)?|\s+and\s+/)
    .map((part) => ITEM.exec(part.trim()));
  const found = parts.flatMap((item) => (item === null ? [] : [item]));
  const units = [...new Set(found.flatMap(([, , before = '', , behind = '']) => before || behind || []))];
  if (found.length < parts.length || units.length > 1) return undefined;
  return { items: found.map(([, name = '', , amount = '']) => ({ name, amount })), unit: units[0] };
}

const LONGEST = 400;
const ITEM =
  /^(?:(?:an?|the|for|each)\s+)?(\p{L}[\p{L}' -]{1,30}?)(?:\s+(?:pays?|costs?|is|are|it is))?:?\s+([€$£]?)(\d+(?:[.,]\d{2})?)\s*(euros?|€|pounds?|dollars?|francs?)?(?: each)?$/iu;
