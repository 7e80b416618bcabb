// SPDX-License-Identifier: MIT
// Which members of a collection a question asks for: the foremost, the one at a place, all that are such.
import { asked } from '../language/asked.ts';
import { changeSaid } from '../language/changes.ts';
import { isDeed } from '../language/deeds.ts';
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { isOf } from '../language/quantities.ts';
import { selectionOf } from '../language/selection.ts';
import { normalise, repeats, sharesWord, stem, wordsOf } from '../language/text.ts';
import { isUnknown } from '../page/class-words.ts';
import { fieldOf } from '../page/measure.ts';
import type { Field, Group, Member } from '../page/members.ts';
import { isWithin, type PageModel } from '../page/model.ts';
import { likeliest } from '../page/select.ts';
import { ofTwoAsMost } from './comparing.ts';
import { passagesOf } from './passages.ts';
import { shows, telling } from './persons.ts';

/** "Which lamp is the cheapest?", "what is the highest salary?", "where does the oldest member live?", "what is the second note?" */
export function foremost(question: string, model: PageModel): string | undefined {
  if (/^how many\b/i.test(question)) return undefined;
  const whole = phraseOf(ofTwoAsMost(question).replace(FIELD_OF, 'what is the $1 of $2'));
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
  /^(?:what|which)\s+(\p{L}+)\s+(?:is|was|does|did|has)\s+(the\s+(?:.+\s)?(?:first|second|third|fourth|fifth|last|\d+(?:st|nd|rd|th)|(?!fewest\b)\p{L}+est)\s.+?)(?:\s+(?:from|in|have|cost|made|written|published|at|on))?$/iu;

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
const valuesOf = ({ title, fields }: Member): string[] =>
  [...new Set(fields.filter((field) => !isForDeed(field)).map(({ value }) => value))]
    .filter((value) => !isPartOf(value, title) && value.length <= LONGEST_VALUE)
    .slice(0, 3);

const isPartOf = (value: string, title: string): boolean =>
  ` ${normalise(title)} `.includes(` ${normalise(value)} `);

/** "Renew" in a column that has no name. */
const isForDeed = ({ names, value }: Field): boolean =>
  names.every((name) => name === '') && isDeed(value.trim().toLowerCase());

const LONGEST_VALUE = 80;

/** "Which lamps cost less than $50?", "who is from Leith?": all members that are such, where not every one is. */
export function suchMembers(question: string, model: PageModel): string | undefined {
  const match =
    /^(?:(?:tell me|say|list|name|show me|give me|read)\s+)?(?:(who|which(?: of)?|what|whose)(?:'s)?\b|(?:all|the)\s+(?:the\s+)?(?=(?:\S+s|people|children|men|women|staff)\b))\s*(.+)$/i.exec(
      question,
    );
  if (match === null || /^what(?:'s)?\s+(?:is|are|was|were|does|do|did|the|my|our)\b/i.test(question))
    return undefined;
  if (/^what\b/i.test(question) && asked(question).names.length > 0) return undefined;
  // "What has Pim lost" asks for no one who has.
  if (/^what\s+(?:has|have|had)\b/i.test(question) && asked(question).verbs.length > 0) return undefined;
  const of = withoutVerb(match[1], match[2] as string, model);
  const likely = [...likeliest(of, model), ...likeliest(of.replace(NONE_LEFT, ' with stock under 1'), model)];
  // The options of a filter are nobody.
  const persons = /^who\b/i.test(match[1] ?? '')
    ? likely.find(({ members }) => members.length > 0 && members.every(({ title }) => isOf('person', title)))
    : undefined;
  const selected = persons ?? likely[0];
  if (selected === undefined) return undefined;
  const { members, group, score } = selected;
  const isUntold = isUntoldNoun(of, group);
  if (score < SURE && !isUntold) return undefined;
  if (isUntold && members.every(({ title }) => INDEX.test(title))) return undefined;
  if (members.length === 0 || members.length === group.members.length || group.members.length < 2)
    return undefined;
  if ((OF_SOMEBODY.test(of) && score < SURE) || isOnlyInText(of, members)) return undefined;
  if (
    /^who\b/i.test(match[1] ?? '') &&
    members.some(({ title }) => !isOf('person', title) || (telling(of).length > 0 && shows(title, of)))
  )
    return undefined;
  const [member] = members as [Member];
  const doer = members.length === 1 && /^who\b/i.test(match[1] ?? '') ? doerOf(question, member) : undefined;
  if (doer !== undefined) return `${member.title}: ${doer}.`;
  // "Who owes nothing" asks for no amount.
  const isBounded = /^who\b/i.test(match[1] ?? '') && selected.selection.bounds.length > 0;
  const field = isBounded ? undefined : fieldNamed(match[2] as string, member);
  // "Who is at desk 3.04" tells the desk itself.
  const isSaid = field !== undefined && repeats(field.value, question);
  if (isSaid && members.length === 1 && /^who\b/i.test(match[1] ?? '')) return `${member.title}.`;
  if (field !== undefined && members.length === 1) return `${member.title}: ${field.value}.`;
  if (field !== undefined)
    return `${listed(members.flatMap((one) => fieldOf(one, field.names[0] ?? '')?.value ?? []))}.`;
  const numbered = members.length === 1 ? numberFor(member, of) : undefined;
  if (numbered !== undefined) return `${member.title}: ${numbered}.`;
  if (OF_ITS_OWN.test(question) || isOfThese(question, members)) return undefined;
  return members.some(({ title }) => repeats(title, question)) ? undefined : `${titles(members)}.`;
}

/** "Who sits at desk 3.04", where nothing is said to sit. */
function withoutVerb(who: string | undefined, of: string, model: PageModel): string {
  const [lead = '', verb = ''] = /^(\p{Ll}+s)\s+(?=(?:at|in|on|from|near)\s)/u.exec(of) ?? [];
  return /^who$/i.test(who ?? '') && lead !== '' && isUnknown(verb, model) ? of.slice(lead.length) : of;
}

/** "Who owns the boat in A2": its owner, where it has one. */
function doerOf(question: string, { title, fields }: Member): string | undefined {
  const [verb = ''] = asked(question).verbs.map((word) => stem(word).replace(/e$/, ''));
  const field = fields.find(({ names }) =>
    names.some(
      (name) => verb.length > 2 && name.toLowerCase().startsWith(verb) && /(?:er|or|ed by)$/i.test(name),
    ),
  );
  return field === undefined || field.value === title ? undefined : field.value;
}

/** "Which room are the toys in": what was said is the title, and the room the only number beside it. */
function numberFor(member: Member, asked: string): string | undefined {
  const [only, ...more] = valuesOf(member);
  const told = /^\p{L}+\s+(?:is|are|was|were|has|have|do|does)\s+(.+)$/iu.exec(asked)?.[1];
  const isNumber =
    only !== undefined && more.length === 0 && /^(?:no\.? ?|#)?\p{L}?\d{1,4}\p{L}?$/iu.test(only);
  return isNumber && told !== undefined && shows(member.title, told) ? only : undefined;
}

/** "Which plot does Karim have" asks for the plot, which only what is called so tells. */
const OF_ITS_OWN =
  /^(?:which|what)\s+\p{L}+\s+(?:does|do|did)\s+\p{L}+.*\s(?:have|own|rent|hold|keep|use)$/iu;

/** "Which days does Nora work", "which ward is Nora on" ask for something of hers: she herself is none. */
function isOfThese(question: string, members: Member[]): boolean {
  const [, doer, placed] = OF_SOMEONE.exec(question) ?? [];
  const whose = doer ?? placed;
  const names = wordsOf(whose ?? '').filter((word) => !STOP_WORDS.has(word));
  return names.length > 0 && members.some(({ title }) => sharesWord(names.join(' '), title));
}

const OF_SOMEONE =
  /^(?:which|what)\s+\p{L}+\s+(?:(?:does|do|did|will|can)\s+(.+)\s\p{L}+|(?:is|are|was|were)\s+(.+)\s(?:in|on|at|from|for|of|with|by|to))$/iu;

/** "The deputy of Siv": what somebody has to be called so for. */
const OF_SOMEBODY = /^(?:is|are|was|were)\s+(?:the|our|my)\s+\p{L}+\s+(?:of|for)\s/iu;

/** "Out of stock" where the page counts the stock. */
const NONE_LEFT = /\s+(?:(?:is|are)\s+)?(?:out of stock|sold out|used up)\b/i;

/** Every word is told by the page. */
const SURE = 0.85;

/** "Which lamps …" of things that nothing calls lamps; any other word that nothing tells is what they would have to be. */
const isUntoldNoun = (asked: string, { members }: Group): boolean => {
  const [noun = ''] = wordsOf(asked).filter((word) => !STOP_WORDS.has(word));
  return !members.some(({ words }) => words.has(noun) || words.has(stem(noun)));
};

/** The letter over the names that begin with it is what nobody asks for by another word. */
const INDEX = /^\p{L}$/u;

/** "What coin do the lockers take": what a part of the page only speaks of in a sentence is not that part. */
function isOnlyInText(asked: string, members: Member[]): boolean {
  const [noun = ''] = wordsOf(asked).filter((word) => !STOP_WORDS.has(word));
  const tells = (text: string): boolean => wordsOf(text).some((word) => stem(word) === stem(noun));
  return (
    !ITEM_NOUNS.has(stem(noun)) &&
    members.every(({ title, fields }) => {
      const telling = fields.filter(({ value }) => tells(value));
      return (
        !tells(title) && telling.length > 0 && telling.every(({ value }) => value.length > LONGEST_VALUE)
      );
    })
  );
}

/** "Which team is Omar in?" asks for his team; "which car has five seats?" for the car. */
function fieldNamed(asked: string, member: Member): Field | undefined {
  const [noun] = wordsOf(asked).filter((word) => !STOP_WORDS.has(word));
  const field = noun === undefined ? undefined : fieldOf(member, noun);
  return field?.value === member.title ? undefined : field;
}

const listed = (told: string[]): string => [...new Set(told)].slice(0, 20).join(', ');

const titles = (members: Member[]): string => listed(members.map(({ title }) => title));
