// SPDX-License-Identifier: MIT
// A search told along with what is asked of its results: "how many hits do I get when I search for owls", "what does a search for owls give".

const QUESTION = String.raw`(?:how|what|which|who|whose|where|when|is|are|tell me|count)\b.*?`;
const BRINGS = `(?:give|bring|bring up|return|yield|produce|have|show|find|turn up|get|come up with)(?: (?:me|us|you))?`;
const BY =
  /(?:i |you |we |one )?(?:search(?:ed|es|ing)?(?: the (?:site|page|list|library|catalog(?:ue)?))? for|look(?:ed|ing)? (?:up|for)|(?:type|enter)(?:d|ing)?)/
    .source;
const IN_FIELD = String.raw`(?:\s+in(?:to)? the (?:search )?(?:box|bar|field))?`;

/** What is asked, then what is searched for. */
const ASKED_FIRST: readonly RegExp[] = [
  new RegExp(
    String.raw`^(${QUESTION})\s+(?:does|do|will|would|did)\s+(?:a |the |my |your )?search(?:ing)? for (.+?)\s+${BRINGS}$`,
    'i',
  ),
  new RegExp(String.raw`^(${QUESTION}),?\s+(?:when|if|once|after|on|by)\s+${BY}\s+(.+?)${IN_FIELD}$`, 'i'),
  new RegExp(
    String.raw`^(${QUESTION})\s+(?:in|from|of|for|with|by|to)\s+(?:a |the |my )?search(?:ing)? for (.+?)$`,
    'i',
  ),
];

/** "Which towns are suggested when you type “S”": nothing is searched for, and nothing sent. */
const SUGGESTED =
  /^((?:how many|what|which)\b.*?\b(?:suggest\p{L}*|completions?|proposals?|proposed)\b.*?),?\s+(?:when|if|once|after|on|by)\s+(?:i |you |we |one )?(?:type|enter|write)(?:d|ing|s)?\s+(\S.*)$/iu;

/** "Type C and list the suggestions", "enter S and read out what is suggested". */
const LISTED =
  /^(?:type|enter|write|put)(?: in)?\s+(.+?),?\s+(?:and|then)(?: then)?\s+(list|read(?: out)?|name|count|tell|show|give|say|report|what|which|how many)\b([^,;.]*\b(?:suggest\p{L}*|completions?|proposals?|proposed))(?:\s+(?:for it|for that|are|is|you see|you get|there are|that come up))*$/iu;

/** What is typed, then what is asked of the suggestions for it; undefined where none are asked for. */
export function suggestionsTold(sentence: string): { typed: string; rest: string } | undefined {
  const text = sentence.trim().replace(/[?.!\s]+$/, '');
  const [, first, verb = '', what = ''] = LISTED.exec(text) ?? [];
  if (first !== undefined && !NOT_ASKED.test(what))
    return {
      typed: first,
      rest: COUNTS.test(`${verb}${what}`) ? 'how many suggestions are there' : 'which suggestions are there',
    };
  const [, rest, typed] = SUGGESTED.exec(text) ?? [];
  return rest === undefined || typed === undefined ? undefined : { typed, rest };
}

const COUNTS = /^count\b|\bhow many\b/i;
/** "… and tell me the second suggestion", "… and name it, then choose the first suggestion". */
const NOT_ASKED = /\b(?:first|second|third|fourth|fifth|last|\d+\w\w|choose|select|pick|take|click)\b/i;

/** What is searched for, then what is asked of the results or done with them. */
const TOLD_FIRST: readonly RegExp[] = [
  new RegExp(String.raw`^(?:when|if|once|after|by)\s+${BY}\s+(.+?)${IN_FIELD},\s*(.+)$`, 'i'),
  new RegExp(
    String.raw`^(?:when|if|once|after|by)\s+${BY}\s+(.+?)${IN_FIELD}\s+((?:how|what|which)\s.+)$`,
    'i',
  ),
];

/** As speech is recognised: "search for pets go to page 3". */
const RESULT = '(?:hit|result|link|match|entry|one|item|article|page)s?';
const NO_PAUSE = new RegExp(
  String.raw`^search(?: for)? ([^,]+?)(?<! to) ((?:then )?(?:(?:go|turn|switch) to (?:the )?(?:page \S+|\S+ page)|(?:click(?: on)?|open|press|tap(?: on)?) the (?:first|second|third|fourth|fifth|last|next|\d+\w\w) ${RESULT}|how many ${RESULT} (?:are|is|do|does|did))\b.*)$`,
  'i',
);

/** "Search pets, I want the one about cows", "search Lorrie, the fifth hit is the one I want": which result is to be opened. */
const WANTS: readonly RegExp[] = [
  /^search(?: for)? ([^,]+), (?:and )?(?:i|we)(?: want| need| would like|['’]d like) (the .+)$/i,
  /^search(?: for)? ([^,]+), (?:and )?(the .+?) is (?:the one|what|the \p{L}+) (?:that )?(?:i|we)(?: want| need| like| mean|['’]m after| am after)$/iu,
];

/** Undefined where no search is told. */
export function searchTold(sentence: string): { query: string; rest: string } | undefined {
  const text = sentence.trim().replace(/[?.!\s]+$/, '');
  for (const pattern of ASKED_FIRST) {
    const [, question, query] = pattern.exec(text) ?? [];
    if (question !== undefined && query !== undefined) return { query, rest: ofResults(question) };
  }
  for (const pattern of WANTS) {
    const [, query, wanted] = pattern.exec(text) ?? [];
    if (query !== undefined && wanted !== undefined) return { query, rest: `open ${wanted}` };
  }
  for (const pattern of [NO_PAUSE, ...TOLD_FIRST]) {
    const [, query, rest] = pattern.exec(text) ?? [];
    if (query !== undefined && rest !== undefined) return { query, rest: ofResults(rest) };
  }
  return undefined;
}

/** How people say that something is among the results. */
const COMES = `(?:(?:do|will|would|does) (?:i|you|we|one|it) (?:get|see|find|have)|(?:will |would )?(?:come|comes|turn|turns|show|shows|pop|pops) up|appear|appears|(?:are|is) (?:there|found|shown|listed|returned|displayed)|there are)`;
const FIRST =
  /^(?:what|which) (.+?) (?:(?:comes?|appears?|is|turns up|shows up|is shown|is listed) )?(first|second|third|last)$/i;

function ofResults(question: string): string {
  const [, noun, place] = FIRST.exec(question) ?? [];
  if (noun !== undefined) return `what is the ${place} ${noun}`;
  const [, counted] =
    new RegExp(String.raw`^(?:tell me )?how many\s+(.+?)(?:\s+${COMES})?$`, 'i').exec(question) ?? [];
  if (counted !== undefined) return `how many ${counted} are there`;
  return /^what(?:\s+(?:comes up|do i get|do you get|do we get|is there|is found|does it find))?$/i.test(
    question,
  )
    ? 'what are the results'
    : question;
}
