// SPDX-License-Identifier: MIT
// "Message the potter do you take orders", "dm Ines: see you at six": where each of several people has a "Message" of their own, that is
// pressed first. Where the name ends is told by the page, and all that follows is what is written.
import type { Command } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { wordsOf } from '../language/text.ts';
import { controlFor } from '../page/member-controls.ts';
import type { Member } from '../page/members.ts';
import { ownName, soleMeant } from '../page/several.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const WRITES =
  /^(?:message|dm|text|(?:send|write|drop) (?:an? )?(?:message|dm|text|note|line) to|(?:send|drop|write)(?=\s(?:(?!\ban?\s).)+?\san?\s(?:message|dm|text|note|line)\b))\s+(\S.*)$/iu;
/** Between the name and the text. */
const TIES =
  /^(?:an? (?:\p{L}+ )?(?:message|dm|text|note|line)\b[\s:,]*)?(?:(?:saying|that says|to say|reading|with(?: the text)?)\b[:\s]*)?(?:that\s+(?=(?:i|we|it|he|she|they|you|there|the|my|our)\b))?/iu;
const DEEDS = ['message', 'send message', 'dm', 'chat', 'write'];
const LONGEST_NAME = 5;

/** Undefined where nobody who is meant has such a control, or nothing is told to be written. */
export function byItsMessage(source: string, turn: Turn): Command[] | undefined {
  const words = WRITES.exec(source)?.[1]?.split(/\s+/) ?? [];
  for (let count = 1; count < Math.min(LONGEST_NAME, words.length); count++) {
    const whom = nameOf(words.slice(0, count));
    const [meant] = isName(whom) ? soleMeant(whom, turn.model) : [];
    const control = meant && controlFor(meant.member, DEEDS, turn.model);
    if (meant === undefined || control === undefined) continue;
    const text = words
      .slice(wholeName(words, count, meant.member))
      .join(' ')
      .replace(TIES, '');
    if (text === '' || OF_WHOM.test(text)) return undefined;
    return [
      { kind: 'click', target: pinned(control, `${control.name} ${ownName(meant.member, meant.group)}`) },
      { kind: 'type', rest: /^["“]/.test(text) ? text : `"${text}"` },
      { kind: 'send' },
    ];
  }
  return undefined;
}

const nameOf = (words: string[]): string => words.join(' ').replace(/[:,]$/, '');

/** What goes on telling who is meant, or asks for what the page has no words of. */
const OF_WHOM = /^(?:of|from|with|who|whose|that|which|about|in|at|and|or|asking|to ask)\b/i;

const isName = (whom: string): boolean => {
  const last = wordsOf(whom).at(-1) ?? '';
  return last !== '' && !STOP_WORDS.has(last) && !SOFT_WORDS.has(last);
};

/** "Ines" of "Ines Carvalho": as far as the page goes on with the same name. */
function wholeName(words: string[], from: number, { title, fields }: Member): number {
  let count = from;
  const names = [title, ...fields.map(({ value }) => value)].map((name) => ` ${wordsOf(name).join(' ')} `);
  const isShown = (upTo: number): boolean => {
    const said = wordsOf(words.slice(0, upTo).join(' ')).filter((word) => !STOP_WORDS.has(word));
    return isName(words[upTo - 1] ?? '') && names.some((name) => name.includes(` ${said.join(' ')} `));
  };
  while (count < words.length && !/[:,]$/.test(words[count - 1] ?? '') && isShown(count + 1)) count += 1;
  return count;
}
