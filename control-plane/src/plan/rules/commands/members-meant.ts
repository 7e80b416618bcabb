// SPDX-License-Identifier: MIT
// Which members of which collections of the page something is done to.
import { isOfAuthor } from '../language/deeds.ts';
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { ordinalOf } from '../language/numbers.ts';
import { selectionOf } from '../language/selection.ts';
import { stem, wordsOf } from '../language/text.ts';
import { areOfOne } from '../page/authors.ts';
import { apartFromHolders, type MeantIn } from '../page/holders.ts';
import { ancestor } from '../page/labels.ts';
import type { Group, Member } from '../page/members.ts';
import { isWithin } from '../page/model.ts';
import { likelyGroups } from '../page/select.ts';
import { membersMeant } from '../page/several.ts';
import { pickKey, type Turn } from '../turn/turn.ts';
import type { Said } from './said.ts';

export function meantIn(turn: Turn, said: Said): MeantIn[] {
  const all = likelyGroups(turn.model).flatMap((group) => {
    const members = membersIn(group, said, turn);
    return members === undefined ? [] : [{ group, members }];
  });
  // A column of the page shows all that is said of the posts in it, and is none of them.
  const { inner, outer } = apartFromHolders(all);
  return [...likeliest(inner, said), ...likeliest(outer, said)];
}

/**
 * "Chiara's message" is one that is called by her name rather than the list of all people, which shows it as well, and says more than
 * her name does.
 */
function likeliest(found: MeantIn[], { whom }: Said): MeantIn[] {
  const said = wordsOf(selectionOf(whom).words);
  const words = said.filter((word) => !STOP_WORDS.has(word) && !ITEM_NOUNS.has(word));
  const isShown = ({ group, members }: MeantIn): boolean =>
    words.every((word) => group.about.includes(word) || members.every((one) => one.words.has(word)));
  // "The overdue loans" are lines of that list rather than what leads to the view "Loans".
  const all = found.some(isShown) ? found.filter(isShown) : found;
  const isTold = (word: string): boolean => words.includes(word) || !/^\p{L}/u.test(word);
  const called = all.filter(({ members }) =>
    members.every(({ title }) => wordsOf(title).some((word) => words.includes(word))),
  );
  const telling = called.filter(({ members }) => members.every(({ text }) => !wordsOf(text).every(isTold)));
  const isThing = said.some((word) => ITEM_NOUNS.has(word));
  // "Chicken wings" among the starters is no "Thai chicken" among the main courses.
  const whole = (isThing ? telling : called).filter(({ members }) =>
    members.every(({ title }) => words.every((word) => wordsOf(title).includes(word))),
  );
  return [whole, isThing ? telling : called, called, all].find(({ length }) => length > 0) ?? [];
}

/** The one member that is meant in the whole page. */
export function soleIn(turn: Turn, said: Said): { group: Group; member: Member } | undefined {
  const { inner } = apartFromHolders(meantIn(turn, said));
  const [meant, ...more] = inner.filter(({ members }) => members.length === 1);
  const [member] = meant?.members ?? [];
  return meant === undefined || member === undefined || more.length > 0
    ? undefined
    : { group: meant.group, member };
}

/** The members meant, or the one that the room chose. */
function membersIn(group: Group, { whom, deeds }: Said, { memo, model }: Turn): Member[] | undefined {
  if (group.members.length < 2 || isOfSite(group, whom)) return undefined;
  const ref = memo.picks[pickKey(whom)]?.ref;
  const node = ref === undefined ? undefined : model.elements.find((element) => element.ref === ref)?.node;
  const chosen = node && group.members.find((member) => isWithin(node, member.node));
  if (chosen !== undefined) return [chosen];
  const meant = membersMeant(group, whom);
  const files = filesIn(whom);
  const isFile = ({ text }: Member): boolean => files.some((file) => text.toLowerCase().includes(file));
  const isOther = files.length > 0 && meant !== undefined && !meant.members.every(isFile);
  if (meant === undefined || isOther) return undefined;
  if (!meant.unclear) return meant.members;
  return isOfAuthor(deeds[0] ?? '') && areOfOne(meant.members) ? meant.members.slice(0, 1) : undefined;
}

/** "The first post" is no part of the site, of which its head shows a list. */
const isOfSite = ({ collection }: Group, whom: string): boolean =>
  isOnlyCounted(whom) &&
  [collection.parent, ancestor(collection.parent, OF_SITE, 4)].some((node) => node && OF_SITE(node.role));

const OF_SITE = (role: string): boolean => role === 'navigation' || role === 'banner';

const isOnlyCounted = (whom: string): boolean =>
  wordsOf(selectionOf(whom).words).every(
    (word) =>
      STOP_WORDS.has(word) ||
      ordinalOf(word) !== undefined ||
      (ITEM_NOUNS.has(stem(word)) && !OF_MENU.has(stem(word))),
  );

const OF_MENU = new Set(['link', 'item', 'option', 'page', 'entry', 'tab']);

/** "Old.pdf" is not the one PDF that there is. */
export const fileIn = (whom: string): string => filesIn(whom)[0] ?? '';

const filesIn = (whom: string): string[] =>
  [...whom.matchAll(/[\p{L}\p{N}_-]+\.\p{L}\w{1,4}\b/gu)].map(([file]) => file.toLowerCase());
