// SPDX-License-Identifier: MIT
// A request as words that can be compared. Signs and symbols count: “-5” is not “5”, and “5 €” is not “5 $”.

export interface Word {
  /** Folded: no case, no accents, no possessive ending. */
  text: string;
  /** Where it stands in the request, in UTF-16 units. */
  start: number;
  end: number;
  capital: boolean;
  /** “Bob's”. */
  possessive: boolean;
  /** The quotation that it is part of, by its number: what is quoted is a name or a value, never a verb or a joint. */
  quote?: number;
  /** The punctuation before it: a comma joins, a stop ends. */
  after?: 'comma' | 'stop';
  /** The word stands for the value of this slot. */
  slot?: number;
}

const QUOTED = /“([^”]+)”|"([^"]+)"|(?<![\p{L}\p{N}])'([^']+)'(?![\p{L}\p{N}])|‘([^’]+)’/gu;
const WORD =
  /https?:\/\/\S+|(?<![\p{L}\p{N}])[-+−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\p{L}\p{N}])[-+−]?[\p{L}\p{M}\p{N}_]+(?:['’.@+:/_-][\p{L}\p{M}\p{N}_]+)*|[$€£¥%°#&=<>*]|[,:]|[.;!?\n]/gu;

export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('−', '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

export function wordsOf(request: string): Word[] {
  const quotes = [...request.matchAll(QUOTED)].map(({ index, 0: { length } }) => [index, index + length]);
  const words: Word[] = [];
  let after: Word['after'];
  for (const { 0: found, index } of request.matchAll(WORD)) {
    const quote = quotes.findIndex(([from, to]) => index >= from! && index < to!);
    if (/^[.;!?\n,:]$/.test(found)) {
      if (quote < 0) after = /[,:]/.test(found) ? 'comma' : 'stop';
      continue;
    }
    const possessive = quote < 0 && /['’]s$/.test(found);
    words.push({
      text: fold(possessive ? found.slice(0, -2) : found),
      start: index,
      end: index + found.length,
      capital: /^[\p{Lu}\p{N}]/u.test(found),
      possessive,
      ...(quote >= 0 && { quote }),
      ...(after !== undefined && { after }),
    });
    after = undefined;
  }
  for (const [quote, [from, to]] of quotes.entries()) {
    // What is quoted is taken as it is, its punctuation included.
    const inside = words.filter((word) => word.quote === quote);
    if (inside.length === 0) continue;
    inside[0]!.start = from! + 1;
    inside.at(-1)!.end = to! - 1;
  }
  return words;
}

/** What was said from one word to another, without a possessive ending and the quotation marks around it. */
export function said(request: string, words: Word[]): string {
  const last = words.at(-1);
  return last === undefined ? '' : request.slice(words[0]!.start, last.possessive ? last.end - 2 : last.end);
}

/** The texts of words, as a set or a sequence to compare by. */
export function textsOf(text: string): string[] {
  return wordsOf(text).map((word) => word.text);
}
