// SPDX-License-Identifier: MIT
// Takes secrets' values out of whatever is told, in each way in which a page, an address or an error may spell them.

import { inspect } from 'node:util';
import { LamError } from '../../errors.ts';

const NAMED: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};
/** What a snapshot puts between two parts of a text that markup splits: the end of one line and the head of the next. */
const SPLIT = String.raw`(?:["']{0,2}\n *- (?:'?[a-z]+(?: "[^"\n]*")?(?: \[[^\]\n]*\])*'?: ?)?["']?)?`;
/** The number in a ref is no value, and without it nothing could be done to the element. */
const NOT_IN_REF = String.raw`(?<!\[ref=(?:f\d*)?(?:e\d*)?)`;

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** `%2F`, and `%252F` of an address in an address. */
function percentEncoded(char: string): string {
  const bytes = [...Buffer.from(char, 'utf8')].map((byte) => byte.toString(16).padStart(2, '0'));
  return bytes.map((hex) => `%(?:25)*${hex}`).join('');
}

function spellingsOf(char: string): string {
  const code = char.codePointAt(0) as number;
  const hex = code.toString(16);
  const named = NAMED[char];
  const spellings = [
    String.raw`\\?${literal(char)}`,
    percentEncoded(char),
    `&#0*${code};`,
    `&#x0*${hex};`,
    String.raw`\\u0*${hex.padStart(4, '0')}`,
    String.raw`\\x${hex.padStart(2, '0')}`,
    ...(named === undefined ? [] : [`&${named};`]),
    ...(/\s/.test(char) ? [String.raw`[\s+]+`, '&nbsp;'] : []),
  ];
  return `(?:${spellings.join('|')})`;
}

/** Matches the value whatever its case, each of its characters in any spelling. */
function patternOf(value: string): RegExp {
  return new RegExp(NOT_IN_REF + [...value].map(spellingsOf).join(SPLIT), 'giu');
}

export class Redactor {
  readonly #patterns: { name: string; pattern: RegExp }[];

  /** Longer values first: one may contain another. */
  constructor(secrets: { name: string; value: string }[]) {
    this.#patterns = secrets
      .toSorted((a, b) => b.value.length - a.value.length)
      .map(({ name, value }) => ({ name, pattern: patternOf(value) }));
  }

  /** The text with `‹secret NAME›` wherever a value stood. */
  text(told: string): string {
    let text = told;
    for (const { name, pattern } of this.#patterns) text = text.replace(pattern, `‹secret ${name}›`);
    return text;
  }

  get empty(): boolean {
    return this.#patterns.length === 0;
  }

  shows(text: string): boolean {
    return this.#patterns.some(({ pattern }) => text.search(pattern) >= 0);
  }

  /** JSON with every text in it redacted. */
  json<T>(value: T): T {
    if (this.empty) return value;
    if (typeof value === 'string') return this.text(value) as T;
    if (Array.isArray(value)) return value.map((item) => this.json(item)) as T;
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.json(item)])) as T;
  }
}

/** The same failure; where anything in it, its causes included, shows a value, without them. */
export function withoutSecrets(error: unknown, redactor: Redactor): unknown {
  if (redactor.empty || !redactor.shows(inspect(error, { depth: 8, breakLength: Number.POSITIVE_INFINITY })))
    return error;
  if (error instanceof LamError)
    return new LamError(error.code, redactor.text(error.message), { retryable: error.retryable });
  return new Error(redactor.text(error instanceof Error ? error.message : String(error)));
}
