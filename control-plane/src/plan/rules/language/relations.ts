// SPDX-License-Identifier: MIT
// What a phrase says of where a thing is: “the delete button next to Bob”, “the contact link at the bottom of the page”.
import { STOP_WORDS } from './lexicon.ts';
import { normalise } from './text.ts';

export type Relation = 'near' | 'in' | 'below';

export interface Where {
  relation: Relation;
  label: string;
}

const ARTICLES =
  /^(?:(?:on|at|to|into|over)\s+(?=(?:the|a|an|my|your|this)\s))?(?:(?:the|a|an|my|your|this|that|our|any|its|it|them)\s+)+/i;

/** Without articles, and signs at its end. */
export function bare(text: string): string {
  return text
    .trim()
    .replace(/[.,;!?]+$/, '')
    .replace(/\s+(?:below|above)$/i, '')
    .replace(ARTICLES, '')
    .trim();
}

const RELATIONS: [RegExp, Relation, number][] = [
  [
    /\s+(?:(?:right )?next to|beside|near|alongside|adjacent to|opposite|across from|belonging to)\s+/i,
    'near',
    0.02,
  ],
  [
    /\s+in (?:the )?(?:same )?(?:row|line|entry|item|card|record) (?:of|for|with|containing|labell?ed|that (?:has|says|contains))\s+/i,
    'near',
    0.02,
  ],
  [/\s+(?:under|below|beneath|underneath|after)\s+/i, 'below', 0.03],
  [
    /\s+(?:in|inside|within|on|of|from)\s+(?=(?:the\s+)?.+\s(?:section|form|dialog|panel|table|row|card|box|area|column|group|list|menu|page|category|heading|header|footer|sidebar|navigation|toolbar|window|popup|tab|tree|folder|directory|branch)$)/i,
    'in',
    0.02,
  ],
  [
    /\s+(?:whose|that|which|where|with)(?:\s+(?:the|a|its))?(?:\s+(?:name|title|subject|text|label|sender|price|value|number))?(?:\s+(?:is|says|has|contains|reads|costs|mentions|saying|of))?\s+/i,
    'near',
    0.05,
  ],
  [
    /\s+(?:for|of|from|by|to|about|with|on|in|at|sent by|written by|titled|called|named|containing|saying)\s+/i,
    'near',
    0.05,
  ],
];

export interface Related {
  head: string;
  /** Absent: where it is said to be tells nothing that the page shows. */
  anchor?: Where;
  cost: number;
}

/** What stands before a preposition, and where that is; each in every way that the words allow. */
export function relationsOf(text: string): Related[] {
  const found: Related[] = [];
  for (const [pattern, relation, cost] of RELATIONS) {
    const global = new RegExp(pattern.source, 'gi');
    for (const match of text.matchAll(global)) {
      if (insideQuotes(text, match.index)) continue;
      const head = text.slice(0, match.index);
      const where = bare(text.slice(match.index + match[0].length));
      const anchor = where.replace(SECTION_WORD, '');
      if (head === '') continue;
      if (isPlace(where)) found.push({ head, cost: cost + 0.01 });
      else if (anchor !== '') found.push({ head, anchor: { relation, label: anchor }, cost });
    }
  }
  const possessive = /^(?:the\s+)?(.{1,40}?)['’]s?\s+(\S.*)$/i.exec(text);
  if (possessive && !insideQuotes(text, (possessive[1] as string).length) && !/^["“'‘]/.test(text))
    found.push({
      head: possessive[2] as string,
      anchor: { relation: 'near', label: possessive[1] as string },
      cost: 0.05,
    });
  return found;
}

const SECTION_WORD =
  /\s+(?:section|form|dialog|panel|table|row|card|area|column|group|list|category|heading|header|window|popup|item|entry|tree|folder|directory|branch)$/i;

/** "At the bottom of the page", "in the tree": where to look, which no name tells. */
function isPlace(where: string): boolean {
  return normalise(where)
    .split(' ')
    .every((word) => STOP_WORDS.has(word) || PLACES.has(word));
}

const PLACES = new Set(
  'page screen website site top bottom left right side middle centre center corner end start beginning upper lower very somewhere tree list menu table inbox footer header sidebar toolbar'.split(
    ' ',
  ),
);

function insideQuotes(text: string, at: number): boolean {
  return ((text.slice(0, at).match(/["“”]/g) ?? []).length & 1) === 1;
}
