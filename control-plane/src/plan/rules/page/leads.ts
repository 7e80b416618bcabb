// SPDX-License-Identifier: MIT
// The words that a line of every member begins with are what it tells of each: "Owner Mira Lund", "Paid until 2 May".
import { monthOf } from '../language/dates.ts';

export interface Led {
  label: string;
  value: string;
}

/** What tells a line apart into such words and the rest; undefined for any other line. `lines`: of each member, the first of which names it. */
export function leadsOf(lines: string[][]): (line: string) => Led | undefined {
  const rests = new Map<string, Set<string>[]>();
  for (const [i, [, ...own]] of lines.entries())
    for (const line of own)
      for (const { label, value } of cutsOf(line)) {
        const known = rests.get(label) ?? lines.map(() => new Set<string>());
        rests.set(label, known);
        known[i]?.add(value);
      }
  const isLead = (label: string): boolean => {
    const own = (rests.get(label) ?? []).filter(({ size }) => size > 0);
    const isOne = own.every(({ size }) => size === 1);
    return (
      isOne &&
      own.length >= Math.max(2, lines.length * MOST) &&
      new Set(own.flatMap((one) => [...one])).size > 1
    );
  };
  return (line) => cutsOf(line).findLast(({ label }) => isLead(label));
}

const MOST = 0.8;

/** Cut behind its first word, and its second. */
function cutsOf(line: string): Led[] {
  const words = line.trim().split(/\s+/);
  return [1, 2].flatMap((count) => {
    const label = words.slice(0, count).join(' ');
    return words.length > count && words.length <= count + LONGEST && LABEL.test(label) && !isMonth(label)
      ? [{ label, value: words.slice(count).join(' ') }]
      : [];
  });
}

/** "Nov 20, 09:12" tells no "Nov" of 20. */
const isMonth = (label: string): boolean => monthOf(label.toLowerCase()) !== undefined;

const LONGEST = 5;
const LABEL = /^\p{Lu}\p{L}+(?:\s\p{Ll}+)?$/u;
