// SPDX-License-Identifier: MIT
// "Switch the nursery to night and set it to 19": what was set before is set once more.
import { toldIn } from '../language/command.ts';
import type { Turn } from '../turn/turn.ts';

const SETS = /^(?:set|put|turn|bring|lower|raise) (?:it|that)\s/i;
const SET =
  /^(?:set|switch|change|turn|put|bring|lower|raise|adjust)\s+((?:the|my|our)\s+\S.*?(?:\s+(?:in|of)\s+(?:the|my|our)\s+\S+)?)(?:\s+(?:up|down))?\s+(?:to|in|into|on|at)\s(?!.*\s(?:to|into)\s)/i;

/** What "it" stands for in a clause that sets it; undefined where the clause before set nothing. */
export function setBefore(source: string, { memo, at }: Turn): string | undefined {
  const before = memo.clauses[at - 1];
  return before === undefined || !SETS.test(source) ? undefined : SET.exec(toldIn(before))?.[1];
}
