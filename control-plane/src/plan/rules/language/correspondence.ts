// SPDX-License-Identifier: MIT
// A letter, an answer or a line in a chat that is told piece by piece, in any order: "Bram has emailed; answer that with “Packed”", "new message to
// rita@brook.example, the subject is …". Where the pieces are all there and the other words only tie them, it is told again in one plain sentence.

const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const QUOTED = /"[^"]+"|“[^”]+”/g;

/** "… and then you can send it", ". Please send it right away": of what is sent anyway. */
const SENT =
  /[,;.\s—–-]*(?:\(?(?:open (?:that|the|this) chat first,? )?(?:(?:and|then|please|now|just|so|you can|could you)[,\s]+)*(?:send (?:it|that|this|the (?:message|e-?mail|mail|reply))(?: off)?|off it goes|write this (?:e-?mail|mail|message) and off it goes)(?: right away| now| please| immediately)*[.!]?\)?[.!\s]*)+$/i;

/** The request, in the plain form of it; as it was where it is none of these. */
export function correspondence(request: string): string {
  const plain = request
    .trim()
    .replace(/[.!\s]+$/, '')
    .replace(SENT, '');
  return letterTold(plain) ?? answerTold(plain) ?? talkTold(plain) ?? request;
}

const LETTER = '(?:e-?mail|mail|message|letter)';
const IS_LETTER = new RegExp(`\\b${LETTER}\\b`, 'i');

const quoted = (text: string): string => (/^["“]/.test(text) ? text : `"${text.replace(/["“”]/g, "'")}"`);

/** What ties the pieces of a letter. */
const TIES =
  /\b(?:please|can|could|would|you|write|send|compose|make|create|let|know|by|new|an?|e-?mails?|messages?|mails?|to|with|and|then|for|the|this|off|it|goes|it['’]s)\b|[-\s,;:./—–|()]/gi;
const SUBJECT =
  /\b(?:with )?(?:the |its )?subject(?: line)?(?: is| should be|:|,| of)?\s+(?<subject>"[^"]+"|“[^”]+”|[^"“”/,;]+?)(?=\s*(?:[/,;]|\.\s|\band\b|$))/i;
const TEXT =
  /\b(?:(?:and|then|for|with) )*(?:the |its )?(?:text|body|message|letter)(?: itself)?(?: is| says| should (?:be|say)|:|,)?\s+(?:just |only |simply )*(?<text>"[^"]+"|“[^”]+”|[^"“”]+)$/i;

/** To an address, with a subject and a text. */
function letterTold(plain: string): string | undefined {
  const [to, ...others] = plain.match(ADDRESS) ?? [];
  if (to === undefined || others.length > 0 || /^\W*(?:reply|answer|forward)\b/i.test(plain))
    return undefined;
  const subject = SUBJECT.exec(plain);
  const behind = subject === null ? -1 : subject.index + subject[0].length;
  const text = subject && TEXT.exec(plain.slice(behind));
  if (text?.groups === undefined || subject?.groups === undefined) return undefined;
  const rest = `${plain.slice(0, subject.index)} ${plain.slice(behind, behind + text.index)}`.replace(
    to,
    ' ',
  );
  if (rest.replace(TIES, '') !== '' || GOES_ON.test(text.groups.text ?? '')) return undefined;
  const told = [subject.groups.subject, text.groups.text].map((one = '') => quoted(one.trim()));
  return `send an email to ${to} with the subject ${told[0]} and the text ${told[1]}`;
}

/** "Looks great, please print it": no longer the text. */
const GOES_ON = /^[^"“].*[,;.]\s*(?:and |then |please )/i;

const ANSWER = '(?:answer|reply|respond|write back)';
const SAYS = '(?: (?:with|saying|to say|and say|that says|just say|just|simply|only))*:?';
/** What is told of a letter but by whom it is, and what ties that to the answer. */
const FILLERS = new Set(
  `please find locate look for search open up go to the a an that this email e-mail mail message letter by from of sent sends wrote has have emailed mailed written there is
   there's here deserves needs wants gets answer reply respond response write back it him her them his with and then so can could would you i want what do just me my
   now which who one says saying use should be hi`.split(/\s+/),
);
const OWNED = /['’]s$/;
const LONGEST_NAME = 3;

/** To somebody's letter, or to somebody. */
function answerTold(plain: string): string | undefined {
  const [said, ...others] = plain.match(QUOTED) ?? [];
  if (others.length > 0 || !ANSWERS.test(plain)) return undefined;
  const told = said === undefined ? spoken(plain) : quotedText(said, plain);
  const whom = told && nameIn(told.rest);
  if (told === undefined || whom === undefined) return undefined;
  const noun = IS_LETTER.exec(told.rest)?.[0];
  return `reply to ${noun === undefined ? whom : `the ${noun} from ${whom}`} with ${quoted(told.text.trim())}`;
}

/** What begins with the answer says behind it to whom that is, and is plain already. */
const quotedText = (said: string, plain: string): Told | undefined =>
  BEGINS.test(plain) ? undefined : { text: said, rest: plain.replace(said, ' ') };

interface Told {
  text: string;
  rest: string;
}

const ANSWERS = new RegExp(`\\b${ANSWER}\\b`, 'i');
const BEGINS = new RegExp(`^${ANSWER}\\b`, 'i');
const LAST = new RegExp(
  `^(?<rest>.*\\b${ANSWER}(?: to (?:it|that|him|her|them))?${SAYS})\\s+(?<text>(?!(?:to|under|below|for|from|by|(?:on|at) (?:the|this|that|it))\\b)\\S.*)$`,
  'i',
);
const JUST = /^(?<rest>answer .+?) (?:and )?(?:just|simply|only) (?:say|write) (?<text>.+)$/i;
const AS_ANSWER =
  /^(?:(?:tell|write to) (?<whom>\p{L}+)|write) (?<text>.+?) as (?:an? |my |the )?(?:answer|reply|response) to (?<rest>.+)$/iu;

/** Without quotation marks the text is what stands last, unless it is told what it is. */
function spoken(plain: string): Told | undefined {
  const { whom, text: as = '', rest: of = '' } = AS_ANSWER.exec(plain)?.groups ?? {};
  if (as !== '') return { text: as, rest: whom === undefined ? of : `${whom} ${of}` };
  const { rest = '', text = '' } = (JUST.exec(plain) ?? LAST.exec(plain))?.groups ?? {};
  const isTold = JUST.test(plain) || (!BEGINS.test(plain) && IS_LETTER.test(rest));
  return isTold ? { text, rest } : undefined;
}

/** The only words that are about nothing else; undefined where there are none, or too many. */
function nameIn(rest: string): string | undefined {
  const words = rest.split(/[\s,;:.()—–]+/).filter((word) => word !== '');
  const others = words.map((word) => (FILLERS.has(word.toLowerCase()) ? undefined : word.replace(OWNED, '')));
  const first = others.findIndex((word) => word !== undefined);
  const name = others.slice(first, others.findLastIndex((word) => word !== undefined) + 1);
  const isOne = first >= 0 && name.length <= LONGEST_NAME && !name.includes(undefined);
  return isOne && name.every((word) => /^[@\p{L}]/u.test(word ?? '')) ? name.join(' ') : undefined;
}

const TALK = '(?:chat|channel|conversation|group|room|thread)';
/** "Send the photo" is a thing; "write him the keys are …" is told to somebody. */
const SAID =
  '(?:send|write|say|post|tell|message)(?: (?:to )?(?:him|her|them|everybody|everyone)(?: that)?:?| that|:| (?=(?!(?:an?|the|this|it|that)\\b)))';
const IN_TALK = [
  new RegExp(
    `^(?:go (?:in)?to|open(?: up)?|in) (?<talk>the [\\p{L} ]{2,30}? ${TALK}|the ${TALK} with [\\p{L} ]{2,30}?),? (?:and |then )*${SAID}\\s*(?<text>\\S.*)$`,
    'iu',
  ),
  new RegExp(
    `^(?:tell|let) (?:the (?:people|others|members)|everybody|everyone|all|them) in (?<talk>the [\\p{L} ]{2,30}? ${TALK})(?: know)?(?:: ?|,? that )(?<text>\\S.*)$`,
    'iu',
  ),
];

/** In a chat that is to be opened first. */
function talkTold(plain: string): string | undefined {
  for (const form of IN_TALK) {
    const { talk, text } = form.exec(plain)?.groups ?? {};
    if (talk !== undefined && text !== undefined && !(QUOTED.test(text) && !/^["“][^"“”]*["”]$/.test(text)))
      return `open ${talk} and send the message ${quoted(text)}`;
  }
  return undefined;
}
