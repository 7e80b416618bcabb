// SPDX-License-Identifier: MIT
// "How much does dinner cost per person?", where a page says "58 per person": what a number tells for each of what is asked about is its price,
// with no sign of money beside it.
import { type SnapshotNode, walk } from '../../snapshot.ts';
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
/** "The monthly price". */
const OFTEN =
  /(?<=^(?:how much|what)\b.*)\b(hour|dai|night|week|month|year)ly(?= (?:price|cost|fee|rate|charge|rent)\b|[?.\s]*$)/i;
const ALIKE = 0.88;
const CALLED = callsFor('price');

/** Undefined where the page tells no such number, or several, or of something else. */
export function pricePerUnit(question: string, model: PageModel): string | undefined {
  const [monthly, root] = OFTEN.exec(question) ?? [];
  const unit = root === undefined ? ASKS.exec(question)?.[1]?.toLowerCase() : root.replace(/^dai$/i, 'day');
  if (unit === undefined) return undefined;
  const selected = model.elements.filter(({ kind, node }) => kind === 'tab' && node.selected === true);
  const about = [...aboutOf(model), ...selected.flatMap(({ name }) => wordsOf(name))];
  const words = asked(question).words.filter(
    (word) => word !== unit && word !== monthly && !SOFT_WORDS.has(word) && !CALLED.includes(word),
  );
  const prices = passagesOf(model.root).flatMap(({ text, node }) =>
    amountsPer(unit, text).map((amount) => ({ amount, node })),
  );
  const told = prices.flatMap(({ amount, node }) => {
    const whole = holderOf(node, prices, (part) => isMeant(words, [...wordsOf(textOf(part)), ...about]));
    return whole === undefined ? [] : [{ amount, whole }];
  });
  const named = told.filter(({ whole }) => isCalledSo(whole, words));
  const [only, ...more] = new Set((named.length > 0 ? named : told).map(({ amount }) => amount));
  return only === undefined || more.length > 0 ? undefined : `${capital(only)}.`;
}

interface Price {
  amount: string;
  node: SnapshotNode;
}

const isMeant = (words: string[], shown: string[]): boolean =>
  words.every((word) => shown.some((one) => likeness(word, one) >= ALIKE));

/** The passage itself or what it is a line of, which tells no other price, where that says all that is asked about. */
function holderOf(
  node: SnapshotNode,
  prices: Price[],
  saysAll: (part: SnapshotNode) => boolean,
): SnapshotNode | undefined {
  if (saysAll(node)) return node;
  let part = node;
  for (let level = 0; level < LEVELS && part.parent !== undefined; level++) {
    part = part.parent;
    const { order, end } = part;
    const inside = prices.filter((one) => one.node.order >= order && one.node.order < end);
    if (new Set(inside.map(({ amount }) => amount)).size > 1) return undefined;
    if (saysAll(part)) return part;
  }
  return undefined;
}

const LEVELS = 3;

/** "Astra 9", and not "Astra 9 Plus". */
const isCalledSo = (whole: SnapshotNode, words: string[]): boolean =>
  [...walk(whole)].some(({ name, text = '' }) => {
    const shown = wordsOf(name || text);
    return (
      shown.length > 0 && shown.every((word) => words.includes(word)) && shown.length >= words.length - 1
    );
  });

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
