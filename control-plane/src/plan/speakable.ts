// SPDX-License-Identifier: MIT
// How written text is said: what a recogniser's grammar can hold, a-z words separated by single spaces.

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

// Letters that Unicode's compatibility decomposition leaves whole.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  þ: 'th',
};

const SYMBOLS: Readonly<Record<string, string>> = {
  '&': ' and ',
  '+': ' plus ',
  '%': ' percent ',
  '@': ' at ',
  '€': ' euros ',
  $: ' dollars ',
  '£': ' pounds ',
};

function belowHundred(n: number): string {
  if (n < 20) return ONES[n]!;
  const tens = TENS[Math.floor(n / 10)]!;
  return n % 10 === 0 ? tens : `${tens} ${ONES[n % 10]!}`;
}

/** An integer from 0 to 9999 as it is read out, "one hundred and five" without the "and"; years as pairs, "twenty twenty six". */
export function numberWords(n: number): string {
  if (n < 100) return belowHundred(n);
  if (n >= 1100 && n < 10_000 && n % 1000 >= 10) {
    const low = n % 100;
    const rest = low === 0 ? 'hundred' : low < 10 ? `oh ${ONES[low]!}` : belowHundred(low);
    return `${belowHundred(Math.floor(n / 100))} ${rest}`;
  }
  const [unit, name] = n < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const head = `${belowHundred(Math.floor(n / unit))} ${name}`;
  return n % unit === 0 ? head : `${head} ${numberWords(n % unit)}`;
}

function digitsAsWords(digits: string): string {
  const plain = digits.length <= 4 && !(digits.length > 1 && digits.startsWith('0'));
  return plain ? numberWords(Number(digits)) : [...digits].map((digit) => ONES[Number(digit)]!).join(' ');
}

/**
 * Text as words of `a`–`z` and apostrophes, lower case: accents are dropped, numbers read out, what stands in brackets
 * and every other sign left out. Empty where nothing speakable is left.
 */
export function speakable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[([{][^)\]}]*[)\]}]/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/(\d)[,.](?=\d{3}\b)/g, '$1')
    .replace(/[€$£]\s*(\d+)/g, (sign) => `${sign.slice(1)}${SYMBOLS[sign[0]!]!}`)
    .replace(/[&+%@€$£]/g, (sign) => SYMBOLS[sign]!)
    .replace(/[ßæœøđłþ]/g, (letter) => LETTERS[letter]!)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/\d+/g, (digits) => ` ${digitsAsWords(digits)} `)
    .replace(/[^a-z']+/g, ' ')
    .replace(/(?<![a-z])'+|'+(?![a-z])/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** People name "Plan: Unlimited" by its end or whole, and "Total (EUR) | Basket" by either half. */
function parts(label: string): string[] {
  return [label, ...label.split(/[:|•·–—]| - /).filter((part) => part.length < label.length)];
}

/**
 * The labels of a page as they are said: speakable, the first `maxWords` words, no two the same, at most `limit`.
 * Earlier labels win, so the caller ranks.
 */
export function spokenLabels(labels: readonly string[], { limit = 150, maxWords = 6 } = {}): string[] {
  const spoken = new Set<string>();
  for (const label of labels.flatMap(parts)) {
    if (spoken.size === limit) break;
    // A word of one page must not cost the recogniser its dictionary: nobody says words of 30 letters.
    const words = speakable(label)
      .split(' ')
      .filter((word) => word !== '' && word.length <= 30)
      .slice(0, maxWords);
    if (words.length > 0) spoken.add(words.join(' '));
  }
  return [...spoken];
}
