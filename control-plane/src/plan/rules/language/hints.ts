// SPDX-License-Identifier: MIT
// Where an answer may be found, said behind the question: "…, it should be on the canteen page"; and that there are several pages, which is seen.

const PART = '(?:page|section|tab|menu|folder|list|table|part|box|panel|view|area|chapter|heading)';
const LOOK = new RegExp(
  String.raw`[,.?;:–—-]*\s+(?:i (?:think|guess|believe|suppose|reckon)(?: that)?,? |maybe |perhaps |probably )*(?:(?:it|they)(?:['’]?s| is| are)|(?:it|that|this|they)(?:(?: should| must| ought to| will| might| may| could)(?: probably)? (?:be|stand)(?: found| written| listed)?)|(?:you['’]?ll|you (?:should|can|will|might)) (?:be able to )?(?:find|see) (?:it|that|them)|(?:please )?(?:look|check|see)) (?:somewhere )?(in|inside|on|under|at) ((?:the|my|our|your) (?:(?!(?:and|or|then)\b)[\p{L}-]+ ){1,3}?${PART})[.!?]*$`,
  'iu',
);
const SEVERAL =
  /[,.?;:–—-]*\s+(?:(?:i (?:think|guess|believe|suppose)|but|maybe|perhaps|note|mind)(?: that)? )*(?:there (?:are|is|may be|might be|could be)|it (?:has|may have)|the (?:list|table) has) (?:also )?(?:two|three|four|five|several|more|a few|some|another|\d+)(?: than one)?(?: more| other)? pages?(?: (?:of (?:it|them|that)|in (?:all|total)|altogether))?[.!?]*$/iu;

const ASKS =
  /^(?:what|which|whom?|whose|when|where|how|is|are|does|do|did|tell|\p{L}+['’]s)\b|\b(?:what|which|who|when|where|how) (?:is|are|was|were|does|do|did|has|have) /iu;

/** Told in front of it: "look on the canteen page what …", "according to the prices page, …". */
const FIRST =
  /^(?:(?:could|can|would|will) you )?(?:please )?(?:(?:look|check|see)(?: it up)? (in|inside|on|under|at)|according to|going by|on) ((?:the|my|our|your) (?:[\p{L}-]+ ){1,2}?(?:page|section|tab|menu)),? (?=(?:what|which|whom?|whose|when|where|how)\b)/iu;

/** The question alone, and where it says that the answer may be. */
export function hintIn(sentence: string): { question: string; place?: string } {
  const [lead, how = 'on', first] = FIRST.exec(sentence) ?? [];
  if (lead !== undefined && first !== undefined)
    return { question: sentence.slice(lead.length), place: placed(how, first) };
  if (!ASKS.test(sentence)) return { question: sentence };
  const question = sentence.replace(SEVERAL, '');
  const [said, where = 'on', part = ''] = LOOK.exec(question) ?? [];
  return said === undefined
    ? { question }
    : { question: question.slice(0, -said.length).trim(), place: placed(where, part) };
}

/** A page of a site is a part of it, and no page of a list. */
const placed = (where: string, part: string): string =>
  `${where} ${/\b(?:next|last|first|previous|this|second|third|same|web)\b/i.test(part) ? part : part.replace(/page$/i, 'section')}`;
