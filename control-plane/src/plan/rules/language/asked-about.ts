// SPDX-License-Identifier: MIT
// What a question is about, told before it: "the lockers – what sort of coin do they take", "if I buy a kettle, what's the length of its guarantee".
import { startsCommand } from './joints.ts';

const ASKED = String.raw`(?:(?:at|on|in|from|to|for|by|with|since|until|till|up to|within|after) )?(?:what|which|whom?|whose|when|where|how)(?:['’]?s)?\b`;
const AUXILIARY =
  '(?:is|are|was|were|does|do|did|has|have|had|can|could|will|would|should|must|may|might|wherever)';
/** How a thing begins that something is asked of. */
const BEGINS = String.raw`(?:(?:and |so |about )?(?:the|that|this|these|those|my|our|your|an?)\s|\p{L}+['’]s\s|(?-i:\p{Lu})\S*|[\w-]+\.\w{2,4}(?=[\s,:]))`;
const NO_TOPIC =
  /\b(?:i|we|you|if|when|once|before|after|because|so|who|whose|which|what|where|how|is|are|was|were|has|have|does|do|did|will|would|can|could|should|must|tell|know|see|says?|and then|then|please)\b/i;

/** With a mark between the two, or none as speech has it. */
const BY_MARK = new RegExp(
  String.raw`^(${BEGINS}[^,;:?!“”"\uE000]*?)\s*(?:,|:|\s[–—-])\s+(${ASKED}[^,;:]*)$`,
  'isu',
);
/** "The one who wrote it" tells of whom something is said: only behind the verb that asks is a pronoun the thing. */
const BY_WORD = new RegExp(
  String.raw`^(${BEGINS}[^,;:?!–—“”"\uE000]*?)\s+((?!whose\b)${ASKED}(?: \p{L}+){0,2}? (?:${AUXILIARY} (?:it|that|this|they|those|these|he|she)\b|(?:is|are|was|were) (?:its|their)\b)[^,;:]*)$`,
  'isu',
);

/** Where a pronoun stands for the thing: behind the verb that asks, or at the end. */
const SUBJECT = new RegExp(
  String.raw`\b(${AUXILIARY}) (?:it|that|this|they|those|these|he|she)\b(?! (?:one|cost of)\b)`,
  'iu',
);
const OWNED = /\b(?:its|their|his|her) (\p{L}+(?: (?:number|time|date|code|price|address))?)/iu;
const OBJECT = /\b(?:it|them|that|this|those|these|him|her)$/iu;
const WITHOUT =
  /^(how (?:heavy|much|long|big|large|old|high|tall|wide|deep|far|expensive|full)|where|when|(?:at )?what time)$/i;

const LONGEST = 10;

/** `question` with what it is about in the place of what points to it; undefined where nothing does. */
function withTopic(question: string, topic: string): string | undefined {
  if (WITHOUT.test(question)) return `${question} is ${topic}`;
  if (OWNED.test(question)) return question.replace(OWNED, `the $1 of ${topic}`);
  if (SUBJECT.test(question)) return question.replace(SUBJECT, `$1 ${topic}`);
  return OBJECT.test(question) ? question.replace(OBJECT, topic) : undefined;
}

/** "If I buy a kettle", "if I ask for a refund": what is had then. */
const CASE = new RegExp(
  String.raw`^(?:if|when|in case|suppose|supposing) ((?:i|we|my|our)\b(?! (?:know|see|wonder|ask you|press|click|tap|hit|tick|type|enter|select)\b)[^,;?!“”"\uE000]*?),?\s+(${ASKED}.*)$`,
  'isu',
);
const HAD =
  /^(?:i|we)(?: (?:want|need|decide|choose|were|am|are|going) to)? (?:buy|get|order|take|want|need|ask for|request|choose|pick|book|reserve|rent|hire|borrow|have|use|return|send back|bring|join|visit) ((?:an?|the|my|our|one of the|some) \p{L}+(?: \p{L}+){0,2})$/iu;

/** On which day, told first. */
const DAY =
  /^(?:on |for )?((?:(?:this|next) )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight),? ((?:what|when|who|which|how|where).*)$/is;
const HAS_DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|january|february|march|april|june|july|august|september|october|november|december)\b/i;

const END = /[?.!\s]+$/;

/** The sentence as one question; as it is where nothing is told before it. */
export function withTopicIn(sentence: string): string {
  const end = END.exec(sentence)?.[0] ?? '';
  const text = sentence.slice(0, sentence.length - end.length);
  const asked = ofCase(text) ?? ofDay(text) ?? ofTopic(text);
  return asked === undefined ? sentence : `${asked}${end}`;
}

function ofTopic(text: string): string | undefined {
  for (const way of [BY_MARK, BY_WORD]) {
    const [, topic = '', question = ''] = way.exec(text) ?? [];
    const thing = topic
      .replace(/^(?:and |so |about )+/i, '')
      .replace(/^(?:the|that|this|these|those|my|our|your|an?)\b/i, (article) => article.toLowerCase())
      .replace(/^(?:that|those) (?=\p{L}+ \S)/iu, 'the ')
      .trim();
    const isThing =
      thing !== '' && thing.split(/\s+/).length <= LONGEST && !NO_TOPIC.test(thing) && !startsCommand(thing);
    const asked = isThing ? withTopic(question, thing) : undefined;
    if (asked !== undefined) return asked;
  }
  return undefined;
}

function ofCase(text: string): string | undefined {
  const [, told, question] = CASE.exec(text) ?? [];
  if (told === undefined || question === undefined) return undefined;
  const had = HAD.exec(told)?.[1];
  return (had && withTopic(question, had)) ?? `${question} if ${told}`;
}

function ofDay(text: string): string | undefined {
  const [, day, question] = DAY.exec(text) ?? [];
  return day === undefined || question === undefined || HAS_DAY.test(question)
    ? undefined
    : `${question} ${/day/i.test(day.replace(/^today/i, '')) ? 'on ' : ''}${day}`;
}
