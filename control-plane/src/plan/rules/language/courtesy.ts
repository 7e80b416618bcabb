// SPDX-License-Identifier: MIT
// What people say around a command: greetings, wishes, hedges in front of it, thanks and remarks behind it.
import { plainly } from './idioms.ts';
import { commandOf } from './recognise.ts';

const LEADS: RegExp[] = [
  /^(?:please|pls|plz|kindly|ok|okay|alright|right|so|now|well|um+|uh+|hm+|hey|hi|hello|computer|assistant|siri|alexa|also|automatically|just|simply|quickly|basically|actually|maybe|perhaps|afterwards|after that|then|and|but)\b[\s,:]*/i,
  /^yes,? (?=(?:please )?(?:submit|send|save|book|order|go ahead|press|click|confirm|do)\b)/i,
  /^(?:first(?:ly| of all)?|second(?:ly)?|third(?:ly)?|next|finally|lastly|to (?:start|begin|finish)(?: with)?|as (?:a|the) (?:first|next|last) (?:step|thing))\s*[,:]\s*/i,
  /^(?:\d{1,2}[.)]|step \d{1,2}\s*[:.)]?)\s+(?=\p{L})/iu,
  /^(?:using|with|in) the (?:rich[- ])?(?:text[- ])?editor\s*[,:]?\s+(?=\p{L})/iu,
  /^to\s+(?=find|click|open)/i,
  /^(?:look up|check|see|work out|figure out|determine|establish|identify|discover|(?:have|take) a (?:quick )?look(?: at)?)(?: for (?:me|us))? (?=(?:(?:at|on|in|from|since|until|by|to) )?(?:what|which|when(?!.*(?:,|\bthen\b))|where|whom?|whose|how(?! to\b))\b)/i,
  /^(?:could|can|would|will|might) (?:you|we)(?: (?:please|kindly|just|maybe|possibly|quickly))*\s+(?!mind\b|be so\b)/i,
  /^(?:if you (?:could|can|would|don't mind|do not mind)|if possible)[\s,]+(?:please\s+)?/i,
  /^(?:could|would|can|will) you (?:be so (?:kind|good) (?:as to|and)|be able to|do me (?:a|the) favou?r and)\s+/i,
  /^(?:be so (?:kind|good) (?:as to|and)|do me a favou?r and|be a dear and)\s+/i,
  /^(?:all )?(?:i|we)(?:'d| would| just| really| only| now| also)* (?:want|need|like|love|wish)(?: you)? to (?:just\s+)?/i,
  /^(?:i|we)(?:['’]?d| would) rather (?=(?:have|see)\b)/i,
  /^(?:(?:i|we) was wondering|i wonder|i was hoping) (?:if|whether|that) you (?:could|would|can)\s+/i,
  /^(?:please )?(?:don't|do not|dont) forget to\s+|^(?:remember|be sure|make sure) to\s+/i,
  /^(?:let's|let us|let me(?=\s+(?:send|forward|reply|delete|mark|open|add|book|order)\b)|i (?:command|order|ask|beg) you to|remind me to|go ahead and|try to|you (?:should|need to|have to|must|may|can)|(?:your|the|my) (?:task|job|goal) is to|(?:all )?you have to do is(?: to)?|what i (?:want|need)(?: you to do)? is(?: to)?|the (?:first|next|last) thing is to)\s+/i,
];

/** Behind these a command comes in another form of its verb: "would you mind clicking", "it would be good if you clicked". */
const BENT =
  /^(?:(?:i (?:think|guess|suppose)(?: that)?\s+)?(?:it would be|it'd be|would it be|that would be) (?:good|nice|great|lovely|kind|helpful|best|possible) (?:if|for) (?:you|we)(?: (?:could|can|would|to))?|would you mind|(?:you )?(?:start|begin|finish)(?: off| out)? (?:by|with)|keep(?: on)?(?=\s+\p{L}+ing\b)|(?:go|navigate|take me|bring me) to the page for(?=\s+\p{L}+ing\b)|how about|what about)\s+/iu;

const TAILS: RegExp[] = [
  /\s+(?:when|once|after|as soon as) (?:you(?:'re| are)? |(?:it|that|this|all(?: of (?:it|that|this))?|everything)(?:['’]s| is| has been) )?(?:done|finished|ready|complete)[.!\s]*$/i,
  /(?<!\b(?:no|yes|most|fewest|least|many|say|saying|with|as|called|named|titled|reads?|write|type|of|an?|the|react))[\s,;]+(?:please|pls|thanks|thank you|thx|cheers|for me|now|and|then|quickly|asap|will you|would you|can you|could you|(?:if|when) you (?:can|could|would|don't mind|have (?:a|the) (?:moment|minute|second|time)|get a chance))*[.!\s]*$/i,
  /(?<=\b(?:is|want|need|prefer)\b.{2,60}?)[\s,]+(?:so )?(?:please )?(?:pick|choose|select|take|use|enter|set) (?:it|that|this)(?: one)?$/i,
  /\s+without \p{L}+ing\b[^"“]*$/iu,
  /(?:,|(?<=\b(?:button|link|field|box|tab|page|one|it|that)(?<!\b(?:align|turn|move|rotate|shift|push|float|swipe|slide|put) \S+)))\s+(?:okay|ok|right)[.!\s]*$/i,
  /(?<=\b(?:it|them|that|this|(?:log|sign) ?(?:in|out|off)))\s+again$|(?<!\b(?:me|you|us)|^(?:reply|respond|answer|comment|tell|say|write|message|text|post)\b.*)\s+(?:too|as well)$/i,
  /\s+(?:instead of|rather than)\s+[^,"“]{1,40}?(?=\s+(?:and|then)\s|$)/i,
];

/** What is told once more, where it may be, or told not to be done. */
const AFTERTHOUGHT =
  /,\s+(?:it|they|this|that|which|(?<!\b(?:register|enrol|enroll|sign(?: \S+)? up)\b[^"“]*)(?:he|she)) (?:is|are|may|might|should|can|must|will)\b[^"“]*$|(?<!,.*),\s+(?:and |but )?not (?:the )?[^,"“]{1,30}$|,?\s+(?:and |but )?(?:(?:change|touch|do|press|select|tick|choose|add) )?(?:nothing|nobody|no one|none|no others?) else$|\s+(?:that['’]?s|that is|which is) (?:in |on )?(?:there|it|shown|given)(?: there)?$|(?<=\bto\b.{1,40})\s+(?:with|using|by means of) (?:the|its) (?:slider|mouse|keyboard|drop-?down|picker|spinner)$/i;

/** "But don't save it", "place no order yet", "only fill it in": nothing to be done. */
export const FORBIDS =
  /^(?:(?:and|but|please)\s+)*(?:don['’]?t|do not|never|(?:there(?:['’]s| is) )?no need to|you (?:needn['’]?t|need not|(?:don['’]?t|do not) (?:need|have) to))\s+(?!forget\b)|^(?:(?:and|but|please|then)\s+)*(?:place|book|buy|order|send|submit|save|publish|post|delete|remove|cancel|pay|start|change)\s+(?:nothing|none|no\s+\p{L}+)(?:\s+(?:yet|else|more|at all|now))?[.!]*$|^(?:(?:and|but|please)\s+)*(?:only|just)\s+fill\s+(?:(?:it|them|this|that|these|the (?:form|fields?))\s+(?:in|out)|(?:in|out)\s+the (?:form|fields?))[.!]*$/iu;

/** "Do not send it (yet)", "without saving": what is filled in is left as it is then. "Find a flight, do not book it" finds one. */
export const forbidsSending = (request: string, verb = ''): boolean =>
  (SENDS_NOT.test(request) || SENDS_MYSELF.test(request) || FILLS_ONLY.test(request)) && !LOOKS.test(verb);

/** "I will press the button myself", "I'll send it later", "I'll fill in the rest": what one says to do is not done for one. "I want to book a table for myself" asks for it, and what somebody is to be told is a text. */
export const SENDS_MYSELF =
  /(?<=^|[.?!;,]\s+)(?:but )?(?:i|we)(?:['’]ll| will| shall| can| want to)(?: (?:then|just|only))* (?:press|click|hit|tap|send|submit|save|book|order|pay|post|confirm|buy|pick|choose|decide|take|do|look)(?: [^.?!,;]{1,40}?)?(?<!\b(?:for|by|of|to|with)) (?:(?:myself|ourselves|on my own)\b|(?<=(?:['’]ll| will) .{1,60})later(?: on)?(?=[.!]|$))[.!]*|(?<=^|[.?!;,]\s+)(?:but )?(?:i|we)(?:['’]?ll| will| shall| can) (?:fill(?: in| out)?|do|add|type|enter|complete|finish|handle|see to) (?:(?:all )?the rest|everything else|(?:all )?the others)\b[^.?!;,]*[.!]*/i;

const LOOKS = /^(?:search|find|look|show|check)\b/i;

/** "…; only fill it in". */
const FILLS_ONLY =
  /\b(?:only|just) fill (?:(?:it|them|this|that|these|the (?:form|fields?)) (?:in|out)|(?:in|out) the (?:form|fields?))[.!]*$/i;

const SENDS_NOT =
  /\b(?:(?:don['’]?t|do not|never)\s+(?:(?:yet|actually|press|click|hit|tap)\s+)*(?:the\s+)?(?:send|submit|save|book|order|pay|post|buy|confirm|publish|finish|create|apply|(?:start|begin|run)(?=(?: it| this| that)?(?: yet)?[.!]*$| (?:it|this|the) [^,]{1,30} yet\b))|(?:send|submit|save|book|order|pay|post|buy|place|confirm|publish)\s+(?:nothing|no (?:order|deal|booking|message|payment|reservation))\b|without\s+(?:sending|submitting|saving|booking|ordering|paying|posting|buying|confirming|publishing))\b/i;

/** "Leave it unsaved": what would send it is not done. */
const UNDONE = 'un(?:saved|sent|submitted|posted|published|paid|confirmed|booked|finished)';
export const LEAVES_OFF = new RegExp(
  String.raw`^leave (?:it|that|this|them|these|everything|all|(?:the|my) \p{L}+)(?: all)? (?:${UNDONE}|at that)(?: (?:for now|yet|please|then))*[.!]*$`,
  'iu',
);

/** "Leave them all empty": what is so already. */
export const LEAVES = new RegExp(
  String.raw`${LEAVES_OFF.source}|^(?:leave|keep)\s.{1,60}?\s(?:empty|blank|unticked|unchecked|unselected|alone|as (?:it is|they are|is)|unchanged|untouched)$`,
  'iu',
);

/** The command alone, in the form in which it is ordered. */
export function withoutCourtesy(clause: string): string {
  // A wish in the form of a question: its mark is no part of the last value.
  let text = clause.trim().replace(ASKED_OF_US, '');
  for (let before = ''; before !== text; ) {
    before = text;
    text = withoutLead(text);
  }
  const tails = asksSomebody(text) ? [/[.!]+$/] : [...TAILS, AFTERTHOUGHT, /[.!]+$/];
  const ending = OF_TEXT.test(text) ? (ENDS_TEXT.exec(text)?.[0] ?? '') : '';
  text = text.slice(0, text.length - ending.length);
  if (ending === '') for (const tail of tails) text = text.replace(tail, '').trim() || text;
  text += ending.replace(/[.!]+$/, '');
  return plainly(text.replace(TOLD, '').replace(BEHIND_ADDRESS, ''));
}

/** "… saying keep me a seat please": what somebody is asked for in a text is asked for kindly there. "… saying I am late please" is not. */
function asksSomebody(text: string): boolean {
  const written = SAYING.exec(text)?.[1];
  return written !== undefined && !STATES.test(written);
}

/** "Reply to Ida with see you then", "message Ola he is mine thank you": said to them, and no courtesy of the request. */
const OF_TEXT =
  /^(?:reply|respond|answer|comment|message|text|dm|write (?:back|to)|tell(?! (?:me|us)\b))\b.*?(?:\s(?:with|saying|that|to say|says)\s+|:\s*|\s(?=(?:i|we|he|she|they|it|you|see|there)(?:['’]\p{L}+)?\s))\S+\s.*$/isu;
const ENDS_TEXT = /(?<![,;.–—-]) (?:then|thank you|thanks|cheers|too|as well)[.!]*$/i;

const SAYING =
  /\s(?:saying|(?:that|which) (?:says|reads)|with the (?:text|words?|message))[:,]?\s+((?!["“'‘\uE000])\S.*)$/is;
const STATES =
  /^(?:(?:i|we|you|he|she|it|they|there|that|this|these|those|the|an?|my|our|your|his|her|their|its|yes|no|not|sorry|hello|hi|hey|dear|happy|good|many|all|some|thank|thanks)\b|[\p{L}'’]+ (?:is|are|was|were|will|has|have|had|can|could|should)\b|(?:i|we|you|he|she|it|they|that)['’])/iu;

/** "I'd like you to save the changes?" is no question; the mark of what is written belongs to that. */
const TOLD =
  /(?<=^(?:add|apply|archive|book|buy|cancel|change|choose|clear|click|close|confirm|create|delete|download|edit|expand|export|follow|hide|like|load|mark|move|mute|open|order|pick|pin|play|press|remove|rename|request|reserve|save|select|share|sort|star|submit|tap|tick|turn|untick|upload|(?:go|switch) to)\s+(?:on |off |in |out )?(?:the|an?|my|our|this|that|these|those|it|them|all|both|every|each|["“])[^:]*?)\s*\?+$/is;

/** No address ends in a mark. */
const BEHIND_ADDRESS = /(?<=\S@\S+\.\p{L}{2,})\?+$/u;

const ASKED_OF_US = /(?<=^(?:please )?(?:could|can|would|will) you\b.*?)\s*\?+$/is;

function withoutLead(text: string): string {
  for (const lead of LEADS) {
    const rest = text.replace(lead, '').trim();
    if (rest !== text && rest !== '') return rest;
  }
  const bent = BENT.exec(text);
  if (bent !== null) return ordered(text.slice(bent[0].length));
  const early = /^(?:first|next|finally|lastly)\s+(.+)$/is.exec(text)?.[1];
  if (early === undefined) return text;
  return /^(?:finally|lastly)\b/i.test(text) || commandOf(early) !== undefined ? early : text;
}

/** "Submitting", "saving": the verbs of controls, which are no commands of their own. */
const DOUBLED = /([bdgmnprt])\1$/;
const SILENT =
  /(?:sav|clos|remov|delet|updat|mov|reserv|chang|creat|schedul|approv|shar|subscrib|complet|stor|archiv|mut|purchas|continu)$/i;

/** "Clicking save", "clicked save" → "click save"; any other words as they are. */
function ordered(text: string): string {
  const [, verb, rest] = /^(\p{L}+?)(?:ing|ed)\b(.*)$/su.exec(text) ?? [];
  if (verb === undefined) return text;
  const forms = [verb, `${verb}e`, verb.replace(/(.)\1$/, '$1')].map((form) => `${form}${rest}`);
  const [plain = text, silent, single] = forms;
  return (
    forms.find((form) => commandOf(form) !== undefined) ??
    (DOUBLED.test(verb) ? single : SILENT.test(verb) ? silent : plain) ??
    plain
  );
}
