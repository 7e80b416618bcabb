// SPDX-License-Identifier: MIT
// What an answer comes to when it is to be typed: "Ruben Ashe: Accounts." → "Accounts".
import { repeats } from '../language/text.ts';

/** The value alone, of an answer as the room is told it; what only repeats the question is none. */
export function valueTold(answer: string, question: string): string {
  const said = answer.trim().replace(/\.$/, '');
  const quoted = /“([^”]+)”/.exec(said)?.[1];
  if (quoted !== undefined) return quoted;
  const [, of, value] = /^(.+?):\s+(.+)$/s.exec(said) ?? /^(.+?) is (.+)$/s.exec(said) ?? [];
  if (of !== undefined && value !== undefined) return repeats(value, question) ? of : value.replace(STOP, '');
  // "Bexley, 4, 140": what else the line shows is no part of who that is.
  const who = /^who\b/i.test(question) ? /^([^,\d]+), .*\d/.exec(said)?.[1] : undefined;
  return who ?? /^(\d[\d.,]*) \D+$/.exec(said)?.[1] ?? said;
}

/** Of the sentence that told a mere word. */
const STOP = /(?<=^\p{L}{3,})\.$/u;
