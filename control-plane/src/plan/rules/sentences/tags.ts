// SPDX-License-Identifier: MIT
// Where a sentence says the names of the page's fields.
import { walk } from '../../snapshot.ts';
import { STOP_WORDS } from '../language/lexicon.ts';
import { normalise } from '../language/text.ts';
import type { Element, PageModel } from '../page/model.ts';
import type { Label } from '../page/names.ts';
import { type Query, queryOf, scoreLabel } from '../page/score.ts';
import type { Turn } from '../turn/turn.ts';

/** Words `from` … `to` (exclusive) of a sentence name a field. */
export interface Tag {
  from: number;
  to: number;
  score: number;
}

const LONGEST = 5;
const NAMES = 0.8;
/** In the midst of words only a full name is one: it may be a part of the value. */
const SURELY = 0.93;
const TAKES_VALUE = new Set<Element['kind']>(['field', 'list', 'slider', 'group']);
/** Behind these a name begins, or stands alone. */
const OPENS = /^(?:,|;|and|the|my|your|in|into|as|for|to|on|under|with|is|a|an)$/i;

/** Names of fields, those that fit best first to be found, in the order of the sentence; none of them overlap. */
export function tagsIn(tokens: string[], turn: Turn): Tag[] {
  const found: Tag[] = [];
  for (let from = 0; from < tokens.length; from++)
    for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST); to++) {
      const last = tokens[to - 1] as string;
      if (/^[,;]$|\uE000/.test(last)) break;
      const words = tokens.slice(from, to);
      const opens = from === 0 || OPENS.test(tokens[from - 1] as string) || /[:=]$/.test(last);
      const score = opens && FIELD.test(last) ? placeScore(words, turn) : nameScore(words, turn.model);
      const isSure = opens || isShownBy(last, tokens[to] ?? '');
      if (score >= (isSure ? NAMES : SURELY)) found.push({ from, to, score: score + 0.01 * (to - from) });
    }
  const kept: Tag[] = [];
  for (const tag of found.sort((a, b) => b.score - a.score))
    if (kept.every(({ from, to }) => tag.to <= from || tag.from >= to)) kept.push(tag);
  return ofOne(
    kept.sort((a, b) => a.from - b.from),
    tokens,
  );
}

/** "The name of the dog", "the collection day" is one name, though there are fields for each of its nouns. */
function ofOne([first, ...more]: Tag[], tokens: string[]): Tag[] {
  if (first === undefined) return [];
  const [next, ...rest] = more;
  const between = next === undefined ? '' : tokens.slice(first.to, next.from).join(' ');
  return next !== undefined && (OF.test(between) || next.from === first.to)
    ? ofOne([{ ...next, from: first.from }, ...rest], tokens)
    : [first, ...ofOne(more, tokens)];
}

const OF = /^of(?: (?:the|my|our|your|his|her|their|this))?$/i;

/** "… Lovelace email ada@x.org": what follows is what such a field takes. */
const isShownBy = (word: string, next: string): boolean =>
  (/^(?:e-?)?mail$/i.test(word) && /\S@\S/.test(next)) ||
  (/^(?:(?:tele)?phone|tel|mobile|zip|post(?:al )?code|age)$/i.test(word) && /^\+?\d/.test(next));

/** "First field", "search box": told by its kind. */
const FIELD = /^(?:field|box|input|textbox|textarea|area|dropdown)$/i;

function placeScore(words: string[], turn: Turn): number {
  return words.length > 1 ? turn.score(words.join(' '), 'type') : 0;
}

function nameScore(words: string[], model: PageModel): number {
  const query = queryOf(words.join(' '), model);
  const bare = [words[0], words.at(-1)].some((word) => STOP_WORDS.has((word as string).toLowerCase()));
  if (bare && words.length === 1) return 0;
  let best = 0;
  for (const { kind, node, labels } of model.names.sharing(query.words, query.squashed))
    if (TAKES_VALUE.has(kind) || (node.pointer === true && kind === 'text' && isNamed(query, labels)))
      for (const label of labels)
        if (!bare || label.squashed === query.squashed) best = Math.max(best, scoreLabel(query, label));
  return namesGroup(query, model) ? 1 : best;
}

/** "Date of birth" over a day, a month and a year. */
function namesGroup({ plain, words }: Query, { root }: PageModel): boolean {
  if (words.length < 2) return false;
  for (const { role, name } of walk(root)) if (role === 'group' && normalise(name) === plain) return true;
  return false;
}

/** A drop-down of the page's own making is told by its full name only. */
function isNamed({ squashed, words }: Query, labels: Label[]): boolean {
  return words.length > 1 && labels.some((label) => label.squashed === squashed);
}
