// SPDX-License-Identifier: MIT
// "Add the fried noodles in large with peanuts": what is said beside the thing is chosen in what comes up for it, which is then agreed to.
import { type Clause, type Command, clausesFor, isDerived } from '../language/command.ts';
import { startsCommand } from '../language/joints.ts';
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { numberOf } from '../language/numbers.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { stem, wordsOf } from '../language/text.ts';
import { controlFor } from '../page/member-controls.ts';
import type { Group, Member } from '../page/members.ts';
import { mentions } from '../page/score.ts';
import { likelyGroups } from '../page/select.ts';
import { pinned, type Turn } from '../turn/turn.ts';

const TAKING =
  /^(add|order|get|buy|take|i want|i(?:'d| would) like|give me)\s+(.+?)(?:\s+(?:to|in|into|on)\s+(?:(?:the|my|our)\s+)?(?:(?:shopping )?(?:basket|cart|bag|trolley)|order))?$/i;
/** "Add the flat to my shortlist" says where it goes. */
const GOES = /\s(?:to|on|onto|into)\s+(?:the|my|our|an?)\s/i;
const CONTROLS = ['add basket', 'add cart', 'add bag', 'add', 'order', 'buy', 'book', 'choose', 'select'];
const SEAMS = /,|\b(?:and|plus|in|with|as|of)\b/i;
const CALLED = 0.85;
const MOST_EXTRAS = 5;

/** Undefined where no member is called by its whole name, or nothing more is said than that. */
export function extraClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (turn.progress.length > 0 || isDerived(clause)) return undefined;
  const [, verb, what] = TAKING.exec(clause.source) ?? [];
  if (verb === undefined || what === undefined || GOES.test(what)) return undefined;
  for (const group of likelyGroups(turn.model)) {
    const named = group.members.length < 2 ? undefined : calledIn(what, group.members);
    const control = named && controlFor(named.member, [verb.toLowerCase(), ...CONTROLS], turn.model);
    const extras = named === undefined ? [] : extrasIn(named.rest, named.member, group);
    if (named === undefined || control === undefined || extras.length === 0) continue;
    return clausesFor(clause, [
      { kind: 'click', target: pinned(control, `${control.name} ${named.member.title}`) },
      ...extras.map((rest): Command => ({ kind: 'choose', rest })),
      { kind: 'confirm', deed: verb.toLowerCase() },
    ]);
  }
  return undefined;
}

/** The one member of the longest name that the words have in them as a whole, and what they say beside it. */
function calledIn(what: string, members: Member[]): { member: Member; rest: string } | undefined {
  const said = what.toLowerCase();
  const called = members.filter(({ title }) => title !== '' && said.includes(title.toLowerCase()));
  const longest = Math.max(0, ...called.map(({ title }) => title.length));
  const [member, ...more] = called.filter(({ title }) => title.length === longest);
  if (member === undefined || more.length > 0) return undefined;
  const at = said.indexOf(member.title.toLowerCase());
  return { member, rest: `${what.slice(0, at)},${what.slice(at + longest)}` };
}

/** "Put it": said of the thing, and none of its extras. */
const POINTS = /\b(?:it|them)\b/i;

/** For whom it is, or under which name. */
const WHOSE = /^(?:under|for)\s|^name\s/i;

/** Each of them by itself; none where some are amounts, the member shows them, or another is called so. */
function extrasIn(rest: string, { words }: Member, { members }: Group): string[] {
  const parts = rest.split(SEAMS).map((part) => part.trim().replace(/^(?:an?|the|some|one)(?:\s+|$)/i, ''));
  const telling = parts.filter((part) =>
    wordsOf(part).some(
      (word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word) && !ITEM_NOUNS.has(stem(word)),
    ),
  );
  const isPlain = (part: string): boolean =>
    wordsOf(part).every((word) => numberOf(word) === undefined && !words.has(word)) &&
    !members.some(({ title }) => mentions(part, title) >= CALLED);
  const isTold =
    telling.length <= MOST_EXTRAS &&
    !telling.some((part) => startsCommand(part) || POINTS.test(part) || WHOSE.test(part));
  return isTold && telling.every(isPlain) ? telling : [];
}
