// SPDX-License-Identifier: MIT
// Texts of a recipe: slots, `{0}`, where values stood, whole words only.
import { fold } from './words.ts';

/** Undefined: braces that stand in the text keep it from being a template. */
export function masked(text: string, values: string[]): string | undefined {
  if (/[{}]/.test(text)) return undefined;
  const longestFirst = [...values.entries()].toSorted(([, a], [, b]) => b.length - a.length);
  return longestFirst.reduce((shown, [slot, value]) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}{])${escaped(value)}(?![\\p{L}\\p{N}}])`, 'giu');
    return value === '' ? shown : shown.replace(pattern, `{${slot}}`);
  }, text);
}

export function filled(text: string, values: string[]): string {
  return text.replaceAll(/\{(\d+)\}/g, (_, slot) => values[Number(slot)] ?? '');
}

/** The numbers of its slots. */
export function slotsIn(text: string): number[] {
  return [...text.matchAll(/\{(\d+)\}/g)].map(([, slot]) => Number(slot));
}

/** A text with digits that are nobody's value: it will not be the same another time. */
export function hasOwnDigits(text: string): boolean {
  return /\d/.test(text.replaceAll(/\{\d+\}/g, ''));
}

/** Whether both are the same to a reader. */
export function same(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
