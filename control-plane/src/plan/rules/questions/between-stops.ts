// SPDX-License-Identifier: MIT
// "What time does the first bus from the harbour reach the hospital?": of a timetable, the time at the one stop of the trip that is told by
// the other. Where it goes the other way, or the trips can't be told apart, no other time of the page is the answer.
import { timeIn } from '../language/numbers.ts';
import { normalise } from '../language/text.ts';
import type { Group, Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { likelyGroups } from '../page/select.ts';

const ASKS = /\b(?:when|what time)\b/i;
const WHICH = /\b(?:the|my)\s+(?:very\s+)?(?:(first|earliest)|(last|latest)|(\d{1,2}[:.][0-5]\d))\b/i;
const FROM = /\b(?:from|leav(?:e|es|ing)|depart(?:s|ing)?(?: from)?)\s+(?:the\s+)?/i;
const TO =
  /\b(?:reach(?:es)?|(?:get|come|go)(?:es|s)? (?:in)?to|arrives? (?:at|in)|(?:get|be|am|is|are)(?: i| we)? (?:at|in)|to)\s+(?:the\s+)?/i;
const CLOCK = /^\d{1,2}[:.][0-5]\d$/;

interface Trip {
  from: string;
  to: string;
}

/** The time; `{}` where there is such a timetable, and no such trip; undefined where nothing of the kind is asked. */
export function timeBetween(question: string, model: PageModel): { text?: string } | undefined {
  const which = ASKS.test(question) ? WHICH.exec(question) : null;
  if (which === null || !FROM.test(question) || !TO.test(question)) return undefined;
  const trips = likelyGroups(model)
    .map((group) => tripsIn(group, question))
    .find((all) => all.length > 0);
  if (trips === undefined) return undefined;
  const inOrder = trips.toSorted((a, b) => minutes(a.from) - minutes(b.from));
  const [, first, last, time] = which;
  const trip = first
    ? inOrder[0]
    : last
      ? inOrder.at(-1)
      : inOrder.find(({ from }) => minutes(from) === minutes(time));
  return trip !== undefined && minutes(trip.from) < minutes(trip.to) ? { text: `${trip.to}.` } : {};
}

const minutes = (time = ''): number => timeIn(time) ?? -1;

/** The stops are rows of times, or columns of the trips; empty where they are not both there. */
function tripsIn({ members }: Group, question: string): Trip[] {
  const rows = members.filter((member) => timesOf(member).length > 1);
  const timesAt = (place: RegExp): string[] => {
    const row = namedAfter(place, question, rows, ({ title }) => title);
    return row === undefined ? [] : timesOf(row);
  };
  const leaves = timesAt(FROM);
  const arrives = timesAt(TO);
  if (leaves.length > 0 && leaves.length === arrives.length)
    return leaves.map((time, i) => ({ from: time, to: arrives[i] as string }));
  const columns = new Set(members.flatMap(({ fields }) => fields.flatMap(({ names: [name = ''] }) => name)));
  const start = namedAfter(FROM, question, [...columns], (name) => name);
  const end = namedAfter(TO, question, [...columns], (name) => name);
  return members.flatMap((member) => {
    const [from, to] = [valueIn(member, start), valueIn(member, end)];
    return CLOCK.test(from) && CLOCK.test(to) ? [{ from, to }] : [];
  });
}

const valueIn = ({ fields }: Member, column: string | undefined): string =>
  fields.find(({ names: [name] }) => name !== undefined && name === column)?.value ?? '';

const timesOf = ({ fields, title }: Member): string[] =>
  fields.map(({ value }) => value).filter((value) => value !== title && CLOCK.test(value));

/** Whose name follows on such a word, "Mill Lane West" rather than "Mill Lane". */
function namedAfter<T>(word: RegExp, question: string, all: T[], nameOf: (one: T) => string): T | undefined {
  const places = question
    .split(word)
    .slice(1)
    .map((rest) => ` ${normalise(rest)} `);
  const isSaid = (one: T): boolean =>
    nameOf(one) !== '' && places.some((place) => place.startsWith(` ${normalise(nameOf(one))} `));
  return all.filter(isSaid).toSorted((a, b) => nameOf(b).length - nameOf(a).length)[0];
}
