// SPDX-License-Identifier: MIT
// Which member of a collection a question asks for: the foremost, or the one at a place.
import { asked } from '../language/asked.ts';
import { changeSaid } from '../language/changes.ts';
import { isDeed } from '../language/deeds.ts';
import { isOf } from '../language/quantities.ts';
import { selectionOf } from '../language/selection.ts';
import { normalise } from '../language/text.ts';
import { fieldOf } from '../page/measure.ts';
import type { Field, Group, Member } from '../page/members.ts';
import { isWithin, type PageModel } from '../page/model.ts';
import { likeliest } from '../page/select.ts';
import { ofTwoAsMost } from './comparing.ts';
import { passagesOf } from './passages.ts';

/** "Which lamp is the cheapest?", "what is the highest salary?", "where does the oldest member live?", "what is the second note?" */
export function foremost(question: string, model: PageModel): string | undefined {
  if (/^how many\b/i.test(question)) return undefined;
  const whole = phraseOf(ofTwoAsMost(question).replace(FIELD_OF, fieldOfOne));
  const [, of, placed] = /^(?:the\s+)?([\p{L} ]{2,30}?)\s+(?:of|for|in|on)\s+(the\s.+)$/iu.exec(whole) ?? [];
  const isOfOne = placed !== undefined && isPlaced(placed) && !isPlaced(of as string);
  const phrase = isOfOne ? placed : whole;
  if (!isPlaced(phrase) || isNamedSo(phrase, model)) return undefined;
  const likely = likeliest(phrase, model);
  for (const { members, group } of likely) {
    const [member] = members;
    if (member === undefined || group.members.length < 2 || isAroundOther(group, likely)) continue;
    return members.length > 1 ? `${titles(members)}.` : answerOn(member, question, isOfOne ? of : undefined);
  }
  return undefined;
}

/** The form, the list and the calendar of a page: parts of it, one of which holds the list that is meant as well, are no members of one. */
function isAroundOther({ members }: Group, likely: { group: Group }[]): boolean {
  const holders = members.filter(({ node }) =>
    likely.some(({ group }) => group.members.length > 1 && isWithin(group.collection.parent, node)),
  );
  return holders.length > 0 && holders.length < members.length;
}

/** "What year is the first result from?" */
const FIELD_OF =
  /^(?:what|which)\s+(\p{L}+)\s+(is|was|does|did|has)\s+(the\s+(?:.+\s)?(?:first|second|third|fourth|fifth|last|\d+(?:st|nd|rd|th)|(?!fewest\b)\p{L}+est)\s.+?)(?:\s+(?:from|in|have|cost|made|written|published|at|on))?$/iu;

/** "Which bridge has the smallest width": what it has is what is measured. */
const fieldOfOne = (_: string, noun: string, verb: string, which: string): string =>
  `what is the ${noun} of ${/^has$/i.test(verb) ? `the one with ${which}` : which}`;

/** What went up or down most is said by the verb. */
const phraseOf = (question: string): string =>
  (changeSaid(question) === undefined
    ? question.replace(SAY, '').replace(DOES, '$1with the $3 $2').replace(HAS, '$1with ').replace(VERB, '$1')
    : question
  )
    .replace(OF_SO_MANY, '$1 of the ')
    .replace(LEAD, '')
    .trim();

/** "Which of the two boats is the oldest": of all that there are. */
const OF_SO_MANY =
  /^(which|who|what) of (?:the|these|those|my|our) (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?=\p{L}+s\b)/iu;

const SAY = /^(?:tell me|say|give me|show me)\s+/i;

/** "Which club scored the most goals", "who stays the longest": what is done is no word of the member. */
const VERB =
  /^((?:which|what)\s+(?:\p{L}+\s+){1,3}|who\s+)\p{L}+\s+(?=(?:the\s+)?(?:most|fewest|least|longest|shortest|earliest|latest|highest|lowest|fastest)\b)/iu;

/** "Who owes the most": what is done is what is measured. */
const DOES =
  /^((?:which|what)\s+(?:\p{L}+\s+){1,2}|who\s+)((?!is\b|are\b|was\b|were\b|has\b|have\b|got\b)\p{L}+)\s+(?:the\s+)?(most|least)$/iu;

/** "Which room has the most seats": of the rooms, which of them are called so or not. */
const HAS =
  /^((?:which|what)\s+(?:\p{L}+\s+){1,3})(?:has|have|had|offers?|holds?)\s+(?=(?:the\s+)?(?:most|fewest|least|highest|lowest|largest|smallest|longest|shortest)\b)/iu;

function isPlaced(phrase: string): boolean {
  if (ANOTHER.test(phrase)) return false;
  const { superlative, ordinal } = selectionOf(phrase);
  return superlative !== undefined || ordinal !== undefined;
}

/** "First aid" may be what a thing is called, and at no place of anything. */
function isNamedSo(phrase: string, { elements, root }: PageModel): boolean {
  const said = normalise(ORDINAL.exec(phrase)?.[0] ?? '');
  if (said === '') return false;
  // "Last admission is 45 minutes before closing."
  const tells = new RegExp(`^(?:the )?${said} (?:is|are|at|from|until)\\b`);
  return (
    elements.some(
      ({ name }) => name.length <= LONGEST_NAME && ` ${normalise(name)} `.includes(` ${said} `),
    ) || passagesOf(root).some(({ text }) => tells.test(normalise(text)))
  );
}

const ORDINAL = /\b(?:first|second|third|fourth|fifth|last)\s+\p{L}+/iu;
const LONGEST_NAME = 40;

/** "A second permit" is one more, at no place of a list. */
const ANOTHER = /^an?\s+(?:second|third|fourth|fifth)\b/i;

/** "What is the second note?": the first page of a list tells. */
export function asksByPlace(question: string): boolean {
  const { superlative, ordinal = -1 } = selectionOf(phraseOf(question));
  return superlative === undefined && ordinal > 0;
}

const LEAD =
  /^(?:(?:tell me|say|give me|show me|list|name)\s+)?(?:who|whose|whom|which(?: of)?|what|when|where|at what time|how (?:much|long|old|big|far|many)|read)?(?:'s|s(?=\s))?\s*(?:is|are|was|were|has|have|does|do|did)?\s+/i;

/** The field that the question asks of a member, beside its title. */
function answerOn(member: Member, question: string, of: string | undefined): string {
  if (ABOUT.test(question)) return `${[member.title, ...topicOf(member)].join(': ')}.`;
  const names = OPEN.test(question) ? [] : asked(question).names;
  const field = [of, ...names]
    .map((name) => (name === undefined ? undefined : fieldOf(member, name)))
    .find((one) => one !== undefined);
  if (field === undefined) return `${[member.title, ...valuesOf(member)].join(', ')}.`;
  return field.value === member.title ? `${member.title}.` : `${member.title}: ${field.value}.`;
}

/** "What is the latest message about": its subject, beside whom it is from. */
const ABOUT = /^what\b.*\babout$/i;

/** What is called so, else the first text beside its title that is no day. */
function topicOf(member: Member): string[] {
  const subject = fieldOf(member, 'subject')?.value;
  const texts = valuesOf(member).filter((value) => /\p{L}{3}/u.test(value) && !isOf('date', value));
  const [topic] = [subject, ...texts].filter((one) => one !== undefined && one !== member.title);
  return topic === undefined ? [] : [topic];
}

/** Asks which one it is; "what does it cost" asks for more. */
const OPEN = /^(?:who|which|what(?!\s+(?:does|did|do)\b))\b/i;

/** The first of what a member shows besides its title, and besides what can be done with it. */
export const valuesOf = ({ title, fields }: Member): string[] =>
  [...new Set(fields.filter((field) => !isForDeed(field)).map(({ value }) => value))]
    .filter((value) => !isPartOf(value, title) && value.length <= LONGEST_VALUE)
    .slice(0, 3);

const isPartOf = (value: string, title: string): boolean =>
  ` ${normalise(title)} `.includes(` ${normalise(value)} `);

/** "Renew" in a column that has no name. */
const isForDeed = ({ names, value }: Field): boolean =>
  names.every((name) => name === '') && isDeed(value.trim().toLowerCase());

export const LONGEST_VALUE = 80;

export const listed = (told: string[]): string => [...new Set(told)].slice(0, 20).join(', ');

export const titles = (members: Member[]): string => listed(members.map(({ title }) => title));
