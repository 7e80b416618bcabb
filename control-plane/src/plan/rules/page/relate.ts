// SPDX-License-Identifier: MIT
// "Next to Bob", "in the billing section", "under Drinks": of several matches, the one that the page's structure puts nearest.
import type { SnapshotNode } from '../../snapshot.ts';
import { walk } from '../../snapshot.ts';
import { ITEM_NOUNS } from '../language/lexicon.ts';
import { readingsOf } from '../language/phrase.ts';
import type { Relation } from '../language/relations.ts';
import { stem } from '../language/text.ts';
import type { Match, PageModel } from './model.ts';
import { type Label, labelOf, NameIndex } from './names.ts';
import { alike, thoseOf } from './own.ts';
import { isInOtherColumn } from './pair-columns.ts';
import { showsQuoted } from './quoted.ts';
import { queryOf, scoreLabel } from './score.ts';
import { lookUpField } from './search-field.ts';

export interface Anchor {
  node: SnapshotNode;
  score: number;
}

/** Keeps the matches' scores for the nearest, lowers them for the others; nothing if the anchor is not on the page. */
export function byAnchor(
  matches: Match[],
  anchor: { relation: Relation; label: string },
  model: PageModel,
): Match[] {
  if (!showsQuoted(anchor.label, model)) return [];
  const quoted = QUOTED.exec(anchor.label);
  if (quoted !== null && ITEM_NOUNS.has(stem((quoted[1] as string).toLowerCase())))
    return byAnchor(matches, { ...anchor, label: quoted[2] as string }, model);
  const [, item = '', about = ''] = ITEM.exec(anchor.label) ?? [];
  // What is under the title of an item is a part of that.
  if (ITEM_NOUNS.has(stem(item.toLowerCase())))
    return byAnchor(matches, { relation: 'near', label: about }, model);
  const anchors = anchorsFor(anchor.label, model);
  if (matches.length === 0) return [];
  const own = anchor.relation === 'near' ? thoseOf(alike(matches), anchor.label) : [];
  if (own.length === 1) return own;
  if (anchors.length === 0) {
    const label = anchor.label.replace(PLACE, '');
    return own.length > 0 || label === anchor.label ? own : byAnchor(matches, { ...anchor, label }, model);
  }
  const best = Math.max(...matches.map((match) => match.score));
  const named = new Set(matches.flatMap(({ element, score }) => (score === best ? [element.name] : [])));
  const first = firstOf(matches);
  const close = matches
    // One that is called the same and takes no clicks now may be the one that stands there.
    .filter(({ score, element }) => score >= best - 0.1 || named.has(element.name))
    .flatMap((match) => {
      const near = nearest(match.element.node, anchors, anchor.relation, first);
      const apart = match.element.kind === 'field' && isInOtherColumn(match.element.node, anchors);
      return near === undefined ? [] : [{ match, ...near, apart }];
    })
    .sort((a, b) => Number(a.apart) - Number(b.apart) || a.size - b.size || a.distance - b.distance);
  const [closest] = close;
  if (closest === undefined)
    return anchor.relation === 'below' ? onlyOne(thoseOf(alike(matches), anchor.label)) : [];
  return close.map(({ match, size, distance, score, apart }) => ({
    element: match.element,
    score:
      (size === closest.size && distance === closest.distance && apart === closest.apart
        ? match.score
        : Math.min(match.score * 0.85, closest.match.score * 0.95)) *
      (0.7 + 0.3 * score),
  }));
}

const firstOf = (matches: Match[]): SnapshotNode =>
  matches.map(({ element }) => element.node).reduce((a, b) => (b.order < a.order ? b : a));

/** "Below the photo “Loom”", whose name stands below that as well: the one that belongs to it. */
const onlyOne = (own: Match[]): Match[] => (own.length === 1 ? own : []);

/** "The photo “Loom”": what is quoted tells which one. */
const QUOTED = /^(?:the\s+)?(\p{L}+)\s+(["“][^"”]+["”])$/u;

/** "Under the article about the bakery": what it is about tells which one. */
const ITEM = /^(?:the\s+)?(\p{L}+)\s+(?:about|on|from|by|called|titled|named)\s+(?:the\s+)?(\S.*)$/iu;

/** "The oak tray in the basket": where it is, which need not stand with it. */
const PLACE = /\s+(?:in|on|from|at|of)\s+(?:the|my|your|this)\s+\S+$/i;

interface Shown {
  node: SnapshotNode;
  label: Label;
}

const texts = new WeakMap<PageModel, NameIndex<Shown>>();

/** Every name and text of the page. */
function textsOf(model: PageModel): NameIndex<Shown> {
  const known = texts.get(model);
  if (known !== undefined) return known;
  const index = new NameIndex<Shown>();
  // What is typed there is what is looked for, and stands beside whatever was found.
  const search = lookUpField(model)?.node;
  for (const node of walk(model.root))
    for (const text of new Set([node.name, node === search ? undefined : node.text]))
      if (text) {
        const label = labelOf(text, 1);
        index.add({ node, label }, [label]);
      }
  texts.set(model, index);
  return index;
}

/** The nodes that show the anchor's words, best matches only. */
export function anchorsFor(label: string, model: PageModel): Anchor[] {
  const best = new Map<SnapshotNode, number>();
  for (const reading of readingsOf(label)) {
    if (reading.anchor !== undefined || reading.label === '') continue;
    const query = queryOf(reading.label, model, reading.exact);
    for (const { node, label } of textsOf(model).sharing(query.words, query.squashed)) {
      const score = scoreLabel(query, label);
      if (score >= 0.68 && score > (best.get(node) ?? 0)) best.set(node, score);
    }
  }
  const top = Math.max(0, ...best.values());
  return [...best].flatMap(([node, score]) => (score >= top - 0.06 ? [{ node, score }] : []));
}

interface Nearness {
  /** Nodes under the nearest common ancestor: the smaller, the nearer. */
  size: number;
  distance: number;
  score: number;
}

function nearest(
  node: SnapshotNode,
  anchors: Anchor[],
  relation: Relation,
  first: SnapshotNode,
): Nearness | undefined {
  let found: Nearness | undefined;
  for (const anchor of anchors) {
    const behind = node.order - anchor.node.order;
    if (relation === 'below' && behind <= 0) continue;
    if (isUnderOther(node, anchor.node, first)) continue;
    const common = commonAncestor(node, anchor.node);
    const size = common.end - common.order;
    const distance = relation !== 'near' && behind < 0 ? 10_000 - behind : Math.abs(behind);
    if (found === undefined || size < found.size || (size === found.size && distance < found.distance))
      found = { size, distance, score: anchor.score };
  }
  return found;
}

/**
 * What stands under another heading of the same level is not under this one, however near. Where something stands over the
 * first of them already, titles may be below what they are of.
 */
function isUnderOther(node: SnapshotNode, heading: SnapshotNode, first: SnapshotNode): boolean {
  if (heading.role !== 'heading') return false;
  let section = heading;
  while (section.parent !== undefined && section.parent.children.length === 1) section = section.parent;
  const { children = [], end = 0 } = section.parent ?? {};
  const alike = children.filter(({ role, level }) => role === 'heading' && level === heading.level);
  const [top] = alike;
  const over = alike.findLast(({ order }) => order <= node.order);
  return (
    over !== undefined && over !== section && node.order < end && top !== undefined && top.order < first.order
  );
}

export function commonAncestor(a: SnapshotNode, b: SnapshotNode): SnapshotNode {
  let at = a;
  while (!(b.order >= at.order && b.order < at.end) && at.parent !== undefined) at = at.parent;
  return at;
}
