// SPDX-License-Identifier: MIT
// Questions about members of collections: how many there are, what they add up to, which is foremost, which are such.

import { quantityOf } from '../language/amounts.ts';
import { askedBy } from '../language/field-names.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { isOf } from '../language/quantities.ts';
import { selectionOf } from '../language/selection.ts';
import { superlativeIn } from '../language/superlatives.ts';
import { likeness, repeats, wordsOf } from '../language/text.ts';
import type { Group, Member } from '../page/members.ts';
import { groupsOf } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { fieldOf, type Selected, selectedBy, selectIn } from '../page/select.ts';
import { compared } from './comparing.ts';

/** The answer's sentence; undefined: it asks something else, or the page does not tell. */
export function collectionAnswer(question: string, model: PageModel): string | undefined {
  return (
    compared(question, model) ??
    aggregated(question, model) ??
    foremost(question, model) ??
    suchMembers(question, model)
  );
}

const SUMS =
  /\b(?:sum(?: up| of)?|total(?: up)?(?: of)?|add (?:up|together|all)|altogether|in total|combined|in all)\b/i;
const MEANS = /\b(?:average|mean|on average)\b/i;

/** "The average age of the players from Leith", "what do all desk lamps cost altogether". */
function aggregated(question: string, model: PageModel): string | undefined {
  const mean = MEANS.test(question);
  if (!mean && !SUMS.test(question)) return undefined;
  const text = question
    .replace(/^(?:what|how much|how many)\b(?:'s)?\s*(?:is|are|do|does|did|was|were)?\s*/i, '')
    .replace(/\band (?:tell|give|say|report)\b.*$/i, '')
    .replace(MEANS, ' ')
    .replace(new RegExp(SUMS.source, 'gi'), ' ')
    .replace(/\b(?:sum|total)\b/gi, ' ');
  for (const group of groupsOf(model.root)) {
    if (group.members.length < 2) continue;
    const field = numericField(text, group, /how much|cost/i.test(question));
    if (field === undefined) continue;
    const selected = selectIn(group, selectionOf(withoutWords(text, field.said)));
    if (selected === undefined) continue;
    const values = selected.members.flatMap((one) => quantityOf(fieldOf(one, field.name)?.value ?? '') ?? []);
    if (values.length === 0) continue;
    const sum = values.reduce((a, b) => a + b, 0);
    return `The ${mean ? 'average' : 'sum'} of ${field.name} is ${round(mean ? sum / values.length : sum)}.`;
  }
  return undefined;
}

/** The field that a question names, where it holds amounts for most members. */
function numericField(
  text: string,
  group: Group,
  money: boolean,
): { name: string; said: string } | undefined {
  const { members } = group;
  const holds = (name: string): boolean =>
    members.filter((one) => /\d/.test(fieldOf(one, name)?.value ?? '')).length >= members.length / 2;
  const words = wordsOf(text).filter((word) => !STOP_WORDS.has(word));
  for (let size = 3; size > 0; size--)
    for (let at = 0; at + size <= words.length; at++) {
      const said = words.slice(at, at + size).join(' ');
      if (holds(said)) return { name: said, said };
    }
  return money && holds('price') ? { name: 'price', said: 'cost' } : undefined;
}

const withoutWords = (text: string, said: string): string =>
  wordsOf(text)
    .filter((word) => !wordsOf(said).includes(word))
    .join(' ');

/** "Which lamp is the cheapest?", "what is the highest salary?", "where does the oldest member live?", "what is the second note?" */
function foremost(question: string, model: PageModel): string | undefined {
  const phrase = question.replace(LEAD, '').trim();
  const selection = selectionOf(phrase);
  if (selection.superlative === undefined && selection.ordinal === undefined) return undefined;
  for (const selected of likeliest(phrase, model)) {
    const [member] = selected.members;
    if (member === undefined || selected.group.members.length < 2) continue;
    if (selected.members.length > 1) return `${listed(selected.members)}.`;
    return answerOn(member, question);
  }
  return undefined;
}

const LEAD =
  /^(?:(?:tell me|say|give me|show me|list|name)\s+)?(?:who|whose|whom|which(?: of)?|what|when|where|at what time|how (?:much|long|old|big|far|many)|read)?(?:'s|s(?=\s))?\s*(?:is|are|was|were|has|have|does|do|did)?\s+/i;

const likeliest = (phrase: string, model: PageModel): Selected[] =>
  selectedBy(phrase, model).filter(({ score }) => score >= 0.6);

/** The field that the question asks of a member, beside its title. */
function answerOn(member: Member, question: string): string {
  const asked = askedBy(question);
  const names = /^(?:who|which|what)\b/i.test(question) ? [] : (asked?.names ?? []);
  const of = /^(?:what|which)\s+(?:is|are|was)\s+(?:the\s+)?([\p{L} ]{2,30}?)\s+(?:of|for)\s+/iu.exec(
    question,
  )?.[1];
  const told = superlativeIn(of ?? '') === undefined ? of : undefined;
  const field = [told, ...names]
    .map((name) => (name === undefined ? undefined : fieldOf(member, name)))
    .find((one) => one !== undefined);
  return field === undefined
    ? `${member.title} (${member.text.slice(0, 200)}).`
    : `${member.title}: ${field.value}.`;
}

/** "Which lamps cost less than $50?", "who is from Leith?": all members that are such, where not every one is. */
function suchMembers(question: string, model: PageModel): string | undefined {
  const match =
    /^(?:(?:tell me|say|list|name|show me|give me|read)\s+)?(?:(who|which(?: of)?|what|whose)(?:'s)?\b|(?:all|the)\s+(?:the\s+)?(?=\S+s\b))\s*(.+)$/i.exec(
      question,
    );
  if (match === null || /^what(?:'s)?\s+(?:is|are|was|does|did)?\s*(?:the|my|our)\b/i.test(question))
    return undefined;
  if (/^what(?:'s)?\s+(?:is|are|was|were|does|did)\b/i.test(question)) return undefined;
  if (/^what\b/i.test(question) && askedBy(question) !== undefined) return undefined;
  const [selected] = likeliest(match[2] as string, model);
  if (selected === undefined) return undefined;
  const { members, group } = selected;
  if (members.length === 0 || members.length === group.members.length || group.members.length < 2)
    return undefined;
  return members.some(({ title }) => repeats(title, question)) ? undefined : `${listed(members)}.`;
}

/** Every word that was said tells of the member. */
const SURE = 0.85;

/** "Who wrote The Tin Year?": of the one member that is meant, whom its field so called names. */
export function personAsked(question: string, model: PageModel): string | undefined {
  const asked = askedBy(question);
  if (asked === undefined) return undefined;
  for (const { members, group, score } of likeliest(asked.rest, model)) {
    const [member] = members;
    if (member === undefined || members.length > 1 || group.members.length < 2 || score < SURE) continue;
    const field = asked.names
      .map((name) => fieldOf(member, name))
      .find((one) => one !== undefined && isOf('person', one.value) && !repeats(one.value, question));
    if (field !== undefined) return `${member.title}: ${field.value}.`;
  }
  return undefined;
}

/** "What did Runa write?", "what did Oskar say last?": the longest text of that member. */
export function writtenBy(question: string, model: PageModel): string | undefined {
  const match =
    /^what (?:did|does|has|was) (.+?) (?:write|written|wrote|say|said|post|posted|comment|tell us|think)\b(.*)$/i.exec(
      question,
    );
  if (match === null) return undefined;
  const [selected] = likeliest(match[1] as string, model).filter(
    ({ members, group }) => members.length < group.members.length,
  );
  const members = selected?.members ?? [];
  const member = /\blast\b/i.test(match[2] as string)
    ? members.at(-1)
    : members.length === 1
      ? members[0]
      : undefined;
  const texts = member?.fields.filter(({ value }) => value !== member.title).map(({ value }) => value) ?? [];
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  return longest === '' ? undefined : `${member?.title}: ${longest}`;
}

const listed = (members: Member[]): string =>
  members
    .slice(0, 20)
    .map(({ title }) => title)
    .join(', ');

/** "How many likes does First snow have?": of the one member that is meant; undefined where several or none may be. */
export function amountOf(phrase: string, model: PageModel): { amount: string | undefined } | undefined {
  const [, what, whom] =
    /^(.+?)\s+(?:does|do|did)\s+(?!(?:i|we|you|it|they)\b)(.+?)\s+(?:have|get|need|cost|hold|contain)$/i.exec(
      phrase,
    ) ?? [];
  const [best] = whom === undefined ? [] : likeliest(whom, model);
  const [member, ...more] = best?.members ?? [];
  if (what === undefined || member === undefined || more.length > 0 || best?.group.members.length === 1)
    return undefined;
  const value = fieldOf(member, what)?.value;
  return { amount: value !== undefined && /\d/.test(value) ? value : undefined };
}

/** "How many deckhands are there?" */
export function countOfMembers(phrase: string, model: PageModel): number | undefined {
  const text = phrase
    .replace(
      /\s+(?:are|is|do|does|did|can|have|has)\s+(?:there|you see|i have|we have|it have|shown|listed|displayed|visible|on (?:the|this) page|in (?:the|this|my) (?:list|table|page)).*$/i,
      '',
    )
    .replace(/\s+(?:on|in|of) (?:the|this) (?:page|list|table|screen|form|site)$/i, '');
  const [best] = selectedBy(text, model).filter(
    ({ score, group }) => score >= 0.8 && group.members.length > 1 && isMeant(text, group),
  );
  const amount = best?.members.length === 1 ? fieldOf(best.members[0] as Member, text)?.value : undefined;
  return /^\d+$/.test(amount ?? '') ? Number(amount) : best?.members.length;
}

/** Some word of the phrase tells of this very collection. */
function isMeant(phrase: string, { about, members }: Group): boolean {
  return wordsOf(phrase).some(
    (word) =>
      about.some((shown) => likeness(word, shown) >= 0.78) || members.some((one) => one.words.has(word)),
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
