// SPDX-License-Identifier: MIT
// "What would three candles cost", "how much do two nights in the river suite come to": so many times the price of one.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { numberOf, priceIn } from '../language/numbers.ts';
import { stem, wordsOf } from '../language/text.ts';
import { valuesIn } from '../language/values.ts';
import { textOf } from '../page/labels.ts';
import { groupsOf, type Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { membersMeant } from '../page/several.ts';

const COUNT = '(?<count>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen)';
const COSTS =
  '(?:costs?|comes? to|be|set (?:me|us) back)(?: me| us)?(?: altogether| in total| all together)?';
const UNIT = '(?<unit>(?:night|day|week|hour|month)s)(?:,? without (?:the|an?) [\\p{L} ]+)?';
const ASKS = [
  `^(?:how much|what) (?:would|will|do|does|are|is) ${COUNT} (?<what>.+?)(?: ${COSTS})?$`,
  `^(?:how much|what) (?:would|will|do|does|is) (?:it|the price) (?:cost |be )?for ${COUNT} (?<what>.+)$`,
  `^what(?:['’]s| is) the price (?:of|for) ${COUNT} (?<what>.+)$`,
  `^(?:how much|what) ${COUNT} (?<what>.+?)(?: would| will)? ${COSTS}$`,
  `^(?:how much|what) (?:(?:would|will|do|does|is) )?(?:the |an? )?(?<what>.+?) for ${COUNT} ${UNIT}(?:(?: would| will)? ${COSTS})?$`,
].map((form) => new RegExp(form, 'iu'));
/** What one pays for a time of it, or a measure of it. */
const MEASURES =
  /^(?<unit>nights?|days?|weeks?|hours?|months?|kilos?|kg|grams?|litres?|metres?|pieces?|pairs?|tickets?)(?: (?:in|of|at|for))?(?: the| a| an)? (?=\p{L})/iu;

/** The answer's sentence; undefined: it asks for no price of several, or the page does not tell one of just one. */
export function priced(question: string, model: PageModel): string | undefined {
  const asked = ASKS.map((form) => form.exec(question)?.groups).find(Boolean) ?? {};
  const { count: said = '', what } = asked;
  const count = /dozen/i.test(said) ? 12 : numberOf(said);
  if (what === undefined || count === undefined || count < 2) return undefined;
  const thing = what.replace(MEASURES, '').replace(/[?.\s]+$/, '');
  const ofMembers = new Set(
    groupsOf(model.root).flatMap((group) => {
      const { members = [] } = membersMeant(group, thing) ?? {};
      const [member, ...more] = members;
      return member === undefined || more.length > 0 || tellsSeveral(member, [said, String(count)], what)
        ? []
        : priceOf(member);
    }),
  );
  const unit = asked.unit ?? MEASURES.exec(what)?.groups?.unit ?? '';
  const [price, ...others] = ofMembers.size > 0 ? ofMembers : pricesOf(thing, unit, model.root);
  const amount = price === undefined ? undefined : priceIn(price);
  if (price === undefined || amount === undefined || others.length > 0) return undefined;
  return `${count} × ${price} is ${inMoney(count * amount, price)}.`;
}

/** "Garden room, €75", "Green Room £9.50 an hour": what says no more than its name and a price, for no other unit than is asked for. */
function pricesOf(thing: string, unit: string, root: SnapshotNode): Set<string> {
  const words = tellingIn(thing);
  // "Prices are per night": of all that tell no unit.
  const ofAll = [...textOf(root).matchAll(/\bper (\p{L}+)/giu)].map(([, one = '']) => one.toLowerCase());
  const found = textsIn(root).flatMap((text) => {
    const [price, ...more] = valuesIn('price', text);
    if (price === undefined || more.length > 0) return [];
    const told = tellingIn(text.replace(price, ' '));
    const own = told.filter((word) => UNITS.test(word));
    const units = own.length > 0 ? own : ofAll.filter((word) => UNITS.test(word));
    const isNamed = words.length > 0 && words.every((word) => told.includes(word));
    const isOnly = told.every((word) => words.includes(word) || UNITS.test(word));
    return isNamed && isOnly && units.every((one) => stem(one) === stem(unit)) ? [price] : [];
  });
  return new Set(found);
}

const UNITS = /^(?:nights?|days?|weeks?|hours?|months?|kilos?|kg|litres?|metres?|pieces?|pairs?|tickets?)$/;

const tellingIn = (text: string): string[] => wordsOf(text).filter((word) => !TIES.has(word));
const TIES = new Set(['a', 'an', 'the', 'per', 'each', 'is', 'costs', 'for', 'at', 'of']);

/** What can be chosen, and the phrases of texts. */
const textsIn = (root: SnapshotNode): string[] =>
  [...walk(root)].flatMap((node) =>
    CHOSEN.has(node.role)
      ? [node.name]
      : node.children.length === 0
        ? (node.text ?? node.name).split(/[,;]\s+|\.\s+|\.$/)
        : [],
  );

const CHOSEN = new Set(['radio', 'option', 'checkbox', 'button']);

/** The only price that it shows. */
function priceOf({ text }: Member): string[] {
  const prices = valuesIn('price', text);
  return prices.length === 1 ? prices : [];
}

/** "Two tickets €90": a price of just so many. */
function tellsSeveral({ text }: Member, counts: string[], what: string): boolean {
  const [noun = ''] = wordsOf(what);
  const words = wordsOf(text);
  return words.some((word, at) => counts.includes(word) && stem(words[at + 1] ?? '') === stem(noun));
}

/** In the currency of that price, and with as many decimals as it has. */
function inMoney(amount: number, like: string): string {
  const decimals = /[.,]\d{2}\b/.test(like) ? 2 : Number.isInteger(amount) ? 0 : 2;
  const text = amount.toFixed(decimals);
  return like.replace(/\d[\d.,]*/, /\d,\d{2}\b/.test(like) ? text.replace('.', ',') : text);
}
