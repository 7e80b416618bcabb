// SPDX-License-Identifier: MIT
// Which members of a collection a question asks for: all that are such.
import { asked } from '../language/asked.ts';
import { ITEM_NOUNS, STOP_WORDS } from '../language/lexicon.ts';
import { isOf } from '../language/quantities.ts';
import { repeats, sharesWord, stem, wordsOf } from '../language/text.ts';
import { isUnknown } from '../page/class-words.ts';
import { fieldOf } from '../page/measure.ts';
import type { Field, Group, Member } from '../page/members.ts';
import type { PageModel } from '../page/model.ts';
import { likeliest } from '../page/select.ts';
import { LONGEST_VALUE, listed, titles, valuesOf } from './foremost.ts';
import { shows, telling } from './persons.ts';

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
