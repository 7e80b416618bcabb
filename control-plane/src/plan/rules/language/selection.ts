// SPDX-License-Identifier: MIT
// What a noun phrase says about members of a collection: "the two cheapest floor lamps under $50 that are not sold out".
import { begunWith } from './begun.ts';
import { clockOf } from './dates.ts';
import { numberOf, numbersIn, ordinalOf, timeIn } from './numbers.ts';
import { type Superlative, superlativeIn } from './superlatives.ts';
import { stem } from './text.ts';
import { plainTopic } from './topics.ts';

export interface Bound {
  /** What is compared, as it was said; empty: what the value is an amount of. */
  of: string;
  over: boolean;
  value: number;
  /** The value as it was said, its unit with it. */
  said: string;
}

export interface Selection {
  /** What its words must mention, in the order of the phrase. */
  words: string;
  not: string[];
  bounds: Bound[];
  superlative?: Superlative;
  /** From 1; negative: from the end. */
  ordinal?: number;
  /** How many are meant: from the front, or the foremost by the superlative. */
  count?: number | 'all';
  /** What their names begin with. */
  start?: string;
}

const UNDER =
  'under|below|less than|fewer than|cheaper than|lower than|smaller than|shorter than|younger than|earlier than|before|at most|up to|no more than|not more than|max(?:imum)?(?: of)?|within';
const OVER =
  'over|above|more than|greater than|higher than|larger than|bigger than|longer than|older than|later than|after|at least|no less than|not less than|min(?:imum)?(?: of)?|from|exceeding';
const VALUE = String.raw`[$€£¥]?\s?\d[\d.,:]*(?:\s?(?:[ap]m|[$€£¥%★]|(?!(?:that|which|who|and|or|are|is|in|on|at|from|by|with|to|for)\b)[a-z]{1,8}[²³]?(?=$|\s)))?|[a-z]+(?: hundred| thousand)?`;
const BOUND = new RegExp(
  String.raw`(?:\b(?:with|having|that|which|who|whose|where|costing|priced|rated|of|and|are|is|cost|costs|have|has|work|works|for|departing|leaving|starting|lasting)\s+)*(?:(?:an?|the)\s+)?(\b[\p{L}]+\s+(?:of\s+|is\s+|are\s+)?)?\b(${UNDER}|${OVER})\s+(${VALUE})(?:\s+(or more|or less))?`,
  'giu',
);
const BETWEEN = new RegExp(
  String.raw`(?:\b(?:with|having|costing|priced|whose)\s+)*(?:(?:an?|the)\s+)?(\b[\p{L}]+\s+(?:of\s+|is\s+)?)?\bbetween\s+(${VALUE})\s+and\s+(${VALUE})`,
  'iu',
);
const NOT =
  /\s*(?:\b(?:that|which|who|and)\s+)?(?:\b(?:are|is|was|were|does|do|did|has|have)\s+)?\b(?:not|isn't|aren't|isnt|arent|doesn't|don't|without|except(?: for)?|other than|excluding|but not)\s+(?:(?:yet|in|from|by|at|any|a|an|the|have|has|been)\s+)*(.+?)(?=$|\s+(?:and|or)\s|,)/gi;

export function selectionOf(phrase: string): Selection {
  const selection: Selection = { words: '', not: [], bounds: [] };
  let text = withoutPossessive(
    plainTopic(phrase)
      .replace(TAKES_TIME, (_, least: string) =>
        /least|less/i.test(least) ? ' that is the shortest' : ' that is the longest',
      )
      .replace(HOUR, (whole, tie: string, hour: string) => {
        const time = timeIn(hour);
        return time === undefined ? whole : `${tie} ${clockOf(time)}`;
      })
      .replace(/n['’]t\b/g, ' not')
      .replace(/\be-(?=mail)/gi, 'e'),
  )
    .replace(/[?.!]+$/, '')
    .trim();
  const begun = begunWith(text);
  if (begun !== undefined) {
    selection.start = begun.start;
    text = begun.what;
  }
  text = takeBounds(withMeasures(text), selection);
  text = text.replace(NOT, (_, what: string) => {
    selection.not.push(what);
    return ' ';
  });
  text = takeCount(text.replace(/^(?:the|my|our|any|some|an?|of)\s+/i, '').trim(), selection);
  const compared = superlativeIn(text);
  if (compared !== undefined) {
    selection.superlative = compared.superlative;
    text = compared.rest.trim().replace(OF_ALL, ' ').trim();
  }
  selection.words = text.replace(/\s+/g, ' ').trim();
  return selection;
}

/** "Deeper than 50 metres" compares the depth. */
const MEASURES: [RegExp, string][] = [
  [/\bdeeper than (?=\d)/i, 'depth over '],
  [/\bshallower than (?=\d)/i, 'depth under '],
  [/\btaller than (?=\d)/i, 'height over '],
  [/\bheavier than (?=\d)/i, 'weight over '],
  [/\blighter than (?=\d)/i, 'weight under '],
  [/\bwider than (?=\d)/i, 'width over '],
  [/\bnarrower than (?=\d)/i, 'width under '],
  [/\b(?:warmer|hotter) than (?=\d)/i, 'temperature over '],
  [/\b(?:colder|cooler) than (?=\d)/i, 'temperature under '],
  [/\b(?:dearer|pricier|more expensive) than (?=[$€£]?\d)/i, 'price over '],
  [/\bless expensive than (?=[$€£]?\d)/i, 'price under '],
  [/\b(?:farther|further)(?: away)? than (?=\d)/i, 'distance over '],
  [/\b(?:closer|nearer) than (?=\d)/i, 'distance under '],
  [/\bolder than (?=\d{1,2}(?!\d| (?:minute|hour|day|week|month)s?\b))/i, 'age over '],
  [/\byounger than (?=\d{1,2}(?!\d| (?:minute|hour|day|week|month)s?\b))/i, 'age under '],
  [/\b(?:bigger|larger) than (?=\d)/i, 'size over '],
  [/\bsmaller than (?=\d)/i, 'size under '],
  [/\b(?:have|has|with|got) no (\p{L}+) left\b/iu, '$1 at most 0'],
  [/\b(owes?|owed|spent|earns?|scored|won|lost) (?:something|anything|any money|money)\b/i, '$1 over 0'],
  [/\b(owes?|owed|spent|earns?|scored|won|lost) nothing\b/i, '$1 at most 0'],
  [/\b(\p{L}+ed) since (?=(?:19|20)\d\d\b)/iu, '$1 from '],
];

const withMeasures = (text: string): string =>
  MEASURES.reduce((said, [comparative, by]) => said.replace(comparative, by), text);

const SMALL = '\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** "The smallest of the seven lakes", "of the two books the first": of all that there are. */
const OF_ALL = new RegExp(
  String.raw`^of\s+(?:(?:all|the|these|those|my|our)\s+)*(?:(?:${SMALL})(?:\s+(?=\p{L}+s\b)|$))?|(?<=\s)of\s+(?:all\s+)?(?:the|these|those|my|our)\s+(?:${SMALL})(?:\s+(?=\p{L}+s\b)|$)`,
  'iu',
);

/** "Before ten in the morning", "after noon". */
const HOUR =
  /\b(before|after|by|until|till|earlier than|later than)\s+((?:(?:half|quarter|\p{L}+) (?:past|to) )?(?:\p{L}+|\d{1,2}(?:[:.]\d\d)?)(?: o['’]?clock)?(?: in the (?:morning|afternoon|evening)| at night)|noon|midday|midnight)(?=$|[\s,.?!])/giu;

/** "The one that takes the least time". */
const TAKES_TIME =
  /\s+(?:that|which|who|with)\s+(?:takes?\s+)?the\s+(least|less|most)\s+(?:(?:amount of|travel(?:ling)?|journey|flight|driving)\s+)?time\b/i;

/** "Mina's second post" → "second post by Mina". */
function withoutPossessive(phrase: string): string {
  return phrase.replace(
    /^(.*?)(?:\bthe\s+)?(\p{L}[\p{L}.@_-]*(?:\s\p{Lu}\p{L}+)?)['’]s\s+((?:\p{L}+\s+){0,3}\p{L}+)$/u,
    (_, before: string, whose: string, what: string) => `${before}${what} by ${whose}`,
  );
}

function takeBounds(text: string, selection: Selection): string {
  const between = BETWEEN.exec(text);
  if (between !== null) {
    const [whole, of, low, high] = between as unknown as [string, string | undefined, string, string];
    const [from, to] = [amountOf(low), amountOf(high)];
    if (from !== undefined && to !== undefined) {
      const said = { of: plainOf(of), said: `${low} ${high}` };
      selection.bounds.push({ ...said, over: true, value: from }, { ...said, over: false, value: to });
      return text.replace(whole, ' ');
    }
  }
  return text.replace(BOUND, (whole, of: string | undefined, word: string, said: string, more?: string) => {
    const value = amountOf(said);
    if (value === undefined) return whole;
    const over = new RegExp(`^(?:${OVER})$`, 'i').test(word);
    const strict =
      /\bthan$|^(?:over|above|under|below|before|after|exceeding)$/i.test(word) && more === undefined;
    const edge = strict ? (over ? 1e-9 : -1e-9) : 0;
    selection.bounds.push({ of: plainOf(of), over, value: value * (1 + edge) + edge, said });
    return of === undefined ? ' ' : ` ${of}`;
  });
}

const plainOf = (of: string | undefined): string => (of ?? '').replace(/\s+(?:of|is|are)?\s*$/i, '').trim();

function amountOf(said: string): number | undefined {
  const time = /\d[:.]\d{2}|\d\s?[ap]m/i.test(said) ? timeIn(said) : undefined;
  return time ?? (/\d/.test(said) ? numbersIn(said)[0] : numberOf(said));
}

/** "2 unread mails"; a "3 person tent" is one. */
const hasPlural = (words: string[]): boolean =>
  words.some((word) => stem(word.toLowerCase()) !== word.toLowerCase());

/** Whichever comes first will do. */
const ANY =
  /^(?:1|any(?: one)?(?: of (?:the|my))?|one of (?:the|my))\s+(?=(?:posts?|tweets?|messages?|e?-?mails?|photos?|comments?)\b)/i;

/** "All", "both", "first three", "top 3", "second", "last". */
function takeCount(text: string, selection: Selection): string {
  // "All three", "all four of the films".
  const [allOf, counted = ''] =
    /^all\s+(?:of\s+)?(?:(?:the|my|our|these|those)\s+)?(\d{1,2}|[a-z]+)(?:\s+of\s+(?:the|my|our|these|those|them))?(?=$|\s)/i.exec(
      text,
    ) ?? [];
  const told = numberOf(counted);
  if (allOf !== undefined && told !== undefined && told > 1) {
    selection.count = told;
    return text.slice(allOf.length).trim();
  }
  const many = /^(?:(all|every|each|both)(?:\s+(?:of\s+)?(?:the|my|our|these|those)|\s+of)?)\s+(?=\S)/i.exec(
    text,
  );
  if (many) {
    selection.count = /^both$/i.test(many[1] as string) ? 2 : 'all';
    return text.slice(many[0].length);
  }
  if (selection.not.length > 0 && /^(?:all|each|any)(?: (?:of )?(?:them|these|those))?$/i.test(text)) {
    selection.count = 'all';
    return '';
  }
  const any = ANY.exec(text);
  if (any !== null) {
    selection.ordinal = 1;
    return text.slice(any[0].length);
  }
  const most = /^very\s+(?=(?:first|last)\s)/i.exec(text);
  if (most !== null) return takeCount(text.slice(most[0].length), selection);
  const everything = /^(?:everything|everyone|everybody|anything)\b\s*/i.exec(text);
  if (everything) {
    selection.count = 'all';
    return text.slice(everything[0].length);
  }
  const front = /^(first|last|top|bottom)\s+(\S+)\s+(?=\S)/i.exec(text);
  const size = front === null ? undefined : numberOf(front[2] as string);
  if (front !== null && size !== undefined) {
    selection.count = size;
    selection.ordinal = /^(?:last|bottom)$/i.test(front[1] as string) ? -size : size;
    return text.slice(front[0].length);
  }
  const [first = '', ...rest] = text.split(/\s+/);
  const fromEnd =
    /^(?:second|2nd) (?:to |from )?(?:the )?last\s+|^(?:last but one|next to last|penultimate)\s+/i.exec(
      text,
    );
  if (fromEnd) {
    selection.ordinal = -2;
    return text.slice(fromEnd[0].length);
  }
  const ordinal = ordinalOf(first);
  if (ordinal !== undefined) {
    selection.ordinal = ordinal;
    return rest.join(' ');
  }
  const count = /^\d{1,2}$|^[a-z]+$/i.test(first) && rest.length > 0 ? numberOf(first) : undefined;
  if (count !== undefined && count > 1 && hasPlural(rest)) {
    selection.count = count;
    return rest.join(' ');
  }
  const numbered = /^(\p{L}+?(?: \p{L}+?)??)s?\s+(?:number\s+|no\.?\s*|#\s*)?(\S+)$/iu.exec(text);
  const place = numbered === null ? undefined : numberOf(numbered[2] as string);
  if (
    place !== undefined &&
    place < 100 &&
    /^(?:row|item|(?:search )?result|hit|match|entry|line|option|record|card|article|post|message)$/i.test(
      numbered?.[1] ?? '',
    )
  ) {
    selection.ordinal = place;
    return numbered?.[1] as string;
  }
  return text;
}
