// SPDX-License-Identifier: MIT
// Sums and averages over members: "the average age of the players from Leith", "what do all desk lamps cost altogether".
import { STOP_WORDS } from '../language/lexicon.ts';
import { numbersIn } from '../language/numbers.ts';
import { isOf, quantityOf } from '../language/quantities.ts';
import { type Selection, selectionOf } from '../language/selection.ts';
import { wordsOf } from '../language/text.ts';
import { fieldOf } from '../page/measure.ts';
import { type Group, groupsOf, type Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { holdersIn, isHeldBy } from '../page/nested.ts';
import { selectIn } from '../page/select.ts';
import { membersNamed } from '../page/several.ts';

const SUMS =
  /\b(?:sum(?: up| of)?|total(?: up)?(?: of)?|add(?:ed)? (?:up|together|all)|(?:al)?together|between them|in total|combined|in all)\b/i;
const MEANS = /\b(?:average|the mean|on average)\b/i;

/** The answer's sentence; undefined: it asks for no sum, or the page has nothing to add up. */
export function total(question: string, model: PageModel): string | undefined {
  const mean = MEANS.test(question);
  const isSpent = SPENT.test(question);
  if (!mean && !isSpent && !SUMS.test(question)) return undefined;
  const text = question
    .replace(/^(?:what|how much|how many)\b(?:'s)?\s*(?:is|are|do|does|did|was|were)?\s*/i, '')
    .replace(/\band (?:tell|give|say|report)\b.*$/i, '')
    .replace(MEANS, ' ')
    .replace(new RegExp(SUMS.source, 'gi'), ' ')
    .replace(OWES, ' ')
    .replace(COMES_TO, ' ')
    .replace(/\b(?:sum|total)\b/gi, ' ')
    .replace(/^\s*(?:for|on|of)\s+/i, '');
  const holders = holdersIn(groupsOf(model.root));
  const { groups, rest, isPart } = inPart(text.replace(/\s+/g, ' ').trim(), groupsOf(model.root), holders);
  for (const group of groups) {
    if (group.members.length < 2 || tellsTotal(question, group)) continue;
    const listed = membersNamed(question, group);
    // "Telora mobile" is who is paid, and no number to call.
    const names = listed.length > 1 ? listed.map(({ title }) => title).join(' ') : '';
    const field = numericField(withoutWords(rest, names), group, MONEY.test(question));
    if (field === undefined || tellsSeveral(group, field.name, holders)) continue;
    const such = selectionOf(withoutWords(rest, field.said).replace(/^the (?=of\b)/, ''));
    const all = isPart && isNoun(such.words) && countFits(such.count, group) ? group.members : undefined;
    const members = listed.length > 1 ? listed : (selectIn(group, such)?.members ?? all);
    const shown = members?.flatMap((one) => field.of(one)?.trim() ?? []) ?? [];
    if (shown.some((value) => isOf('date', value))) continue;
    const unit = unitOf(shown);
    const values = shown.flatMap((value) => (unit === '' ? quantityOf(value) : numbersIn(value)[0]) ?? []);
    if (values.length < (isSpent || OF_SEVERAL.test(question) ? 2 : 1)) continue;
    // What all of them come to the page may tell itself, with what is paid besides.
    const isAll = values.length === group.members.length && such.count !== 'all';
    if (isAll && isSpent && !SUMS.test(question)) continue;
    const sum = values.reduce((a, b) => a + b, 0);
    const amount = `${round(mean ? sum / values.length : sum)} ${unit}`.trim();
    return `The ${mean ? 'average' : 'sum'} of ${field.name} is ${amount}.`;
  }
  return undefined;
}

/** "What do both come to": asks for an amount of money. */
const COMES_TO = /\b(?:comes?|amounts?|adds? up) to\b/gi;
const MONEY = /how much|cost|\btotal (?:of|for)\b|\b(?:comes?|amounts?|adds? up) to\b/i;
/** "How much did I pay for the delivered orders": of several that is a sum, too. */
const SPENT =
  /^how much (?:did|have|do|does|will|has) (?:i|we|you|they|he|she) (?:have to |already )?(?:pay|paid|spend|spent|owe)\b|^how much (?:did|do|does) (?:all|both) .*\bcost\b/i;
/** Of one thing nothing is told together. */
const OF_SEVERAL = /\b(?:together|combined|between them|both)\b/i;

/**
 * "The repairs on the bench": the lists in what is called so, and what is said besides. Where nothing is, the lists of a board that have
 * several of what is named, for one of them alone does not tell all.
 */
function inPart(
  text: string,
  groups: Group[],
  holders: Member[],
): { groups: Group[]; rest: string; isPart: boolean } {
  const [named, ...more] = holders.filter(({ title }) => isPlaceIn(title, text));
  if (named !== undefined && more.length === 0)
    return {
      groups: groups.filter((group) => isHeldBy(group, named)),
      rest: text.replace(/\s+\b(?:on|in|under|at|from)\s.*$/i, ''),
      isPart: true,
    };
  const held = groups.filter((group) => holders.some((one) => isHeldBy(group, one)));
  const isApart = (group: Group): boolean => held.length > 1 && held.includes(group);
  return {
    groups: groups.filter((group) => !isApart(group) || membersNamed(text, group).length > 1),
    rest: text,
    isPart: false,
  };
}

/** What holds a list tells the amounts of all that is in it. */
const tellsSeveral = ({ members }: Group, name: string, holders: Member[]): boolean =>
  members.some(
    (one) => holders.includes(one) && one.fields.filter(({ names }) => names.includes(name)).length > 1,
  );

/** "The two repairs": all that are in it, if they are two. */
const isNoun = (words: string): boolean => !/\s/.test(words);
const countFits = (count: Selection['count'], { members }: Group): boolean =>
  typeof count !== 'number' || count === members.length;

/** "On the bench (2)" counts what is in it. */
function isPlaceIn(title: string, text: string): boolean {
  const words = wordsOf(title.replace(/\s*\(?\d+\)?$/, '')).filter((word) => !STOP_WORDS.has(word));
  const [, place = ''] = /\s(?:on|in|under|at|from)\s+(.+)$/i.exec(text) ?? [];
  return words.length > 0 && words.every((word) => wordsOf(place).includes(word));
}

/** The unit that all of them are told in; empty where there is none, or several. */
function unitOf(values: string[]): string {
  const [unit, ...more] = new Set(values.map((value) => MEASURED.exec(value)?.[1] ?? ''));
  return more.length === 0 ? (unit ?? '') : '';
}

const MEASURED =
  /^\d[\d.,]*\s*(kg|g|t|lbs?|oz|km|m|cm|mm|miles?|l|ml|litres?|hours?|h|minutes?|mins?|days?)$/i;

/** "Do I owe": asks for an amount, and says nothing of what it is of. */
const OWES = /\b(?:i|we|you|they|he|she)\s+(?:have to |need to |must )?(?:owe|pay|spend|spent|paid)\b/gi;

/** "The total of the order": the page tells it of each. */
const tellsTotal = (question: string, { members }: Group): boolean =>
  /\bthe total (?:of|for)\b/i.test(question) &&
  members.every((one) => one.fields.some(({ names }) => names.some((name) => /^total$/i.test(name))));

interface Amounts {
  name: string;
  /** Of the question, what names it. */
  said: string;
  of: (member: Member) => string | undefined;
}

/** The field that a question names, where it holds amounts for most members. */
function numericField(text: string, { members }: Group, money: boolean): Amounts | undefined {
  const called = (name: string) => (member: Member) => fieldOf(member, name)?.value;
  const holds = (of: Amounts['of']): boolean =>
    members.filter((one) => /\d/.test(of(one) ?? '')).length >= members.length / 2;
  const words = wordsOf(text).filter((word) => !STOP_WORDS.has(word));
  for (let size = 3; size > 0; size--)
    for (let at = 0; at + size <= words.length; at++) {
      const said = words.slice(at, at + size).join(' ');
      if (holds(called(said))) return { name: said, said, of: called(said) };
    }
  const of = [called('price'), bareMoney].find(holds);
  return money && of !== undefined ? { name: 'price', said: 'cost', of } : undefined;
}

/** A menu may leave out the sign: the only value in hundredths. */
function bareMoney({ fields }: Member): string | undefined {
  const told = fields.map(({ value }) => value.trim()).filter((value) => /^\d{1,4}[.,]\d{2}$/.test(value));
  return told.length === 1 ? told[0] : undefined;
}

const withoutWords = (text: string, said: string): string =>
  wordsOf(text)
    .filter((word) => !wordsOf(said).includes(word))
    .join(' ');

const round = (value: number): number => Math.round(value * 100) / 100;
