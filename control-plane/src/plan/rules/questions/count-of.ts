// SPDX-License-Identifier: MIT
// How many there are of what a page calls so: nodes of a kind, items of a list, or the number that the page states.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { ITEM_NOUNS } from '../language/lexicon.ts';
import { numberOf } from '../language/numbers.ts';
import { SOFT_WORDS } from '../language/soft-words.ts';
import { normalise, stem, wordsOf } from '../language/text.ts';
import { amountOfNoun } from '../language/values.ts';
import { areaTold } from '../page/areas.ts';
import { collectionsOf } from '../page/collections.ts';
import { nodesOfKind } from '../page/kinds.ts';
import { textOf } from '../page/labels.ts';
import { isWithin, modelWithin, type PageModel } from '../page/model.ts';
import { mentions } from '../page/score.ts';
import { inNavigation } from '../page/select.ts';
import { partTitled } from '../page/under-title.ts';
import { stated } from './stated-count.ts';

/** Undefined: nothing on the page is called so. */
export function countOf(phrase: string, model: PageModel): number | undefined {
  const there = countThere(phrase, model);
  if (there !== undefined) return there;
  const { noun, filter, state } = partsOf(phrase);
  const words = wordsOf(noun);
  const last = stem(words.at(-1) ?? '');
  const nodes = nodesOfKind(last, model);
  if (nodes !== undefined && words.length === 1) return countNodes(nodes, filter, state);
  // Files in a folder are those that are seen in it.
  if (nodes !== undefined && filter !== '' && /^(?:file|folder)$/.test(last)) return undefined;
  return (
    countMembers(noun, filter, model, 1) ??
    (filter === '' ? (stated(last, model.root) ?? toldOf(last, model.root)) : undefined) ??
    (nodes && countNodes(nodes, filter, state)) ??
    ((filter !== '' && !isToldOf(last, model.root)) || ITEM_NOUNS.has(last)
      ? countMembers(noun, filter, model, 0)
      : undefined)
  );
}

/** "Links are in the footer": of what is called by its kind, those in the part of the page that is told. */
export function countInArea(phrase: string, model: PageModel): number | undefined {
  const area = areaTold(phrase, model);
  const { noun, filter, state } = partsOf(area?.phrase ?? '');
  const nodes = wordsOf(noun).length === 1 ? nodesOfKind(noun, model) : undefined;
  if (area === undefined || nodes === undefined) return undefined;
  return countNodes(
    nodes.filter((node) => isWithin(node, area.part)),
    filter,
    state,
  );
}

/** "Links are in the list “Further reading”". */
function countThere(phrase: string, model: PageModel): number | undefined {
  const [, noun, place] = THERE.exec(phrase.replace(/[?.!]+$/, '')) ?? [];
  const part = place === undefined ? undefined : partTitled(place, model.root);
  const nodes = part && noun && nodesOfKind(noun, modelWithin(model, part));
  return nodes && nodes.length > 0 ? nodes.length : undefined;
}

const THERE = /^(\p{L}+)\s+(?:(?:are|is)\s+)?(?:there\s+)?(?:in|on|under|below|of)\s+(.+)$/iu;

/** "We have nine beds": what the page counts in words is no member of a list that does not call them so. */
export const isToldOf = (noun: string, root: SnapshotNode): boolean => amountsTold(noun, root).length > 0;

/** The one number that the page tells of such things. */
function toldOf(noun: string, root: SnapshotNode): number | undefined {
  const [only, ...others] = new Set(amountsTold(noun, root).map((amount) => numberOf(amount)));
  return others.length > 0 ? undefined : only;
}

const amountsTold = (noun: string, root: SnapshotNode): string[] =>
  [...walk(root)].flatMap(({ text, name }) => {
    const isNoun = (word: string): boolean => stem(normalise(word)) === noun;
    return amountOfNoun(isNoun, text ?? name) ?? [];
  });

function partsOf(phrase: string): { noun: string; filter: string; state: string } {
  const text = phrase
    .replace(/[?.!]+$/, '')
    .replace(
      /\s+(?:are|is|were|was|do|does|did|can|have|has)\s+(?:there|you see|i have|we have|it have|been found|found|returned|shown|listed|displayed|visible|available|on (?:the|this) page|in (?:the|this|my) (?:list|table|page|inbox|mailbox|feed)).*$/i,
      '',
    )
    .replace(/\s+(?:on|in|of) (?:the|this) (?:page|list|table|screen|form|site)$|\s+(?:are|is)$/i, '');
  const state = /\b(?:are|is)?\s*(checked|ticked|selected|unchecked|unticked|disabled)\b/i.exec(text);
  const plain = state === null ? text : text.replace(state[0], ' ').trim();
  const filter =
    /^(.+?)\s+(?:are|is|were|was)\s+(?:in |to |from |by )?(.+)$/i.exec(plain) ??
    /^(.+?)\s+(?:(?:are|is|were)\s+)?(?:to|from|by|for|with|named|called|in|of|about|that|which|under|containing|mention(?:ing)?)\s+(.+)$/i.exec(
      plain,
    );
  return { noun: filter?.[1] ?? plain, filter: filter?.[2] ?? '', state: state?.[1]?.toLowerCase() ?? '' };
}

function countNodes(nodes: SnapshotNode[], filter: string, state: string): number | undefined {
  const inState = (node: SnapshotNode): boolean => {
    if (state === '') return true;
    if (/^un/.test(state)) return node.checked !== true;
    if (state === 'disabled') return node.disabled === true;
    return node.checked === true || node.selected === true;
  };
  const counted = nodes.filter(
    (node) => inState(node) && (filter === '' || mentions(filter, textOf(node)) >= 0.75),
  ).length;
  // Where they are said to be may be out of sight.
  return counted === 0 && filter !== '' ? undefined : counted;
}

/** `least`: how well a collection must be named so, 0 not at all. */
function countMembers(noun: string, said: string, model: PageModel, least: number): number | undefined {
  const filter = said.replace(/^not\s+/i, '');
  const last = stem(wordsOf(noun).at(-1) ?? '');
  const ranked = collectionsOf(model.root)
    .filter(({ parent }) => !inNavigation(parent))
    .map((collection) => {
      const { items, title, columns } = collection;
      const named = mentions(noun, `${title} ${columns.join(' ')}`) >= 0.7 ? 2 : 0;
      const told = items.filter((item) => textOf(item).toLowerCase().includes(last)).length / items.length;
      const fits = filter === '' || items.some((item) => mentions(filter, textOf(item)) >= 0.75) ? 0 : -3;
      const size = Math.min(0.9, items.map(textOf).join('').length / 2_000);
      return { items, title, rank: named + (told > 0.6 ? 1 : 0) + fits, size };
    })
    .filter(({ rank }) => rank >= least)
    .sort((a, b) => b.rank + b.size - a.rank - a.size);
  const [best] = ranked;
  const told = [best?.title ?? '', ...(best?.items ?? []).map(textOf)].join(' ');
  const kinds = wordsOf(noun)
    .slice(0, -1)
    .filter((word) => !SOFT_WORDS.has(word));
  if (kinds.some((word) => mentions(word, told) < 0.75)) return undefined;
  const isSuch = (item: SnapshotNode): boolean => filter === '' || mentions(filter, textOf(item)) >= 0.75;
  return best?.items.filter((item) => isSuch(item) === (filter === said)).length;
}
