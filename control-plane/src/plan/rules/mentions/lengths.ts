// SPDX-License-Identifier: MIT
// How long: "for 3 nights", "two weeks", where a field asks for so many of them.
import { numberOf } from '../language/numbers.ts';
import type { Sentence } from './sentence.ts';
import { waysTo } from './takers.ts';
import { guess, type Part } from './ways.ts';

const UNIT = /^(night|day|week|month|hour|minute)s?$/i;

export function lengthsAt(at: number, sentence: Sentence): Part[] {
  const [token = '', next = ''] = sentence.tokens.slice(at);
  const unit = UNIT.exec(next)?.[1];
  const amount = numberOf(token);
  if (unit === undefined || amount === undefined || !Number.isInteger(amount)) return [];
  // "First night" asks for a day.
  const ways = waysTo(new RegExp(`\\b${unit}s\\b`, 'i'), String(amount), sentence).filter(
    (way) => way.kind === 'set' && way.element.node.takes === undefined,
  );
  return ways.length === 1 ? guess(at, at + 2, 2, ways) : [];
}
