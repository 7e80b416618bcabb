// SPDX-License-Identifier: MIT
// The members of the page's collections that a noun phrase means. A word that nothing on the page explains means none.
import type { SnapshotNode } from '../../snapshot.ts';
import { beginsWith } from '../language/begun.ts';
import { COLLECTION_NOUNS, ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { numberOf } from '../language/numbers.ts';
import { BEHIND } from '../language/phrase.ts';
import { type Selection, selectionOf } from '../language/selection.ts';
import { AUXILIARIES, SOFT_WORDS } from '../language/soft-words.ts';
import { likeness, normalise, stem, tokensOf, wordsOf } from '../language/text.ts';
import { withDayPart } from './day-part.ts';
import { affirmed } from './denied.ts';
import { flagsIn } from './flags.ts';
import { inColumn } from './in-column.ts';
import { ofKind, withSoMany } from './kind-told.ts';
import { amountIn, isWithin, measuresOf } from './measure.ts';
import { type Group, groupsOf, isSponsored, type Member } from './members.ts';
import type { PageModel } from './model.ts';
import { isAbout, isNoun, isNumbered, isSubject, isValue } from './nouns.ts';
import { shareOnlyNoun } from './same-noun.ts';
import { ofWay } from './spent.ts';
import { hasState, stateAsked, stateHolds } from './ticked.ts';
import { tiesIn, withoutNow } from './ties.ts';

export interface Selected {
  group: Group;
  members: Member[];
  selection: Selection;
  /** 0 … 1: how well the phrase is explained by the page. */
  score: number;
}

/** A page, and what earlier ones of the task said. */
type Shown = Pick<PageModel, 'root'> & Partial<Pick<PageModel, 'earlier'>>;

const FITS = 0.78;
/** "No smoking", "non-stop": what is sought denies the word itself. */
const DENIES = ['no', 'non'];
/** But for its plural. */
const SAME = 0.95;
/** A form of the word: “travelling”, “travel”; of “work” a “workshop” is none. */
const FORM = 0.85;

/** Of every collection that has such members, the likeliest first. */
export function selectedBy(phrase: string, page: Shown): Selected[] {
  return selected(selectionOf(phrase), page);
}

export function selected(selection: Selection, { root, earlier }: Shown): Selected[] {
  const found = groupsOf(root).flatMap((group) => selectIn(group, selection, earlier) ?? []);
  return found
    .filter((one) => !found.some((other) => other.score >= one.score && isInBranch(other, one)))
    .sort(
      (a, b) =>
        b.score - a.score ||
        calledIn(b.group, selection) - calledIn(a.group, selection) ||
        weightOf(b.group) - weightOf(a.group),
    );
}

/** "The 5th search result" is of what stands under "7 results for …": how many of the words tell what the members are. */
function calledIn({ collection: { title } }: Group, { words, ordinal }: Selection): number {
  if (ordinal === undefined) return 0;
  const shown = wordsOf(title).map(stem);
  return wordsOf(words).filter((word) => shown.includes(stem(word))).length;
}

/** A branch shows all the words of what is in it: that is meant, where it is told as well. */
function isInBranch({ members }: Selected, { members: [branch, ...more] }: Selected): boolean {
  if (branch === undefined || more.length > 0 || members.length === 0) return false;
  const list = branch.node.children.find(({ role }) => role === 'list' || role === 'group');
  return list !== undefined && members.every(({ node }) => node.order >= list.order && node.order < list.end);
}

/** Every collection, the one that tells most first. */
export const likelyGroups = ({ root }: Shown): Group[] =>
  [...groupsOf(root)].sort((a, b) => weightOf(b) - weightOf(a));

/** Those whose words the page explains well enough to answer by. */
export const likeliest = (phrase: string, page: Shown): Selected[] =>
  selectedBy(phrase, page).filter(({ score }) => score >= 0.6);

/** Between collections that explain a phrase equally well: the one that tells most. */
function weightOf({ members, collection }: Group): number {
  const text = members.reduce((sum, { text }) => sum + text.length, 0);
  return (inNavigation(collection.parent) ? 0 : 2_000) + Math.min(1_900, text);
}

export function inNavigation(node: SnapshotNode): boolean {
  for (let at: SnapshotNode | undefined = node; at !== undefined; at = at.parent)
    if (at.role === 'navigation' || at.role === 'banner' || at.role === 'contentinfo') return true;
  return false;
}

/** Undefined: the phrase speaks of something else. */
export function selectIn(group: Group, said: Selection, earlier: string[] = []): Selected | undefined {
  const column = inColumn(said, group);
  const under = column && selectIn(column.group, column.selection, earlier);
  if (under !== undefined) return { ...under, group, selection: said };
  const selection = withDayPart(said, group);
  const { superlative, start = '' } = selection;
  const around = superlative && [...group.around, ...earlier];
  const words = withoutMeasure(
    withoutVerbs(withoutNow(selection, group), selection, group),
    selection,
    group,
  );
  const told = mentioned(group, words, around);
  if (told === undefined) return undefined;
  const ranked = selection.superlative ?? selection.ordinal ?? selection.bounds[0] ?? selection.not[0];
  if (ranked === undefined && told.score < 0.7) return undefined;
  let members = ofOwner(told.members, selection.words).filter(({ title }) => beginsWith(title, start));
  if (members.length === 0 && start !== '') return undefined;
  for (const not of selection.not) {
    const without = mentioned(group, flagsIn(`with ${not}`, group).size > 0 ? `with ${not}` : not);
    const state = hasState(group) ? stateAsked(not) : undefined;
    if (state !== undefined) members = members.filter((one) => stateHolds(one, state) === false);
    else if (without === undefined || without.members.length === group.members.length) return undefined;
    else members = members.filter((one) => !without.members.includes(one));
  }
  for (const bound of selection.bounds) {
    if (!members.some((one) => amountIn(one, bound) !== undefined)) return undefined;
    members = members.filter((one) => isWithin(amountIn(one, bound), bound));
  }
  // "Ana's latest mail" is her only one, whether or not it tells when it came.
  const isSole = members.length === 1 && selection.words !== '' && superlative?.names.includes('posted');
  const chosen = placed(members, selection) ?? (isSole ? members : undefined);
  return chosen && { group, selection, members: chosen, score: told.score };
}

/** "Joined after 2020": the bound tells by itself what the page need not call so. */
const withoutVerbs = (phrase: string, { bounds }: Selection, { members, about }: Group): string =>
  bounds.reduce((left, { of }) => {
    const isShown = about.includes(of) || members.some(({ words }) => words.has(of));
    return /^\p{Ll}+ed$/u.test(of) && !isShown ? left.replace(new RegExp(`\\b${of}\\b`), ' ') : left;
  }, phrase);

/** "The highest best score" where that column is called "Best". */
function withoutMeasure(phrase: string, { superlative }: Selection, { members, about }: Group): string {
  const named = wordsOf(superlative?.names[0] ?? '');
  const isShown = (word: string): boolean =>
    about.includes(word) || members.some(({ words }) => words.has(word));
  if (!named.some(isShown)) return phrase;
  const untold = named.filter((word) => !isShown(word));
  return untold.reduce((left, word) => left.replace(new RegExp(`\\b${word}\\b`, 'i'), ' '), phrase);
}

/** "The post by Rosa" is hers, rather than one that speaks of her. */
function ofOwner(members: Member[], words: string): Member[] {
  const owner = wordsOf(OWNER.exec(words)?.[1] ?? '');
  const isHers = ({ title }: Member): boolean => owner.every((word) => wordsOf(title).includes(word));
  const hers = owner.length === 0 ? [] : members.filter(isHers);
  return hers.length > 0 ? hers : members;
}

const OWNER = /\s(?:by|from)\s+(\S.*)$/i;

function placed(members: Member[], selection: Selection): Member[] | undefined {
  const { superlative, ordinal, count } = selection;
  let chosen = ordinal === undefined ? members : members.filter((one) => !isSponsored(one));
  if (superlative !== undefined) {
    const measured = measuresOf(members, superlative);
    if (measured === undefined) return undefined;
    const amounts = ofWay(measured, selection.words);
    const way = superlative.end === 'min' ? 1 : -1;
    const sorted = [...amounts].sort(([, a], [, b]) => way * (a - b));
    const foremost = sorted.filter(([, amount]) => amount === sorted[0]?.[1]);
    const several = typeof count === 'number' || ordinal !== undefined;
    chosen = (several ? sorted : foremost).map(([member]) => member);
  }
  if (ordinal !== undefined && typeof count === 'number')
    return ordinal < 0 ? chosen.slice(-count) : chosen.slice(0, count);
  if (ordinal !== undefined) {
    const one = chosen.at(ordinal < 0 ? ordinal : ordinal - 1);
    return one === undefined ? [] : [one];
  }
  if (typeof count !== 'number') return chosen;
  if (superlative !== undefined) return chosen.slice(0, count);
  return chosen.length === count ? chosen : undefined;
}

/** Several of what a column is called for. */
const isOfColumn = (word: string, { collection }: Group): boolean =>
  stem(word) !== word && collection.columns.some((column) => normalise(column) === stem(word));

interface Mentioned {
  members: Member[];
  score: number;
}

/**
 * Members that show all of the words that not every member shows; undefined where a word is on none of them.
 * @param around words of what is not a member: where a superlative tells which one is meant, others may tell of the page as a whole, or of
 *   the one where the members were searched for.
 */
function mentioned(group: Group, phrase: string, around: string[] = []): Mentioned | undefined {
  const words = told(phrase).map((word) => inDigits(word, group));
  const ties = tiesIn(phrase);
  const nounAt = told(phrase.split(BEHIND)[0] as string).length - 1;
  const state = hasState(group) ? stateAsked(phrase) : undefined;
  const flags = flagsIn(phrase, group);
  let { members } = group;
  let unknown = 0;
  let known = 0;
  for (const [i, word] of words.entries()) {
    const flagged = flags.get(word);
    if (flagged !== undefined) {
      members = members.filter((one) => flagged.includes(one));
      known += 1;
      continue;
    }
    if (state !== undefined && wordsOf(state.word).includes(word) && !isValue(word, group)) {
      members = members.filter((one) => stateHolds(one, state));
      known += 1;
      continue;
    }
    const counted = withSoMany(word, words[i + 1], group);
    if (counted !== undefined) {
      members = members.filter((one) => counted.includes(one));
      known += 1;
      continue;
    }
    if (
      (i === nounAt || isNumbered(words.slice(i + 1))) &&
      isNoun(word) &&
      !isValue(word, group) &&
      !isSubject(word, group)
    ) {
      known += isAbout(group.about, word) ? 1 : 0;
      continue;
    }
    // "Runners" under "Runner" are all of them, and not those of the club "Fjord Runners".
    if (isOfColumn(word, group)) {
      known += 1;
      continue;
    }
    // "News" over them is not the "new bench" among them.
    if (group.about.includes(word) && !group.members.some((one) => one.words.has(word))) {
      known += 1;
      continue;
    }
    const isTie = SOFT_WORDS.has(word) || ties.has(word);
    const shown = ofKind(showingBest(group, word, isTie ? FORM : FITS), word);
    const showing = DENIES.some((no) => words.includes(no)) ? shown : affirmed(shown, word);
    if (showing.length > 0 && showing.length < group.members.length) {
      const both = members.filter((one) => showing.includes(one));
      if (both.length === 0 && SOFT_WORDS.has(word)) continue;
      members = both;
      known += 1;
    } else if (showing.length > 0 || isAbout(group.about, word)) known += 1;
    else if (ties.has(word) || (isNoun(word) && i < nounAt)) continue;
    else if (i > nounAt && nounAt >= 0 && COLLECTION_NOUNS.has(word)) continue;
    else if (isAbout(around, word)) continue;
    else if (around.length > 0 && i === nounAt) continue;
    else if (i <= nounAt && i === headOf(words, group) && !isNoun(words[nounAt] ?? '')) unknown += 1;
    else return undefined;
  }
  if (unknown > 1 || (unknown > 0 && shareOnlyNoun(members, words[nounAt] ?? '', phrase))) return undefined;
  return { members, score: (known > 0 || words.length === 0 ? 1 : 0.85) - 0.2 * unknown };
}

const told = (phrase: string): string[] =>
  tokensOf(phrase.replace(/(?<=\s)about(?=\s)/gi, ' ')).filter(
    (word) => !STOP_WORDS.has(word) && !AUXILIARIES.has(word),
  );

/** "Three bedrooms" where members have 3 of them. */
function inDigits(word: string, { members }: Group): string {
  const isTold = ITEM_NOUNS.has(word) || members.some((one) => one.words.has(word));
  const number = isTold ? undefined : numberOf(word);
  return number === undefined ? word : String(number);
}

/** The noun that the members are called by, which the page need not use: the first word that no member shows. */
function headOf(words: string[], { members }: Group): number {
  return words.findIndex(
    (word) => !members.some((one) => likeIn(one, word) >= FITS) && !SOFT_WORDS.has(word),
  );
}

/** Members that show a word, or one `least` as like; where one shows the very word, not those that show one like it. */
function showingBest({ members }: Group, word: string, least: number): Member[] {
  const best = Math.max(...members.map((one) => likeIn(one, word)));
  return members.filter((one) => likeIn(one, word) >= (best >= SAME ? SAME : least));
}

const known = new WeakMap<Member, Map<string, number>>();

/** How like the most like of its words is. */
function likeIn(member: Member, word: string): number {
  const cache = known.get(member) ?? new Map<string, number>();
  known.set(member, cache);
  const like =
    cache.get(word) ??
    (member.words.has(word) ? 1 : Math.max(0, ...[...member.words].map((shown) => likeness(word, shown))));
  cache.set(word, like);
  return like;
}
