// SPDX-License-Identifier: MIT
// What only tells why something is wanted, or how things are: "can't be in", "I'll fetch it myself", "nothing lines up". By its form alone.
// What a "because" begins may be asked for later on: it is none.

/** What tells how the thing is to be: a wish, a limit, a place, which one of them. */
const TELLS_HOW =
  /["“\uE000\d@]|\b(?:not|no|none|without|except|instead|rather|unless|if|only|but|than|want|wants|wanted|needs?|like|likes|prefers?|wish|hope|takes?|choose|should|must|would|for|called|named|most|least|first|last|best|next|both|all|one|two|three|four|five|six|seven|eight|nine|ten|half|mon|tue|wed|thu|fri|sat|sun)\b|\p{L}{3,}est\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:it|they|that|those|these|he|she)(?:['’]s|['’]re| is| are) (?:in|on|under|at|from|by|with|the|an?)\b/iu;
/** Names may be values. */
const NAMES = /\s(?!I\b)\p{Lu}/u;

const NEGATED = "(?:can|could|wo|wouldn|do|does|did|have|has|had|is|are|was|were)n?['’]?t|cannot|can not";
const STATES: RegExp[] = [
  new RegExp(
    `^(?:(?:i|we) (?:${NEGATED}|am|are|was|were|have|had|got|keep|hate|love|forgot|lost|missed|broke|ran|just)|(?:i|we)['’]?(?:ve|m|re)|im|ive|weve) `,
    'i',
  ),
  /^(?:i|we)(?:['’]?ll| will) (?:be |(?!have\b|pay\b|eat\b|drink\b|go\b|stay\b|come\b)[^,]+ (?:myself|ourselves|anyway)$)/i,
  /^(?:can['’]?t|cannot|couldn['’]?t|won['’]?t be|haven['’]?t|got (?:an?|the|some|no|loads|lots)|forgot|lost|fed up|sick of|tired of|(?:way |far |much )?too \p{Ll}+$)(?= |$)/iu,
  /^(?:it|that|this|he|she|they|there)(?:['’]s|['’]re| is| are| was| were| has| have| keeps?| looks?| never| always| hurts?| \p{L}+n['’]t)(?= )/iu,
  /^(?:nothing|nobody|no one|everyone|everybody|everything|somebody|someone) \p{L}/iu,
  /^(?:[Mm]y|[Oo]ur) (?:\p{Ll}+ ){1,2}(?:is|are|was|were|has|have|keep|never|always|\p{Ll}+n['’]?t|\p{Ll}{3,}s)(?= |$)/u,
];

const LEADS = /^(?:(?:and|since|as|well|sorry|oh|tho|though|honestly|basically)[,\s]+)+/i;

/** Neither a deed nor anything by which one is done. */
export function isBackground(said: string): boolean {
  const text = said
    .trim()
    .replace(LEADS, '')
    .replace(/[.!]+$/, '');
  if (DAY.test(text) && !DENIES.test(text)) return false;
  return (
    !TELLS_HOW.test(withoutNegation(text)) && !NAMES.test(text) && STATES.some((form) => form.test(text))
  );
}

/** "We're coming tomorrow" may say for when; "I can't be in tomorrow" does not. */
export const DAY = /\b(?:today|tonight|tomorrow|tmrw|tmr)\b/i;
const DENIES = /n['’]t\b|^(?:(?:i|we) )?(?:cant|wont|cannot|nobody|no one)\b/i;

/** A page may ask later on why somebody books or reports something: it may be told here. */
export const mayAskWhy = (deed: string): boolean =>
  /\b(?:book|reserve|request|apply|register|enroll?|sign up|report|claim|return|refund|complain|cancel)\b/i.test(
    deed,
  );

/** "Nothing", "no one" and "can't" tell how things are, and exclude nothing. */
const withoutNegation = (text: string): string => text.replace(/^(?:nothing|no one|nobody)\b/i, '');

const JOINT = /\s*(?:,|;|\s[-–—])\s+|,?\s+so\s+(?!that\b|as\b|far\b|much\b|many\b)/i;
const POINTS = /\b(?:it|them|that|those|these|one|ones|him|her|there)\b/i;
const NOUN = /\b(?:the|my|our|an?|some|his|her|their|this|that)\s+\p{L}/iu;

/** "Save it so I can read it on the train". */
const PURPOSE =
  /,? so (?:that )?(?:i|we|he|she|they|everyone|people) (?:can|could|don['’]?t|won['’]?t|do not|will not) [^,;\d"“\uE000]+$/i;

/** `whole` without what stands before and behind it of that kind; the parts that were left out. */
export function withoutBackground(whole: string): { rest: string; left: string[] } | undefined {
  const purpose = PURPOSE.exec(whole)?.[0] ?? '';
  const said = whole.slice(0, whole.length - purpose.length);
  const cuts = [...said.matchAll(new RegExp(JOINT, 'gi'))].filter(({ index }) => index > 0);
  const from = cuts.findLast(({ index }) => partsOf(said.slice(0, index)).every(isBackground));
  const start = from === undefined ? 0 : from.index + from[0].length;
  const to = cuts.find(({ index, 0: joint }) => {
    const behind = said.slice(index + joint.length);
    return index > start && partsOf(behind).every(isBackground);
  });
  const before = said.slice(0, from?.index ?? 0);
  const rest = said.slice(start, to?.index);
  const left = [before, purpose, to === undefined ? '' : said.slice(to.index + to[0].length)].flatMap(
    (part) => (part === '' ? [] : partsOf(part)),
  );
  // "My kettle broke, take it off": what stands for it is told there.
  if (left.length === 0 || (POINTS.test(rest) && NOUN.test(before))) return undefined;
  return { rest, left };
}

const partsOf = (said: string): string[] => said.split(JOINT).filter((part) => part.trim() !== '');
