// SPDX-License-Identifier: MIT
// What is to become of a letter that somebody wrote, in the many ways in which people say it: it is forwarded, answered, marked or deleted.

const NOUN = '(?:e-?mail messages?|e-?mails?|mails?|messages?)';
const MAIL = `(?:${NOUN}|letters?|informations?|info|notes?|news)`;
const WORD =
  "(?!(?:the|an?|all|any|anymore|him|i|know|letting|telling|replying|said|that|this|what|which|who|to|from|by|is|it|them|me|you|us|my|your|his|her|back|with|contact|as|and|or|on|in|at|for|into|now|today|yesterday|this|so|was|be|should|must|needs?|has|important|over|along|please|e-?mails?|mails?|messages?|saying)\\b)\\p{L}(?:[\\p{L}-]|['’](?!s\\b))*";
const NAME = `${WORD}(?: ${WORD})?`;
const SINCE = '(?: (?:yesterday|today|earlier(?: today)?|last night|this (?:morning|afternoon|week)))?';
const SENT = `(?:has )?(?:sent|wrote|mailed|e-?mailed|gave|forwarded)(?: to)?(?: me| you| us)?${SINCE}`;
const GOT = "(?:(?:that|which) )?(?:you|i|we)(?: have|['’]ve)? (?:got|received|had) ";
const AGE = '(?:(?:most recent|recent|newest|latest|last|first|oldest|new) )?';
/** Where all letters are: it tells none from another. */
const BOX =
  '(?: (?:(?:that|which) (?:is|was) )?(?:found )?(?:in|from)(?: (?:the|my|this|your))?(?: (?:primary|e-?mail|mail|message|inbox|in-box|mailbox|app|account|box|folder))+(?: of the app)?)?';
const BY =
  '(?:(?:(?:that|which) (?:is|was) |and )?(?:written|sent|received) )?(?:to me )?(?:from|by|of)(?: or by)?';

/** A letter and whom it came from, in the order in which people say that. */
const letterOf = (noun: string): string =>
  `(?:(?:a copy of )?(?<all>all )?(?:of )?(?:(?:the|an?|that|this|my|any) )?(?:(?<age>${AGE})(?<noun>${noun})${BOX} (?:${GOT})?${BY} (?<from>${NAME})${BOX}|(?<from>${NAME})['’]s (?<age>${AGE})(?<noun>${noun})(?: to me)?${BOX}|(?<age>${AGE})(?<noun>${noun})${BOX} (?:(?:that|which) )?(?<from>${NAME}) ${SENT}${BOX}))`;
const LETTER = `(?:${letterOf(MAIL)}|what (?<from>${NAME}) ${SENT})`;
const FOUND = letterOf(NOUN);

const HANDS = '(?:forward|foward|fwd|send|give|pass|hand|mail|e-?mail|resend|redirect)(?: on| along| over)?';
const ON = '(?: on| along| over| back)?';
const WHOM = `(?<whom>${NAME})(?:['’]s (?:e-?mail|inbox|mailbox|account))?`;
const NEEDS = '(?:needs?|has|ought|is|are|should|must|wants?)(?: to)?';
const GETS = '(?:have|get|see|read|receive|recieve|be forwarded|be sent)';

/** Said before what is to be done with it, which it shows to be on the page. */
const leadOf = (verbs: string): string =>
  `(?:${verbs})(?: me)? ${FOUND}(?: now)?(?:,? and(?: then)?|,|;|,? so (?:that )?(?:you|i|we) can| to) (?:please |let me |then |i need it to be )?`;
const SEEKS =
  "find|locate|look for|look up|search(?: my \\S+)? for|search|pull up|bring up|retrieve|there (?:is|should be)|i['’]?m looking for";
const FIND = leadOf(SEEKS);
/** What is opened is read first, unless it is only handed on. */
const TAKE = leadOf(`${SEEKS}|get|select|open|take|choose|copy`);
const IT = '(?: (?:it|them|all of them|(?:that|the|this) (?:e-?mail|message|one)))?';

/** What is to be said in the letter, which stands in quotes. */
const TEXT = '(?<text>\\uE000\\d+\\uE001|"[^"]*"|“[^”]*”)[.,]*';
const SAYING =
  '(?:[,:]? (?:an?|and|answer|back|by|e-?mail|her|him|it|letting|know|message|of|reading|reply|replying|respond|response|say|send|saying|tell|telling|text|that|the|them|to|will|with|words?|write|writing|i|said|think)){0,7}[,:]?';
const ANSWERS = '(?:reply|replay|respond|answer|write back|send back)(?: back)?';
const AN_ANSWER = '(?:an? |the |my |your )?(?:reply|response|answer)';

const MARKS = '(?:mark(?:ed)?|flag|label|tag|classify|file|save|make|set|change|turn|star)';
const IMPORTANT = `(?:(?: (?:as|for|to|into|being|an?|very))* im\\w{2,8}(?:nt|at|nce)(?: e-?mail| message| one)?| with a star)${BOX}`;

const DELETES = '(?:delete|remove|trash|erase|discard|bin|get rid of|throw away|throw out)';
const BIN = '(?:the |my )?(?:trash|bin|recycling bin|recycle bin|rubbish|rubbish bin|waste ?basket)';

const patterns = (sources: string[]): RegExp[] =>
  sources.map((source) => new RegExp(`^(?:in my (?:inbox|e-?mail|mailbox),? )?${source}$`, 'iu'));

const FORWARDED = patterns([
  `${HANDS} to ${WHOM} ${LETTER}`,
  `${HANDS} ${LETTER}${ON},? to ${WHOM}`,
  `${HANDS} ${WHOM} ${LETTER}`,
  `${HANDS} (?:(?:the|an?|that) )?${MAIL} to ${WHOM} from (?<from>${NAME})`,
  `${HANDS} (?<from>${NAME})['’]s ${MAIL} ${WHOM}`,
  `${WHOM} (?:(?:is|was) (?:still )?waiting for|(?:wants|needs|would like|wishes|asked)(?: to ${GETS}| for)?|(?:should|must|has to|ought to|is to) ${GETS}) ${LETTER}`,
  `(?:i (?:want|need|would like)|let|make sure|ensure) ${WHOM} (?:to )?(?:${GETS}|gets|receives|recieves) ${LETTER}`,
  `(?:i (?:want|need|would like)|let|make sure|ensure) ${LETTER} (?:(?:to )?(?:be )?|is |gets )(?:forwarded|sent|passed)${ON} to ${WHOM}`,
  `(?<from>${NAME}) ${SENT} (?:an?|the|this) ${MAIL}(?: [\\p{L}'-]+){0,4}? (?:that|which|and it) ${NEEDS} (?:be )?(?:forwarded|sent|passed|go)${ON} to ${WHOM}`,
  `(?<from>${NAME}) (?:wants|needs|would like|wishes|asked for) (?:his or her|his|her|their) (?<age>${AGE})${MAIL} (?:to (?:be|get) )?(?:forwarded|sent|passed)${ON} to ${WHOM}`,
  `(?:there (?:is|should be) )?${LETTER}(?:,? (?:and )?(?:it|that|which))? ${NEEDS} (?:be )?(?:forwarded|sent|passed|go)${ON} to ${WHOM}`,
  `${TAKE}(?:${HANDS}${IT}${ON} to|put (?:it|a copy(?: of it)?) in(?:to)?) ${WHOM}`,
]);

const ANSWERED = patterns([
  `${ANSWERS}(?: to)? ${FOUND}${SAYING} ${TEXT}`,
  `${ANSWERS}(?: with)?(?: the (?:message|words?|text))? ${TEXT} to ${FOUND}`,
  `(?:say|send|write),? ${TEXT} as ${AN_ANSWER} to ${FOUND}`,
  `${TEXT} is ${AN_ANSWER} to ${FOUND}`,
  `(?:create|write|send) ${AN_ANSWER}(?: e-?mail)? to ${FOUND}${SAYING} ${TEXT}`,
  `(?:send|write) an (?:e-?mail|answer) in (?:response|reply) to ${FOUND}${SAYING} ${TEXT}`,
  `(?:send|write|create) (?:${AN_ANSWER}|the message)${SAYING} ${TEXT}(?: and use it to ${ANSWERS})? to ${FOUND}`,
  `${FIND}(?:${ANSWERS}|write|tell|send|say|text|e-?mail)(?: to \\k<from>)?${SAYING} ${TEXT}`,
]);

/** To a person, whose letter it answers. */
const ANSWERED_TO = patterns([
  `${ANSWERS}${BOX}(?: to)? (?!questions?|numbers?|items?)${WHOM}${SAYING} ${TEXT}`,
  `to ${WHOM},? ${ANSWERS}${SAYING} ${TEXT}`,
  `(?:send|write|give) ${WHOM} ${AN_ANSWER}${SAYING} ${TEXT}`,
  `(?:create|write|send) ${AN_ANSWER}(?: e-?mail)? to ${WHOM}${SAYING} ${TEXT}`,
  `tell ${WHOM}${SAYING} ${TEXT},? (?:in|as an?) (?:response|reply|answer)(?: to .+)?`,
]);

/** To whoever wrote what is open. */
const ANSWERED_BACK = patterns([`(?:reply|respond|answer|write|send) back${SAYING} ${TEXT}`]);

/** To a person, whether or not there is a letter to answer. */
const WRITTEN_TO = patterns([
  `e-?mail ${TEXT} to ${WHOM}`,
  `e-?mail (?!address|field|box|input)${WHOM}${SAYING} ${TEXT}`,
  `(?:send|write) ${WHOM} an? e-?mail${SAYING} ${TEXT}`,
  `(?:send|write) (?:an? )?e-?mail to ${WHOM}${SAYING} ${TEXT}`,
  `tell ${WHOM}${SAYING} ${TEXT},? in an? e-?mail`,
]);

const TOLD = patterns([
  `(?:tell|let|say to) ${WHOM}${SAYING} ${TEXT}`,
  `text ${TEXT},? to ${WHOM}`,
  `(?:send|write) ${WHOM} a (?:text|message|note)${SAYING} ${TEXT}`,
  `(?:write|send a (?:text|message|note)) to ${WHOM}${SAYING} ${TEXT}`,
  `(?:search|find|look up)(?: for)?(?: the)?(?: contact)? ${WHOM} and (?:text|tell|message)${SAYING} ${TEXT}`,
]);

const MARKED = patterns([
  `${MARKS} ${FOUND}${IMPORTANT}`,
  `${FIND}${MARKS}${IT}${IMPORTANT}`,
  `put important on ${FOUND}`,
]);

const DELETED = patterns([
  `${DELETES} ${FOUND}`,
  `(?:send|move|put|throw) ${FOUND} (?:in|into|to) ${BIN}`,
  `${FIND}${DELETES}${IT}(?: now)?`,
  `i (?:don['’]?t|do not) (?:want ${FOUND}(?: any ?more| any ?longer)?|need ${FOUND} any ?(?:more|longer))`,
]);

/** What an answer comes to, and then its words: "reply to Ida that you will come: write “Yes”". */
const GIST = new RegExp(
  `\\b(?:(?:reply|respond|answer|write back)(?: to)? (?<whom>${NAME})|tell (?<whom>${NAME}) in (?:a|your|the) (?:reply|response|answer))(?: (?:that|and (?:say|tell (?:him|her|them)) that|saying that) [^\\uE000"“.?!:;]{3,90})?[.?!:;,]+\\s*(?:and )?(?:just |please |simply )*(?:write|say|put|type|answer)(?: just| only)?:? ${TEXT}`,
  'iu',
);

/** The answer with its words alone. */
export const withGist = (request: string): string =>
  request.replace(GIST, (said) => {
    const { whom, text } = GIST.exec(said)?.groups ?? {};
    return `reply to ${whom} with ${text}`;
  });

type Groups = Record<string, string | undefined>;

/** All of them where that is said, or one of an age. */
function letter({ all, age: said = '', noun = 'email', from }: Groups): string {
  const age = said.replace(/^recent/i, 'most recent');
  const isAll = all !== undefined || (/s$/i.test(noun) && age === '');
  return isAll ? `all ${noun.replace(/s?$/i, 's')} from ${from}` : `the ${age}${noun} from ${from}`;
}

/** What is handed on is a letter, whatever it was called: a plural only where it is one of letters. */
const plainNoun = (noun = ''): string =>
  /^(?:e-?mail messages|e-?mails|mails|messages|letters)$/i.test(noun) ? 'emails' : 'email';

const READINGS: [RegExp[], (told: Groups) => string][] = [
  [FORWARDED, (told) => `forward ${letter({ ...told, noun: plainNoun(told.noun) })} to ${told.whom}`],
  [ANSWERED, (told) => `reply to ${letter(told)} with ${told.text}`],
  [MARKED, (told) => `mark ${letter(told)} as important`],
  [DELETED, (told) => `delete ${letter(told)}`],
  [ANSWERED_TO, ({ whom, text }) => `reply to ${whom} with ${text}`],
  [ANSWERED_BACK, ({ text }) => `reply with ${text}`],
  [WRITTEN_TO, ({ whom, text }) => `send an email to ${whom} saying ${text}`],
  [TOLD, ({ whom, text }) => `message ${whom} ${text}`],
];

/** Each of the forms has one of these, and is slow to try. */
const SPEAKS_OF_LETTERS = /mail|messages?|letter|info|note|news|sent|wrote|gave|forwarded|[\uE000"“]/i;

/** "Forward the email from Evy to Cathrine", "mark the email from Evy as important", whichever way that was said; anything else as it was. */
export function ofLetters(said: string): string {
  if (!SPEAKS_OF_LETTERS.test(said)) return said;
  const plain = said.replace(/[.?!\s]+$/, '');
  for (const [forms, told] of READINGS)
    for (const form of forms) {
      const groups = form.exec(plain)?.groups;
      if (groups !== undefined) return told(groups);
    }
  return said;
}
