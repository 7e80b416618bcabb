// SPDX-License-Identifier: MIT
// "Mark the numbers as odd or even": each line has a number and offers both words, of which one is true of it.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { insideOf, isControl } from '../page/member-controls.ts';
import { groupsOf, type Member } from '../page/members.ts';
import type { Element } from '../page/model.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const EITHER = /\b(odd|even|positive|negative) (?:or|and|from) (odd|even|positive|negative)\b/i;

const HOLDS: Record<string, (number: number) => boolean> = {
  odd: (number) => number % 2 !== 0,
  even: (number) => number % 2 === 0,
  positive: (number) => number > 0,
  negative: (number) => number < 0,
};

/** One press a line; undefined where the lines do not offer both words. */
export function signClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const [, one = '', other = ''] = EITHER.exec(clause.source) ?? [];
  const words = [one, other].map((word) => word.toLowerCase());
  if (one === '' || clause.command.kind === 'read' || isDerived(clause) || turn.progress.length > 0)
    return undefined;
  const lines = groupsOf(turn.model.root)
    .map(({ members }) => members.map((member) => trueOf(member, words, turn)))
    .find((presses) => presses.length > 0 && presses.every((press) => press !== undefined));
  return (
    lines &&
    clausesFor(
      clause,
      lines.flatMap((press) => (press === undefined ? [] : [pressOf(press)])),
    )
  );
}

const pressOf = (element: Element): Command =>
  element.kind === 'choice'
    ? { kind: 'check', target: pinned(element, element.name), on: true }
    : { kind: 'click', target: pinned(element, element.name) };

/** Its control for the one of the words that is true of its number. */
function trueOf(member: Member, words: string[], { model }: Turn): Element | undefined {
  const controls = insideOf(member, model).filter(isControl);
  const offers = words.map((word) => controls.find(({ name }) => name.trim().toLowerCase() === word));
  const numbers = member.text.match(/(?<!\S)[-−]?\d+(?:\.\d+)?(?!\S)/g) ?? [];
  const number = Number(numbers[0]?.replace('−', '-'));
  if (numbers.length !== 1 || offers.some((offer) => offer === undefined)) return undefined;
  return offers[words.findIndex((word) => HOLDS[word]?.(number))];
}
