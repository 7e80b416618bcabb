// SPDX-License-Identifier: MIT
// "How many grams of sugar do I need for four people?": what a list tells for so many, in the unit and for the number that are asked for.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { numberOf } from '../language/numbers.ts';
import { likeness, wordsOf } from '../language/text.ts';
import { textOf } from '../page/labels.ts';
import type { PageModel } from '../page/model.ts';

const UNITS: [asked: string, printed: string][] = [
  ['grams?', 'g|grams?'],
  ['kilos?|kilograms?', 'kg|kilos?|kilograms?'],
  ['millilit(?:re|er)s?', 'ml|millilit(?:re|er)s?'],
  ['lit(?:re|er)s?', 'l|lit(?:re|er)s?'],
  ['(?:table)?spoons?', 'tbsp|tablespoons?'],
  ['teaspoons?', 'tsp|teaspoons?'],
  ['cups?', 'cups?'],
  ['ounces?', 'oz|ounces?'],
  ['pounds?', 'lbs?|pounds?'],
];
const EATERS = '(?:people|persons|guests|servings|portions|of us)';
const ASKS = new RegExp(
  String.raw`^how (?:many|much) (?:(?<unit>\p{L}+) of )?(?<what>.+?) (?:(?:do|would|will|must|should) (?:i|we|you|one) (?:need|take|use)|(?:is|are) needed|go(?:es)? in(?:to)?(?: it)?)(?: for (?<count>\S+) ${EATERS})?$`,
  'iu',
);
const YIELDS = new RegExp(
  String.raw`\b(?:serves|makes|yields|servings?|portions?)\b\W*(\d{1,3})\b|\b(?:for\s+)?(\d{1,3})\s+${EATERS}`,
  'giu',
);
const SHORT = 60;
const ALIKE = 0.85;

export function portionAsked(question: string, { root }: PageModel): string | undefined {
  const { unit, what = '', count } = ASKS.exec(question)?.groups ?? {};
  const eaters = count === undefined ? undefined : numberOf(count);
  if (what === '' || (unit === undefined && count === undefined)) return undefined;
  if (count !== undefined && eaters === undefined) return undefined;
  const [line, ...more] = new Set(linesWith(what, root));
  const amount = line === undefined || more.length > 0 ? undefined : amountIn(line, unit);
  if (line === undefined || amount === undefined) return undefined;
  if (eaters === undefined) return `${line}.`;
  const serves = yieldOf(root);
  if (serves === undefined) return undefined;
  const scaled = Math.round(((amount * eaters) / serves) * 100) / 100;
  const told = line.replace(/\d+(?:[.,]\d+)?/, String(scaled));
  return serves === eaters ? `${line}.` : `${told} for ${eaters} (${line} for ${serves}).`;
}

/** Short lines that tell all of it, and one number that is not for how many it is. */
const linesWith = (what: string, root: SnapshotNode): string[] =>
  [...walk(root)]
    .filter(({ children }) => children.length === 0)
    .map((node) => textOf(node).trim())
    .filter((text) => yieldsIn(text).length === 0)
    .filter(
      (text) => text.length <= SHORT && text.match(/\d+(?:[.,]\d+)?/g)?.length === 1 && tellsAll(text, what),
    );

function tellsAll(text: string, what: string): boolean {
  const shown = wordsOf(text);
  const words = wordsOf(what).filter((word) => !STOP_WORDS.has(word));
  return words.length > 0 && words.every((word) => shown.some((other) => likeness(word, other) >= ALIKE));
}

/** In the unit that is asked for, if one is. */
function amountIn(line: string, unit: string | undefined): number | undefined {
  const [, digits = '', printed = ''] = /(\d+(?:[.,]\d+)?)\s?(\p{L}*)/u.exec(line) ?? [];
  const isIn = UNITS.some(([asked, form]) => isWhole(asked, unit ?? '') && isWhole(form, printed));
  return unit === undefined || isIn ? Number(digits.replace(',', '.')) : undefined;
}

const isWhole = (form: string, text: string): boolean => new RegExp(`^(?:${form})$`, 'i').test(text);

/** For how many the page tells it; undefined where it does not, or tells two numbers. */
function yieldOf(root: SnapshotNode): number | undefined {
  const [only, ...more] = new Set([...walk(root)].flatMap((node) => yieldsIn(textOf(node))));
  return more.length === 0 && only !== undefined && only > 0 ? only : undefined;
}

const yieldsIn = (text: string): number[] =>
  [...text.matchAll(YIELDS)].map(([, behind, before]) => Number(behind ?? before));
