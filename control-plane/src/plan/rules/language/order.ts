// SPDX-License-Identifier: MIT
// "Sort the table by salary, highest first": by what things are to be put in order, and which end comes first.
import { superlativeIn } from './superlatives.ts';

export interface Order {
  /** What they are compared by, in the words of the request or, for "cheapest first", what that compares. */
  by: string;
  /** What comes first; undefined where that was not said. */
  end?: 'min' | 'max';
  /** "Oldest": of dates the smallest. */
  byAge: boolean;
  /** What was said behind "by", with its end. */
  said: string;
}

const SORTS = /^(?:sort|order|arrange|rank)\b\s*(?:(.*?)\s*\bby\b\s*(?:the\s+)?)?(.*)$/i;
/** "Put them in order of price", "list the cheapest first". */
const IN_ORDER =
  /^(?:put|bring|get)\s+(.+?)\s+(?:in(?:to)?)\s+(?:the\s+)?order\s+(?:of|by)\s+(?:their\s+)?(?=\S)|^(?:show|list|display|put)\s+(?:me\s+)?(?=.+\s(?:first|on top|at the top)$)/i;
const FIRST =
  /[,(:–-]?\s*(?:with\s+)?(?:the\s+)?([\p{L}]+(?:\s+[\p{L}]+){0,2})\s+(?:ones?\s+)?(?:first|on top|at the top)\)?$/iu;
const FALLING =
  /[,(]?\s*(?:in\s+)?(?:(asc|incr|rising)|desc|decr|falling|reverse)(?:\w*)(?:\s+(?:alphabetical\s+)?order)?(?:\s+of)?\)?/i;
const LOW = 'low|lowest|a|cheap|cheapest|small|smallest|least|few|fewest|short|shortest|early|earliest';
const HIGH =
  'high|highest|z|expensive|most expensive|dearest|large|largest|big|biggest|most|long|longest|late|latest';
const AGES = 'old|oldest|new|newest|young|youngest';
const SPAN = new RegExp(
  String.raw`[,(:–-]?\s*(?:from\s+)?(?:the\s+)?\b(?:(${LOW})|(${HIGH})|(${AGES}))(?:\s*(?:to|-|–|→|>)\s*)(?:the\s+)?(?:${LOW}|${HIGH}|${AGES})\)?$`,
  'i',
);

/** What such ends compare, where it is not said. */
const COMPARED: [RegExp, string][] = [
  [/cheap|expensive|dear/i, 'price'],
  [/short|long/i, 'duration'],
  [/earl|late/i, 'time'],
];

/** "Starting with the lowest number at the top of the list" is "lowest number first". */
const STARTING =
  /,?\s+(?:starting|beginning)\s+(?:with|from|at)\s+(?:the\s+)?(.+?)(?:\s+(?:first|(?:at|on)\s+(?:the\s+)?top(?:\s+of\s+.+)?))?$/i;

/** "So that the highest fine comes first": what that compares, and which end of it. */
const SO_THAT =
  /,?\s+so\s+(?:that\s+)?(?:the\s+)?(.+?)\s+(?:comes?|is|are|stands?|goes?|appears?)\s+(?:first|on top|at the top)$/i;
/** "The column “Since”" is called by what it is not. */
const COLUMN = /^(?:the\s+)?(?:columns?|headers?|headings?|fields?)\s+(?:(?:called|named)\s+)?/i;

/** Undefined where the words are no wish for an order. */
export function orderIn(text: string): Order | undefined {
  const plain = text
    .replace(/[.!]+$/, '')
    .trim()
    .replace(STARTING, ', $1 first')
    .replace(IN_ORDER, (_, things?: string) => (things === undefined ? 'sort ' : `sort ${things} by `));
  const [, , said] = SORTS.exec(plain) ?? [];
  if (said === undefined) return undefined;
  const { rest, end, names, byAge = false } = endIn(said);
  const isBy = /\bby\b/i.test(plain);
  if (!isBy && end === undefined) return undefined;
  const own = isBy ? rest : '';
  const by = own === '' ? (names?.[0] ?? (rest || 'name')) : own.replace(COLUMN, '').replace(QUOTED, '$1');
  return { by, byAge, said, ...(end !== undefined && { end }) };
}

const QUOTED = /^["“'‘](.+)["”'’]$/;

/** "Sort by lowest price", "by the newest": the order that a superlative tells, where nothing is called by it. */
export function orderMeant(text: string): Order | undefined {
  const order = orderIn(text);
  if (order === undefined || order.end !== undefined) return order;
  const superlative = superlativeIn(order.by)?.superlative;
  if (superlative === undefined) return order;
  const { names, end } = superlative;
  return { ...order, by: names[0] ?? order.by, end, byAge: names[0] === 'age' };
}

/** "Price, low first". */
const PLAIN_FIRST = /[,(:–-]?\s*\b(?:(low|small)|high|large)(?:er)? first\)?$/i;

interface End {
  rest: string;
  end?: 'min' | 'max';
  names?: string[];
  byAge?: boolean;
}

function endIn(said: string): End {
  const first = SO_THAT.exec(said) ?? FIRST.exec(said);
  const superlative = first === null ? undefined : superlativeIn(first[1] as string)?.superlative;
  if (first !== null && superlative !== undefined) {
    const { end, names } = superlative;
    return { rest: said.slice(0, first.index).trim(), end, names, byAge: names[0] === 'age' };
  }
  const plain = PLAIN_FIRST.exec(said);
  if (plain !== null)
    return { rest: said.slice(0, plain.index).trim(), end: plain[1] === undefined ? 'max' : 'min' };
  const span = SPAN.exec(said);
  if (span !== null) {
    const rest = said.slice(0, span.index).trim();
    const [, low, high = '', age] = span;
    const names = COMPARED.flatMap(([ends, by]) => (ends.test(low ?? high) ? [by] : []));
    if (age === undefined) return { rest, end: low === undefined ? 'max' : 'min', names };
    return { rest, end: /^old/i.test(age) ? 'max' : 'min', byAge: true };
  }
  const alphabetical = /\b(?:alphabetic|numeric)(?:al(?:ly)?)?\b/i.test(said);
  const falling = FALLING.exec(said);
  const rest = (falling === null ? said : said.replace(falling[0], ' '))
    .replace(/[,\s]*\b(?:in )?(?:alphabetic|numeric)(?:al(?:ly)?)?(?: order)?\b/i, ' ')
    .replace(/^\s*the\s+/i, '')
    .trim();
  if (falling !== null)
    return { rest, end: falling[1] === undefined ? 'max' : 'min', names: alphabetical ? ['name'] : [] };
  return alphabetical ? { rest, end: 'min', names: ['name'] } : { rest };
}
