// SPDX-License-Identifier: MIT
// Why something is to be done, said before it: "I don't need the kettle any more, so take it off the list".

import { startsCommand } from './joints.ts';

const UNWANTED =
  /^(?:(?:oh|well|hm+)[,\s]+)*(?:i|we) (?:don['’]?t|do not|no longer) (?:want|need) (.{2,40}?)(?: any ?(?:more|longer))?[,.;]?(?: (?:so|and|please|then|just|can you|could you))* (take|remove|delete|drop|cancel|untick|uncheck) ((?:that|the) tick|it|them|that(?: one)?)(?=\s|$)(.*)$/is;

/** "No more eggs, take them off the list", "the flour is all gone so remove it", "we've run out of salt, take it off". */
const GONE =
  /^(?:(?:oh|well|hm+|ok(?:ay)?)[,\s]+)*(?:(?:(?:there (?:is|are)|there['’]s|we(?:['’]ve| have)(?: got)?|i(?:['’]ve| have)(?: got)?) )?no (?:more|longer any) (?<what>[^,.;:"“]{2,40}?)(?: left)?|(?:we|i)(?:['’]ve| have|['’]re|['’]m| are| am)? ?(?:run |ran |all )?out of (?<what>[^,.;:"“]{2,40}?)|(?<what>(?:the|my|our)\s[^,.;:"“]{2,40}?) (?:is|are|has|have) (?:all |been )*(?:gone|finished|used up|eaten|sold))(?:,|[.;!])? (?:(?:so|and|please|then|just|can you|could you) )*(?<deed>take|remove|delete|drop|cross) (?:it|them|those|that)(?: ones?)?(?=\s|$)(?<rest>.*)$/is;

/** "Delivery 211 has come, so mark it as received": what it is done to is told by what has come about. */
const CAME_ABOUT =
  /^(?!(?:if|when|once|i|we|you|it|that|this|there|he|she|they|who|what|which|the page|nobody|everyone)\b)([^,.;"“]{2,40}?) (?:has|have|is|are|was|were)(?: (?:just|already|now|been|finally))* \p{L}+(?: \p{L}+)?,? so (?:(?:please|now|then|just|can you|could you) )*(mark|set|flag|tick|untick|remove|delete|archive|close|cancel|move|pause|start|stop) (it|them|that(?: one)?)(?=\s|$)(.*)$/isu;

const DONE_BY =
  /^(.{10,120}?),? so (?:(?:please|now|then|just|can you|could you) )*(mark|set|flag|tick|untick|remove|delete|archive|close|cancel|move) (?:those|these|them|both)(?: two| three| of them| all)?(?=\s|$)(.*)$/isu;
const STATEMENT =
  /^((?:the|my|our)\s[^,.;"“]{2,40}?) (?:has|have|is|are|was|were)(?: (?:just|already|now|been|finally|all))* \p{L}+(?: \p{L}+)?$/iu;

/** "The posters are up and the wine is ordered, so tick those two". */
function ofSeveral(request: string): string {
  const [, told = '', verb, rest = ''] = DONE_BY.exec(request) ?? [];
  const things = told.split(/,\s*(?:and\s+)?|\s+and\s+/i).map((one) => STATEMENT.exec(one.trim())?.[1]);
  const isTold = verb !== undefined && things.length > 1 && !things.includes(undefined);
  return isTold ? `${verb} ${things.join(' and ')}${rest}` : request;
}

/** "I've got a voucher, it's FROST10, can you put that in": a value that is told before what is to be done with it. */
const TOLD_FIRST =
  /^(?:(?:i|we)(?:['’]?ve| have)(?: got)? )?(?:an?|the|my|our) ([^,.;"“]{3,40}?)(?:,| and)? (?:it['’]?s|it is|is) (?=\S*[\d@\uE000])(\S+?),? (?:(?:so|please|now|and|can you|could you) )*(?:put|enter|type|use|apply|fill) (?:that|it)(?: in)?(?: please)?[.?!]*$/i;

/** What is put in to pay less. */
const SPENT = /\b(?:voucher|coupon|gift card|(?:discount|promo|promotion|referral) code)\b/i;

/** "We're going away, so …": it tells no value, which would have a number or a name. */
const WHY =
  /^(?:(?:i|we)(?:['’]?m|['’]re| am| are|['’]?ve| have)|im|were|ive|weve) (?![^,]*(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b))[^,.;:"“\p{Lu}]{3,50}?,? so (?=(?:(?:please|now|then|just|can you|could you) )*(?:set|turn|put|switch|open|show|change|cancel|move|mark|book|close|add|remove|delete)\b)/u;

/** "I've called mum, so tick that one": what is to be done begins there. */
const SO =
  /(?<!^(?:if|when|once|unless)\b.*),? so (?=(?:(?:please|now|then|just|can you|could you|would you) )*(?:tick|check|untick|pick|choose|select|take|make|change|delete|remove|add|mark|open|close|answer|fill|set|turn|put|forward|like|cancel)\b)/i;

/** "May we contact you? No.": what the form asks, and the answer to it. */
const ANSWERED =
  /^((?:may|can|do|does|are|is|have|has|will|would|should) (?:we|you|i|they|the|your|there|this|it)\b[^?.!;"“]{2,70})\?\s*(yes|no)\b[.!]*$/i;

/** "The mail from the lottery is spam": what it is said to be is what it is to be marked as. */
const IS_SPAM =
  /^((?:the|that|this|these|those|both|all|my) [^,;:"“]{2,60}?) (?:is|are|looks? like|must be)(?: (?:just|only|clearly|obviously|definitely|plainly))* (?:an? )?(spam|junk)(?: e?-?mails?)?[.!]*$/i;

/** "Hide that one, can't stand it", "zoom out once, it's too big": what one thinks of it, told behind. */
const BEHIND =
  /^([^;:"“]{4,90}?), (?:(?:it|that|this|they|he|she|these|those)(?:['’]?s|['’]re| is| are| looks?| gets?) (?:(?:just|really|way|far|much|so|a bit) )*too \p{Ll}+(?: for (?:me|us))?|(?:(?:i|we) )?(?:can['’]?t|cannot|couldn['’]?t) (?:stand|bear|see|read|hear|eat|use|sleep|wait|keep)(?: (?:it|that|them|him|her|anything|any ?more))*|(?:i|we) (?:really )?(?:hate|love|dislike|can do without) (?:it|them|that|this|those|him|her)|(?:i|we) (?:don['’]?t|do not|no longer|never) (?:need|want|like|use|eat|drink|wear|read) (?:it|them|that|those|any)(?: any ?(?:more|longer))?)[.!]*$/iu;
/** It may be the end of what is written. */
const WRITES =
  /\b(?:reply|respond|answer|write|tell|say|saying|post|comment|message|text|tweet|note|review|report|ask)\b/i;

/** "I don't want to follow Ana any more": what was done is undone. */
const NO_LONGER =
  /^(?:(?:i|we) )?(?:(?:don['’]?t|do not|no longer) (?:want to|wanna|wish to|need to|care to)(?: (?:keep|be|go on))?|(?:am|['’]?m|want to be) done|want to stop) (?<deed>follow|subscrib|lik|like|star|watch|pin|mut|mute|block|subscribe)(?:ing|ed|e)?(?: to)? (?!(?:up|the (?:link|instructions|steps))\b)(?<whom>[^,;:"“]{2,60}?)(?:,? (?:any ?(?:more|longer)|now))?[.!]*$/iu;
const UNDONE: Record<string, string> = {
  follow: 'unfollow',
  subscrib: 'unsubscribe from',
  subscribe: 'unsubscribe from',
  lik: 'unlike',
  like: 'unlike',
  star: 'unstar',
  watch: 'unwatch',
  pin: 'unpin',
  mut: 'unmute',
  mute: 'unmute',
  block: 'unblock',
};

const isDeed = (said: string): boolean =>
  startsCommand(said) || /^(?:turn|make|put|get|let|bring|take|zoom (?:in|out)|scroll|go)\b/i.test(said);

/** The deed alone, with the thing in the place of what stands for it. */
export const withoutReason = (request: string): string =>
  ofSeveral(request)
    .replace(UNWANTED, (_, thing: string, verb: string, what: string, rest: string) =>
      /tick$/i.test(what) ? `uncheck ${thing}` : `${verb} ${thing}${rest}`,
    )
    .replace(NO_LONGER, (whole) => {
      const { deed = '', whom } = NO_LONGER.exec(whole)?.groups ?? {};
      return `${UNDONE[deed.toLowerCase()]} ${whom}`;
    })
    .replace(GONE, (whole) => {
      const { what, deed, rest } = GONE.exec(whole)?.groups ?? {};
      return `${deed} ${what}${rest}`;
    })
    .replace(BEHIND, (whole, deed: string) => (isDeed(deed) && !WRITES.test(deed) ? deed : whole))
    .replace(IS_SPAM, 'mark $1 as $2')
    .replace(CAME_ABOUT, '$2 $1$4')
    .replace(TOLD_FIRST, (_, what: string, value: string) =>
      SPENT.test(what) ? `use the ${what} ${value}` : `enter ${value} as the ${what}`,
    )
    .replace(ANSWERED, 'choose $2 for $1')
    .replace(WHY, '')
    .replace(SO, ', ');
