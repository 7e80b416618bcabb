// SPDX-License-Identifier: MIT
// A member of a collection as the target of a command: "the 3rd result", "the cheapest flight", "the email from Bob".
import { ITEM_NOUNS } from '../language/lexicon.ts';
import { priceIn } from '../language/numbers.ts';
import { BEHIND, isItem, isRoleWord } from '../language/phrase.ts';
import { type Selection, selectionOf } from '../language/selection.ts';
import { stem, wordsOf } from '../language/text.ts';
import { isButton } from './kinds.ts';
import { textOf } from './labels.ts';
import { controlFor, insideOf } from './member-controls.ts';
import { openerOf } from './member-openers.ts';
import { isSponsored, type Member } from './members.ts';
import { type Element, isWithin, type Match, type PageModel, takesClicks } from './model.ts';
import { pagerOf } from './pager.ts';
import { mentions } from './score.ts';
import { selected } from './select.ts';

/** Its words are explained by the collection. */
const EXPLAINED = 0.85;
const SCORE = 0.86;
/** "Book the cheapest flight" where the button that books it is called something else. */
const TAKING = /^(book|reserve|take|buy|order|get|choose|select|pick|rent|hire|open|view)\s+(?:me\s+)?/i;
const TAKEN = SCORE - 0.04;

/** What to click for the member that is placed or told by its noun; of the likeliest collection that has one. */
export function memberMatches(phrase: string, model: PageModel): Match[] {
  const selection = selectionOf(phrase);
  if (isOfMember(selection)) {
    const found = clickable(selection, model, SCORE);
    // What is no word for a member means one only where it can be clicked.
    const [noun = ''] = selection.words.split(BEHIND);
    const isPlaced = selection.superlative !== undefined || isItem(noun);
    return isPlaced
      ? found
      : found.filter(({ element: { kind, node } }) => kind !== 'text' || takesClicks(node));
  }
  const taken = TAKING.exec(phrase);
  if (taken === null) return [];
  const what = selectionOf(phrase.slice(taken[0].length));
  return what.superlative === undefined && what.ordinal === undefined
    ? []
    : clickable(what, model, TAKEN, taken[1]);
}

/** "Second result", "last walk", "email from Bob", "the walk with a view"; of a superlative any noun will do. */
function isOfMember({ words, superlative, ordinal }: Selection): boolean {
  const [noun = ''] = words.split(BEHIND);
  const [last = ''] = wordsOf(noun).slice(-1);
  if (superlative !== undefined) return true;
  // "The second news headline": what else is said is what stands over them.
  if (ordinal !== undefined && ITEM_NOUNS.has(stem(last))) return true;
  if (isItem(noun)) return ordinal !== undefined || noun !== words;
  const isNoun = /^\p{L}+$/u.test(noun) && !isRoleWord(noun) && !VERBS.test(noun);
  return isNoun && (ordinal !== undefined || noun !== words);
}

/** "Say that this page was useful" is about no member. */
const VERBS = /^(?:say|tell|show|give|make|mark|let|read|write|ask|answer|vote|report)$/i;

/** @param verb What is done with it, for which it may have a control. */
function clickable(selection: Selection, model: PageModel, score: number, verb?: string): Match[] {
  const found = selected(selection, model).flatMap(({ members, group, score: told }) => {
    const [member, ...more] = members;
    if (member === undefined || more.length > 0 || told < EXPLAINED) return [];
    const own = verb === undefined ? undefined : controlFor(member, [verb], model);
    const element = own ?? pricedAs(selection, member, model) ?? openerOf(member, group, model);
    return element === undefined ? [] : [{ element, member }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const shows = ({ name }: Element): boolean => mentions(toldOf(selection), name) >= EXPLAINED;
  // A section of questions has all the words of each: what opens its first opens no other.
  const inner = found.find(
    ({ element, member }) =>
      shows(element) && isWithin(member.node, first.member.node) && member !== first.member,
  );
  return [{ element: (shows(first.element) ? first : (inner ?? first)).element, score }];
}

/** "The cheapest flight", each of which has several fares to press: the cheapest of its own. */
function pricedAs({ superlative }: Selection, member: Member, model: PageModel): Element | undefined {
  if (superlative?.kinds.includes('price') !== true) return undefined;
  const sign = superlative.end === 'min' ? 1 : -1;
  const [best] = insideOf(member, model)
    .flatMap((element) => {
      const price = isButton(element) ? priceIn(textOf(element.node)) : undefined;
      return price === undefined ? [] : [{ element, price }];
    })
    .sort((a, b) => sign * (a.price - b.price));
  return best?.element;
}

/** What is said of it beside its noun. */
function toldOf({ words }: Selection): string {
  const [noun = '', ...more] = words.split(BEHIND);
  return more.join(' ') || noun;
}

/** How many members the likeliest collection shows, for an ordinal that goes on behind the page's end. */
export function countFor(phrase: string, model: PageModel): number {
  const { ordinal, ...anyOf } = selectionOf(phrase);
  if (ordinal === undefined) return 0;
  const pager = pagerOf(model);
  const turning = pager === undefined ? [] : [pager.next, pager.more, ...pager.numbers];
  const turns = ({ node }: Member): boolean => turning.some((one) => one && isWithin(one.node, node));
  const shown = selected(anyOf, model).find(({ group }) => !group.members.some(turns));
  return shown?.members.filter((member) => !isSponsored(member)).length ?? 0;
}
