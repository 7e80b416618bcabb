// SPDX-License-Identifier: MIT
// Which of the options of a drop-down a person means.
import { LamError } from '../../errors.ts';
import { quoted } from './acting.ts';

const MAX_LISTED = 20;

export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

const squeezed = (text: string): string => text.replaceAll(' ', '');

/**
 * The one option a person means: the same words, else the only one that begins with them, else the only one that
 * contains them. Case and white space do not count.
 */
export function chooseOption(options: readonly string[], wanted: string): number | undefined {
  const words = plain(wanted);
  const texts = options.map(plain);
  const same = texts.indexOf(words);
  if (same >= 0) return same;
  // Between the parts of an option there need be no white space but what the page draws.
  const drawn = texts.map(squeezed).indexOf(squeezed(words));
  if (drawn >= 0) return drawn;
  for (const fits of [(text: string) => text.startsWith(words), (text: string) => text.includes(words)]) {
    const found = texts.flatMap((text, index) => (fits(text) ? [index] : []));
    if (found.length === 1) return found[0];
  }
  return undefined;
}

export function noSuchOption(name: string, wanted: string, options: readonly string[]): LamError {
  const listed = options.slice(0, MAX_LISTED).map((option) => `"${option.trim()}"`);
  const offers = listed.length > 0 ? `it offers ${listed.join(', ')}` : 'it offers nothing';
  return new LamError('no_such_option', `${quoted(name)} has no single option "${wanted}"; ${offers}.`);
}
