// SPDX-License-Identifier: MIT
// Words as people say and write them: normal forms, and how alike two words are.
import { meaningOf } from './synonyms.ts';

/** Lower case, no diacritics, punctuation to spaces, apostrophes dropped, hours without a nought: "E-mail’s Größe at 09:05" → "e mails grosse at 9 05". */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’`]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/(?<!\d)0(?=\d:\d\d(?!\d))/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

export function wordsOf(text: string): string[] {
  const plain = normalise(text);
  return plain === '' ? [] : plain.split(' ');
}

/** As `wordsOf`, numbers whole and without what is only written: "09:05" and "9:05", "1,043", "£42.00" and "£42" are the same. */
export function tokensOf(text: string): string[] {
  return wordsOf(
    text
      .replace(/(?<=\d)[.,]00(?!\d)/g, '')
      .replace(/(?<=\d)[.,:](?=\d)/g, '')
      .replace(/(?<![\d])0+(?=\d)/g, ''),
  );
}

/** A plain plural stripped: "results" → "result", "boxes" → "box", "cities" → "city". */
export function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ie')) return `${word.slice(0, -2)}y`;
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:lea|loa|shel|kni|wol|hal|wi|li)ves$/.test(word))
    return word.replace(/(?<=kni|wi|li)ves$/, 'fe').replace(/ves$/, 'f');
  if (/(?:x|ch|sh|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** 0 (unrelated) … 1 (the same word). */
export function likeness(said: string, shown: string): number {
  if (said === shown) return 1;
  const a = stem(said);
  const b = stem(shown);
  if (a === b) return 0.97;
  const meaning = meaningOf(said) ?? meaningOf(a);
  if (meaning !== undefined && meaning === (meaningOf(shown) ?? meaningOf(b))) return 0.9;
  if (/\d/.test(a) || /\d/.test(b) || isDenialOf(a, b) || isDenialOf(b, a)) return 0;
  if (isFormOf(a, b) || isFormOf(b, a)) return 0.88;
  const short = Math.min(a.length, b.length);
  // "Start" is no longer form of "star".
  if (short === 4 && Math.abs(a.length - b.length) === 1) return 0;
  if (isCompoundOf(a, b)) return 0;
  if (short >= 4 && (a.startsWith(b) || b.startsWith(a))) return 0.8;
  if (short >= 3 && (b.startsWith(a) || a.startsWith(b))) return 0.7;
  const allowed = short >= 8 ? 2 : short >= 4 ? 1 : 0;
  // Words of four letters that differ in one are words of their own more often than slips: "plan", "play".
  if (short === 4 && a.length === b.length && !isSwapped(a, b)) return 0;
  if (allowed > 0 && Math.abs(a.length - b.length) <= allowed && editDistance(a, b, allowed) <= allowed)
    return 0.78;
  return short >= 3 && a[0] === b[0] && soundOf(a) === soundOf(b) ? 0.6 : 0;
}

/** "Unsubscribe" is no slip of "subscribe", nor "deactivate" of "activate". */
const isDenialOf = (word: string, other: string): boolean =>
  word.endsWith(other) && DENIES.test(word.slice(0, word.length - other.length));

const DENIES = /^(?:un|in|im|dis|de|non)$/;

/** A playlist is no more said by "Play" than a notebook by "Note". */
const isCompoundOf = (said: string, shown: string): boolean =>
  said.startsWith(shown) && COMPOUND.test(said.slice(shown.length));

const COMPOUND = /^(?:list|book|mark|board|ground|back|line|time)$/;

const isSwapped = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/** "Caring" and "shipped" are forms of "care" and "ship", "visited" and "visiting" of one verb; "insurance" is what insures. */
function isFormOf(form: string, verb: string): boolean {
  const others = basesOf(verb);
  return basesOf(form).some(
    (base) =>
      verb === base || verb === `${base}e` || `${verb}${verb.at(-1)}` === base || others.includes(base),
  );
}

const ENDINGS = [/^(.{3,})(?:ing|ed)$/, /^(.{5,})(?:ance|ence|ion)$/, /^(.{5,})ation$/];

const basesOf = (form: string): string[] =>
  form.length < 6 ? [] : ENDINGS.flatMap((ending) => ending.exec(form)?.[1] ?? []);

/** Optimal string alignment distance, given up beyond `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

const SOUNDS: [RegExp, string][] = [
  [/^kn|^gn/, 'n'],
  [/^wr/, 'r'],
  [/ph/g, 'f'],
  [/gh(?=t|$)/g, ''],
  [/c(?=[eiy])/g, 's'],
  [/ck|[cq]/g, 'k'],
  [/[sz]/g, 's'],
  [/[dt]/g, 't'],
  [/[bp]/g, 'p'],
  [/[gj]/g, 'j'],
  [/[aeiouyhw]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** A consonant skeleton in the manner of Soundex, for what a recogniser misheard. */
function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [pattern, to]) => sound.replace(pattern, to), word);
}

/** “x”: how the room is shown a name. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 80 ? `${line.slice(0, 79)}…` : line}”`;
}

export function capital(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}

/** "Who asked Nora": an answer with that name in it is none. */
export const sharesWord = (text: string, other: string): boolean =>
  wordsOf(text).some((word) => wordsOf(other).includes(word));

/** Whether a text says nothing that is not in `question`. */
export function repeats(text: string, question: string): boolean {
  const said = wordsOf(question).map(stem);
  const words = wordsOf(text).map(stem);
  return words.length > 0 && words.every((word) => said.includes(word));
}

/** "Absent" of "absence", "vacant" of "vacancy"; any other word is its own. */
export const adjectiveOf = (noun: string): string => noun.replace(/n(?:ce|cy)$/, 'nt');
