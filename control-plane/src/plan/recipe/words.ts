// SPDX-License-Identifier: MIT
// A request as words that can be compared: without what is only politeness, with one word for each way to say a verb.

export interface Word {
  /** Folded: no case, no accents; the canonical word of its kind. */
  text: string;
  /** Where it stands in the request. */
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.@+-][\p{L}\p{M}\p{N}]+)*/gu;
const POLITE = new Set(['please', 'kindly', 'the', 'a', 'an', 'just', 'now']);
const OPENING =
  /^\s*(?:(?:could|can|would|will) you|i(?: would|['’]d) like you to|i want you to|let['’]?s)\s+/i;

/** Only what means the same in every request; opposites and names of things stay as they are. */
const SAME: [string, string[]][] = [
  ['click', ['press', 'tap', 'hit', 'push']],
  ['type', ['enter', 'write', 'input']],
  ['choose', ['select', 'pick']],
  ['open', ['visit']],
  ['search', ['find']],
  ['into', ['in']],
];
const CANONICAL = new Map(SAME.flatMap(([word, others]) => others.map((other) => [other, word] as const)));

export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** The words of a request; `canonical` false: as they were said, which is what values are compared by. */
export function wordsOf(request: string): Word[] {
  const skipped = OPENING.exec(request)?.[0].length ?? 0;
  const words: Word[] = [];
  for (const match of request.slice(skipped).matchAll(WORD)) {
    const text = fold(match[0]);
    // “Search for” is “find”.
    const seeking = text === 'for' && canonical(words.at(-1)?.text ?? '') === 'search';
    if (POLITE.has(text) || seeking) continue;
    const start = skipped + match.index;
    words.push({ text, start, end: start + match[0].length });
  }
  return words;
}

export function canonical(text: string): string {
  return CANONICAL.get(text) ?? text;
}
