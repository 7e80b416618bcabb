// SPDX-License-Identifier: MIT
// "The biggest number in D", "the longest word": of several things side by side that can be clicked, the one of that size or length.
import type { SnapshotNode } from '../../snapshot.ts';
import { numbersIn } from '../language/numbers.ts';
import { wordsOf } from '../language/text.ts';
import { markedPart } from './marked-part.ts';
import { type Element, isWithin, type PageModel } from './model.ts';

const TOLD =
  /^(?:on )?(?:the )?(?:(big|larg|great|high|long)|(small|low|short))(?:g|t)?est (number|word|name|value|one)(?: (?:shown|there|here))?(?:,? (?:in|of|from|under|for|at) (.+))?$/i;
const NUMBER = /^[-−+]?\d+(?:[.,]\d+)*$/;
const FEWEST = 2;

/** Undefined where nothing is told so, or no such things stand there; none where several lots of them do, or two are as great. */
export function utmostOption(phrase: string, { elements, root }: PageModel): Element[] | undefined {
  const [whole, great, , noun = '', place] = TOLD.exec(phrase) ?? [];
  if (whole === undefined) return undefined;
  const part = place === undefined ? { from: 0, to: root.end } : markedPart(place, root);
  if (part === undefined) return undefined;
  const isLong = /^(?:the )?(?:long|short)/i.test(phrase.replace(/^on /i, ''));
  const inside = elements.filter(
    ({ node, ...one }) => isOption({ node, ...one }) && node.order >= part.from && node.order < part.to,
  );
  const lots = [...Map.groupBy(inside, (one) => holderOf(one, inside)).values()].filter(
    (lot) => lot.length >= FEWEST && lot.every(({ name }) => isOfKind(name, noun.toLowerCase(), isLong)),
  );
  const [lot, ...more] = lots;
  if (lot === undefined) return undefined;
  if (more.length > 0) return [];
  const sizes = lot.map(({ name }) =>
    isLong ? [...name.trim()].length : (numbersIn(name)[0] ?? Number.NaN),
  );
  const most = great === undefined ? Math.min(...sizes) : Math.max(...sizes);
  const meant = lot.filter((_, i) => sizes[i] === most);
  return meant.length === 1 ? meant : [];
}

/** The smallest part that has another of them: each may stand in a line of its own. */
function holderOf({ node }: Element, all: Element[]): SnapshotNode | undefined {
  let at = node.parent;
  while (at !== undefined && all.filter((one) => isWithin(one.node, at as SnapshotNode)).length < FEWEST)
    at = at.parent;
  return at;
}

const isOption = ({ kind, node, name }: Element): boolean =>
  name.trim() !== '' && (OPTIONS.has(kind) || (kind === 'text' && node.pointer === true));
const OPTIONS = new Set<Element['kind']>(['button', 'link', 'choice', 'option']);

function isOfKind(name: string, noun: string, isLong: boolean): boolean {
  if (!isLong) return NUMBER.test(name.trim()) && noun !== 'word' && noun !== 'name';
  return (noun === 'word' ? wordsOf(name).length === 1 : noun !== 'number') && /\p{L}/u.test(name);
}
