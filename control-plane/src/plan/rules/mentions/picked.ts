// SPDX-License-Identifier: MIT
// One of several things side by side, by what stands with them; of stars so many: "four stars out of five".
import { numberOf } from '../language/numbers.ts';
import type { Element } from '../page/model.ts';
import { rowsOf } from './rows.ts';
import type { Sentence } from './sentence.ts';
import { isSign, memberNamed } from './takers.ts';
import type { Mention } from './targets.ts';
import { isJoint } from './tokens.ts';
import type { Part } from './ways.ts';

/** Between a name and its value. */
export const MEANS =
  /^(?:is|are|to|as|with|of|be|:|=|should|at|set|equals?|being|gets?|says?|saying|reads?|reading|in|on|called|named|titled)$/i;

/** "Up to 80", "down to 5", said of what goes up and down. */
export const isRaised = (at: number, tokens: string[]): boolean =>
  /^(?:up|down) to$/i.test(tokens.slice(at, at + 2).join(' '));

/** The label of a row, and what one of its members is called. */
export function picked(
  { from, to, score, weight }: Mention,
  members: Element[],
  { tokens, turn }: Sentence,
): Part[] {
  let at = to;
  while (at < tokens.length && MEANS.test(tokens[at] as string)) at++;
  const told = areMarks(members) ? marksAt(at, tokens) : undefined;
  if (told !== undefined) {
    const mark = memberNamed(members, String(told.amount), turn);
    const gain = score * weight + told.to - at;
    return mark === undefined ? [] : [{ from, to: told.to, gain, deeds: [{ kind: 'pick', element: mark }] }];
  }
  return [1, 2, 3, 4].flatMap((length): Part[] => {
    const words = tokens.slice(at, at + length);
    const element =
      words.length < length || words.some(isJoint) ? undefined : memberNamed(members, words.join(' '), turn);
    return element === undefined
      ? []
      : [{ from, to: at + length, gain: score * weight + length, deeds: [{ kind: 'pick', element }] }];
  });
}

const RATED = /^(?:stars?|hearts?|points?)$/i;

/** "Four stars", "three out of five": how many, and where that ends. */
function marksAt(at: number, tokens: string[]): { amount: number; to: number } | undefined {
  const amount = numberOf(tokens[at] ?? '');
  const noun = RATED.test(tokens[at + 1] ?? '') ? at + 2 : at + 1;
  const [first = '', second = ''] = tokens.slice(noun);
  const most = /^of$/i.test(first) ? noun + 1 : /^out of$/i.test(`${first} ${second}`) ? noun + 2 : noun;
  const to = most > noun && numberOf(tokens[most] ?? '') !== undefined ? most + 1 : noun;
  return amount === undefined || to === at + 1 ? undefined : { amount, to };
}

/** Of stars the one at that place: of the row that is named behind, else of the only row. */
export function rated(at: number, { tokens, turn, mentions }: Sentence): Part[] {
  const marks = marksAt(at, tokens);
  if (marks === undefined) return [];
  const { amount, to } = marks;
  const signs = rowsOf(turn.model).filter(({ members }) => areMarks(members));
  const [only, ...others] = signs;
  const found: Part[] = [];
  const add = (members: Element[] | undefined, end: number, gain: number): void => {
    const element = members && memberNamed(members, String(amount), turn);
    if (element !== undefined) found.push({ from: at, to: end, gain, deeds: [{ kind: 'pick', element }] });
  };
  if (others.length === 0) add(only?.members, to, to - at);
  for (const { from, to: end, score, weight, target } of mentions)
    if (target.kind === 'row' && areMarks(target.members) && FOR.test(tokens.slice(to, from).join(' ')))
      add(target.members, end, to - at + score * weight);
  return found;
}

const areMarks = (members: Element[]): boolean =>
  members.length > 2 && members.every(({ name }) => isSign(name));

const FOR = /^(?:for|to|on)(?: (?:the|my|our|your))?$/i;
