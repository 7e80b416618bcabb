// SPDX-License-Identifier: MIT
// "Solve question A": the sum that stands behind that letter or number, or what "38 apples and 27 pears. How many pieces of fruit?" comes to.
import { walk } from '../../snapshot.ts';
import { sumIn } from '../language/arithmetic.ts';
import { stem, wordsOf } from '../language/text.ts';
import { markedPart } from '../page/marked-part.ts';
import type { PageModel } from '../page/model.ts';

const MARK = /^\(?(?:\p{L}|\d{1,2})[.):]\s+/u;
const BOTH = /(?<![\d.,])(\d{1,5}) (\p{L}+)(?: \p{L}+){0,3}?(?:,)? and (?:\p{L}+ ){0,3}?(\d{1,5}) (\p{L}+)/iu;
const HOW_MANY = /how many (\p{L}+(?: of \p{L}+)?)\b([^?]*)\?/iu;
const TOGETHER = /\b(?:altogether|together|in (?:all|total)|both|sum|total)\b/i;
/** Anything but both of them. */
const OTHERWISE =
  /\b(?:left|remain\w*|fewer|more|less|gave|gives?|eats?|ate|lost|loses?|sold|sells?|takes?|took|away|difference|each|every|times|per|shared?|split|than|without|need\w*|half|twice|double|extra|spare|missing)\b/i;

/** Undefined where the page has no such part, or nothing of it is so plain. */
export function problemSolved(place: string, { root }: PageModel): string | undefined {
  const part = markedPart(place, root);
  if (part === undefined) return undefined;
  const text = [...walk(root)]
    .filter(({ order }) => order >= part.from && order < part.to)
    .map((node) => node.text ?? (node.children.length === 0 ? node.name : ''))
    .find((one) => MARK.test(one.trim()))
    ?.trim()
    .replace(MARK, '');
  const value = text === undefined ? undefined : (sumIn(text) ?? bothIn(text));
  return value === undefined ? undefined : String(value);
}

function bothIn(text: string): number | undefined {
  const [, first, one = '', second, other = ''] = BOTH.exec(text) ?? [];
  const [, asked = '', more = ''] = HOW_MANY.exec(text) ?? [];
  const numbers = text.match(/\d+/g) ?? [];
  if (first === undefined || asked === '' || numbers.length !== 2 || OTHERWISE.test(text)) return undefined;
  const nouns = wordsOf(asked).map(stem);
  const isOfOne = [one, other].some((noun) => nouns.includes(stem(noun.toLowerCase())));
  // "How many apples?" asks for one of them.
  return isOfOne && !TOGETHER.test(more) && stem(one) !== stem(other)
    ? undefined
    : Number(first) + Number(second);
}
