// SPDX-License-Identifier: MIT
// Who it was, and what somebody said.
import { asked, asksForHolder, isWriter } from '../language/asked.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { isOf } from '../language/quantities.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { repeats, wordsOf } from '../language/text.ts';
import { collectionsOf } from '../page/collections.ts';
import { textOf } from '../page/labels.ts';
import { fieldOf } from '../page/measure.ts';
import type { Field, Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { likeliest } from '../page/select.ts';
import { titleOf } from '../page/titles.ts';
import { aboutOf, passagesOf } from './passages.ts';

/** Every word that was said tells of the member. */
const SURE = 0.85;

const LETTERS = /\p{L}{2}/u;
const isName = (text: string): boolean =>
  isOf('person', text) && LETTERS.test(text) && /^[\p{Lu}@]/u.test(text.trim());

const FULL_NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

/** "Who sent the invoice?": the person that the one meant member names, else the member that mentions the rest of the question. */
export function whoIs(question: string, model: PageModel): string | undefined {
  const match = /^(?:tell me )?who(?:'s| is| has| was)?\s+(.+)$/i.exec(question);
  if (match === null) return undefined;
  return named(question, model) ?? mentioning(match[1] as string, question, model);
}

/** "Who wrote The Tin Year?": of the one member that is meant, whom its field so called names. */
function named(question: string, model: PageModel): string | undefined {
  const { rest, names } = asked(question);
  for (const { members, group, score } of likeliest(rest, model)) {
    const [member] = members;
    if (member === undefined || members.length > 1 || group.members.length < 2 || score < SURE) continue;
    const named = names.flatMap((name) => fieldOf(member, name) ?? []);
    const others = [...named, ...namesIn(member)];
    const isWho = ({ value, names: called }: Field): boolean =>
      isName(value) && !repeats(value, question) && !(asksForHolder(question) && called.some(isWriter));
    const field = others.find((one) => isWho(one) && one.value !== member.title) ?? named.find(isWho);
    if (field === undefined) continue;
    const isTitled = LETTERS.test(member.title) && field.value !== member.title;
    return isTitled ? `${member.title}: ${field.value}.` : `${field.value}.`;
  }
  return undefined;
}

/** None where columns of one line name different persons, or it holds many: nothing tells which of them is meant. */
function namesIn({ fields, title }: Member): Field[] {
  const named = fields.filter(({ value }) => FULL_NAME.test(value));
  if (new Set(named.map(({ value }) => value)).size > MOST_NAMES) return [];
  const inColumns = named.filter(({ names: [column = ''], value }) => column !== '' && value !== title);
  return new Set(inColumns.map(({ value }) => value)).size > 1 ? [] : named;
}

const MOST_NAMES = 2;

const WRITES =
  /^who\b.*\b(?:wrote|writes|written|posted|published|authored|reported|made|composed|painted)\b/i;

const IS_AUTHOR = /^who(?:['’]s| is| was) the (?:author|writer|poster) of /i;

/** "Who wrote the one about the geese?": whom the line below its title names; undefined where not one member is meant, or it has none. */
export function authorAsked(asking: string, model: PageModel): string | undefined {
  const question = asking.replace(IS_AUTHOR, 'who wrote ');
  if (!WRITES.test(question)) return undefined;
  const [selected] = likeliest(asked(question).rest, model).filter(({ score }) => score >= SURE);
  const [member, ...more] = selected?.members ?? [];
  const author = member && bylineOf(member);
  if (author === undefined) return authorOfPage(question, model);
  return more.length > 0 ? undefined : `${member?.title}: ${author}.`;
}

/** "By Noor Vik · serves 8", of what the page is about as a whole. */
function authorOfPage(question: string, model: PageModel): string | undefined {
  const about = aboutOf(model);
  const others = asked(question).words.filter((word) => !about.includes(word) && !WRITES.test(`who ${word}`));
  if (others.some((word) => !TEXTS.test(word))) return undefined;
  const told = passagesOf(model.root).flatMap(({ text }) => OF_PAGE.exec(text)?.groups?.name ?? []);
  const [only, ...more] = new Set(told);
  return only === undefined || more.length > 0 ? undefined : `${only}.`;
}

const TEXTS = /^(?:recipe|article|page|post|story|text|blog|report|review|guide|piece|it|this)$/;
/** Behind the name: what it is filed under, and when. */
const NAME_ENDS = String.raw`(?=$|[,;·|(]|\s(?:[-–—·|(]|(?:in|on|at|for)\s))`;
const OF_PAGE = new RegExp(
  String.raw`^(?:(?:[Ww]ritten|[Pp]osted) b|[Bb])y (?<name>\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3})${NAME_ENDS}`,
  'u',
);
const BYLINE = new RegExp(String.raw`^(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3})${NAME_ENDS}`, 'u');

const BY = /^(?:(?:written|posted) )?by$/i;

/** "by Iker Sloan - 27 comments". */
const bylineOf = ({ fields }: Member): string | undefined =>
  BYLINE.exec(fields.find(({ names }) => names.some((name) => BY.test(name)))?.value ?? '')?.[1];

function mentioning(told: string, question: string, { root }: PageModel): string | undefined {
  if (telling(told).length === 0) return undefined;
  const isIn = (text: string): boolean => shows(text, told);
  for (const { items } of collectionsOf(root))
    for (const item of items) {
      const title = titleOf(item);
      // What is called by all of it is what somebody is asked of, and a letter heads a part of an alphabet.
      const isNobody = repeats(title, question) || isIn(title) || !LETTERS.test(title);
      // A branch shows the words of all that is in it.
      const isBranch = item.children.some(({ role }) => role === 'list' || role === 'group');
      if (items.length > 1 && !isBranch && !isNobody && isIn(textOf(item))) return `${title}.`;
    }
  return undefined;
}

/** Whether a text has every telling word of what was said. */
export const shows = (text: string, said: string): boolean =>
  telling(said).every((word) => mentions(word, text) >= 0.9);

/** Without words that tell nothing by themselves. */
export const telling = (said: string): string[] =>
  wordsOf(said).filter((word) => !STOP_WORDS.has(word) && !SOFT_WORDS.has(word));

/** "What did Runa write?", "what did Oskar say last?": the longest text of that member. */
export function writtenBy(question: string, model: PageModel): string | undefined {
  const match =
    /^what (?:did|does|has|was) (.+?) (?:write|written|wrote|say|said|post|posted|comment|tell us|think|ask|asked|offer|offered|suggest|suggested)\b(.*)$/i.exec(
      question,
    );
  if (match === null) return undefined;
  const [selected] = likeliest(match[1] as string, model).filter(
    ({ members, group }) => members.length < group.members.length,
  );
  const members = selected?.members ?? [];
  const isLast = /\blast\b/i.test(match[2] as string);
  const member = isLast || members.length === 1 ? members.at(-1) : undefined;
  const texts = member?.fields.filter(({ value }) => value !== member.title).map(({ value }) => value) ?? [];
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  return longest === '' ? undefined : `${member?.title}: ${longest}`;
}
