// SPDX-License-Identifier: MIT
// What a part of the page has of the kind that a question asks for: amounts, days with their hours, people, places.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import type { Asked } from '../language/asked.ts';
import { asksDayAndTime } from '../language/asked-together.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { likeness, repeats, sharesWord, wordsOf } from '../language/text.ts';
import { amountOfNoun, valuesIn } from '../language/values.ts';
import { textOf } from '../page/labels.ts';
import type { Region } from '../page/regions.ts';

const ALIKE = 0.78;

/** How surely it answers: a value of the kind that is asked for, who or where by how that is told, or whatever is told there. */
export type Way = 'value' | 'sign' | 'words';

/** What a part of the page tells of what is asked for. */
export function valuesOf(ask: Asked, region: Region, way: Way, question: string): string[] {
  if (ask.kinds.includes('place')) return placesIn(region.node);
  if (ask.kinds.includes('person')) return personsIn(region.node, way === 'words' ? NAME : SENDER, question);
  const moments = asksDayAndTime(question) ? momentsIn(region.node, question) : [];
  return moments.length > 0
    ? moments
    : amounts(ask, withoutStamps(withoutOffers(region, question), region, question));
}

/** "Bram 10:05" over what he wrote. */
export const isStampText = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’. -]{1,24}?\s?\d{1,2}:\d\d$/u.test(text.trim());

/** When something was written is no time of what it tells; "Choir 19:00" is, where that is asked about. */
function withoutStamps(text: string, { node }: Region, question: string): string {
  const stamps = linesOf(node).filter(
    (line) => isStampText(line) && !sharesWord(line.replace(/\d.*$/, ''), question),
  );
  return stamps.reduce((left, stamp) => left.replaceAll(stamp.trim(), ' '), text);
}

/** "Insure for up to 500 euros" tells only of what is ticked by it. */
function withoutOffers({ text, node }: Region, question: string): string {
  const said = wordsOf(question).filter((word) => !STOP_WORDS.has(word));
  const others = [...walk(node)].filter(
    ({ role, name }) =>
      OFFERS.has(role) && name !== '' && !said.some((word) => wordsOf(name).some((one) => isLike(word, one))),
  );
  return others.reduce((left, { name }) => left.replaceAll(name, ' '), text);
}

const OFFERS = new Set(['checkbox', 'radio', 'switch']);

/** Sentences that say where something is. */
const placesIn = (node: SnapshotNode): string[] =>
  linesOf(node).flatMap((line) =>
    line.split(/(?<=[.!])\s+/).filter((sentence) => IS_SOMEWHERE.test(sentence)),
  );

const linesOf = (node: SnapshotNode): string[] =>
  [...walk(node)].filter(({ children }) => children.length === 0).map(textOf);

const IS_SOMEWHERE =
  /\b(?:is|are|was|were|lies?|stands?|hangs?|sits?|located|kept|stored|left|put|found|meet|meets|park|parked|hidden)\b.*\b(?:in|on|at|by|near|under|behind|beside|between|opposite|outside|inside|above|below|next to|in front of)\s+(?:the|a|an|my|our|your|\p{Lu})/u;

/** Who is named first in one of several lines, and not by the question; nobody where the lines are those of a table, each of somebody else. */
function personsIn(node: SnapshotNode, form: RegExp, question: string): string[] {
  const rows = [...walk(node)].filter(({ role }) => role === 'row');
  if (rows.length > 1) return [];
  const lines = linesOf(node);
  const parts = form === NAME ? lines.flatMap((line) => line.split(SEAMS)) : lines;
  const [name] = parts.flatMap((part) => form.exec(part)?.[1] ?? []).filter((one) => !repeats(one, question));
  return name === undefined || lines.length < 2 ? [] : [name];
}

/** "Agnes 8:58": whose message it is. */
const SENDER =
  /^(?:by )?(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,2}),?\s+(?:[·•|,]\s+)?(?:\d{1,2}(?:[:.]\d\d\b| ?(?:min|hour|h\b|day|week))|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:\p{L}*day)?\b|[Yy]esterday|[Tt]oday|[Jj]ust now).{0,24}$/u;
const NAME = /^(?:by )?(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,2})$/u;

const SEAMS = /\s+[·•|–—]\s+/;

/** Values of the first of the kinds that a text has any of; a bare number only of what is counted. */
export function amounts({ kinds, counted, words }: Asked, text: string): string[] {
  if (counted !== undefined) {
    const others = words.filter((word) => word !== counted && !SOFT_WORDS.has(word));
    const amount = amountOfNoun(
      (word) => isLike(counted, word),
      TIMES.test(counted) ? telling(text, others) : text,
    );
    if (amount !== undefined) return [amount];
  }
  const found = kinds
    .filter((kind) => kind !== 'number' || kinds[0] === 'phone')
    .map((kind) => valuesIn(kind, text))
    .find((values) => values.length > 0);
  // When something was last done is told by more than a year.
  return found ?? (kinds.includes('date') && !words.includes('last') ? (text.match(YEAR) ?? []) : []);
}

/** Days and hours are told of everything: only of what a sentence speaks of that has another word of the question. */
const TIMES = /^(?:minute|hour|day|night|week|month|year)s?$/;
const telling = (text: string, words: string[]): string =>
  words.length === 0
    ? text
    : text
        .split(/(?<=[.!?;])\s+/)
        .filter((sentence) => wordsOf(sentence).some((one) => words.some((word) => isLike(word, one))))
        .join(' ');

/** "Wednesdays, 14.15 to 15.00": the one day of a line that has a word of the question, with the hours right beside it. */
function momentsIn(node: SnapshotNode, question: string): string[] {
  const said = wordsOf(question).filter((word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word));
  return linesOf(node).flatMap((text) => {
    const [day, ...more] = valuesIn('date', text);
    const hours = valuesIn('clock', text);
    const isMeant = wordsOf(text).some((word) => said.includes(word));
    if (!isMeant || day === undefined || more.length > 0 || hours.length === 0) return [];
    const places = [day, ...hours].map((value) => [
      text.indexOf(value),
      text.lastIndexOf(value) + value.length,
    ]);
    const moment = text.slice(
      Math.min(...places.map(([from = 0]) => from)),
      Math.max(...places.map(([, to = 0]) => to)),
    );
    return moment.length <= LONGEST_MOMENT ? [moment] : [];
  });
}

const LONGEST_MOMENT = 40;

/** Where no other date tells when it was. "•••• 2094" is the end of a number. */
const YEAR =
  /(?<![\p{L}\d.,:/#-]|[$€£•*…]\s?|\bending (?:in|with) )(?:1[5-9]|20)\d\d(?![\p{L}\d:/%]|[.,-]\d)/gu;

const isLike = (word: string, other: string): boolean => likeness(word, wordsOf(other)[0] ?? '') >= ALIKE;
