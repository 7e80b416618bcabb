// SPDX-License-Identifier: MIT
// Phrases that mix a control's name with what it belongs to: "delete Chen Wu", "like the post of Marco", "the team plan".
// The words that are not in its name must stand near it, or tell which member of a collection it is in.

import { isDoneTo, mayBeHidden } from '../language/deeds.ts';
import { ITEM_NOUNS, STOP_WORDS, STRUCTURE_NOUNS } from '../language/lexicon.ts';
import { superlativeIn } from '../language/superlatives.ts';
import { COMPOUNDS } from '../language/synonyms.ts';
import { likeness, stem, wordsOf } from '../language/text.ts';
import { DISABLED } from './fitness.ts';
import type { Element, Match, PageModel } from './model.ts';
import { thoseOf } from './own.ts';
import { showsQuoted } from './quoted.ts';
import { byAnchor } from './relate.ts';
import { selectedBy } from './select.ts';
import { calledJust } from './several.ts';

const NAMED = 0.75;
const COVERED = 0.6;
const SCORE = 0.93;
/** Of the fitness for what is to be done. */
const CONTROL = 0.85;
const TEXT = 0.69;
/** What it counts as where it is a text. */
const PLAIN = 0.78;

/** A match, the said words that its name took, and whether that is all of its name. */
interface Named extends Match {
  used: Set<string>;
  isWhole: boolean;
  /** The words that were said beside its name. */
  rest: string;
}

export type Fitness = (element: Element) => number;

/** Controls first, also those that take nothing yet; where none is so called, texts that may be ones without looking like it. */
export function contextMatches(phrase: string, model: PageModel, fitness: Fitness): Match[] {
  if (!showsQuoted(phrase, model)) return [];
  const able: Fitness = (element) => fitness(element) / (element.node.disabled === true ? DISABLED : 1);
  const controls = matchesOf(phrase, model, able, CONTROL).map(({ element, score }) => ({
    element,
    score: score * (element.node.disabled === true ? DISABLED : 1),
  }));
  return controls.length > 0 ? controls : matchesOf(phrase, model, fitness, TEXT);
}

function matchesOf(phrase: string, model: PageModel, fitness: Fitness, least: number): Match[] {
  const words = verbJoined(wordsOf(phrase));
  const all: Named[] = [];
  const content = words.filter((word) => !STOP_WORDS.has(word));
  const [verb = ''] = content;
  const isDone = isDoneTo(verb) || (mayBeHidden(verb) && model.names.isName(verb));
  for (const element of model.names.sharing(content, '')) {
    const fit = fitness(element);
    if (fit < least || (isDone && !isCalled(element, verb))) continue;
    const cut = leftover(words, element, model);
    if (cut === undefined || (least === TEXT && !cut.leads)) continue;
    all.push({ ...cut, element, score: SCORE * Math.max(fit, PLAIN) * cut.named });
  }
  const most = Math.max(0, ...all.map(({ used }) => used.size));
  const groups = Map.groupBy(withoutSaidBetter(all), ({ rest }) => rest);
  return [...groups].flatMap(([rest, matches]) =>
    resolve(
      rest,
      matches.map(({ element, score, used }) => ({
        element,
        score: used.size < most ? score * 0.95 : score,
      })),
      model,
    ),
  );
}

/** "Sign in" for the members' page: one verb, which no "Sign up" bears. */
function verbJoined(words: string[]): string[] {
  const from = words.findIndex((word) => word !== 'the');
  const verb = words.slice(from, from + 2).join('');
  return from >= 0 && COMPOUNDS.has(verb) ? [...words.slice(0, from), verb, ...words.slice(from + 2)] : words;
}

/** "A check-up with Finch" is no check-up with Sands that stands beside that: another of its kind has these words and more. */
function withoutSaidBetter(all: Named[]): Named[] {
  const isSaidBetter = (one: Named): boolean =>
    !one.isWhole &&
    all.some(
      ({ element, used }) =>
        element.kind === one.element.kind &&
        used.size > one.used.size &&
        [...one.used].every((word) => used.has(word)),
    );
  return all.filter((one) => !isSaidBetter(one));
}

/** A deed on a thing, or one that the page has a control for, is not done by a click on something else. */
const isCalled = ({ labels }: Element, verb: string): boolean =>
  labels.some(({ joined }) => joined.some((word) => likeness(verb, word) >= NAMED));

/** The words that a name leaves over, in their order; undefined where the name itself is not said. */
function leftover(
  words: string[],
  element: Element,
  { names }: PageModel,
): (Pick<Named, 'rest' | 'used' | 'isWhole'> & { named: number; leads: boolean }) | undefined {
  const content = words.filter((word) => !STOP_WORDS.has(word));
  for (const label of element.labels) {
    if (label.weight < 0.7 || label.joined.length > 6) continue;
    const used = new Set<string>();
    let covered = 0;
    let sum = 0;
    const telling = label.joined.filter((word) => !/^\d+$/.test(word) && !FILLERS.has(word));
    const named = telling.filter((word) => !ITEM_NOUNS.has(stem(word)));
    const shown = named.length > 0 ? named : telling;
    for (const word of shown) {
      const said = content.find((other) => names.likeness(other, word) >= NAMED);
      if (said === undefined) continue;
      used.add(said);
      covered += 1;
      sum += names.likeness(said, word);
    }
    if (covered === 0 || covered / shown.length < COVERED) continue;
    // "The article about lenses" names no "About us".
    if (!used.has(content[0] as string) && [...used].every((word) => RELATING.has(word))) continue;
    // "Not spam" is no "Spam".
    const isDenied = [...used].some((word) => words[words.indexOf(word) - 1] === 'not');
    if (isDenied && !label.joined.includes('not')) continue;
    for (const word of label.joined) if (FILLERS.has(word) && words.includes(word)) used.add(word);
    const rest = words.filter((word) => !used.has(word));
    if (!rest.some((word) => !STOP_WORDS.has(word))) continue;
    const leads = used.has(content[0] as string);
    const first = leads ? 1 : isPlace(words, used) ? 0.85 : 0.93;
    const whole = covered === shown.length ? 1 : 0.93;
    // "The article about lenses" is hardly what is called just "Article".
    const own = named.length > 0 ? 1 : 0.9;
    return {
      rest: rest.join(' '),
      named: (sum / covered) * first * whole * own * label.weight,
      used,
      isWhole: whole === 1,
      leads,
    };
  }
  return undefined;
}

/** "The History tab of the article": what stands behind a preposition is where the thing is. */
function isPlace(words: string[], used: Set<string>): boolean {
  const at = words.findIndex((word) => used.has(word));
  return words.slice(1, at).some((word) => PLACING.has(word));
}

const PLACING = new Set(['of', 'in', 'on', 'under', 'within', 'inside']);

/** Words of a name that people leave out. */
const FILLERS = new Set([
  'all',
  'not',
  'now',
  'here',
  'please',
  'this',
  'new',
  'item',
  'send',
  'me',
  'flight',
]);

function resolve(said: string, matches: Match[], model: PageModel): Match[] {
  const meant = ofMembers(said.replace(DESTINATION, ''), matches, model);
  if (meant !== undefined) return meant;
  if (superlativeIn(said) !== undefined && matches.length > 1) return [];
  const whole = resolveRest(said, matches, model);
  const rest = said.replace(DESTINATION, '');
  return whole.length > 0 || rest === said ? whole : resolveRest(rest, matches, model);
}

/** The controls of the members that the words mean; undefined where they mean none that has one. */
function ofMembers(words: string, matches: Match[], model: PageModel): Match[] | undefined {
  const found = selectedBy(words, model)
    .filter(({ score, members, group }) => score >= 0.8 && members.length < group.members.length)
    .map(({ members }) =>
      calledJust(members, words).flatMap(({ node }) => within(matches, node.order, node.end)),
    )
    .filter(({ length }) => length > 0)
    .map((controls) => ownOf(controls, words));
  return found.sort((a, b) => a.length - b.length)[0];
}

/** A section of things is a member, too: of its controls the one of the thing. */
function ownOf(controls: Match[], words: string): Match[] {
  const told = words.split(' ').filter((word) => !RELATING.has(word));
  const own = thoseOf(controls, told.join(' '));
  return own.length > 0 ? own : controls;
}

/** "… to the basket": where to, which the control's name need not say. */
const DESTINATION =
  /\s+(?:to|into|in|from|on) (?:(?:the|my|our|a) )?(?:(?:shopping )?(?:basket|cart|bag|trolley)|order|list|wishlist|favou?rites|watchlist|collection|library)$/;

function resolveRest(rest: string, matches: Match[], model: PageModel): Match[] {
  const told = rest.split(' ');
  while (told.length > 1 && (STOP_WORDS.has(told[0] as string) || STRUCTURE_NOUNS.has(told[0] as string)))
    told.shift();
  const meant = ofMembers(told.join(' '), matches, model);
  if (meant !== undefined) return meant;
  const content = rest.split(' ').filter((word) => !STOP_WORDS.has(word) && !RELATING.has(word));
  const telling = content.filter((word) => !STRUCTURE_NOUNS.has(stem(word)) && !ITEM_NOUNS.has(stem(word)));
  if (telling.length === 0) return matches.map((match) => ({ ...match, score: match.score * 0.95 }));
  return byAnchor(matches, { relation: 'near', label: telling.join(' ') }, model);
}

/** Words that only tie the name to what tells which one. */
const RELATING = new Set([
  'about',
  'regarding',
  'concerning',
  'sent',
  'written',
  'posted',
  'titled',
  'containing',
  'accept',
  'allow',
  'use',
  'take',
  'keep',
  'next',
  'beside',
  'near',
  'behind',
  'after',
]);

function within(matches: Match[], from: number, to: number): Match[] {
  return matches
    .filter(({ element }) => element.node.order >= from && element.node.order < to)
    .map((match) => ({ ...match, score: Math.min(1, match.score / SCORE) }));
}
