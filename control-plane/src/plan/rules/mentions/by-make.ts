// SPDX-License-Identifier: MIT
// What some fields take tells them by its make: an address, a number, what one mails to.
import type { Sentence } from './sentence.ts';
import { waysTo } from './takers.ts';
import { guess, type Part } from './ways.ts';

const STREET =
  'street|st\\.?|road|rd\\.?|lane|avenue|ave\\.?|drive|way|square|close|court|place|row|terrace|hill|yard|gardens?|crescent';

/** "Number 4471", "lamp 4471": which one of many alike it is. */
const NUMBERED = /^(?:(?:number|no\.?|nr\.?) )?#?[A-Z]{0,3}-?\d{3,10}$/i;

const MADE: [RegExp, RegExp][] = [
  [/^\S+@\S+\.\w+$/, /e-?mail/i],
  [/^https?:\/\/\S+$/i, /\burl\b|website|homepage|\blink\b/i],
  [/^\+?\d[\d ()-]{6,}\d$/, /phone|mobile|\btel\b|number to reach/i],
  [/^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{5})$/i, /post ?code|\bzip/i],
  [NUMBERED, /^(?!.*\bnumber of\b)(?!.*(?:phone|mobile|house|card|account)).*\bnumber\b/i],
  [
    new RegExp(
      `^(?:\\d+\\w? (?:\\p{L}[\\p{L}'-]* ){1,3}(?:${STREET})|(?:\\p{L}[\\p{L}'-]* ){1,3}(?:${STREET}) \\d+\\w?)$`,
      'iu',
    ),
    /\bstreet|\baddress/i,
  ],
  [
    /^(?!(?:the|this|my|our|a)\b)(?:\p{L}[\p{L}'-]* ){1,2}(?:street|road|lane|avenue|terrace|crescent)$/iu,
    /\bstreet|\broad\b/i,
  ],
];

/** The words `at` … `to` where their make tells what they are. */
export function made(at: number, to: number, sentence: Sentence): Part[] {
  const text = sentence.tokens.slice(at, to).join(' ');
  const value = NUMBERED.test(text) || OF_ONE.test(text) ? text.replace(/^\p{L}+\.? |^#/u, '') : text;
  return madeSo(text, value, at, to, sentence);
}

export function madeSo(text: string, value: string, at: number, to: number, sentence: Sentence): Part[] {
  const label =
    digitsAskedFor(text, sentence) ?? MADE.find(([make]) => make.test(text))?.[1] ?? numberOfOne(text);
  return label === undefined ? [] : guess(at, to, 1 + 0.1 * (to - at), waysTo(label, value, sentence));
}

/** "Card number (6 digits)": by how many of them it is. */
function digitsAskedFor(text: string, sentence: Sentence): RegExp | undefined {
  const label = /^\d{3,}$/.test(text) ? new RegExp(`\\b${text.length}[- ]digits?\\b`, 'i') : undefined;
  return label !== undefined && waysTo(label, text, sentence).length > 0 ? label : undefined;
}

const OF_ONE = /^(\p{Ll}{3,}) (\d{1,5}[a-z]?)$/iu;

/** "Locker 42", where the number of one is asked for. */
function numberOfOne(text: string): RegExp | undefined {
  const noun = OF_ONE.exec(text)?.[1];
  return noun === undefined ? undefined : new RegExp(`^${noun} (?:number|no\\.?|nr\\.?)\\W*$`, 'i');
}
