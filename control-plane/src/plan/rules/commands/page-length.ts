// SPDX-License-Identifier: MIT
// "Show twenty-five members on a page", "display 50 rows": how many lines of a list are shown at a time is set by a list of its own, of
// nothing but numbers.
import { type Clause, clausesFor, isDerived } from '../language/command.ts';
import { numberOf } from '../language/numbers.ts';
import type { Element } from '../page/model.ts';
import { listsOf, optionsOf } from '../page/options.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const SHOWS =
  /^(?:show|display|list|view|see|put|have)(?: me| us)? (?:up to |only )?([a-z\d -]+?) (?:\p{L}+ )?(?:on (?:a|one|each|every|the|this)|per|to (?:a|each)|a) page$/iu;
const OF_LINES =
  /^(?:show|display|list)(?: me| us)? ([a-z\d -]+?) (?:rows|entries|lines|records|results|items)(?: at (?:a time|once))?$/iu;
const LEAST_OPTIONS = 2;

/** Undefined where no list offers such a number. */
export function pageLength(clause: Clause, turn: Turn): Clause[] | undefined {
  const source = clause.source.replace(/[.!]+$/, '');
  const [, said] = SHOWS.exec(source) ?? OF_LINES.exec(source) ?? [];
  const count = said === undefined ? undefined : numberOf(said);
  if (count === undefined || turn.progress.length > 0 || isDerived(clause)) return undefined;
  const [only, ...more] = listsOf(turn.model).filter((list) => isOfLengths(list, count));
  return only === undefined || more.length > 0
    ? undefined
    : clausesFor(clause, [{ kind: 'complete', field: pinned(only, only.name), value: String(count) }]);
}

/** Of nothing but numbers, "all" aside, and that one among them. */
function isOfLengths(list: Element, count: number): boolean {
  const options = optionsOf(list).map(({ name, text }) => (name || (text ?? '')).trim());
  const lengths = options.filter((option) => !/^(?:all|everything)$/i.test(option));
  return (
    lengths.length >= LEAST_OPTIONS &&
    lengths.includes(String(count)) &&
    lengths.every((option) => /^\d+$/.test(option))
  );
}
