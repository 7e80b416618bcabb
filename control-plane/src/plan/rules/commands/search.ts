// SPDX-License-Identifier: MIT
// "Search for X": finds the search field by role, name or loneliness, types and submits.
import type { PageAction } from '../../action.ts';
import { isOfJourney } from '../controls/dated.ts';
import { setValue } from '../controls/fields.ts';
import { takesOffer } from '../controls/offers.ts';
import { plainValue } from '../controls/values.ts';
import type { Clause } from '../language/command.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { parseClause } from '../language/parse.ts';
import { quote, wordsOf } from '../language/text.ts';
import { inlineSign } from '../page/inline.ts';
import { type Element, modelWithin, nameOf, type PageModel } from '../page/model.ts';
import { searchField, sentBy } from '../page/search-field.ts';
import { partCalled } from '../page/sections.ts';
import type { Result, Turn } from '../turn/turn.ts';
import { isOfOtherMake } from './sole-field.ts';
import { soughtName } from './sought-name.ts';

export function searchFor(turn: Turn, said: string): Result {
  const { field, text: told } = target(turn, said);
  if (field === undefined) return { state: 'missing', phrase: 'search', use: 'type', nearest: [] };
  const isWhere = isOfJourney(field, turn.model);
  // "Nights", the only field of a page, searches for no town.
  if (isOfOtherMake(field, told, turn)) return { state: 'missing', phrase: said, use: 'type', nearest: [] };
  if (isWhere && tellsMore(told)) return { state: 'missing', phrase: said, use: 'type', nearest: [] };
  const text = isWhere ? told.replace(LODGING_IN, '') : told;
  const name = nameOf(field);
  const value = plainValue(text).text;
  if (takesOffer(turn.memo.clauses[turn.at + 1]?.command)) return setValue(turn, field, text);
  const button = sentBy(field, turn.model);
  const type: PageAction = { kind: 'type', ref: field.ref, name, text: value, submit: button === undefined };
  const actions: PageAction[] = [type];
  const sign = button === undefined ? inlineSign('search', field.node.parent ?? field.node) : undefined;
  if (sign !== undefined) actions.splice(0, 1, { ...type, submit: false }, { kind: 'click', ...sign });
  if (button !== undefined) actions.push({ kind: 'click', ref: button.ref, name: nameOf(button) });
  return { state: 'act', actions, said: `searched for ${quote(value)}`, final: true, pause: true };
}

/** "A hotel in Graz", where it is asked where to. */
const LODGING_IN =
  /^(?:an?\s+|the\s+|some\s+)?(?:hotels?|hostels?|rooms?|beds?|flats?|apartments?|places?|stays?|somewhere)(?:\s+to\s+stay)?\s+(?:in|at|near)\s+/i;

/** "Look up Ferdy in the book", where nothing is searched: he is found by turning it over. */
export function findClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  return searchField(turn.model) === undefined ? asFinding(clause) : undefined;
}

/** "Search for the letter by Ferdy", where the page shows it: those are no words to search for. */
export function shownClauses(clause: Clause, turn: Turn): Clause[] | undefined {
  if (clause.command.kind !== 'search' || !DESCRIBED.test(clause.command.text)) return undefined;
  const found = turn.find(clause.command.text, 'click');
  return found.state === 'found' && found.score >= SHOWN ? asFinding(clause) : undefined;
}

const DESCRIBED = /^(?:the|an?|my) [^"“]+ (?:by|from|of|about|with|in|that|which) /i;
const SHOWN = 0.8;

function asFinding(clause: Clause): Clause[] | undefined {
  if (clause.command.kind !== 'search') return undefined;
  const source = clause.source.replace(SEARCHES, 'find ');
  const command = source === clause.source ? undefined : parseClause(source);
  return command === undefined || command.kind === 'search' ? undefined : [{ ...clause, source, command }];
}

const SEARCHES = /^(?:look (?:up|for)|search for|search)\s+/i;

/** Days, or how many come: no part of where to. */
const tellsMore = (text: string): boolean =>
  /\d|\b(?:from|until|for|on) \S/i.test(text.replace(/^["“].*["”]$/, ''));

function target(turn: Turn, said: string): { field: Element | undefined; text: string } {
  const where = /^(.+?)\s+(?:in|on|using|with)\s+(?:the\s+)?(.+)$/i.exec(said);
  if (where) {
    const named = turn.matches(where[2] as string, 'type')[0];
    if (named !== undefined && named.score >= 0.8 && named.element.kind === 'field')
      return { field: named.element, text: where[1] as string };
  }
  const there = fieldOfPart(said, turn.model);
  if (there !== undefined) return there;
  const field = searchField(turn.model);
  const text = QUOTED_IN.exec(said)?.[1] ?? said.replace(IN_LIST, '');
  return {
    field,
    text: (field && (behindPlace(text, field) ?? soughtName(text, field, turn.model))) ?? text,
  };
}

/** '"Ada" at the garden table', where that is a part of the page with a search of its own, as others have. */
export function fieldOfPart(said: string, model: PageModel): { field: Element; text: string } | undefined {
  const [, text, place] = /^(.+?)\s+(?:at|in|on|under|within|for)\s+(?:the\s+)?([^"“”]+)$/i.exec(said) ?? [];
  const part = place === undefined ? undefined : partCalled(place, model);
  const field = part && searchField(modelWithin(model, part));
  if (text === undefined || field === undefined) return undefined;
  const isOnly = field === searchField(model) && !isOneOfSome(field, model);
  return isOnly ? undefined : { field, text };
}

const isOneOfSome = ({ node, name }: Element, { elements }: PageModel): boolean =>
  elements.filter((other) => other.node.role === node.role && other.name === name).length > 1;

/** '"Madrid" in the table': where it is searched is no part of it. */
const QUOTED_IN = /^("[^"]+"|“[^”]+”)\s+(?:in|on|within|from)\s+(?:the|this|our)\s[^"“]+$/i;
const IN_LIST =
  /\s+(?:in|on|within|from)\s+(?:the|this)\s+(?:table|list|page|web ?site|site|search (?:box|bar|field)|box|bar)$/i;

/** "Seapedia for keepers", where the field says that it searches Seapedia; or what is quoted there. */
function behindPlace(said: string, field: Element): string | undefined {
  const [, place = '', text = ''] = /^(\S+(?: \S+){0,2}?)\s+for\s+(.+)$/i.exec(said) ?? [];
  const names = field.labels.flatMap(({ words }) => words);
  const isNamed = wordsOf(place).every((word) => STOP_WORDS.has(word) || names.includes(word));
  return text !== '' && (isNamed || (isQuoted(text) && !isQuoted(place))) ? text : undefined;
}

const isQuoted = (text: string): boolean => /^["“].*["”]$/.test(text);
