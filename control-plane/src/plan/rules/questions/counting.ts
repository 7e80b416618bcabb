// SPDX-License-Identifier: MIT
// "How many …?": controls of a kind, members of a collection, or the number that the page itself states.
import { asked } from '../language/asked.ts';
import { ITEM_NOUNS } from '../language/lexicon.ts';
import { capital, likeness, normalise, stem, wordsOf } from '../language/text.ts';
import { unitAsked } from '../language/units.ts';
import { isUnknown } from '../page/class-words.ts';
import { drawnIn, drawnMeant } from '../page/drawn.ts';
import { kindSaid } from '../page/kinds.ts';
import { fieldOf } from '../page/measure.ts';
import type { Group } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { inNavigation, likeliest, likelyGroups, type Selected, selectedBy } from '../page/select.ts';
import type { Turn } from '../turn/turn.ts';
import { behindMember } from './behind.ts';
import { bestFact } from './best-fact.ts';
import { countInArea, countOf, isToldOf } from './count-of.ts';
import { asksForLimit } from './number-allowed.ts';
import { asksOfColumn } from './numbers-of-column.ts';
import { countOfName } from './of-name.ts';
import { countOffered } from './offered.ts';
import { countOfPictures } from './pictured.ts';
import { countOfSole, isHolderOnly } from './sole-counted.ts';
import { foundIn } from './stated-count.ts';

/** What is to be counted; undefined: the question asks for no number. */
function countedIn(question: string): { phrase: string; noun: string } | undefined {
  const match =
    /\b(?:how many|count(?: of)?|(?:the|total) number of)\s+(?:of\s+)?(?:(?:the|these|those|my|our)\s+)?(.+)$/i.exec(
      question,
    );
  if (
    !match ||
    OF_ONE.test(question) ||
    LASTS.test(question) ||
    ADDS.test(question) ||
    asksForLimit(question)
  )
    return undefined;
  const phrase = (match[1] as string)
    .replace(/\s+(?:(?:are|is)(?:\s+(?:there|in (?:it|there)))?|there\s+(?:are|is|were))[?.]*$/i, '')
    .replace(
      /\s+(?:are|is|were)\s+(?:found|listed|shown|returned)(?=\s+(?:for|from|by|about|with|under)\s)/i,
      '',
    )
    .replace(OF_WHOLE, '')
    .replace(
      /\s+do(?:es)?\s+(the (?:footer|header|side ?bar|navigation|\S+ paragraph))\s+(?:have|contain|hold|show)[?.]*$/i,
      ' in $1',
    )
    .replace(HAVE_AMOUNT, ' with $1 ')
    .replace(/\s+(?:come|turn|show) up(?=\s|$)|\s+(?:appear|match)$/i, '')
    .replace(/\s+(?:did|do|have|has|had)\s+(?:i|we|you)\s+\p{L}+$/iu, '')
    .replace(
      /\s+(?:(?:are|is|were|was)\s+there|do\s+(?:i|we|you)\s+have)(?=\s+(?:from|by|about|with|on|under|for|to|of|in|at)\s)/i,
      '',
    );
  return { phrase, noun: phrase.replace(/\s+(?:are|is|do|does|did|has|have)\b.*$/i, '') };
}

/** "Count two more sheep" adds to what is counted. */
const ADDS = /^count (?:\p{L}+|\d+) more\b/iu;

/** "Articles have a stock of 0". */
const HAVE_AMOUNT =
  /(?<=^\p{L}+)\s+ha(?:ve|s)\s+(?:an?\s+)?(\p{L}+)\s+(?:of\s+)?(?=(?:(?:more|less|fewer) than|over|under|above|below|at least|at most)\s+[€$£]?\d|[€$£]?\d)/iu;

/** "Rows does the table have". */
const OF_WHOLE =
  /\s+do(?:es)?\s+(?:the|this)\s+(?:page|list|table|screen|form|site)\s+(?:have|contain|hold|show|list)$/i;

/** "The number of the warden" is a telephone's. */
const OF_ONE = /\bwhat(?:'s| is) the number of (?:the|my|our)\s+(?:\p{L}+\s+)?\p{L}*[^s\s]$/iu;

/** "How many days do I have": a time, and nothing to count. */
const LASTS =
  /\bhow many (?:seconds|minutes|hours|days|nights|weeks|months|years)\s+(?:(?:do|can|will|have)\s+(?:i|we|you|one)|must|should|until|before)\b/i;

/** "How many points does Corran have?": the number that the page tells of it. */
export function amountAsked(question: string, turn: Turn): string | undefined {
  const { phrase, noun } = countedIn(question) ?? {};
  if (phrase === undefined || noun === undefined) return undefined;
  const fact = bestFact(turn, `how many ${phrase}`);
  const [counting = ''] = asked(noun).words;
  if (fact !== undefined && /^\d[\d.,]*$/.test(fact.value) && mentions(counting, fact.label) >= 0.7)
    return `${capital(noun)}: ${fact.value}.`;
  const amount = amountOf(phrase, turn.model)?.amount;
  return amount === undefined ? undefined : `${capital(noun)}: ${amount}.`;
}

const RESULTS = /^(?:(?:search )?results?|hits?|match(?:es)?)$/i;

/** "How many deckhands are there?": members, or controls of a kind, counted. */
export function countAsked(question: string, model: PageModel): string | undefined {
  const { phrase: said, noun = '' } = countedIn(question) ?? {};
  const phrase = said === undefined ? undefined : withoutWhole(kindSaid(said), model);
  if (phrase === undefined || DOERS.test(phrase) || amountOf(phrase, model) !== undefined) return undefined;
  // What is measured is not counted.
  if (unitAsked(question) !== undefined) return undefined;
  if (asksOfColumn(question, model)) return undefined;
  // What the page says of its results counts those on its other pages, too.
  const found = RESULTS.test(phrase) ? foundIn(model.root) : undefined;
  const count =
    found ??
    countInArea(phrase, model) ??
    drawnMeant(phrase.replace(IN_PICTURE, ''), drawnIn(model.root))?.length ??
    countOfPictures(phrase, model) ??
    countOffered(noun, model) ??
    (isOfBoxes(phrase) ? undefined : countOfMembers(phrase, model)) ??
    countOfName(phrase, model) ??
    countOf(phrase, model);
  return count === undefined ||
    (count === 1 && (TIMES.test(noun) || isInside(noun, question, model) || isHolderOnly(phrase, model)))
    ? undefined
    : `${count} ${noun}.`;
}

/** "Days does a refund take", "days leave have I got left": the one line with such a word counts none. */
const TIMES = /^(?:(?:working|business) )?(?:seconds|minutes|hours|days|nights|weeks|months|years)\b/i;

const IN_PICTURE =
  /\s+(?:(?:are|is) )?(?:(?:shown|drawn|there) )?(?:(?:in|on) (?:the|this) (?:picture|drawing|image|figure|page)|do (?:you|we|i) see|below|above)$/i;

/** "Checkboxes are ticked": those of the whole page, and not the lines of a list that have one. */
const isOfBoxes = (phrase: string): boolean =>
  /^(?:checkboxes|boxes|radios|switches) (?:are |is )?(?:checked|ticked|selected|unchecked|unticked|disabled)$/i.test(
    phrase,
  );

/** "Stamps from Tonga are in the album", where that is what the page is: nothing on it is called so. */
const withoutWhole = (phrase: string, model: PageModel): string =>
  phrase.replace(IN_WHOLE, (said, whole: string) => (isUnknown(whole, model) ? '' : said));

const IN_WHOLE =
  /\s+(?:are|is) (?:(?:there|still|left|now) )*in (?:the|this|my|our) (album|collection|catalogue|catalog|library|register|inventory|directory|stock|shop|store|fleet|log|logbook|database|set|club|team|garden|garage|gallery|museum|exhibition|programme|book)$/i;

/** "How many leeks do I need for the soup", where no line but the mail about the soup is found: its text tells. */
function isInside(noun: string, question: string, model: PageModel): boolean {
  const [counted = ''] = wordsOf(noun);
  if (OF_OTHERS.test(question)) return true;
  if (ITEM_NOUNS.has(stem(counted))) return false;
  return isUnknown(counted, model)
    ? behindMember(question, model) !== undefined
    : isToldOf(stem(counted), model.root);
}

/** "How many seats have they sold", "how many visits have I got left": the one line that speaks of it is none of them. */
const OF_OTHERS =
  /\b(?:have|has|did|do|does) (?:they|he|she)\b|\bsold\b|\bleft\s+(?:for|on|in|at)\b|\b(?:i|we)(?: have)?(?: got)? left[?.!]*$/i;

/** "How many people liked the post": none of those that the page lists. */
const DOERS =
  /^(?:people|users|persons|readers|visitors)\s+(?!(?:are|is|were|in|on|from|with|who|that)\b)\p{L}+\s+(?:the|this)\s/iu;

/** "How many likes does First snow have?": of the one member that is meant; undefined where several or none may be. */
function amountOf(phrase: string, model: PageModel): { amount: string | undefined } | undefined {
  const [, own, owner] = HAS.exec(phrase) ?? [];
  if (own !== undefined && owner !== undefined && isToldOfEach(own, model))
    return { amount: amountTold(own, owner, model) };
  const [, held = '', place = ''] = IN_ONE.exec(phrase) ?? [];
  const inside = held === '' ? undefined : amountTold(held, place, model);
  if (inside !== undefined) return { amount: inside };
  const [, what = own, whom = owner] =
    /^(.+?)\s+(?:does|do|did)\s+(?!(?:i|we|you|it|they)\b)(.+?)\s+(?:have|get|need|cost|hold|contain)$/i.exec(
      phrase,
    ) ??
    /^(\p{L}+)\s+(?:(?:are|is)\s+)?(?:on|under|for|of)\s+(.+)$/iu.exec(phrase) ??
    [];
  const [best] = whom === undefined ? [] : likeliest(whom, model);
  const [member, ...more] = best?.members ?? [];
  if (what === undefined || member === undefined || more.length > 0 || best?.group.members.length === 1)
    return undefined;
  return { amount: amountTold(what, whom as string, model) };
}

/** "Posts are in the forum hiking", whose line says "3 posts". */
const IN_ONE = /^(\p{L}+)\s+(?:(?:are|is)\s+)?(?:there\s+)?in\s+(.+)$/iu;

/** "Points has Fenwick got", "goals did Fenwick score". */
const HAS =
  /^(\p{L}+)\s+(?:has|have|had|did|does|do)\s+(?!(?:i|we|you|it|they|the (?:page|list|table)|more than|less than|fewer than|at (?:least|most)|over|under|above|below|exactly|no|none)\b|\d)(.+?)(?:\s+(?:got|have|get|scored?|won|win|lost|lose|collect(?:ed)?|earn(?:ed)?|made?|received?|played?))?$/iu;

/** A column is called so: what one has of it is no count of rows, also where that one is on another page. */
const isToldOfEach = (what: string, model: PageModel): boolean =>
  likelyGroups(model).some(({ collection }) =>
    collection.columns.some((column) => mentions(what, column) >= 0.9),
  );

function amountTold(what: string, whom: string, model: PageModel): string | undefined {
  const [best] = likeliest(whom, model);
  const [member, ...more] = best?.members ?? [];
  if (member === undefined || more.length > 0) return undefined;
  const value = fieldOf(member, what)?.value;
  return value !== undefined && /\d/.test(value) ? value : countedBefore(what, member.text);
}

/** "21 comments" somewhere in its lines. */
function countedBefore(what: string, text: string): string | undefined {
  const [noun = '', ...more] = wordsOf(what);
  const found = [...text.matchAll(/(?<![\d.,])(\d[\d.,]*)\s+(\p{L}+)/gu)].filter(
    ([, , shown = '']) => stem(shown.toLowerCase()) === stem(noun),
  );
  const [only, ...others] = found;
  return more.length > 0 || others.length > 0 ? undefined : only?.[1];
}

/** "Hotels take dogs": what comes first is the noun, whatever one of them is called. */
const DOING =
  /^((?:\p{L}[\p{L}'’]*\s+){0,2}?\p{L}+s)\s+(take|have|offer|allow|include|serve|accept|welcome|contain|hold|need|use|sell)\s+(?=\S)/iu;

const ONLY_NOUN = /^(?:the )?(\p{L}+s)(?: are there)?$/iu;

/** "How many deckhands are there?" */
function countOfMembers(phrase: string, model: PageModel): number | undefined {
  const text = phrase
    .replace(
      /\s+(?:are|is|were|was|do|does|did|can|have|has)\s+(?:there|you see|i have|we have|it have|been found|found|returned|shown|listed|displayed|visible|on (?:the|this) page|in (?:the|this|my) (?:list|table|page|inbox|mailbox|feed)).*$/i,
      '',
    )
    .replace(/\s+(?:on|in|of) (?:the|this) (?:page|list|table|screen|form|site)$/i, '')
    .replace(DOING, '$1 that $2 ');
  const noun = ONLY_NOUN.exec(text)?.[1] ?? '';
  const isOnlyNoun = ITEM_NOUNS.has(stem(noun.toLowerCase()));
  const such = selectedBy(text, model).filter(
    ({ score, group }) =>
      score >= 0.8 &&
      group.members.length > 1 &&
      !inNavigation(group.collection.parent) &&
      isShown(group) &&
      (isOnlyNoun || isMeant(text, group)),
  );
  // "Mails" alone are those of the greatest list, and not two words of its head.
  const size = ({ group }: Selected): number => group.members.length;
  const [best] = isOnlyNoun ? such.sort((a, b) => size(b) - size(a)) : such;
  // A word to click is no thing, but what shows things of that name.
  const isView = best?.members.every(({ node }) => node.pointer === true && node.children.length === 0);
  if (isView === true && best?.members.length !== best?.group.members.length) return undefined;
  // Nor is one of several that says no more than what is counted.
  const [only, ...more] = best?.members ?? [];
  if (only !== undefined && more.length === 0 && normalise(only.text) === normalise(text)) return undefined;
  return only !== undefined && more.length === 0 ? countOfSole(only, text) : best?.members.length;
}

/** What a list offers is no thing of the page. */
const isShown = ({ members }: Group): boolean => members.some(({ node }) => node.role !== 'option');

/** Some word of the phrase tells of this very collection. */
function isMeant(phrase: string, { about, members }: Group): boolean {
  return wordsOf(phrase).some(
    (word) =>
      about.some((shown) => likeness(word, shown) >= 0.78) ||
      members.some(({ words }) => words.has(word) || words.has(stem(word))),
  );
}
