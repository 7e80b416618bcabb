// SPDX-License-Identifier: MIT
// "What do all the nights cost together?" of "Nights 6" and "Fee a night 24 €": how many there are, times what one costs.
import { numbersIn } from '../language/numbers.ts';
import { normalise, stem, wordsOf } from '../language/text.ts';
import { valuesIn } from '../language/values.ts';
import { type Fact, factsOf } from '../page/facts.ts';
import type { PageModel } from '../page/model.ts';

const NOUNS = String.raw`(?:all )?(?:of )?(?:the |my |our |these |those |their )?(?:\d+ )?(?<noun>\p{L}{3,})`;
const ALL = '(?: all)?(?: together| altogether| in all| in total| all in)?';
const ASKS = [
  new RegExp(
    `^(?:what|how much) (?:do|does|did|will|would) ${NOUNS} (?:all )?(?:cost|come to|add up to|amount to|make)(?: me| us)?${ALL}$`,
    'iu',
  ),
  new RegExp(`^what ${NOUNS} (?:all )?(?:cost|come to|add up to|amount to)${ALL}$`, 'iu'),
  new RegExp(
    `^(?:what(?:['’]?s| is)|how much is) the (?:total|whole|full|sum|overall)(?: price| cost| fee| rent| amount| charge)? (?:for|of) ${NOUNS}(?: together)?$`,
    'iu',
  ),
];

/** Undefined where the page does not tell both, or tells either more than once. */
export function unitsCost(asked: string, model: PageModel): string | undefined {
  const question = asked.replace(/[?.!\s]+$/, '');
  const noun = ASKS.map((way) => way.exec(question)?.groups?.noun).find((one) => one !== undefined);
  if (noun === undefined) return undefined;
  const facts = factsOf(model, []);
  const counts = facts.filter((fact) => isCount(fact, noun));
  const rates = facts.filter((fact) => isRate(fact, noun));
  const [count, price] = [soleValue(counts), soleValue(rates)];
  const [printed = ''] = price === undefined ? [] : valuesIn('price', price);
  const [each] = numbersIn(printed);
  if (count === undefined || each === undefined) return undefined;
  const decimals = /[.,](\d{1,2})(?!\d)/.exec(printed)?.[1]?.length ?? 0;
  const sum = (Number(count) * each).toFixed(decimals);
  return `${printed.replace(/\d(?:[\d.,]*\d)?/, sum).trim()}.`;
}

const soleValue = (facts: Fact[]): string | undefined => {
  const [value, ...more] = new Set(facts.map((fact) => fact.value.trim()));
  return more.length === 0 ? value : undefined;
};

/** "Nights", "Number of nights". */
const isCount = ({ label, value }: Fact, noun: string): boolean =>
  /^\d{1,4}$/.test(value.trim()) && stem(wordsOf(label).at(-1) ?? '') === stem(noun.toLowerCase());

/** "Fee a night", "per night", or "24 € a night" as such. */
function isRate({ label, value }: Fact, noun: string): boolean {
  const one = stem(noun.toLowerCase());
  const per = new RegExp(String.raw`(?:^|\s)(?:an?|per|each|every|one|for (?:an?|each)) ${one}\b`, 'u');
  // What heads a whole record shows all of it.
  if (value.length > LONGEST || valuesIn('price', value).length !== 1) return false;
  return per.test(normalise(label)) || per.test(normalise(value));
}

const LONGEST = 30;
