// SPDX-License-Identifier: MIT
// Questions whose verb says what a column or a line of the page is called: "how much does Eve earn" asks for her salary.
import { normalise, wordsOf } from '../language/text.ts';
import { type Fact, factsOf } from '../page/facts.ts';
import type { PageModel } from '../page/model.ts';

interface Verb {
  asks: RegExp;
  /** What the page may call it, the first that it has. */
  nouns: string[];
}

const PAY = ['salary', 'wage', 'wages', 'pay', 'earnings', 'income'];
const PLACE = ['office', 'desk', 'room', 'location', 'workplace', 'site'];
const HOME = ['address', 'home', 'city', 'town', 'residence', 'location'];
const STATE = ['status', 'state', 'progress', 'stage'];
const DUE = [
  'amount due',
  'total due',
  'balance due',
  'amount owed',
  'amount to pay',
  'total to pay',
  'to pay',
  'due',
];
const ROOM = ['seats', 'capacity', 'places', 'holds', 'sleeps', 'persons', 'people', 'guests'];
const OWNER = ['owner', 'owned by', 'belongs to', 'proprietor', 'keeper', 'holder', 'registered to'];
const NAME = ['name', 'title', 'full name'];
const TOTAL = ['total', 'sum', 'grand total', 'order total', 'amount due'];

/** The group `of` is whose it is. */
const VERBS: Verb[] = [
  { asks: /^(?:how much|what) (?:does|do|did) (?<of>.+?) (?:earn|make|get paid)\b/i, nouns: PAY },
  { asks: /^(?:how much|what) (?:do|does|did) (?:we|they|you) pay (?<of>.+)$/i, nouns: PAY },
  { asks: /^(?:how much|what) (?:is|are|was) (?<of>.+?) paid$/i, nouns: PAY },
  { asks: /^where (?:does|do|is) (?<of>.+?) (?:sit|sitting|work|working|based)$/i, nouns: PLACE },
  { asks: /^where (?:does|do) (?<of>.+?) live$/i, nouns: HOME },
  {
    asks: /^how many (?:people|persons|guests|of us|of them) (?:can |could |will |would )?(?:fit|sit|go) (?:in|into|on|at) (?<of>.+)$/i,
    nouns: ROOM,
  },
  {
    asks: /^how many (?:people|persons|guests) (?:does|do|can|will|would) (?<of>.+?) (?:hold|seat|take|fit|sleep|accommodate)$/i,
    nouns: ROOM,
  },
  {
    asks: /^(?:who|whom) (?:does|do|did) (?<of>.+?) belong to$|^to whom (?:does|do|did) (?<of>.+?) belong$|^who (?:owns|own|owned) (?<of>.+)$|^whose (?:is|are) (?<of>.+)$/iu,
    nouns: OWNER,
  },
  { asks: /^whose \p{L}+(?: \p{L}+)? (?:is|are) (?:it|this|that)$/iu, nouns: OWNER },
  { asks: /^what(?:['’]s| is| are) (?<of>.+?) called$/i, nouns: NAME },
  { asks: /^how (?:far along|far on) (?:is|are) (?<of>.+)$/i, nouns: STATE },
  { asks: /^how (?:is|are) (?<of>.+?) (?:coming along|getting on|doing|going)$/i, nouns: STATE },
  {
    asks: /^(?:how much|what) (?:does|do|did|will|would) (?:it|this|that|everything)(?: all)? (?:come to|add up to|cost(?: altogether| in all)?)$/i,
    nouns: TOTAL,
  },
  {
    asks: /^(?:(?:tell me|find out) )?how much (?:(?:do|must|should|will) (?:i|we) (?:(?:have|need) to )?(?:pay|owe)|have (?:i|we)(?: got)? to pay|(?:i|we) (?:(?:have|need) to|must|should) pay|(?:i|we) owe)(?: (?:for )?(?:it|this|that|them|him|her))?$/i,
    nouns: DUE,
  },
];

/** "Which plan am I on?", "what plan do I have?": the page calls it so. */
const MINE =
  /^(?:which|what) (\p{L}+(?: \p{L}+)?) (?:am i (?:on|in|using|subscribed to)|(?:do|have) i (?:have|got|use))(?: (?:at the moment|right now|now|currently|today))?$/iu;

/** "How many people have visited today?": those who visit are told under a noun of that verb. */
const PEOPLE =
  /^how many (?:people|persons|users|members|visitors|others|customers|guests)(?: have| had)? (?:already )?(\p{L}{4,}?)(?:e?d|ing)(?= |$)(.*)$/iu;

/** "When was the file map.pdf last modified?", where the page tells when it was changed. */
const CHANGED =
  /^(?:(?:tell me|find out|let me know|check|see) )?when (?:(?:was|were) )?(?:the (?:file|document|picture|photo|page) (?=\S))?(?<of>.+?) (?:(?:was|were) )?(?:last )?(?:changed|modified|updated|edited|saved)(?: last)?$/i;
const CHANGES = ['changed', 'modified', 'updated', 'edited', 'saved'];

/** "Who rides this horse?": whoever does is told under a noun of that verb. */
const DOER =
  /^(?:(?:tell me|find out) )?who (?!does\b|is\b|are\b|was\b|has\b|can\b|will\b)(\p{L}{3,}?)(?:e?s|e?d)? ((?:the|this|that|my|our|these|those|it)\b.*|\p{Lu}.*)$/iu;

/** The question with the noun in the place of the verb; undefined where the page has none of the nouns. */
export function byVerb(asked: string, model: PageModel): string | undefined {
  const question = asked.replace(/[?.\s]+$/, '');
  const verb = VERBS.find(({ asks }) => asks.test(question));
  const changed = CHANGED.exec(question)?.groups?.of;
  const mine = MINE.exec(question)?.[1];
  const [, deed, rest = ''] = PEOPLE.exec(question) ?? [];
  const [, does, what] = DOER.exec(question) ?? [];
  if ([verb, changed, mine, deed, does].every((one) => one === undefined)) return undefined;
  const facts = factsOf(model, wordsOf(question));
  const called = facts.map(({ label }) => wordsOf(label));
  const isCalled = (noun: string): boolean => called.some((words) => words.join(' ') === noun);
  if (verb !== undefined) {
    const whose = verb.asks.exec(question)?.groups?.of;
    const noun = verb.nouns.find(isCalled);
    if (noun === undefined || whose === undefined || isAlone(noun, whose, facts))
      return noun && `what is the ${noun}`;
    return `what is ${ownedBy(whose)} ${noun}`;
  }
  if (does !== undefined && what !== undefined) {
    const [doer] = called.flatMap(([noun = '', ...more]) =>
      more.length === 0 && isAgent(noun, does) ? [noun] : [],
    );
    return doer && (isAlone(doer, what, facts) ? `who is the ${doer}` : `who is the ${doer} of ${what}`);
  }
  if (changed !== undefined) {
    const done = CHANGES.find((word) => called.some((words) => words.join(' ').endsWith(word)));
    return done && `when was ${changed} ${done}`;
  }
  if (mine !== undefined) return isCalled(mine.toLowerCase()) ? `what is the ${mine}` : undefined;
  const begins = (word: string): boolean =>
    word.length > (deed as string).length && word.startsWith(deed as string);
  const [noun] = called.flat().filter(begins);
  return noun && `how many ${noun}${rest}`;
}

/** "Rider" of "ride", "skipper" of "skip", "editor" of "edit". */
const isAgent = (noun: string, verb: string): boolean => {
  const root = verb.toLowerCase().replace(/e$/, '');
  return [`${root}er`, `${root}or`, `${root}${root.at(-1)}er`].includes(noun);
};

/** What a page tells of nothing else: "this horse", or the name that is told beside it. */
function isAlone(noun: string, whose: string, facts: Fact[]): boolean {
  const told = facts.filter(({ label }) => normalise(label) === noun);
  const isNamed = facts.some(
    ({ label, value }) => NAME.includes(normalise(label)) && normalise(value) === normalise(whose),
  );
  return told.length === 1 && (isNamed || /^(?:this|that)\b|^it$/i.test(whose));
}

const ownedBy = (whose: string): string => (/s$/i.test(whose) ? `${whose}'` : `${whose}'s`);
