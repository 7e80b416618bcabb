// SPDX-License-Identifier: MIT
// A request with slots where its values stood: another request fits when every other word is the same.
import { canonical, fold, type Word, wordsOf } from './words.ts';

/** A word that must be the same, or the number of a slot. */
export type Part = string | number;

export interface Template {
  parts: Part[];
  /** How many words the value of each slot had. */
  lengths: number[];
}

/** How many words longer than the first a later value of a slot may be. */
const LONGER = 2;
/** What joins clauses or turns them round: a value that holds one was probably meant as more than a value. */
const JOINS = new Set(
  'and then or but not no never without except instead if unless when after before until also plus'.split(
    ' ',
  ),
);

/**
 * The template of a request in which `values` stood, one slot for each different value.
 * Undefined: a value is not in the request word for word, so where it came from is not known.
 */
export function templateOf(request: string, values: string[]): Template | undefined {
  const words = wordsOf(request);
  const slotAt = new Map<number, { slot: number; length: number }>();
  const lengths: number[] = [];
  for (const [slot, value] of values.entries()) {
    const wanted = wordsOf(value).map(({ text }) => text);
    const places =
      wanted.length === 0 ? [] : placesOf(words, wanted).filter((at) => isFree(at, wanted.length, slotAt));
    if (places.length !== 1) return undefined;
    slotAt.set(places[0]!, { slot, length: wanted.length });
    lengths.push(wanted.length);
  }
  const parts: Part[] = [];
  for (let i = 0; i < words.length; ) {
    const taken = slotAt.get(i);
    parts.push(taken?.slot ?? canonical(words[i]!.text));
    i += taken?.length ?? 1;
  }
  return { parts, lengths };
}

/** The values by which the request fits the template; undefined: it does not, or in more than one way. */
export function fill(template: Template, request: string): string[] | undefined {
  const words = wordsOf(request);
  const found: string[][] = [];
  const values: string[] = [];
  const go = (part: number, word: number): void => {
    if (found.length > 1) return;
    const wanted = template.parts[part];
    if (wanted === undefined) {
      if (word === words.length) found.push([...values]);
    } else if (typeof wanted === 'string') {
      if (words[word] !== undefined && canonical(words[word].text) === wanted) go(part + 1, word + 1);
    } else {
      const longest = (template.lengths[wanted] ?? 1) + LONGER;
      for (let end = word + 1; end <= Math.min(words.length, word + longest); end++) {
        if (JOINS.has(words[end - 1]!.text)) break;
        values[wanted] = request.slice(words[word]!.start, words[end - 1]!.end);
        go(part + 1, end);
      }
    }
  };
  go(0, 0);
  return found.length === 1 ? found[0] : undefined;
}

function placesOf(words: Word[], wanted: string[]): number[] {
  const places: number[] = [];
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (wanted.every((text, i) => words[at + i]!.text === text)) places.push(at);
  }
  return places;
}

function isFree(at: number, length: number, slotAt: Map<number, { length: number }>): boolean {
  return [...slotAt].every(([start, taken]) => at + length <= start || start + taken.length <= at);
}

/** `text` with each value replaced by its slot, `{0}`; braces that stand in it keep it from being a template. */
export function withSlots(text: string, values: string[]): string | undefined {
  if (/[{}]/.test(text)) return undefined;
  let slotted = text;
  for (const [slot, value] of values.entries()) {
    const at = fold(slotted).indexOf(fold(value));
    if (at >= 0 && fold(slotted).length === slotted.length) {
      slotted = `${slotted.slice(0, at)}{${slot}}${slotted.slice(at + value.length)}`;
    }
  }
  return slotted;
}

export function withValues(slotted: string, values: string[]): string {
  return slotted.replaceAll(/\{(\d+)\}/g, (_, slot) => values[Number(slot)] ?? '');
}
