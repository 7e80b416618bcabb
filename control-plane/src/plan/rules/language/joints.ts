// SPDX-License-Identifier: MIT
// Where one command of a request ends and the next begins: at a joint behind which there is a command, or, as speech has it,
// before a verb that cannot be a noun there.
import { FORBIDS, LEAVES_OFF, withoutCourtesy } from './courtesy.ts';
import { commandOf } from './recognise.ts';
import { SAME } from './references.ts';

const JOINT =
  /\s*[;\n]+\s*|,?\s+(?:(?:so|and|then|please|now|just)\s+)*go ahead and\s+|,?\s+(?:in order )?to\s+(?=find\b|locate\b)|[.!?]+(?=\s|$)\s*|\s*,?\s+(?:and\s+)?(?:then|after that|afterwards|from there|(?<!\b(?:click|press|tap|hit|push|choose|select|pick|open|the|(?:click|press|tap) on)\s+)next(?! to\b)|finally)(?:[,\s]+)(?=\S)|\s*,\s*and\s+|\s*,?\s+but\s+|\s*,\s*|\s+and\s+|\s+(?:please|pls)\s+|\s+just\s+(?=fill\s+(?:it|that|this|these|those)\s+in\b|(?:book|reserve|search|find|send|submit|save|order|choose|pick|take|open|delete|show|look)\b)|,?\s+(?:so\s+|and\s+)?now\s+(?=(?:find|show|search|book|save|submit|press|click|order)\s+(?:me|us|it|them|the|that|for)\b)|\s+(?=(?:don['’]?t|do not|(?:there['’]?s |there is )?no need to)\s+(?:book|send|search|submit|save|buy|order|press|click|pay|reserve|post)\b)|(?<!\b(?:say|answer|type|write|enter|click|press|choose|select|that|with|and|says|saying))\s+(?=(?:yes|yeah),?\s+(?:i am|i['’]?m)\s+sure\b)|\s+(?:before|&)\s+|\s*:\s+(?=(?:(?:at|in|on|by|for|from|to|until|within|since|with) )?(?:what|which|whom?|whose|when|where|how|is|are|does|do)\b)/gi;

/** The sentences of a text; a full stop within a value ends none. */
export function sentencesOf(text: string): string[] {
  return cutAt(text, /\s*[;\n]+\s*|[.!?]+(?=\s|$)\s*/g, endsSentence);
}

function endsSentence(left: string, joint: string, right: string): boolean {
  if (right.trim() === '') return false;
  if (/[;\n]/.test(joint)) return true;
  if (opensValue(left) && closesValue(right)) return false;
  if (joint.trim() === '.' && SHORTENED.test(left) && !startsCommand(right)) return false;
  return /^(?:[A-Z\uE000"“]|(?:and\s+)?(?:then|otherwise|else|it)\b)/.test(right) || startsCommand(right);
}

/** "Dr. Hale", "No. 5": the full stop ends no sentence. */
const SHORTENED = /\b(?:dr|mrs?|ms|mx|prof|rev|hon|sr|jr|st|mt|no|nr|vol|ch|vs|approx|\p{Lu})$/iu;

/** The commands of a sentence, in order. */
export function commandsOf(sentence: string): string[] {
  return cutAt(sentence, JOINT, splits).flatMap(unjoined).flatMap(searched).flatMap(pressedLast);
}

type Splits = (left: string, joint: string, right: string) => boolean;

function cutAt(text: string, joints: RegExp, splits: Splits): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const joint of text.matchAll(joints)) {
    const left = text.slice(from, joint.index).trim();
    const right = text.slice(joint.index + joint[0].length);
    if (left === '' || !splits(left, joint[0], right)) continue;
    parts.push(left);
    from = joint.index + joint[0].length;
  }
  parts.push(text.slice(from).trim());
  return parts.filter((part) => part !== '');
}

function splits(left: string, joint: string, right: string): boolean {
  if (right.trim() === '') return false;
  if (opensValue(left) && closesValue(right)) return false;
  // "Search don't book anything"; "write we do not send parcels" says what is written.
  if (joint.trim() === '' && FORBIDS.test(right))
    return !isLead(left) && (!opensValue(left) || OF_BEFORE.test(right));
  if (joint.trim() === ':') return LOOKS.test(withoutCourtesy(left)) && /\?\s*$/.test(right);
  if (INCOMPLETE.test(withoutCourtesy(left)) && !THEN.test(joint)) return false;
  // "I would like you to go ahead and rent it", "could you please open it": nothing stands before it.
  if (/\bgo ahead\b|^\s+(?:please|pls|just)\s+$/i.test(joint) && isLead(left)) return false;
  // "The word please" is no request.
  if (PLEASE.test(joint) && GOVERNS.test(left)) return false;
  if ([AFTERTHOUGHT, SAME, FORBIDS, LEAVES_OFF].some((way) => way.test(right))) return true;
  if (ASKS.test(withoutCourtesy(left)) && WH.test(withoutCourtesy(right))) return true;
  if (THEN.test(joint) || /\bto\s+$/i.test(joint)) return true;
  if (ASSIGNS_IT.test(right) && MAKES.test(withoutCourtesy(left))) return false;
  return startsCommand(right);
}

/** "Open the archive: how many are in it?": what is looked at, and what is asked of it; a letter begins otherwise. */
const LOOKS =
  /^(?:go|open|look|show|see|switch|turn|click|press|tap|visit|navigate|check|find|view|expand|unfold)\s(?!.*\b(?:new|an? (?:message|e-?mail|letter|note|chat|reply))\b)/i;

/** "Create a ticket titled “Slow login”, assign it to Ada": the form for a new one asks for that, too. */
const MAKES = /^(?:create|add|make|file|report|raise|open|submit|log)\s+an?\s/i;
const ASSIGNS_IT = /^(?:re)?assign (?:it|this|that)\b/i;

const PLEASE = /^\s+(?:please|pls)\s+$/i;

/** Of what was said before, and no words of a value. */
const OF_BEFORE = /^\S+(?: not)? \S+ (?:it|them|that|this|anything)(?: yet)?[.!]*$/i;

const isLead = (left: string): boolean => withoutCourtesy(`${left} open`) === 'open';

const THEN = /\b(?:then|after that|afterwards|from there|finally)\b/i;
/** "What is the total and who is the carrier": two questions. */
const ASKS = /^(?:tell me|what|who|when|where|which|how|give me|read)\b/i;
const WH = /^(?:what|who|when|where|which|how|since when|at what)\b/i;
/** A verb still without its object. */
const INCOMPLETE = /^(?:find|locate|look|try|go|navigate|move|scroll|search)$/i;
/** "… and post it", "… and hand it in". */
const AFTERTHOUGHT =
  /^[a-z]+(?: [a-z]+)? (?:it|them)(?: (?:in|on|off|up|out|away|back))?(?=$|[.,;!]|\s+(?:and|then)\b)/i;

/** "type salt | and press it firmly into the note field": the value is still open, its field comes later. */
function opensValue(left: string): boolean {
  const clause = withoutCourtesy(left);
  return (
    /^(?:type|enter|write|put|input|insert|paste)\b/i.test(clause) &&
    !/\s(?:in|into|to|as|on|for)\s/i.test(clause) &&
    !clause.includes('\uE000')
  );
}

function closesValue(right: string): boolean {
  const clause = right.split(/[.;]|\bthen\b/)[0] as string;
  const into = /\s(?:into)\s/i.exec(clause);
  return (
    into !== null &&
    !/\b(?:type|enter|write|put|input|insert|paste|fill)\s/i.test(clause.slice(0, into.index))
  );
}

/** Whether a command may begin with these words. */
export function startsCommand(right: string): boolean {
  const clause = withoutCourtesy(right.slice(0, 400));
  if (/^(?:if|in case|unless)\s/i.test(clause)) return true;
  if (REPORTS.test(clause)) return true;
  if (ASKING.test(clause) && !(REPORTING.test(clause) && IMPLICIT.test(clause)))
    return /\?\s*$/.test(right) || /^(?:does|do|give me|get me|count|say (?:that|yes|no))\b/i.test(clause);
  return [IMPLICIT, SURE, PARTED].some((way) => way.test(clause)) || commandOf(clause) !== undefined;
}

/** "Turn the fan on, …": a verb of two words whose second stands behind its thing, whatever follows. */
const PARTED =
  /^(?:turn|switch)\s+(?!(?:on|off|to|into|over|back)\b)[^,;:]{2,60}?\s(?:on|off|up|down)(?=$|[,;.!]|\s+(?:and|then|but)\s)/i;

const ASKING =
  /^(?:is|are|was|were|has|have|does|do|list|count|report|say|when|where|who|which|get me|give me)\b/i;
/** "Report how long it lasts", "list which rooms are free": what follows is asked. */
const REPORTS =
  /^(?:report|list|count|check|note|write down) (?:(?:to me|me|back) )?(?:(?:at|in|on|for|from|until|since|by) )?(?:how (?:many|much|long|often|old|far|high|big|soon)|which|what|whom?|whose|where|when|whether)\b/i;
/** "Report the post" tells somebody else. */
const REPORTING = /^report\b/i;

/** Said to the dialog that will come. */
const SURE = /^(?:yes|yeah|i am sure|i['’]?m sure)\b/i;

/** Verbs that only ever name a control, yet are said without "click": they begin a clause. */
const IMPLICIT =
  /^(?:submit|log ?in|log ?out|sign ?in|sign ?up|sign ?out|save|confirm|send|delete|remove|add|buy|book|reserve|accept|reject|dismiss|close|cancel|reply|forward|like|follow|unfollow|subscribe|unsubscribe|continue|proceed|check ?out(?!\s+(?:to|date|on|is|as|time)\b|:)|pay|place|order|apply|redeem|download|retweet|repost|reshare|boost|share|unlike|star|bookmark|favou?rite|report(?= (?:(?:the|this|that|his|her|their|my) (?:post|message|e?-?mail|letter|comment|user|account|review|photo|picture|video|thread|listing|profile|one)\b|it\b|@)| .+ as (?:spam|junk|abuse|abusive|offensive|inappropriate|phishing|fake)\b)|snooze|archive|unarchive|mute|unmute|block|unblock|sort|filter|unstar|rate|vote|upvote|downvote|pin|unpin|flag|publish|invite|include(?= (?:the|an?|my|our|it|them)\b)|create|compose|increase|decrease|raise|lower|refresh|reload|undo|hide|play|pause|skip|shuffle|rewind|finish|mark|apply|renew|start (?:playing|it|the)|join(?= (?:the|a|my|us)\b)|enrol|quote(?= (?:the|post|it|this|that|number|#|\d))|comment(?= (?:on|under|with|that|saying|\uE000))|answer(?= (?:with|\uE000))|(?:leave|add|post|write) (?:a|another) (?:comment|reply|note)(?= )|(?:freeze|unfreeze|lock|unlock|assign|reassign|reopen|resolve|approve)(?= (?:the|my|our|it|them|this|that)\b)|(?:post|tweet)(?= \uE000)|hire|sign(?= as\b)|(?:call|ring|phone|text)(?= (?:him|her|them|it)(?=$|[\s.,;]))|get rid of|leave(?= .{1,40} (?:as (?:it is|they are|is)|alone|unchanged|untouched)\b)|put in(?= )|throw (?:away|out)|give(?= (?:\S+ ){0,3}?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:stars?|points?|hearts?|out of)\b)|print(?= (?:\d+|two|three|four|five|six|ten)\b)|(?:print|export|duplicate|rename|crop|resize|rotate|flip|invert|zoom|import|copy)(?= (?:the|it|them|all|my|a|this|that|these|those|as)\b))\b(?!\s*$(?<=\b(?:order|like|star|share|book|block|place|play|pause|pin|flag|rate|vote)))/i;

/** Verbs that speech puts right behind the command before: whatever follows them is their object. */
const UNMARKED =
  /^(?:and\s+)?(?:then\s+)?(?:type|enter|click|press|tap|hit|choose|select|pick|take|check|tick|uncheck|untick|fill|search for|open|go to|set|submit|read|tell me|accept|close|dismiss|reject|decline|scroll|(?:turn|switch) (?:on|off)|(?:change|rename|delete|remove|edit|paste|copy|close|drag) (?:the|my|its|our)|log (?:in|out)|sign (?:in|out|up)|look for (?:an? |the |some )?(?:flights?|trains?|bus(?:es)?|ferr(?:y|ies)|hotels?|rooms?|connections?|tickets?|cars?|trips?)(?=$|[\s,.])|what(?:'s| is| are)|how many|how much|book me|buy|(?:put|add|drop|throw|send|mark|move) (?:it|them|that|this))(?=\s|$)/i;
/** Verbs that may as well be a noun, or a word of what is written: where nothing else fits the page they begin a clause, too. */
const RUN_ON =
  /^(?:add|remove|delete|write|mark|rate|name|label|save|send|share|put|reserve|expand|drag|copy|paste|follow|reply|archive|make|call|switch|move|drop|throw|don['’]?t|do not)(?= \S)/i;
/** "… costs less than 90 book it, …": with such an object it is a verb. */
const TO_IT =
  /^[a-z]+ (?:it|them|(?:this|that)(?: one)?)(?=$|[.,;]|\s+(?:and|then|otherwise|or else|if not)\b)/i;
/** Words behind which a verb is none: "the search", "to open", "my check". */
const GOVERNS =
  /(?:^|\s)(?:the|an?|my|your|our|his|her|their|this|that|to|of|for|with|in|on|at|by|from|as|and|or|not|don['’]?t|never|i|we|you|they|can|could|will|would|should|must|may|might|named|called|labell?ed|says?|saying|first|second|third|last|next|please)$/i;

/** Whether a command may begin here with no joint before it. */
function startsUnmarked(left: string, right: string): boolean {
  const starts = UNMARKED.test(right) || (IMPLICIT.test(right) && TO_IT.test(right));
  return starts && mayStart(left, right);
}

const mayStart = (left: string, right: string): boolean => !GOVERNS.test(left.trim()) && startsCommand(right);

interface Gap {
  /** Where the words before it end, and those behind it begin. */
  at: number;
  from: number;
  marked: boolean;
}

function gapsBehind(text: string, from: number): Gap[] {
  return [...text.matchAll(/,\s*(?:then\s+)?|\s+then\s+|\s+/gi)]
    .filter(({ index }) => index > from)
    .map((gap) => ({ at: gap.index, from: gap.index + gap[0].length, marked: gap[0].trim() !== '' }));
}

/** The first comma, "then" or bare gap behind which a command begins, the words before it being `complete`. */
export function commandBehind(
  text: string,
  from: number,
  complete: (words: string) => boolean,
): Gap | undefined {
  return gapsBehind(text, from).find((gap) => {
    const right = text.slice(gap.from);
    if (gap.marked) return startsCommand(right);
    return complete(text.slice(from, gap.at)) && startsUnmarked(text.slice(0, gap.at), right);
  });
}

/** The first gap behind which a command may begin, whatever its object, the words before it being `complete`. */
export function verbBehind(
  text: string,
  from: number,
  complete: (words: string) => boolean,
): Gap | undefined {
  return gapsBehind(text, from).find(
    (gap) =>
      !GOVERNS.test(text.slice(0, gap.at)) &&
      complete(text.slice(from, gap.at)) &&
      startsCommand(text.slice(gap.from)),
  );
}

export function jointBehind(text: string, from: number): Gap | undefined {
  return gapsBehind(text, from).find(({ marked }) => marked);
}

const ROLE_END =
  /\b(?:field|box|button|link|tab|checkbox|page|dropdown|drop-down|menu|option|list|textbox|form)\s+(?=(?:and\s+)?(?:type|enter|write|click|press|choose|select|pick|check|tick|uncheck|fill|search|open|go|scroll|set)\s)/gi;

/** Speech has no commas: a role word ends its clause where a verb follows. */
function unjoined(clause: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of clause.matchAll(ROLE_END)) {
    const end = match.index + match[0].length;
    const rest = clause.slice(end).replace(/^and\s+/i, '');
    if (commandOf(withoutCourtesy(rest)) === undefined) continue;
    parts.push(clause.slice(from, end).trim());
    from = end;
  }
  parts.push(
    clause
      .slice(from)
      .replace(/^and\s+/i, '')
      .trim(),
  );
  return parts.filter((part) => part !== '');
}

/** What is looked for ends where a verb has an object of its own: "search for moss | open the last result". */
const BEHIND_SEARCH =
  /\s+(?=(?:go to|open|click|press|tap|choose|select|pick|take|tell me|show me|read)\s+(?:on\s+)?(?:the|my|a|any|all|it|how|what|which|who|when|where|number|\d+\p{L}{2})\b)/iu;

const LOOKS_FOR =
  /^(?:search|look up|google|find|locate|look for|somewhere|there(?: is|['’]s)|(?:in )?one of the)\b/i;

function searched(clause: string): string[] {
  if (!LOOKS_FOR.test(withoutCourtesy(clause))) return [clause];
  const gap = BEHIND_SEARCH.exec(clause);
  const left = clause.slice(0, gap?.index ?? 0);
  return gap === null || !left.includes(' ') || GOVERNS.test(left)
    ? [clause]
    : [left, clause.slice(left.length).trim()];
}

/** "Scroll to the end hit submit": what ends in a press of a button that ends forms ends with it. */
function pressedLast(clause: string): string[] {
  const press = PRESS_LAST.exec(clause);
  const left = clause.slice(0, press?.index ?? 0);
  return press === null || !left.includes(' ') || GOVERNS.test(left) || !startsCommand(left)
    ? [clause]
    : [left, clause.slice(left.length).trim()];
}

const PRESS_LAST =
  /\s+(?=(?:hit|press|click|tap)\s+(?:on\s+)?(?:the\s+)?(?:submit|send|save|ok|enter|search|go|done|next|log ?in|sign ?in|continue|confirm|apply|book|post|publish|donate|order|buy|pay|reserve|register|subscribe|join|create|add|update|upload|finish|request|vote|sign ?up|check ?out)(?:\s+button)?$)/i;

/** Ways to cut a clause in two that no verb tells: before one that follows without a joint, and at any "and" or comma. */
export function possibleCuts(clause: string): { left: string; right: string; joined: boolean }[] {
  return gapsIn(clause).flatMap(({ at, from, joined }) => {
    const left = clause.slice(0, at);
    const right = clause.slice(from);
    const starts = joined || startsUnmarked(left, right) || (RUN_ON.test(right) && mayStart(left, right));
    return left.includes(' ') && starts ? [{ left, right, joined }] : [];
  });
}

function gapsIn(text: string): { at: number; from: number; joined: boolean }[] {
  return [...text.matchAll(/\s*,\s*(?:and\s+)?|\s+and\s+|\s+/gi)].map((gap) => ({
    at: gap.index,
    from: gap.index + gap[0].length,
    joined: gap[0].trim() !== '',
  }));
}
