// SPDX-License-Identifier: MIT
// "When does the last bus leave Mill Lane?", "what time does the first train arrive?": a time of a row of times, or of the journey that
// is the first or the last of its list, of those that go where it is said.
import { STOP_WORDS } from '../language/lexicon.ts';
import { timeIn } from '../language/numbers.ts';
import { likeness, normalise, wordsOf } from '../language/text.ts';
import { isUnknown } from '../page/class-words.ts';
import type { Group, Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { likelyGroups } from '../page/select.ts';

const ASKS =
  /^(?:when|(?:at )?what time)(?:'s|\s+(?:is|does|do|will|are))?\s+(?:the|my|our)\s+(?:very\s+)?(first|last|next|earliest|latest)\s+(?!(?:time|day|date|entry|row|page)\b)(.+)$/i;
const IS_LAST = /^(?:last|latest)$/i;
const ARRIVES = /\b(?:arrives?|lands?|ends?|finish(?:es)?)\b/i;
const CALLS_AT = /\b(?:leaves?|departs?|goes|go|from|at|reach(?:es)?|stops? at|passes)\s+/i;

/** Undefined where no list tells times of what is asked. */
export function timetableAsked(question: string, model: PageModel): string | undefined {
  const [, place = '', said = ''] = ASKS.exec(question) ?? [];
  if (said === '') return undefined;
  const groups = likelyGroups(model);
  const row = rowCalledAt(said, groups);
  const times =
    row === undefined
      ? journeysIn(groups, said, model)
      : timesOf(row).map((time) => ({ leaves: time, arrives: time }));
  const inOrder = times.toSorted((a, b) => (timeIn(a.leaves) ?? 0) - (timeIn(b.leaves) ?? 0));
  const meant = IS_LAST.test(place) ? inOrder.at(-1) : inOrder[0];
  return meant && `${ARRIVES.test(said) ? meant.arrives : meant.leaves}.`;
}

interface Journey {
  leaves: string;
  arrives: string;
}

const CLOCK = /(?<![€$£¥]\s?)\b\d{1,2}[:.][0-5]\d\b/;

const timesOf = ({ text }: Member): string[] => text.match(new RegExp(CLOCK, 'g')) ?? [];

/** The row of several times whose name follows on a word for calling there, "Mill Lane West" rather than "Mill Lane". */
function rowCalledAt(said: string, groups: Group[]): Member | undefined {
  const places = said.split(CALLS_AT).slice(1).map(normalise);
  const rows = groups.flatMap(({ members }) =>
    members.filter(
      (member) =>
        timesOf(member).length > 1 &&
        places.some((place) => ` ${place} `.startsWith(` ${normalise(member.title)} `)),
    ),
  );
  return rows.toSorted((a, b) => b.title.length - a.title.length)[0];
}

/** Of each member when it leaves and arrives: what is called so, else its first time and its last; empty where some have none. */
function journeysIn(groups: Group[], said: string, model: PageModel): Journey[] {
  const group = groups.find(
    ({ members }) => members.length > 1 && members.every((member) => timesOf(member).length > 0),
  );
  return goingThere(group?.members ?? [], said, model).map((member) => {
    const [first = '', ...more] = timesOf(member);
    return {
      leaves: timeCalled(/^leav|^depart/i, member) ?? first,
      arrives: timeCalled(/^arriv|^land/i, member) ?? more.at(-1) ?? first,
    };
  });
}

/** Those that show the places that are told; where one is told that some show and others do not, or that the page does not show at all, no others. */
function goingThere(journeys: Member[], said: string, model: PageModel): Member[] {
  return said
    .split(PLACED)
    .slice(1)
    .map((place) => wordsOf(place).filter((word) => !STOP_WORDS.has(word) && !NO_PLACE.test(word)))
    .filter((place) => place.length > 0)
    .reduce((left, place) => {
      const there = left.filter(({ words }) =>
        place.every((word) => [...words].some((shown) => likeness(word, shown) >= SAME)),
      );
      return there.length > 0 || place.some((word) => isUnknown(word, model)) ? there : left;
    }, journeys);
}

const SAME = 0.85;
const PLACED = /\b(?:to|towards?|for|from|at|via|reach(?:es)?|leaves?|departs?|passes)\s+/i;
/** When, and what it does there. */
const NO_PLACE =
  /^(?:go|goes|leaves?|departs?|runs?|arrives?|starts?|sets?|off|today|tonight|tomorrow|now|\p{L}+days?|morning|afternoon|evening|night|week|\d.*)$/u;

const timeCalled = (called: RegExp, { fields }: Member): string | undefined =>
  CLOCK.exec(fields.find(({ names }) => names.some((name) => called.test(name)))?.value ?? '')?.[0];
