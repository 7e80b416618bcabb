// SPDX-License-Identifier: MIT
// "Put the receiver in the remark box", where the page tells a receiver: what it calls just so is meant, and not the words.
import { normalise } from '../language/text.ts';
import { factsOf } from '../page/facts.ts';
import type { Turn } from '../turn/turn.ts';

const CALLED = /^the\s+(\S+(?:\s\S+){0,3})$/i;
/** A line that merely shows a thing is no value of its name. */
const NAMES = 0.85;
/** Says that words are written down; what is ordered or put on a list is the thing itself. */
const WRITES =
  /^(?:\w+: )?(?:(?:type|enter|write|put|fill|insert|paste|copy|input|note|use|set)\b|.{2,40}? (?:is|=|:) the\b)/i;

/** The one value that the page has by the very name. */
export function calledJustSo(turn: Turn, said: string): string | undefined {
  const name = CALLED.exec(said)?.[1];
  const source = turn.memo.clauses[turn.at]?.source ?? '';
  if (name === undefined || !WRITES.test(source)) return undefined;
  const names = [name, name.replace(/['’]s? (?:full )?name$/i, '')].map(normalise);
  const values = factsOf(turn.model, names[0]?.split(' ') ?? [])
    .filter(({ label, weight }) => weight > NAMES && names.includes(normalise(label)))
    .map(({ value }) => value.trim());
  const [value, ...others] = new Set(values);
  return others.length === 0 ? value : undefined;
}
