// SPDX-License-Identifier: MIT
// What something is done to, told before it is said what: "the third one, Chen Wu, delete that", "Oman it is, choose it".
import { type Clause, toldIn } from './command.ts';
import { mayBeHidden } from './deeds.ts';
import { startsCommand } from './joints.ts';
import { parseClause } from './parse.ts';
import { protect, restored } from './protect.ts';
import { superlativeIn } from './superlatives.ts';
import { wordsOf } from './text.ts';

/** Said of oneself in front of the thing. */
const HEADS =
  /^(?:i['’]?ll have|(?:i|we) (?:want|need)|(?:i|we)['’]?d (?:like|rather have)|(?:i|we)['’]?ve(?: just| already)?|(?:i|we) have(?: just| already)?|i(?:['’]?m| am) (?:after|(?:so |really )?(?:tired|sick|fed up|bored) (?:of|with)|done with|not interested in)) /i;
/** "The kids want the …": whoever wants it. */
const WANTS =
  /^(?:(?:the|my|our) )?\p{L}+ (?:wants?|needs?|likes?|loves?|prefers?|asked for|would like) (?=(?:the|that|this|those|these|our|my)\b)/iu;
/** Said of the thing. */
const TAILS =
  /,? (?:which (?:is|are) .+|(?:is|are) (?:the )?(?:right |very )?ones?(?: (?:that )?(?:i|we) (?:want|need|mean|like))?|it is|deserves? .+|(?:isn['’]?t|is not|aren['’]?t|are not) (?:needed|wanted|used).*|(?:is|are|was|were|looks?|sounds?) (?:(?:just|only|really|so|too|very|quite|all|now|no longer) )*(?:spam|junk|rubbish|nonsense|old|outdated|expired|wrong|useless|boring|awful|terrible|horrible|ugly|annoying|great|good|lovely|nice|beautiful|brilliant|gorgeous|fantastic|wonderful|amazing|interesting|funny|hilarious|cute)|(?:has|have) (?:left|gone|come|arrived|finished).*|(?:is|are|was|were|has been|have been|got)(?: (?:all|now|already|finally|both))* (?:\p{L}+ed|done|built|sent|paid|sold|cut|bought|written|taken|broken|sown|sewn|made)(?: (?:now|already|at last|today|yesterday|up|off|out))?)$/iu;
/** What of a sentence is no thing that something is done to. */
const NO_THING = String.raw`(?:i|we|you|he|she|they|it|there|if|when|once|after|before|until|while|unless|because|so|to|not|never|who|whose|which|what|where|why|how|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|does|do|did|says?|called|named|labell?ed|and then|then|please|or)\b|(?:\S+['’](?:m|d|ll|ve|re|t)|(?:that|it|he|she|here|let)['’]s)\s`;
const LEADS = '(?:otherwise|else|instead|also|now|first|next|finally|just|again|and|but|yes|no|okay|ok)';
const VERBS =
  'give|put|buy|order|take|delete|remove|cancel|add|open|play|pick|choose|select|archive|star|like|share|book|reserve|download|print|mark|tick|move|rename|close|mute|follow|block|send|return|renew|bin';
/** How the name of a thing begins, where nothing else is said of it. */
const NAMES =
  /^(?:the|that|those|these|this|my|our|your|all|both|number|section|order)\b|^(?!(?:I|We|You|He|She|They|It)(?:['’]\p{Ll}+)?\s)\p{Lu}/u;
/** "The third one, Chen Wu" is called Chen Wu. */
const PLACED = /^(?:the|number) (?:(?:first|second|third|fourth|fifth|last|next)\b[^,]*|\w+), (?=\S)/i;

/** "That letter from Ole" is one that is named. */
const THAT = /^(?:that|those) (?=\p{L}+ \S)/iu;

const POINTS =
  /\b(?:(?:that|this|those|these) (?:ones?|row|note|task|item|line|entry|post|song|product|person)|both(?: of (?:them|those))?(?! (?:\p{L}+ )?(?:fields?|boxes|inputs?)\b)|(?:those|these) (?:two|three|four|both)|it|that|them|those|these|there)\b(?! (?:is|are|was|has|i|we|you|belongs|goes|holds|says|reads|shows|stands)\b)/iu;

/** Speech has no comma behind the thing: "the garden gloves put those in the basket". */
const SPOKEN = new RegExp(
  String.raw`^(?!${LEADS}\b)((?:(?!${NO_THING})[^\s,;.?!“”]+\s+){1,10}?)(?:(?:please|could you|can you|would you)\s+)?(?<!\band\s+)(${VERBS})\s+(?:those|them|these|it|that|this)(?:\s+ones?)?(?=$|[.,;!]|\s+(?:and|then|please|to|in|into|on|onto|from|off|for|as|back|up|out|away|down|an?)\b)`,
  'iu',
);

/** "The lamps the second thing in the list": where it stands, told besides. */
const BESIDES =
  /(?<=\S)\s+the (?:first|second|third|fourth|fifth|last|next) (?:thing|item|one|entry|row|line|product)(?: (?:in|on|of|from) (?:the|this|that|my) \S+)?$/i;

const ENTERED = /^ in(?=$|[,.]| and\b| please\b)/i;

/** The sentence with its thing behind the verb where it is told first, with no comma. */
export function withObjectBehind(sentence: string): string {
  const [whole, thing, verb] = SPOKEN.exec(sentence) ?? [];
  if (whole === undefined || thing === undefined || startsCommand(thing)) return sentence;
  const plain = thing.trim().replace(BESIDES, '');
  const rest = sentence.slice(whole.length);
  // "Half past six, put that in".
  const isEntered = /^put$/i.test(verb ?? '') && ENTERED.test(rest);
  return isEntered ? `enter ${plain}${rest.replace(ENTERED, '')}` : `${verb} ${plain}${rest}`;
}

/** The thing alone; undefined where the words are a sentence of their own. */
function topicOf(source: string): string | undefined {
  const text = source
    .replace(HEADS, '')
    .replace(WANTS, '')
    .replace(TAILS, '')
    .replace(PLACED, '')
    .replace(THAT, 'the ')
    .trim();
  const isNamed = text !== source.trim() || (NAMES.test(text) && text.split(/\s+/).length <= MOST_WORDS);
  return isNamed && text !== '' && !isDeedTold(text) ? text : undefined;
}

/** "Star the mail from Ana", "Like Ana's post" begin with a capital as names do. */
function isDeedTold(text: string): boolean {
  const [verb = ''] = wordsOf(text);
  return DOES.test(text) || (DEED_TOLD.test(text) && (mayBeHidden(verb) || WRITES.test(verb)));
}

/** Hardly any name begins with these: "Delete Harbour 2, then restore it", "Add two lines, then delete one of them". */
const DOES =
  /^(?:delete|remove|discard|restore|rename|add|insert|upload|unfollow|unpin|send|write|email|message|reply|forward) \S/i;

const WRITES = /^(?:add|compose|draft|create|begin|post)$/;

const DEED_TOLD =
  /^\p{L}+ (?:(?:the|an?|my|our|your|all|both|every|each|this|that|these|those|one|two|three|four|five|six|some|another)\b|\S+['’]s? |(?:\p{Ll}+ )?#?\d)/iu;

const MOST_WORDS = 8;

/** "Something is broken at Otter Quay": what is said of how things are ends with where, or with what, that is. */
const STATED =
  /^(?:(?:some|every|any|no)(?:thing|body|one)|there|(?:the|my|our|an?|one|two|some) [^,;:“”]+?) (?:is|are|was|were|has|have|had|seems?|looks?|smells?|does ?n['’]?t|do ?n['’]?t|won['’]?t) [^,;:“”]*\b(?:at|in|on|with|near|from) (?:the )?([^,;:“”]+?)[.!]*$/iu;
/** "That station", at the end of what is said to be done. */
const THAT_PLACE =
  /\b(?:that|this|the same) (?!is\b|are\b|one\b)(\p{Ll}+)(?=$|[.!,?])|\b(?:at |from )?there(?=$|[.!,?])/iu;
const LONGEST_PLACE = 4;

/** `text` with the place of a statement where it points to that; a noun that the statement has, too, is what is there. */
function atPlace(text: string, stated: string): string | undefined {
  const place = STATED.exec(stated)?.[1];
  const [said, noun = ''] = THAT_PLACE.exec(text) ?? [];
  if (place === undefined || said === undefined || place.split(/\s+/).length > LONGEST_PLACE)
    return undefined;
  return noun !== '' && stated.toLowerCase().includes(noun.toLowerCase())
    ? undefined
    : text.replace(said, noun === '' ? `at ${place}` : place);
}

/** "Cheapest single Graz to Linz on Friday, … , book it": the thing is all that is said of it. */
function foremostHad(source: string, before: string): string | undefined {
  const verb = HAD.exec(source)?.[1];
  const [first = ''] = before.replace(/^the /i, '').split(' ');
  const isForemost =
    (superlativeIn(first)?.rest === '' && !/^(?:best|top|most|least)$/i.test(first)) || IN_ORDER.test(before);
  return verb === undefined || !isForemost ? undefined : `${verb} the ${before.replace(/^the /i, '')}`;
}

const IN_ORDER = /^(?:the )?(?:first|last|next) \p{L}+ (?:from|to|on|at)\b/iu;
const HAD =
  /^(?:(?:and|then|please) )*(book|reserve|buy|order|rent|hire|take|get|choose|pick) (?:it|that(?: one)?)(?: for me| please)*[.!]*$/i;

/** "Apply that": all that was chosen, and no one thing. */
export const SENDS_ALL = /^(?:apply|submit) (?:it|that|this|those|them)(?: all)?$/i;

/** `clause` with the thing that `before` names in the place of what points to it; undefined where it says itself what it is about. */
export function onTopic(clause: Clause, before: Clause | undefined): Clause | undefined {
  const isBare =
    before?.command.kind === 'click' &&
    before.command.target === before.source &&
    !SENDS_ALL.test(clause.source);
  const topic = isBare ? topicOf(before.source) : undefined;
  const had = isBare ? foremostHad(clause.source, before.source) : undefined;
  // What is quoted points to nothing.
  const { text, quotes } = protect(toldIn(clause));
  const placed = isBare || before?.command.kind === 'find' ? atPlace(text, before.source) : undefined;
  const whole =
    had ?? placed ?? (topic !== undefined && POINTS.test(text) ? text.replace(POINTS, topic) : undefined);
  if (whole === undefined) return undefined;
  const source = restored(whole, quotes);
  const command = parseClause(source);
  return command && { ...clause, source, command };
}
