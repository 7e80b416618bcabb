// SPDX-License-Identifier: MIT
// "If there is a cookie banner, accept it, otherwise …": where a condition ends and what hangs on it.
import { commandBehind, jointBehind, verbBehind } from './joints.ts';

export interface Conditional {
  condition: string;
  yes: string;
  no: string | undefined;
}

/** "When is it open" asks: what a condition says of something stands behind that. */
const LEADING =
  /^(?:if|in case|when(?!\s+(?:is|are|was|were|am|do|does|did|will|would|can|could|should|must|has|have|had|shall|may|might)\b)|whenever|should|unless)\s+/i;
/** "Somebody else has it" is no other case. */
const OTHERWISE =
  /[,;.]?\s+(?<!\b(?:\p{L}*(?:body|one|thing)|where|who|what)\s+)(?:otherwise|or else|else|if not)[,\s]+/iu;
/** A condition behind its command: "accept it if there is a banner". */
const TRAILING =
  /^(.+?),?\s+(?:only\s+)?(?:if|in case|unless)\s+((?:there|the|it|you|that|this|any|an?|no|not|its?|one|my)\b.+)$/i;
/** What a whole condition says. */
const SAYS =
  /\b(?:is|are|isn['’]?t|aren['’]?t|see|sees|appears?|shows?|shown|pops?|comes?|has|have|contains?|exists?|says?|costs?|exceeds?|get|gets|visible|there)\b/i;

/** Undefined for a sentence that does not begin with a condition. */
export function leadingCondition(text: string): Conditional | undefined {
  const lead = LEADING.exec(text);
  if (lead === null) return undefined;
  const [head, no] = text.split(OTHERWISE) as [string, string | undefined];
  const says = (words: string): boolean => SAYS.test(words);
  const from = lead[0].length;
  // What is to be done else says that something is to be done before.
  const verb = no === undefined ? undefined : verbBehind(head, from, says);
  const end = commandBehind(head, from, says) ?? jointBehind(head, from) ?? verb ?? deedBehind(head, from);
  if (end === undefined) return undefined;
  const condition = head.slice(from, end.at).trim();
  const yes = ofSubject(head.slice(end.from).trim(), condition);
  return { condition: negated(lead[0], condition), yes, no };
}

/** "If Ben is away nudge him": no command that is known, but what is done to the one it is about. */
function deedBehind(text: string, from: number): { at: number; from: number } | undefined {
  const gap = [...text.matchAll(DONE_TO)].find(({ index }) => SAYS.test(text.slice(from, index)));
  return gap && { at: gap.index, from: gap.index + gap[0].length };
}

const DONE_TO =
  /(?<!\b(?:is|are|was|not|the|an?|to|says?|says|and|or))\s+(?=(?!(?:is|has|have|had|does|shows?|says?|sees?|likes?|needs?|wants?|about|with|of|on|in|to|for|at|by|from|and|or|not|than|before|behind|near)\b)\p{Ll}+ (?:it|him|her|them)(?=$|[.,;]|\s+(?:to|with|as|on|in|at|for|off|up|out|down|back|away|and|then)\b))/gu;

/** "If the heating is on, turn it off": it is what the condition is about. */
function ofSubject(deed: string, condition: string): string {
  const subject = STATE.exec(condition)?.[1];
  return subject === undefined ? deed : deed.replace(/^(turn|switch) it (on|off)\b/i, `$1 $2 ${subject}`);
}

const STATE =
  /^(.+?) (?:is|are)(?: (?:currently|still|already|not))*(?: (?:turned|switched))? (?:on|off|checked|ticked|enabled|disabled|active|selected|unchecked)$/i;

/** Undefined for a clause that does not end in a condition. */
export function trailingCondition(text: string): Conditional | undefined {
  const match = TRAILING.exec(text);
  if (match === null || ASKS.test(text) || QUESTION.test(text) || !SAYS.test(match[2] as string))
    return undefined;
  const [condition, no] = (match[2] as string).split(OTHERWISE);
  const word = /\bunless\s/i.test(text.slice((match[1] as string).length)) ? 'unless ' : 'if ';
  return { condition: negated(word, condition as string), yes: match[1] as string, no };
}

const REPEATED = /^(.+?),?\s+(?:until|till)\s+((?:there|the|it|you|that|this|an?|no|one)\b.+)$/i;

/** "Press Generate until the number is less than 5"; undefined for what is done once, and for waiting. */
export function repetition(text: string): { deed: string; condition: string } | undefined {
  const [, deed, condition] = REPEATED.exec(text) ?? [];
  if (deed === undefined || condition === undefined || !SAYS.test(condition)) return undefined;
  return /^(?:wait|stay|hold)\b/i.test(deed) ? undefined : { deed, condition };
}

/** "What is the excess if it gets stolen?", "is there a fee if I come late": of that case. */
const QUESTION =
  /^(?:(?:what|which|how|who|whom|whose|where|when|am|is|are|was|were|do|does|did|must|may)\b|(?:has|have|can|could|will|would|should|shall)\s+(?:i|he|she|it|they|the|my|our|there|anyone|somebody|people)\b)/i;

/** "Check if …" asks whether it is so. */
const ASKS = /^(?:check|see|tell me|find out|say|look|verify|ask|know)\b[^,]*\sif\s/i;

function negated(word: string, condition: string): string {
  return /^unless/i.test(word) ? `not ${condition}` : condition;
}
