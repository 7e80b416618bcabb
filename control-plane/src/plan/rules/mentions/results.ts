// SPDX-License-Identifier: MIT
// A sentence of a form and of what it finds: "book a room for two from the 11th to the 14th, with breakfast". What the form does not ask
// for tells which of its results is meant.

import { walk } from '../../snapshot.ts';
import type { Command } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { selectionOf } from '../language/selection.ts';
import { wordsOf } from '../language/text.ts';
import { isButton } from '../page/kinds.ts';
import { textOf } from '../page/labels.ts';
import type { Turn } from '../turn/turn.ts';
import { forDeed } from './for-deed.ts';
import { readInSection } from './in-section.ts';
import { type Reading, readMentions } from './reading.ts';
import { isWay } from './settle.ts';

/** Undefined where nothing of the page is mentioned. */
export function readForResults(said: string, whole: Turn): Reading | undefined {
  const text = said.replace(TICKET_FOR, '$1 ');
  const turn = forDeed(text, whole);
  const inSection = readInSection(text, turn);
  if (inSection !== undefined) return inSection;
  if (!BOOKS.test(text) || !onlyFinds(turn)) return readMentions(text, turn);
  const [, form = text, one] = ONE_THAT.exec(lastOfAll(text.replace(/[.!]+$/, ''))) ?? [];
  const reading = readMentions(form, turn);
  const [left, ...more] = reading?.left ?? [];
  const whose = left === undefined ? undefined : whoseIn(left, reading?.taken ?? '');
  const isFilled = reading?.deeds.some(isWay) === true && reading.after === '' && !reading.stepwise;
  if (isFilled && reading.taken !== undefined && whose !== undefined && more.length === 0)
    return { ...reading, left: [], taken: `${reading.taken} under the name ${whose}` };
  const such = left === undefined ? undefined : suchIn(left, reading?.taken ?? '');
  if (isFilled && such !== undefined && more.length === 0)
    return { ...reading, left: [], taken: `${reading.taken} ${such}` };
  if (reading === undefined || !isFilled || reading.taken !== undefined || more.length > 0)
    return one === undefined ? reading : readMentions(text, turn);
  if (one !== undefined && left === undefined) return { ...reading, taken: `book ${one}` };
  return one === undefined && left !== undefined
    ? { ...reading, left: [], taken: `book ${meantBy(left)}` }
    : readMentions(text, turn);
}

/** "Buy a ticket for the last train to Linz". */
const TICKET_FOR =
  /^((?:book|buy|get|reserve|find)(?: (?:me|us))?) (?:an?|one) (?:ticket|seat|place) (?:for|on) (?=the (?:\p{L}+est|first|last)\b)/iu;

/** "The cheapest van with three seats": how it is to be is of what is taken; undefined where more is left than that. */
function suchIn(left: string, taken: string): string | undefined {
  const thing = taken.replace(/^\S+ /, '');
  const behind = left.replace(/^\S+ /, '');
  const told = thing !== '' && behind.startsWith(`${thing} `) ? behind.slice(thing.length + 1) : '';
  const rest = told.replace(/ (?:in|at|from|to|on|for)$/i, '');
  return /^(?:with|without|that has|which has) \S/i.test(rest) ? rest : undefined;
}

/** Whom a booking is for is asked once it is made; undefined where more than that and what is taken is left. */
function whoseIn(left: string, taken: string): string | undefined {
  const [said = '', name] = WHOSE.exec(left) ?? [];
  const others = wordsOf(left.slice(0, left.length - said.length));
  return others.every((word) => STOP_WORDS.has(word) || wordsOf(taken).includes(word)) ? name : undefined;
}

const WHOSE = /(?:^|\s)(?:under|for|in|with) (?:the )?name(?: of)? (\S.*)$/i;

/** "The first sailing" among small words that the form has used up, else all that is left. */
function meantBy(left: string): string {
  const [ranked = ''] = RANKED.exec(left) ?? [];
  const others = wordsOf(left.replace(ranked, ' '));
  const isAlone = ranked !== '' && others.every((word) => STOP_WORDS.has(word) || BOOKS.test(word));
  if (isAlone) return ranked;
  // "Book a | haircut on the 4th | with Bo at 12:45": the hour is what is taken.
  const told = left.replace(LEADS, '');
  if (AT_HOUR.test(told)) return told;
  return `the one ${/^with\b/i.test(left) ? '' : 'with '}${left}`;
}

const LEADS = /^(?:(?:book|reserve|buy|rent|hire|get|take|me|us|an?|the|on|for|in)\s+)*(?=(?:with|at)\s)/i;
const AT_HOUR = /^(?:with\s.+\s)?at\s+\d{1,2}[:.]\d{2}\b/i;

const RANKED = /\bthe (?:very )?(?:first|last|next|\p{L}+est|(?:most|least) \p{L}+) \p{L}+/iu;

/** Which one is meant, told in the midst of the sentence or as what is to be done beside it, is told behind all the rest. */
function lastOfAll(text: string): string {
  const [, before, told, behind] = LEAVING_AT.exec(text) ?? [];
  if (told !== undefined) return `${before} ${behind}, the one ${told}`;
  return text.replace(TAKING, ', the one ').replace(MOST_LAST, ', the $1 one');
}

/** "…, cheapest", "…, the fastest one". */
const MOST_LAST = /,\s+(?:the )?(\p{L}{2,}est)(?: one| possible)?$/iu;

const LEAVING_AT =
  /^(.+?)\s+((?:(?:that|which)\s+\p{L}+s|\p{L}+ing)\s+at\s+\d{1,2}[:.]\d\d(?:\s?[ap]m)?)\s+(?=from\b|to\b|on\b|for\b)(.+)$/iu;
const TAKING =
  /,?\s+(?:and\s+)?(?:choosing|taking|picking|selecting)\s+the\s+\p{L}+\s+(?=(?:at|that|which|with|from|leaving|arriving|departing)\b)/iu;

const BOOKS = /^(?:book|reserve|buy|rent|hire|get|take)\b/i;
const ONE_THAT =
  /^(.+?),?\s+(?:and\s+)?(the\s+\p{L}+est\s+one$|(?:the|an?)\s+one\s+(?:that|which|with|at|from|leaving|arriving|departing)\b.+|(?<=\s(?:on|in)\s)the\s+\p{L}+\s+(?:that|which|leaving|arriving|departing)\b.+)$/iu;

/** What it shows can be searched, and booked only then. */
function onlyFinds({ model }: Turn): boolean {
  const called = (name: RegExp): boolean =>
    model.elements.some((element) => isButton(element) && name.test(element.name));
  return called(SEARCHES) && !called(BOOKS);
}

const SEARCHES = /^(?:search|find|show|look|see|check (?:availability|rooms|dates))\b/i;

/** "Request the cheapest automatic in Pisa", where the form itself has radio buttons of which one is that: it is chosen before the form is sent. */
export function chosenHere(taken: string, turn: Turn): Command | undefined {
  const rest = taken.replace(/^\S+ (?:the )?/, 'the ');
  const found = turn.find(rest, 'choose');
  if (found.state !== 'found') return undefined;
  const { node } = found.element;
  const words = wordsOf(selectionOf(rest).words);
  // "The cheapest train" is none of the classes.
  const isSuch = words.length > 0 && words.every((word) => wordsOf(textOf(node)).includes(word));
  return isSuch && [...walk(node)].some(({ role }) => role === 'radio')
    ? { kind: 'choose', rest }
    : undefined;
}
