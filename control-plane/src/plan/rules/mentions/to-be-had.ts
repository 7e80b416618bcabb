// SPDX-License-Identifier: MIT
// "A table for four on Saturday at half past seven", "I'd like a room for two": what the form of the page is for, with no verb that says so.
import { walk } from '../../snapshot.ts';
import { type Clause, isDerived } from '../language/command.ts';
import { isDeed } from '../language/deeds.ts';
import { wordsOf } from '../language/text.ts';
import { isButton } from '../page/kinds.ts';
import type { Turn } from '../turn/turn.ts';
import { mentionClauses } from './clauses.ts';
import { isStart, isTie, isVerbal } from './small.ts';
import { timeLast } from './time-last.ts';

const WISH =
  /^(?:(?:(?:i|we)(?:['’]d| would) (?:like|love|want)|(?:i|we) (?:want|need)|(?:i|we)(?:['’](?:m|re)| am| are) (?:looking for|after)|(?:(?:can|could|may) (?:i|we) )?(?:have|get))(?: to have)? )?(?<thing>(?:an? |one |the )?\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*){0,2} (?:for|on|at|from|with|tonight|tomorrow|today|next|this)\b.+)$/iu;
const BOOKS = /^(?:book|reserve|hire|rent|request|order)\b|\b(?:booking|reservation|order)$/i;
const ORDERS = /\border\b/i;

/** Undefined where no one button books, or some of what is said is of no field. */
export function hadClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  const { source, command } = clause;
  const isBare = command.kind === 'click' && command.target === source && !isDerived(clause);
  const isWish = (isBare || command.kind === 'read') && turn.progress.length === 0;
  const got = isWish ? GOT.exec(source)?.[1] : undefined;
  const requests =
    got === undefined ? undefined : requested(`${verbOf(got, turn) ?? 'request'} ${got}`, clause, turn);
  if (requests !== undefined) return requests;
  const thing = isBare && turn.progress.length === 0 ? WISH.exec(source)?.groups?.thing : undefined;
  if (thing === undefined || isVerb(thing)) return undefined;
  const [books, ...more] = turn.model.elements.filter((one) => isButton(one) && BOOKS.test(one.name.trim()));
  if (books === undefined && asksFor(thing, turn))
    return requested(`request ${lowered(thing)}`, clause, turn);
  if (books === undefined || more.length > 0) return undefined;
  const verb = ORDERS.test(books.name) ? 'order' : 'book';
  const booked = `${verb} ${lowered(thing)}`;
  const told: Clause = { ...clause, source: booked, command: { kind: 'click', target: booked } };
  return timeLast(told, turn) ?? mentionClauses(told, turn);
}

/** A capital at the beginning makes no name of it. */
const lowered = (thing: string): string => `${thing.charAt(0).toLowerCase()}${thing.slice(1)}`;

/** Whether a heading of the page says that just that is asked for: "Ask for a visit", "Book a court". */
function asksFor(thing: string, { model }: Turn): boolean {
  const noun = nounOf(thing).join();
  return [...walk(model.root)].some(({ role, name }) => {
    const asked = role === 'heading' ? ASKS.exec(name.trim())?.[1] : undefined;
    return asked !== undefined && noun !== '' && nounOf(asked).join() === noun;
  });
}

const nounOf = (said: string): string[] => {
  const words = wordsOf(said).filter((word) => !ARTICLE.test(word));
  const end = words.findIndex(isTie);
  return words.slice(0, end < 0 ? undefined : end);
};

const ASKS = /^(?:ask for|book|request|reserve|order|arrange|apply for) (.+)$/i;

/** "Get me a guest pass for the north gate, name Ida Lund": where a form takes two of these or more, it is what is got. */
function requested(source: string, clause: Clause, turn: Turn): Clause[] | undefined {
  const told = mentionClauses({ ...clause, source, command: { kind: 'click', target: source } }, turn);
  const filled = told?.filter(({ command }) => command.kind === 'complete' || command.kind === 'check') ?? [];
  return filled.length > 1 ? told : undefined;
}

/** "Get me a quote for …" beside "Get a quote" and "Create policy": what gets just that is called so, and nothing else of the form is pressed for it. */
function verbOf(got: string, { model }: Turn): string | undefined {
  const words = wordsOf(got);
  const end = words.findIndex(isTie);
  const thing = thingIn(words.slice(0, end < 0 ? undefined : end));
  const [gets, ...more] = model.elements.filter(
    (one) => isButton(one) && !UNDOES.test(one.name.trim()) && thingIn(wordsOf(one.name).slice(1)) === thing,
  );
  return gets === undefined || more.length > 0 ? undefined : wordsOf(gets.name)[0];
}

const thingIn = (words: string[]): string => words.filter((word) => !ARTICLE.test(word)).join(' ');

const ARTICLE = /^(?:an?|one|the|my|your)$/;
const UNDOES = /^(?:cancel|clear|reset|close|discard|delete|remove|show|hide|back|previous)\b/i;

const GOT = /^get (?:me|us) (an? .+)$/i;

/** What begins with one says itself what is to be done. */
function isVerb(thing: string): boolean {
  const [first = ''] = thing.split(' ');
  return (
    VERB.test(thing) || isStart(first) || isDeed(first) || (isVerbal(first) && !/^an?$|^the$/i.test(first))
  );
}

const VERB =
  /^(?:go|look|search|wait|click|press|log|sign|move|turn|set|put|ask|open|cancel|remove|delete|change|switch|show|pay|call|write|reply)\b/i;
