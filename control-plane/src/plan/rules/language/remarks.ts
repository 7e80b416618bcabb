// SPDX-License-Identifier: MIT
// What is said around a request in sentences of its own, and asks for nothing: "Could you mute the neighbours? They never stop."

import { SENDS_MYSELF } from './courtesy.ts';

const PERSON = `(?:they|it|he|she|that|this)(?:['’]s|['’]re)?`;
/** Of how things are or what they are like; neither a number nor anything quoted, which could be for a form. */
const COMPLAINT = new RegExp(
  String.raw`(?<=[.?!]\s+)${PERSON} (?:(?:just|really|only) )*(?:never|always|keeps?|drives?|gets?|is|are|was|were|has been|have been|does ?n['’]?t|do ?n['’]?t)\b(?: [\p{L}'’-]+){1,6}[.!]*(?=\s|$)`,
  'giu',
);
/** It says of what was asked for how it is to be, and is no mere remark. */
const TELLS = /\b(?:called|named|for|from|to|in|on|at|with|by|not)\b/i;

/** "Move the call to three. Same day.": what stays as it is. */
const STAYS =
  /(?<=\b(?:move|shift|postpone|reschedule|put|push|bring)\b.*)(?:,|(?<=[.?!]))\s+(?:(?:at|on) )?(?:the )?same (?:day|date|time|hour|place)(?:[.!?]+(?=\s|$)|$)/giu;

/** It may be the end of what is to be written. */
const WRITES = /\b(?:reply|respond|answer|write|tell|say|post|comment|message|text|tweet|note)\b/i;

const QUESTION = String.raw`^(?:(?:by|at|from|until|since|in|on) )?(?:what|when|where|who|which|how)\b(?:[^.?!]|[.](?=\S))*`;
/** "By when is it due, could you have a look?": behind a question that only asks it once more. */
const HAS_LOOK = new RegExp(
  String.raw`(?<=${QUESTION}[.?]?),?\s+(?:could|can|would|will) you (?:please )?(?:(?:have|take) a (?:quick )?look|check|look it up|find out)(?: for (?:me|us))?(?: please)?[.?!]*$`,
  'i',
);
/** "How much warmer is it? I just want the difference.": how it is to be answered. */
const JUST_WANTS = new RegExp(
  String.raw`(?<=${QUESTION}[.?])\s+(?:(?:i|we) (?:just|only) (?:want|need)(?: to know)?|just(?: tell me)?) (?:the|an?|one|its) \p{L}+(?:,? please)?[.!]*$`,
  'iu',
);

const SENT = '(?:press(?:ed)?|click(?:ed)?|submit(?:ted)?|sent|saved?|confirm(?:ed)?)';
/** "No button has to be pressed", "(no submit needed)": said of what is not to be done anyhow. */
const NO_NEED = new RegExp(
  [
    String.raw`(?:(?<=[.;!])\s+|\s*\()(?:there (?:is|['’]s) )?(?:`,
    `no (?:button|form|submission|submit|confirmation)s?(?: press| click)? (?:(?:has|have|needs?) to be ${SENT}|(?:is |are )?(?:needed|necessary|required))`,
    `|nothing (?:has|needs) to be ${SENT}|no need (?:to|for) [^.;!?)]{3,50}`,
    String.raw`)\)?(?=[.;!]|\s*$)`,
  ].join(''),
  'giu',
);

const SENDING = /press|click|submi|sen[dt]|sav|confirm/i;

/** The request without them, and without what one says to do oneself. */
export const withoutRemarks = (request: string): string =>
  request
    .replace(SENDS_MYSELF, '')
    .replace(NO_NEED, (said) =>
      SENDING.test(said) ? `${said.includes('(') ? '.' : ''} Do not submit it` : said,
    )
    .replace(HAS_LOOK, '')
    .replace(JUST_WANTS, '')
    .replace(STAYS, '')
    .replace(COMPLAINT, (said) => (TELLS.test(said) || WRITES.test(request) ? said : ''))
    .trim();
