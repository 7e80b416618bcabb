// SPDX-License-Identifier: MIT
// "What would three candles cost", "how much do two nights in the river suite come to": so many times the price of one.
import { numberOf, priceIn } from '../language/numbers.ts';
import { stem, wordsOf } from '../language/text.ts';
import { valuesIn } from '../language/values.ts';
import { groupsOf, type Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { membersMeant } from '../page/several.ts';

const COUNT = '(?<count>\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen)';
const COSTS =
  '(?:cost|costs|come to|be|set (?:me|us) back)(?: me| us)?(?: altogether| in total| all together)?';
const ASKS = [
  `^(?:how much|what) (?:would|will|do|does|are|is) ${COUNT} (?<what>.+?)(?: ${COSTS})?$`,
  `^(?:how much|what) (?:would|will|do|does|is) (?:it|the price) (?:cost |be )?for ${COUNT} (?<what>.+)$`,
  `^what(?:['’]s| is) the price (?:of|for) ${COUNT} (?<what>.+)$`,
].map((form) => new RegExp(form, 'iu'));
/** What one pays for a time of it, or a measure of it. */
const MEASURES =
  /^(?:nights?|days?|weeks?|hours?|months?|kilos?|kg|grams?|litres?|metres?|pieces?|pairs?|tickets?)(?: (?:in|of|at|for))?(?: the| a| an)? (?=\p{L})/iu;

/** The answer's sentence; undefined: it asks for no price of several, or the page does not tell one of just one. */
export function priced(question: string, model: PageModel): string | undefined {
  const { count: said = '', what } = ASKS.map((form) => form.exec(question)?.groups).find(Boolean) ?? {};
  const count = /dozen/i.test(said) ? 12 : numberOf(said);
  if (what === undefined || count === undefined || count < 2) return undefined;
  const thing = what.replace(MEASURES, '').replace(/[?.\s]+$/, '');
  const [price, ...others] = new Set(
    groupsOf(model.root).flatMap((group) => {
      const { members = [] } = membersMeant(group, thing) ?? {};
      const [member, ...more] = members;
      return member === undefined || more.length > 0 || tellsSeveral(member, [said, String(count)], what)
        ? []
        : priceOf(member);
    }),
  );
  const amount = price === undefined ? undefined : priceIn(price);
  if (price === undefined || amount === undefined || others.length > 0) return undefined;
  return `${count} × ${price} is ${inMoney(count * amount, price)}.`;
}

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
