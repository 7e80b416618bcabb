// SPDX-License-Identifier: MIT
// "Slide four" and "letter three b", as speech is written down, where the page calls them "Slide 4" and "letter-3B".
import { numberOf, ordinalOf } from '../language/numbers.ts';
import { wordsOf } from '../language/text.ts';
import type { PageModel } from './model.ts';

/** The phrase with its numbers in digits behind the nouns that the page numbers so; any other number stays as it was said. */
export function inDigits(phrase: string, model: PageModel): string {
  // Not `test`, which goes on where it last found one.
  if (phrase.search(SAYS_NUMBER) < 0) return byPlace(phrase, model);
  const numbered = numberedIn(model);
  if (numbered.size === 0) return phrase;
  const plain = phrase.replace(SAYS_ITEM, (said, noun: string, number: string) => {
    const digits = numberOf(number);
    return digits !== undefined && numbered.has(`${wordsOf(noun)[0]} ${digits}`) ? `${noun} ${digits}` : said;
  });
  return byPlace(plain, model).replace(SAYS_NUMBER, (said, noun: string, number: string, letter?: string) => {
    const digits = numberOf(number);
    const name = `${wordsOf(noun)[0]} ${digits}`;
    if (digits === undefined) return said;
    if (letter !== undefined && numbered.has(`${name}${letter.toLowerCase()}`))
      return `${noun} ${digits}${letter}`;
    return numbered.has(name) ? `${noun} ${digits}${letter === undefined ? '' : ` ${letter}`}` : said;
  });
}

const UNIT = '(?:one|two|three|four|five|six|seven|eight|nine)';
const TEN = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const NUMBER = String.raw`(?:${TEN}[ -]${UNIT}|${TEN}|${UNIT}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|\d{1,3})`;
const SAYS_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\p{L}{2,})[ -](${NUMBER})(?:[ -]?(\p{L}))?(?![\p{L}\p{N}])`,
  'giu',
);

/** "The third slide" is "Slide 3" where they stand as they are numbered, whatever else stands among them. */
const byPlace = (phrase: string, model: PageModel): string =>
  phrase.replace(SAYS_PLACE, (said, place: string, noun: string) => {
    const number = ordinalOf(place.toLowerCase());
    const isOne = number !== undefined && number > 0 && number <= lastInOrder(noun.toLowerCase(), model);
    return isOne ? `${noun} ${number}` : said;
  });

const SAYS_PLACE =
  /(?<![\p{L}\p{N}])(?:the )?(\p{L}{3,}|\d{1,2}(?:st|nd|rd|th)) (\p{L}{2,})(?: (?:item|entry))?(?=$|[,.;]|\s(?:in|of|on|from|and|then)\s)/giu;

/** How many are called "Slide 1", "Slide 2" and so on; none where they stand in any other order. */
function lastInOrder(noun: string, { elements }: PageModel): number {
  const name = new RegExp(`^${noun} (\\d{1,3})(?!\\d)`, 'u');
  const numbers = elements.flatMap(({ labels: [label] }) => name.exec(label?.plain ?? '')?.[1] ?? []);
  const apart = numbers.filter((number, i) => number !== numbers[i - 1]);
  return apart.length > 1 && apart.every((number, i) => Number(number) === i + 1) ? apart.length : 0;
}

/** "News item three", "slide no. 3", where they are called "News 3" and "Slide 3": it has that name, wherever it stands in its list. */
const SAYS_ITEM = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(\p{L}{2,}) (?:items?|number|no\.?|nr\.?|#|entry) (${NUMBER})(?![\p{L}\p{N}])`,
  'giu',
);

const known = new WeakMap<PageModel['elements'], Set<string>>();

/** "slide 4", "letter 3b": each noun of a name with the number behind it. */
function numberedIn({ elements }: PageModel): Set<string> {
  const found = known.get(elements) ?? new Set<string>();
  if (known.has(elements)) return found;
  known.set(elements, found);
  for (const { labels } of elements)
    for (const { plain } of labels)
      for (const [, name] of plain.matchAll(NUMBERED)) found.add(name as string);
  return found;
}

const NUMBERED = /(?<![\p{L}\p{N}])(?=(\p{L}{2,} \d{1,3}\p{L}?)(?![\p{L}\p{N}]))/gu;
