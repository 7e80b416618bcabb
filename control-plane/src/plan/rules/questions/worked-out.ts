// SPDX-License-Identifier: MIT
// What is to be typed may have to be read or worked out first: "the greatest of the lottery numbers", "its name".
import { selectionOf } from '../language/selection.ts';
import { fieldOf } from '../page/measure.ts';
import { likeliest } from '../page/select.ts';
import type { Turn } from '../turn/turn.ts';
import { readOut } from './readout.ts';
import { referredValue } from './references.ts';
import { valueTold } from './told.ts';

/** The value that words point to, in quotes; undefined where they are the value themselves. */
export function valueMeant(turn: Turn, said: string): string | undefined {
  const referred = referredValue(turn, said);
  if (referred !== undefined || !isPlaced(said)) return referred;
  const told = readOut(turn, `what is ${said}`);
  return told.state === 'answer' ? `"${valueTold(told.text, said)}"` : undefined;
}

const isPlaced = (said: string): boolean => {
  const { superlative, ordinal } = selectionOf(said);
  return (
    /^the\s/i.test(said) && /\s(?:of|in|on|from)\s/i.test(said) && (superlative ?? ordinal) !== undefined
  );
};

const OWN = /\b(?:its|the|their|his|her)\s+((?:full\s+)?(?:name|title)|price|number|date|time|amount)\b/i;

/** "Find the most expensive item", where what follows is to type its name: that of the one member that is meant. */
export function valueOfOne(turn: Turn, target: string, typed: string): string | undefined {
  const what = OWN.exec(typed)?.[1];
  const { superlative, ordinal } = selectionOf(target);
  if (what === undefined || (superlative ?? ordinal) === undefined) return undefined;
  const [selected] = likeliest(target, turn.model).filter(({ group }) => group.members.length > 1);
  const [member, ...more] = selected?.members ?? [];
  if (member === undefined || more.length > 0) return undefined;
  return /name|title/i.test(what) ? member.title : fieldOf(member, what)?.value;
}
