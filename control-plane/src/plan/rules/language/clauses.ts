// SPDX-License-Identifier: MIT
// A request → its clauses: sentences, what they hang on, where they take place, and the commands in them.
import { askedTogether } from './asked-together.ts';
import { type Awaited, awaited } from './awaited.ts';
import type { Clause, Command } from './command.ts';
import { type Conditional, leadingCondition, repetition, trailingCondition } from './conditions.ts';
import { FORBIDS, LEAVES, withoutCourtesy } from './courtesy.ts';
import { commandBehind, commandsOf, possibleCuts, sentencesOf, startsCommand } from './joints.ts';
import { withoutMeans } from './means.ts';
import { parseClause } from './parse.ts';
import { plainRequest } from './plain-request.ts';
import { protect, restored } from './protect.ts';
import { plainlyAsked } from './question-forms.ts';
import { existing, ofSpoken, SAME } from './references.ts';
import { searchTold, suggestionsTold } from './searches.ts';
import { inPlace } from './substitution.ts';
import { onTopic, SENDS_ALL, withObjectBehind } from './topic-first.ts';

/** The request's clauses, in order. */
export function clausesOf(request: string): Clause[] {
  const { text, quotes } = plainRequest(request);
  const clauses: Clause[] = [];
  for (const sentence of sentencesOf(text)) readSentence(sentence, quotes, clauses);
  return clauses;
}

/** `isPlain`: nothing in it is waited for. */
function readSentence(
  sentence: string,
  quotes: string[],
  clauses: Clause[],
  within?: string,
  isPlain = false,
): void {
  const text = withObjectBehind(withoutCourtesy(plainlyAsked(sentence)));
  const otherwise = /^(?:otherwise|else|if not)[,\s]+(.+)$/is.exec(text)?.[1];
  const before = clauses.at(-1)?.command;
  if (otherwise !== undefined && before?.kind === 'if') {
    readSentence(otherwise, quotes, before.no, within);
    return;
  }
  if (clauses.length > 0 && (REMARK.test(text) || FORBIDS.test(sentence) || AGAIN.test(text))) return;
  if (CHANGES_IT.test(text) && before !== undefined && TELLS_VALUE.has(before.kind)) return;
  if (LEAVES.test(text) || (WANTED.test(clauses.at(-1)?.source ?? '') && TAKES_IT.test(text))) return;
  const same = SAME.exec(text)?.[1];
  const last = clauses.at(-1);
  if (same !== undefined && last !== undefined) {
    readSentence(inPlace(last.source, restored(same, quotes)), quotes, clauses, last.within);
    return;
  }
  const questions = askedTogether(text);
  if (questions !== undefined) {
    for (const question of questions) readSentence(question, quotes, clauses, within);
    return;
  }
  const suggested = suggestionsTold(text);
  if (suggested !== undefined) {
    readSentence(`type ${suggested.typed}`, quotes, clauses, within);
    readSentence(suggested.rest, quotes, clauses, within);
    return;
  }
  const search = searchTold(text);
  if (search !== undefined) {
    readSentence(`search for ${search.query}`, quotes, clauses, within);
    readSentence(search.rest, quotes, clauses, within);
    return;
  }
  const once = isPlain ? undefined : awaited(text);
  if (once !== undefined) {
    readAwaited(once, text, quotes, clauses, within);
    return;
  }
  const leading = leadingCondition(text);
  if (leading !== undefined) {
    readConditional(leading, quotes, clauses, within);
    return;
  }
  const placed = PLACED.exec(text);
  if (placed !== null) {
    readSentence(text.slice(placed[0].length), quotes, clauses, restored(placed[1] as string, quotes));
    return;
  }
  const wished = WISHED_THERE.exec(text);
  if (wished !== null) {
    readSentence(text.slice(wished[0].length), quotes, clauses, restored(wished[1] as string, quotes));
    return;
  }
  const way = WAY.exec(text)?.[0];
  if (way !== undefined) {
    // "From A to B on Friday, book the earliest": what is booked comes first.
    const [first = '', ...others] = commandsOf(text.slice(way.length));
    for (const part of [`${first} ${way.replace(/[,:\s]+$/, '')}`, ...others])
      readSentence(part, quotes, clauses, within);
    return;
  }
  const scope = SCOPE.exec(text);
  const inside = scope === null ? undefined : commandBehind(text, scope[0].length, isNoGrade);
  if (scope !== null && inside !== undefined) {
    const told = TELLS_FIRST.exec(text.slice(0, inside.at));
    const part = restored(text.slice(scope[0].length, told?.index ?? inside.at), quotes);
    if (PAGE.test(part)) readSentence(`open ${part}`, quotes, clauses);
    const from = told === null ? inside.from : told.index + told[0].length;
    readSentence(text.slice(from), quotes, clauses, PAGE.test(part) ? within : part);
    return;
  }
  const parts = commandsOf(text);
  const [first] = parts;
  if (parts.length > 1 || first === undefined) {
    for (const part of parts)
      readSentence(withVerb(part, text, clauses.at(-1)), quotes, clauses, within, isPlain);
    return;
  }
  const [onPage, page] = ON_PAGE.exec(first) ?? [];
  if (onPage !== undefined && page !== undefined) {
    readSentence(`open ${page}`, quotes, clauses);
    readSentence(first.slice(0, -onPage.length), quotes, clauses, within);
    return;
  }
  const trailing = trailingCondition(first);
  if (trailing !== undefined) {
    readConditional(trailing, quotes, clauses, within);
    return;
  }
  const repeated = repetition(first);
  if (repeated !== undefined) {
    const deeds: Clause[] = [];
    readSentence(repeated.deed, quotes, deeds, within);
    const condition = restored(repeated.condition, quotes);
    clauses.push({
      source: restored(first, quotes),
      command: { kind: 'until', condition, deeds, left: MOST_TIMES },
    });
    return;
  }
  const told = restored(withoutMeans(first), quotes);
  const source = withoutCourtesy(told);
  const command = existing(told) ?? parseClause(source);
  if (command === undefined) return;
  const clause = { source, command, ...(within !== undefined && !SENDS_ALL.test(source) && { within }) };
  const spoken = ofSpoken(clause, last) ?? onTopic(clause, last);
  if (spoken !== undefined) clauses.pop();
  clauses.push(spoken ?? clause);
}

const MOST_TIMES = 20;

const PLACE = String.raw`(?:\d+(?:st|nd|rd|th)?|one|two|three|four|five|six|first|second|third|fourth|fifth|last)`;
/** A page of a list. */
const PAGE = new RegExp(`^(?:the )?(?:page (?:number )?${PLACE}|${PLACE} page)$`, 'i');
/** "The third name on page 2". */
const ON_PAGE = new RegExp(
  String.raw`\s+(?:on|from) (?:the )?(page (?:number )?${PLACE}|${PLACE} page)(?: of the (?:list|results|table))?[?.]*$`,
  'i',
);

/** "Open Archive, then 2020", "press Start, then Stop": what is opened or pressed next needs no verb. */
function withVerb(part: string, sentence: string, before: Clause | undefined): string {
  const verb = before?.command.kind === 'open' ? before.command.verb : pressedNext(part, sentence, before);
  return verb !== undefined && !startsCommand(part) && parseClause(part)?.kind === 'click'
    ? `${verb} ${part}`
    : part;
}

/** Where "then" stands between the two. */
function pressedNext(part: string, sentence: string, before: Clause | undefined): string | undefined {
  const isNext = /\bthen\s+$/i.test(sentence.slice(0, Math.max(0, sentence.lastIndexOf(part))));
  return isNext ? PRESSES.exec(before?.source ?? '')?.[0].toLowerCase() : undefined;
}

const PRESSES = /^(?:click|press|hit|tap|push)(?: on)?(?= )/i;

/** Of what was told just before: fields that want the same get it anyhow. */
const AGAIN =
  /^(?:type|enter|write|put|give|say) (?:it|that|the same)(?: in)? (?:twice|two times|both times)$|^fill (?:it|that|this|these|those|them)(?: all)? in$/i;

/** "My number is 4711, please change it": to what was told. */
const CHANGES_IT =
  /^(?:change|update|correct|fix|amend) (?:it|that|this|them)(?: (?:for me|accordingly|now|there))*$/i;
const TELLS_VALUE = new Set<Command['kind']>(['fill', 'set', 'type']);

/** "I need the 30th of May, pick it", "I'm five foot ten, choose that": one thing told twice. */
const WANTED = /^(?:i|we)(?:(?:'d| would)? (?:need|want|like|prefer|have)|'m|'re| am| are)\b/i;
const TAKES_IT = /^(?:pick|choose|select|take|tick|enter|set|use) (?:it|that|those|these|them|that one)$/i;

/** "It may be on a later page": nothing to be done. */
const REMARK =
  /^(?:i (?:think|guess|believe|suppose)(?: that)? )?(?:it|they|this|that|these|there|he|she) (?:is|are|may|might|should|could|can|will)\b(?!.*\?)|^i (?:think|guess|believe|suppose)(?: that)? (?:it|they|there)(?:['’]s|['’]re)\s(?!.*\?)/i;

/** "In the Shipping section, …", "for the user @yuki, …": where the rest of the sentence takes place. */
const SCOPE =
  /^(?:according to|based on|going by|for|in|inside|on|next to|under|within|from|at|of|beside|using|with)\s+(?!one of\b|(?:what|which|whose|how)\b)/i;

/** "The most read articles": no verb stands behind such a word. */
const isNoGrade = (words: string): boolean =>
  !/\b(?:most|least|more|less|recently|newly|often)$/i.test(words);

/** Where a journey goes, told before what is to be done about it. */
const WAY =
  /^(?:(?:on|for)\s+[^,:]{3,30}?\s+)?from\s+[^,:]{2,40}?\s+to\s+[^,:]{2,60}?[,:]\s+(?=(?:and\s+)?(?:please\s+)?(?:book|find|get|take|reserve|buy|search|show|choose|pick|order)\b)/i;

/** "Under Workshops there is a link": where that is. */
const PLACED =
  /^(?:in|inside|on|under|within|at|behind)\s+([^,]{1,40}?),?\s+(?=there(?:['’]s|\s+(?:is|are|should|must|might|may|has))\s)/i;

/** "In the kitchen section i want bread knives": where that is, told with no comma. */
const WISHED_THERE =
  /^(?:in|inside|on|under|within|from) ((?:the |my )?[\p{L}\d'’& -]{2,40}?),? (?=(?:i|we)(?:['’]d like| would like| want| need)\b)/iu;

/** What else is to be done once a notice is put away does not hang on whether it was there. */
const IN_THE_WAY =
  /\b(?:cookies?|banner|pop-?ups?|dialog|modal|notice|consent|overlay|alert|newsletter|notification|ad|advert(?:isement)?|warning|prompt)\b/i;

function readAwaited(
  once: Awaited,
  text: string,
  quotes: string[],
  clauses: Clause[],
  within: string | undefined,
): void {
  const deeds: Clause[] = [];
  if (once.deed !== '') readSentence(once.deed, quotes, deeds, within);
  const otherwise: Clause[] = [];
  readSentence(text, quotes, otherwise, within, true);
  const condition = restored(once.condition, quotes);
  clauses.push({ source: restored(text, quotes), command: { kind: 'once', condition, deeds, otherwise } });
}

function readConditional(
  told: Conditional,
  quotes: string[],
  clauses: Clause[],
  within: string | undefined,
): void {
  const yes: Clause[] = [];
  readSentence(told.yes, quotes, yes, within);
  const no: Clause[] = [];
  if (told.no !== undefined) readSentence(told.no, quotes, no, within);
  const after = IN_THE_WAY.test(told.condition) ? yes.splice(1) : [];
  const condition = restored(told.condition, quotes);
  clauses.push({ source: condition, command: { kind: 'if', condition, yes, no } }, ...after);
}

/** A way to read a clause as several; `joined`: there is an "and" or a comma between them. */
export interface Cut {
  left: Clause;
  rest: [Clause, ...Clause[]];
  joined: boolean;
}

export function cutsOf(clause: Clause): Cut[] {
  const { text, quotes } = protect(clause.source);
  return possibleCuts(text).flatMap(({ left, right, joined }) => {
    const source = restored(left, quotes);
    const command = parseClause(source);
    const rest: Clause[] = [];
    readSentence(right, quotes, rest, clause.within);
    const [first, ...others] = rest;
    if (command === undefined || first === undefined) return [];
    return [{ left: { ...clause, source, command }, rest: [first, ...others], joined }];
  });
}

/** "In the log, list the entries and then delete the first": what asks for something begins no command, and is no part of the place. */
const TELLS_FIRST = /,\s+(?=(?:list|show|tell|read|count)\s+(?:me |us |out |all |the )+\S)/i;
