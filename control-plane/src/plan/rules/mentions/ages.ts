// SPDX-License-Identifier: MIT
// "She's 11", "11 years old", "an 11-year-old": how old somebody is, where that is asked.
import { stepTo } from '../controls/stepper.ts';
import { numberOf } from '../language/numbers.ts';
import type { Sentence } from './sentence.ts';
import { waysTo } from './takers.ts';
import { isJoint } from './tokens.ts';
import { guess, type Part, type Way } from './ways.ts';

const AGE = /^(?:age|how old)\b|\bage(?:$| \()/i;
const OLD = /^(?:years?(?: |-)old|years? of age|y\.?o\.?)$/i;
const IS = /^(?:(?:she|he|who|i)['’](?:s|m)|(?:is|am|turns|turned|aged))$/i;
/** Nobody is older. */
const MOST = 120;

export function agesAt(at: number, sentence: Sentence): Part[] {
  const { tokens } = sentence;
  const [first = '', second = ''] = tokens.slice(at);
  const [, joined] = /^(\d{1,3}|\p{L}+)-year-olds?$/iu.exec(first) ?? [];
  const isTold = IS.test(first);
  const number = numberOf(joined ?? (isTold ? second : first));
  if (number === undefined || number > MOST) return [];
  const behind = joined !== undefined || !isTold ? at + 1 : at + 2;
  const old = [3, 2, 1].find((count) => OLD.test(tokens.slice(behind, behind + count).join(' ')));
  if (joined === undefined && old === undefined && !(isTold && isJoint(tokens[behind]))) return [];
  const to = behind + (old ?? 0);
  const stepped: Way[] =
    stepTo(sentence.turn, 'age', number) === undefined ? [] : [{ kind: 'step', name: 'age', amount: number }];
  const ways = waysTo(AGE, String(number), sentence);
  return guess(at, to, to - at, ways.length > 0 ? ways : stepped);
}
