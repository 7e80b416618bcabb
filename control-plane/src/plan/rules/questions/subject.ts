// SPDX-License-Identifier: MIT
// A question in its plain form, and what it is about.
import { isUnknown } from '../page/class-words.ts';
import { withMarks } from '../page/legend.ts';
import type { PageModel } from '../page/model.ts';
import type { Turn } from '../turn/turn.ts';
import { withoutNouns } from './by-noun.ts';
import { withoutPeriod } from './period.ts';
import { ofSameMember } from './same-member.ts';
import { withShownDays } from './shown-days.ts';
import { withShownHours } from './shown-hours.ts';
import { withShownMoney } from './shown-money.ts';
import { inQuestionOrder } from './word-order.ts';

/** Without what only asks, and in full where a question word alone goes on from the question before. */
export function plainOf(turn: Turn, question: string): string {
  const { root } = turn.model;
  const plain = inBytes(withoutNouns(withMarks(withShownMoney(question, root), root), root), turn.model)
    .trim()
    .replace(/[?.!\s]+$/, '')
    .replace(INDIRECT, '')
    .replace(ON_ALL_PAGES, '')
    .replace(/\bhave (i|we) got (?=to\b)/i, 'do $1 have ')
    .replace(SAYS, 'what does $1 $2')
    .replace(MARKED, '$1')
    .replace(HIGH, 'what is the ')
    .replace(WITHIN, 'how long ')
    .replace(RINGS, 'what is the phone number for ')
    .replace(
      DONE_BY,
      (_, deed: string, whom: string) => `how many ${COUNTED_AS[deed.toLowerCase()]} does ${whom} have`,
    );
  const timed = withShownDays(withShownHours(plain.replace(LEADING, ''), root), turn);
  const asked = inQuestionOrder(timed).replace(CHOSEN, 'what is the $1').replace(SET_TO, '$1');
  return inFull(ofSameMember(withoutPeriod(asked, turn), turn), turn);
}

/** "How much data have I used" on a page that tells it in gigabytes, and calls it nothing. */
const inBytes = (question: string, model: PageModel): string =>
  question.replace(MEASURED_IN_BYTES, (said, what: string) =>
    isUnknown(what, model) ? 'how many gigabytes ' : said,
  );
const MEASURED_IN_BYTES =
  /^how much (?:mobile |disk |internet )?(data|memory|storage|space) (?=(?:do|does|did|have|has|is|are|will)\b)/i;

/** "How many people like the post about the cat": feeds count the deeds. */
const DONE_BY =
  /^how many (?:people|persons|users|others|folks)\s+(?:have\s+)?(lik|shar|repost|retweet|comment|view|follow)(?:e[ds]?|ed|s)?(?:\s+on)?\s+(\S.*)$/i;
const COUNTED_AS: Record<string, string> = {
  lik: 'likes',
  shar: 'shares',
  repost: 'reposts',
  retweet: 'retweets',
  comment: 'comments',
  view: 'views',
  follow: 'followers',
};

/** "How high is the deposit": no height. */
const HIGH =
  /^how (?:high|large|big) (?:is|are|was|were) (?:the|my|our|your) (?=(?:\p{Ll}+ ){0,2}(?:deposit|rent|fees?|fine|prices?|costs?|tax|salary|wages?|rates?|bill|balance|budget|debts?|penalty|premium|contribution|discount|interest|total|amount|score|turnout|turnover|profit|loss|subscription|fare|surcharge|share|percentage|dues|grant|donation|refund)\b)/iu;

/** "Within how many days can it be returned": a time, and no days to be counted. */
const WITHIN =
  /^(?:within|in|after|for|inside) how many (?:seconds|minutes|hours|(?:(?:working|business) )?days|nights|weeks|months|years) (?=\S)/i;

/** "What number do I ring about a leak", "which number can I call for the clerk". */
const RINGS =
  /^(?:what|which) (?:(?:tele)?phone )?number (?:(?:do|should|can|must|would|could|shall) (?:i|we|you|one)|(?:i|we|you) (?:can|should|must)) (?:ring|call|(?:tele)?phone|dial|text)(?: up)? (?:about|for|because of|to (?:\p{L}+ (?:about|of|for|on)|\p{L}+)) /iu;

/** What is counted or compared is so on all of them in any case. */
const ON_ALL_PAGES = /\s+(?:on|across|over|from|of|in)\s+all\s+(?:of\s+)?(?:the\s+)?(?:\w+\s+)?pages\b/i;

/** "Are marked as new": are shown as that. */
const MARKED = /\b((?:is|are|were|was)\s+(?:not\s+)?)(?:marked|flagged|labell?ed|tagged)(?:\s+as)?\s+(?=\S)/i;

/** "Tell me what the tip says" asks what it does say. */
const INDIRECT =
  /^(?:please\s+)?(?:(?:tell me|let me know|find out)\s+(?=(?:(?:at|on|in|from|by|since|until|till|for|to|with|within|after|before|during) )?(?:what|which|whom?|whose|when|where|how)\b)|count\s+(?:up\s+)?(?=how many\b))/i;
const SAYS = /^what\s+((?:the|my|our|this|that)\s+.+?)\s+(say|show|read)s$/i;

/** "Which microphone is selected": the value of what is called so. */
const CHOSEN =
  /^(?:which|what)\s+((?!(?:tab|row|option|item|node|branch|line|cell|entry|file|folder)(?:s|es)?\b)[\p{L}-]+(?:\s[\p{L}-]+){0,2}?)\s+(?:is|are)\s+(?:currently\s+|now\s+)?(?:selected|chosen|picked|set|preselected|in use)$/iu;

/** "What is the delivery set to?" */
const SET_TO = /^(what (?:is|are) (?:the|my|our) .+?)\s+(?:currently\s+|now\s+)?set (?:to|at|on)$/i;

/** "At which site is Ana?" */
const LEADING = /^(?:at|in|on|under|for|by|with|to)\s+(?=(?:which|how)\b|what\s+(?!time\b)\p{L}+\s)/iu;

/** "Who sent the invoice, and when?": a question word alone asks that of what was asked about before. */
function inFull(text: string, { memo, at }: Turn): string {
  const before = memo.clauses[at - 1]?.command;
  return ALONE.test(text) && before?.kind === 'read' ? before.question.replace(ASKING, text) : text;
}

const ALONE = /^(?:when|where|who|why|how much|how long|(?:at )?what time)$/i;
const ASKING = /^(?:(?:tell|give) me\s+)?(?:who|what|which|when|where|how \w+)\b(?:'s)?/i;

/** What a question is about: "what does the total say" → "the total". */
export function subjectOf(text: string): string {
  return text
    .replace(
      /^(?:(?:please\s+)?(?:tell me|say|give me|get me|find out|report|look at|extract|read(?: out| aloud| me| back)?|list|show me)\s+)+/i,
      '',
    )
    .replace(
      /^(?:what day and time|what|which|who|whose|when|where|how (?:much|many|long|old|far|big|expensive|heavy)|how)(?:'s|s\b)?\s*/i,
      '',
    )
    .replace(/^(?:kind of |)(?:does|do|did|is|are|was|were|will|would|could|should|has|have|can)\s+/i, '')
    .replace(
      /\s+(?:say|says|read|reads|show|shows|display|displays|state|cost|costs|amount to|come to|equal|contain)$/i,
      '',
    )
    .replace(/\s+(?:is|are|was|were)$/i, '')
    .replace(/^(?:the|my|our|a|an)\s+/i, '')
    .replace(/\s+(?:(?:back )?to (?:me|us)|for (?:me|us)|aloud|out(?: loud)?)$/i, '')
    .replace(/\s+(?:now|currently|right now|at the moment|on (?:the|this) page|shown|displayed)$/i, '')
    .trim();
}

/** "What does it say", "read the page": no subject that the page could name. */
export function isVague(subject: string): boolean {
  return /^(?:it|this|that|the page|page|the (?:message|text|result|answer)|result|message|text|everything|content)?$/i.test(
    subject,
  );
}
